import { expect, test } from 'vitest'
import { aDocument } from '../../../test/support/a-document.ts'
import { growsWithLength } from '../../../test/support/cost.ts'
import { reducedText } from './reduced-text.ts'

const hints = { billers: [] }
const reduced = (text: string, subject = '') => reducedText(aDocument({ text, subject }), hints)

test.each([
  ['an account', 'Account number 12345678', 'Account number ########'],
  ['a grouped IBAN', 'To GB29 NWBK 6016 1331 9268 19', 'To GB## NWBK #### #### #### ##'],
  ['an IBAN in one piece', 'DE89370400440532013000', 'DE####################'],
  ['an IBAN with a wrong checksum', 'FR00 2004 1010 0505 0001', 'FR## #### #### #### ####'],
  ['a card', 'Card 4111 1111 1111 1111', 'Card #### #### #### ####'],
  ['a card with dashes', 'Card 4111-1111-1111-1111', 'Card ####-####-####-####'],
  ['a telephone', 'Call +44 20 7946 0958', 'Call +## ## #### ####'],
  ['Arabic digits', 'حساب ١٢٣٤٥٦٧٨', 'حساب ########'],
])('%s is hidden', (_what, text, shown) => {
  expect(reduced(text)).toBe(shown)
})

test.each([
  'Total 1,234,567.89 EUR',
  'Amount due $1500000',
  'Total 120.50 120.50 48.20',
  'Due 2026-12-04 or 2026-12-18',
  'Due 04.12.2026',
  'Invoice 4711 of 20 November 2026',
])('amounts and days stay: %s', (text) => {
  expect(reduced(text)).toBe(text)
})

test.each([
  ['Pay at https://pay.example/x?acc=123&name=Ann today'],
  ['Pay at www.pay.example/x?acc=123&name=Ann today'],
  ['Pay at pay.example/x?acc=123&name=Ann today'],
  ['Write to ann.lee@pay.example today'],
])('no link and no address: %s', (text) => {
  const shown = reduced(text)
  expect(shown).not.toMatch(/pay\.example|acc=|ann/i)
  expect(shown).toMatch(/today$/)
})

test('only what is seen: no headers, history, data or link targets', () => {
  const document = aDocument({
    subject: 'Your bill',
    text: 'Amount due £5.00',
    name: 'Hidden Name',
    from: 'secret@sender.example',
    links: [{ url: 'https://target.example/secret', text: 'Pay' }],
  })
  const withMore = {
    ...document,
    nodes: [
      ...document.nodes,
      { part: 'quoted', role: 'quoted', text: 'an older secret £9.00' } as const,
      { part: 'json-ld', role: 'data', text: '{"secret": "£7.00"}' } as const,
    ],
  }
  expect(reducedText(withMore, hints)).toBe('Your bill\nAmount due £5.00')
})

test.each([
  ['many lines', 'A line without anything in it at all.\n'.repeat(5_000)],
  ['one long line', 'word '.repeat(50_000)],
  ['no blank at all', 'x'.repeat(200_000)],
  ['wide letters', '請求書の内容は以下の通りです。\n'.repeat(2_000)],
  ['pairs cut in two', '😀'.repeat(20_000)],
])('at most 4 KB, amounts and days first: %s', (_what, filling) => {
  const text = `${filling.slice(0, 30_000)}\nAmount due £48.20 by 4 December 2026\n${filling}`
  const shown = reduced(text)
  expect(new TextEncoder().encode(shown).length).toBeLessThanOrEqual(4_096)
  expect(shown).toContain('Amount due £48.20 by 4 December 2026')
  expect(shown.isWellFormed()).toBe(true)
})

test.each(['1 ', 'a.', 'GB12', '1-'])(
  'four times as much of %j costs about four times as much',
  async (piece) => {
    const ofLength = (length: number) => reduced(piece.repeat(length / piece.length))
    expect(await growsWithLength(ofLength, 30_000)).toBe(true)
  },
)
