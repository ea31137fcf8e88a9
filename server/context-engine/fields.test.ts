import { expect, test } from 'vitest'
import { decimalOf } from '#shared/money.ts'
import { aDocument } from '../../test/support/a-document.ts'
import { daysIn } from './find/days.ts'
import { pageOf } from './document/page.ts'
import { findPayLinks } from './find/links.ts'
import { read, trace } from './read.ts'
import type { Document } from './types.ts'

const hints = { billers: [] }
const received = new Date('2026-11-20T10:00:00Z')

const readingOf = (subject: string, text: string) =>
  read(aDocument({ subject, text, receivedAt: received, name: 'Alder Services' }), hints)

/** Kind and amount of a mail, the amount paid for what is settled. */
const short = (subject: string, text: string): string => {
  const reading = readingOf(subject, text)
  if (reading.kind === 'none') return 'none'
  const { amountDue, amountPaid } = reading.fields
  const money = (amountDue ?? amountPaid)?.value
  return `${reading.kind} ${money ? decimalOf(money) : ''}`
}

test.each([
  ['Invoice 4712', 'Invoice number 4712\nTotal: -$24.00\nAmount due: -$24.00'],
  ['Rechnung 4712', 'Rechnung Nr. 4712\nGesamtbetrag: -24,00 €\nDer Betrag wird erstattet.'],
  ['Invoice 14', 'Invoice 14 cancels invoice 12.\nSubtotal -€20.00\nVAT -€4.00\nTotal -€24.00'],
  ['Avoir n° A-2201', 'Avoir n° A-2201 du 16/11/2026\nMontant : 24,00 €'],
  ['Stornorechnung 4713', 'Stornorechnung Nr. 4713 zu Rechnung 4711\nGesamtbetrag: -24,00 €'],
  ['Faktura korygująca FK/14', 'Faktura korygująca FK/14/2026\nKwota do zwrotu: 24,00 zł'],
  ['Кредит-нота 14', 'Кредит-нота № 14\nСума: -24,00 грн'],
  ['Jóváíró számla 14', 'Jóváíró számla sorszáma: 14\nÖsszesen: -24,00 EUR'],
  ['Opravný daňový doklad 14', 'Opravný daňový doklad č. 14\nCelkem: -24,00 Kč'],
  ['Factură storno 14', 'Factură storno nr. 14\nTotal: -24,00 lei'],
])('a credit note: %s', (subject, text) => {
  expect(short(subject, text)).toBe('refund 24.00')
})

test('a bill with a credit among its lines stays a bill', () => {
  const text = 'Invoice 15\nWater €60.00\nCredit from last year -€10.00\nAmount due: €50.00'
  expect(short('Invoice 15', text)).toBe('bill 50.00')
})

test.each([
  [
    'Total Charges: $500.00\nInsurance paid: $300.00\nGrand Total: $200.00\nPlease pay by December 4, 2026.',
    '200.00',
  ],
  [
    'Total Charges $120.00\nTax $9.60\nGrand Total $129.60\nPlease pay by December 4, 2026.',
    '129.60',
  ],
  [
    'Total charges: $129.60\nAmount paid: $100.00\nBalance due: $29.60\nDue on December 4, 2026',
    '29.60',
  ],
])('what is left is due: %s', (text, amount) => {
  const reading = readingOf('Your bill', text)
  expect(reading.kind === 'none' ? '' : reading.fields.amountDue?.value.minor).toBe(
    Math.round(Number(amount) * 100),
  )
})

const PAYER = 'DE89 3704 0044 0532 0130 00'
const PAYEE = 'DE02 1203 0000 0000 2020 51'
test.each([
  [
    `Der Rechnungsbetrag von 84,50 € wird am 04.12.2026 von Ihrem Konto ${PAYER} abgebucht.`,
    undefined,
  ],
  [`Le montant de 84,50 € sera prélevé le 04/12/2026 sur votre compte ${PAYER}.`, undefined],
  [`We will debit €84.50 from your account ${PAYER} on 4 December 2026.`, undefined],
  [`Incasseren wij 84,50 euro van uw rekening ${PAYER} op 4 december 2026.`, undefined],
  [`Please pay the invoice of €84.50 from your account to ${PAYEE} by 4 December 2026.`, PAYEE],
  [`Bitte überweisen Sie 84,50 € bis 04.12.2026 auf unser Konto ${PAYEE}. Rechnung 4711`, PAYEE],
  [`Amount due €84.50 by 4 December 2026. Your account number: 7741\nPay to IBAN ${PAYEE}`, PAYEE],
])('whose account: %s', (text, iban) => {
  const reading = readingOf('Ihre Rechnung / your invoice', text)
  expect(reading.kind === 'none' ? 'none' : reading.fields.iban?.value).toBe(
    iban?.replaceAll(' ', ''),
  )
})

test('a debit that names the account it is taken from is an autopay', () => {
  const text = `Der Rechnungsbetrag von 84,50 € wird am 04.12.2026 von Ihrem Konto ${PAYER} per Lastschrift abgebucht.`
  expect(short('Ihre Rechnung November', text)).toBe('autopay 84.50')
})

/** A slip of a till without a mail around it, as a PDF gives it. */
const slip = (text: string): Document => ({
  ...aDocument({ from: '', name: '', receivedAt: received }),
  nodes: [
    { part: 'subject', role: 'subject', text: '' },
    { part: 'file-page-1', role: 'attached', text },
    { part: 'from', role: 'header', text: '' },
  ],
})

test.each([
  [
    'MAPLE STREET GROCERY\n12 Maple Street\nMilk\t2.40\nBread\t3.10\nTOTAL\t$5.50\nVisa card ending in 1234\t$5.50\nThank you for shopping!',
    'MAPLE STREET GROCERY',
    550,
  ],
  [
    'Bäckerei Lindner\nBrot\t3,20\nKaffee\t2,80\nSUMME\tEUR 6,00\nBAR\t10,00\nRückgeld\t4,00\nVielen Dank für Ihren Einkauf!',
    'Bäckerei Lindner',
    600,
  ],
  [
    'Épicerie du Port\nPain\t2,40\nTOTAL\t12,40 €\nCB ************1234\t12,40 €\nMerci de votre visite',
    'Épicerie du Port',
    1240,
  ],
])('a slip of a shop: %s', (text, biller, minor) => {
  expect(read(slip(text), hints)).toMatchObject({
    kind: 'receipt',
    fields: { amountPaid: { value: { minor } }, biller: { value: biller } },
  })
})

test('a bill that offers cards and thanks is no slip', () => {
  const text =
    'Invoice 15\nAmount due: $50.00\nDue date: December 4, 2026\nWe accept Visa and Mastercard. Thank you for your business.'
  expect(short('Invoice 15', text)).toBe('bill 50.00')
})

test.each([
  ['bezahlt bis zum 4. Dezember: by Friday', '2026-11-27'],
  ['Оплатити до 5 грудня, до неділя', '2026-11-22'],
  ['금요일까지 납부해 주세요', '2026-11-27'],
  ['कृपया शुक्रवार तक भुगतान करें', '2026-11-27'],
  ['πληρωμή έως Παρασκευή', '2026-11-27'],
  ['يرجى الدفع قبل يوم الجمعة', '2026-11-27'],
])('a weekday to pay by: %s', (text, day) => {
  const page = pageOf(aDocument({ text, receivedAt: received }))
  expect(daysIn(page).map((found) => found.day)).toContain(day)
})

test.each([
  ['https://acme.example/zaplat/1', 'Zaplatit', true],
  ['https://acme.example/odeme/1', 'Öde', true],
  ['https://acme.example/help/how-to-pay', 'How to pay', false],
  ['https://acme.example/pay/logo.png', 'Logo', false],
  ['https://acme.example/billing/unsubscribe', 'Unsubscribe', false],
])('a link to pay at: %s', (url, text, expected) => {
  const page = pageOf(aDocument({ links: [{ url, text }] }))
  expect(findPayLinks(page).length > 0).toBe(expected)
})

test("the bill's own number comes before the customer's reference", () => {
  const text = 'Your Reference: dept0815\nInvoice No. 1234567890\nAmount due: €50.00'
  const reading = readingOf('Your invoice', text)
  expect(reading).toMatchObject({ fields: { reference: { value: '1234567890' } } })
})

test('of several currencies each has a largest amount', () => {
  const text = 'Total: 390.00 EUR\nTax: 20.00 EUR\nExchanged: 1855.07 PLN'
  const { scored } = trace(aDocument({ subject: 'Invoice 77', text }), hints)
  const largest = scored.flatMap(({ candidate, because }) =>
    candidate.field === 'amountDue' && because.some((reason) => reason.endsWith('largest'))
      ? [decimalOf(candidate.value)]
      : [],
  )
  expect(largest).toEqual(['390.00', '1855.07'])
})

test('an instalment is due, not the whole order', () => {
  const text =
    "Payment 2 of 4\nAmount\t$62.25\nDue\tFriday, Dec 4, 2026\nOrder total\t$249.00\nWe'll automatically charge your debit card."
  const cells = ['Amount', 'Due', 'Order total'].map((label) => {
    const start = text.indexOf(`${label}\t`)
    const end = start + label.length
    return {
      label: { node: 1, start, end },
      value: { node: 1, start: end + 1, end: text.indexOf('\n', end) },
      how: 'row' as const,
    }
  })
  const document = aDocument({ subject: 'Upcoming payment', text, receivedAt: received })
  expect(read({ ...document, cells }, hints)).toMatchObject({
    kind: 'autopay',
    fields: { amountDue: { value: { minor: 6225 } } },
  })
})

test('the one a document names as sender is its biller', () => {
  const text = 'Invoice\nFROM: Company Alder\tTO: Jo Doe\nAnytown, USA\nBALANCE DUE\t$21.40'
  expect(read(slip(text), hints)).toMatchObject({ fields: { biller: { value: 'Company Alder' } } })
})

test('a row called "Grand Total" counts more than the head of a column it does not keep to', () => {
  const text = 'Item\tTax\nDesign\t€0.00\nGrand Total\t€24.00'
  const at = (words: string, from = 0) => {
    const start = text.indexOf(words, from)
    return { node: 1, start, end: start + words.length }
  }
  const document = aDocument({ subject: 'Invoice 78', text, receivedAt: received })
  const cells = [
    { label: at('Tax'), value: at('€24.00'), how: 'column' as const },
    { label: at('Grand Total'), value: at('€24.00'), how: 'row' as const },
  ]
  expect(read({ ...document, cells }, hints)).toMatchObject({
    fields: { amountDue: { value: { minor: 2400 } } },
  })
})

test.each([
  ['Your plan ends on December 1, 2026 and will not renew. No payment will be taken.', 'none'],
  ['Ihr Abo endet am 01.12.2026 und verlängert sich nicht.', 'none'],
  ['Votre abonnement se termine le 1er décembre 2026 et ne sera pas renouvelé.', 'none'],
  ['Your plan renews on December 1, 2026 for $79.00.', 'renewal'],
])('what ends is no renewal: %s', (text, kind) => {
  expect(readingOf('Your subscription', text).kind).toBe(kind)
})

test.each([
  [
    'Final notice: toll 7712',
    'Amount due now $12.40. After December 1, 2026 the amount due is $42.40.',
    1240,
  ],
  [
    'Parking charge notice',
    'You parked without a ticket. Pay £60.00 within 14 days, reduced from £100.00.',
    6000,
  ],
])('what is due now, not later: %s', (subject, text, minor) => {
  expect(readingOf(subject, text)).toMatchObject({ fields: { amountDue: { value: { minor } } } })
})

test('a receipt is one for all the news in its footer', () => {
  const text =
    'Your subscription has been renewed.\nYour payment method has been charged. The next charge is on Jun 15, 2027.\nNotes helps teams get from an idea to shipped work.\nUnsubscribe from our newsletter.'
  expect(readingOf('Your Pro plan renewed', text).kind).toBe('receipt')
})

test('a document with a number and a day to pay by is a bill among discounts and orders', () => {
  const text =
    'Alder Ltd.\nYour Order: A7450\nInvoice No. 1234567890\nDue Date: 8 Dec 2026\nDiscount -€7.00\nTotal price €93.00'
  expect(read(slip(text), hints)).toMatchObject({
    kind: 'bill',
    fields: { reference: { value: '1234567890' } },
  })
})
