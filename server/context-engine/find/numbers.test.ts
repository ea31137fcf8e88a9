import { expect, test } from 'vitest'
import { aPage, quote } from '../../../test/support/a-document.ts'
import { findIbans, isIban } from './ibans.ts'
import { findPayLinks } from './links.ts'
import { findReferences } from './references.ts'

const references = (text: string) => {
  const page = aPage({ text })
  return findReferences(page).map(({ field, value, span }) => {
    expect(quote(page.document, span)).toBe(value)
    return `${field} ${typeof value === 'string' ? value : ''}`
  })
}

test.each([
  ['Invoice number: INV-20931', 'reference INV-20931'],
  ['Rechnung Nr. 44102 über 29,90 €', 'reference 44102'],
  ['Facture n° FA 7712 093', 'reference FA 7712 093'],
  ['Nº de factura: 2026/4471', 'reference 2026/4471'],
  ['numer faktury: FV/11/2026/0442', 'reference FV/11/2026/0442'],
  ['Referenz: 21 00000 00003 13947 14300 09017', 'reference 21 00000 00003 13947 14300 09017'],
  ['your invoice BP000932 is past due', 'reference BP000932'],
  ['Account number\n4410-220-981', 'accountRef 4410-220-981'],
  ['Invoice #— 3189846', 'reference 3189846'],
  ['Rechnung #: 67389368', 'reference 67389368'],
  ['Invoice\nBOOK/2026/0331\tpaid', 'reference BOOK/2026/0331'],
  ['No. de cliente: 0049 8812 7710', 'accountRef 0049 8812 7710'],
  ['Tesisat No\t10-44-8821', 'accountRef 10-44-8821'],
  ['Kundennummer: K-5520991', 'accountRef K-5520991'],
])('%s', (text, expected) => {
  expect(references(text)).toContain(expected)
})

test.each([
  'Invoice date: 12/08/2026',
  'Your bill is up 12%',
  'invoice for May',
  'Tel. 030 123456',
  'Invoice\nAlder LLC\n88 Mill Rd, #603',
  'Invoice\n340 S Lemon Ave #3717',
  'Invoice no: 10-12-2026',
  'Invoice total\tPLN 280.04',
  'Invoice total CHF 1,280.04',
])('no reference in %s', (text) => {
  expect(references(text)).toEqual([])
})

test.each([
  ['DE89370400440532013000', true],
  ['GB33BUKB20201555555555', true],
  ['CH9300762011623852957', true],
  ['DE89370400440532013001', false],
  ['XX00', false],
])('%s is an IBAN: %s', (value, valid) => {
  expect(isIban(value)).toBe(valid)
})

test('an IBAN is read with its spaces', () => {
  const page = aPage({ text: 'Konto: CH93 0076 2011 6238 5295 7\nBIC' })
  const [found] = findIbans(page)
  expect(found?.value).toBe('CH9300762011623852957')
  expect(quote(page.document, found!.span)).toBe('CH93 0076 2011 6238 5295 7')
})

test.each([
  ['https://pay.acme.example/b/1', 'Pay my bill', true],
  ['https://acme.example/invoice/1', 'View', true],
  ['http://acme.example/pay', 'Pay now', false],
  ['https://acme.example/help', 'Help', false],
  ['https://evil.example/pay', 'Pay now', false],
  ['https://acme.example@evil.example/pay', 'Pay now', false],
  ['javascript:alert(1)//https://acme.example/pay', 'Pay now', false],
  ['https://203.0.113.9/pay', 'Pay now', false],
])('a link to pay at: %s «%s» %s', (url, text, expected) => {
  expect(findPayLinks(aPage({ links: [{ url, text }] })).length > 0).toBe(expected)
})
