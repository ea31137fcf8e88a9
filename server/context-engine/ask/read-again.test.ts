import { expect, test } from 'vitest'
import { aDocument } from '../../../test/support/a-document.ts'
import { pageOf } from '../document/page.ts'
import { find } from '../find/index.ts'
import { read } from '../read.ts'
import type { Candidate, Reading } from '../types.ts'
import { isInDoubt } from './doubt.ts'
import { LANGUAGE_MODEL, quotedIn } from './quotes.ts'
import { readAgain } from './read-again.ts'

const hints = { billers: [] }
const LINES =
  'Hello,\nyour new bill is ready.\nWater 31.20 GBP\nWaste 17.00 GBP\nTogether 48.20 GBP\nWe look forward to 4 December 2026.'
const given = (text = LINES, more: Parameters<typeof aDocument>[0] = {}) =>
  aDocument({
    subject: 'Your bill from Fernhill Water',
    name: 'Fernhill Water',
    from: 'bills@fernhill.example',
    authentic: true,
    text,
    ...more,
  })
const open = (reading: Reading) => {
  if (reading.kind === 'none') throw new Error('nothing to pay')
  return reading
}

test('a quote of a doubtful mail becomes a field with the model named in the evidence', () => {
  const document = given()
  const rules = open(read(document, hints))
  expect(isInDoubt(document, rules)).toBe(true)
  expect(rules.fields.dueDate).toBeUndefined()
  const helped = open(
    readAgain(document, hints, { amountDue: '48.20 GBP', dueDate: '4 December 2026' }),
  )
  expect(helped).toMatchObject({ kind: rules.kind, needsReview: true })
  expect(helped.fields.dueDate).toMatchObject({
    value: '2026-12-04',
    evidence: [
      {
        finder: LANGUAGE_MODEL,
        because: expect.arrayContaining([expect.stringContaining(LANGUAGE_MODEL)]),
      },
    ],
  })
  expect(helped.fields.amountDue).toMatchObject({ value: { minor: 4820, currency: 'GBP' } })
})

test.each([
  ['an amount that is not there', { amountDue: '48.21 GBP', dueDate: null }],
  ['the value in other words', { amountDue: '£48.20', dueDate: '2026-12-04' }],
  ['more words than the value', { amountDue: 'Together 48.20 GBP', dueDate: 'to 4 December 2026' }],
  ['less than the value', { amountDue: '48.20', dueDate: '4 December' }],
  ['a day as the amount', { amountDue: '4 December 2026', dueDate: '48.20 GBP' }],
  ['words', { amountDue: 'Water', dueDate: 'new bill' }],
  ['nothing', { amountDue: '', dueDate: ' ' }],
  ['no answer', { amountDue: null, dueDate: null }],
])('%s changes nothing', (_what, quotes) => {
  const document = given()
  expect(readAgain(document, hints, quotes)).toEqual(read(document, hints))
})

test('words that stand only in history, data or headers do not count', () => {
  const document = given('Your bill is ready.\nPlease pay it soon.')
  const nodes = [
    ...document.nodes,
    { part: 'quoted', role: 'quoted', text: 'Amount due 99.00 GBP by 9 December 2026' } as const,
    { part: 'data', role: 'data', text: 'Amount due 99.00 GBP by 9 December 2026' } as const,
  ]
  const hidden = { ...document, nodes }
  const quotes = { amountDue: '99.00 GBP', dueDate: '9 December 2026' }
  expect(quotedIn(pageOf(hidden), find(pageOf(hidden), hints), quotes)).toEqual([])
  expect(readAgain(hidden, hints, quotes)).toEqual(read(hidden, hints))
})

test('a candidate from elsewhere without one of our own at its words is dropped', () => {
  const document = given()
  const invented: Candidate = {
    field: 'amountDue',
    value: { minor: 1, currency: 'GBP' },
    known: true,
    span: { node: 1, start: 0, end: 5 },
    finder: LANGUAGE_MODEL,
  }
  expect(read(document, hints, [invented])).toEqual(read(document, hints))
})

const sure = 'Fernhill Water\nAmount due: £48.20\nDue date: 4 December 2026'
test.each([
  ['a sure reading', given(sure)],
  [
    'nothing to pay',
    given('How are you? I paid 48.20 GBP for dinner on 4 December 2026.', { subject: 'Dinner' }),
  ],
  ['what the person wrote', given(LINES, { outgoing: true })],
])('%s is not in doubt, and quotes change nothing', (_what, document) => {
  const rules = read(document, hints)
  expect(isInDoubt(document, rules)).toBe(false)
  expect(
    readAgain(document, hints, { amountDue: '48.20 GBP', dueDate: '4 December 2026' }),
  ).toEqual(rules)
})

test.each([
  'Water 31.20 GBP\nTotal 48.20 GBP\nBy 4 December 2026.',
  'Previous 20.00 GBP\nNow 48.20 GBP\nPayment by 4 December 2026, else 11 December 2026.',
  'Now 48.20 GBP\nThe 4 December 2026 would suit us.',
])('no doubt is settled on the word of a model: %s', (lines) => {
  const document = given(`Hello,\nyour new bill is ready.\n${lines}`)
  const rules = read(document, hints)
  const helped = readAgain(document, hints, { amountDue: '48.20 GBP', dueDate: '4 December 2026' })
  const isAsked = helped.kind !== 'none' && helped.needsReview
  expect(isAsked ? rules : helped).toEqual(rules)
})
