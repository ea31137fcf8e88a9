import { expect, test } from 'vitest'
import { decimalOf } from '#shared/money.ts'
import { toDocument } from '#server/mime/document.ts'
import { aDocument } from '../../../../test/support/a-document.ts'
import { growsWithLength } from '../../../../test/support/cost.ts'
import { read } from '../../read.ts'
import type { Due, Reading } from '../../types.ts'

const hints = { billers: [] }
const received = new Date('2026-11-20T10:00:00Z')

const short = ({ amountDue, dueDate, reference, accountRef }: Due): string =>
  [amountDue && decimalOf(amountDue.value), dueDate?.value, reference?.value, accountRef?.value]
    .filter(Boolean)
    .join(' ')

const dues = (reading: Reading) =>
  reading.kind === 'none' ? [] : [reading.fields, ...reading.others].map(short)

const ofText = (subject: string, text: string) =>
  dues(read(aDocument({ subject, text, receivedAt: received }), hints))

async function ofHtml(subject: string, html: string): Promise<string[]> {
  const raw = `From: Alder Insurance <billing@alder.example>\nTo: me@home.example\nSubject: ${subject}\nDate: Fri, 20 Nov 2026 10:00:00 +0000\nContent-Type: text/html; charset=utf-8\n\n${html}`
  const context = { receivedAt: received, timeZone: 'UTC', mailboxEmail: 'me@home.example' }
  const document = await toDocument(new TextEncoder().encode(raw), context)
  if ('why' in document) throw new Error(document.why)
  return dues(read(document, hints))
}

test.each([
  [
    'Ihre Rechnung R-7781',
    'Rechnungsnummer: R-7781\nGesamtbetrag: 300,00 €\nZahlbar in drei Raten:\nRate 1: 100,00 € am 01.12.2026\nRate 2: 100,00 € am 01.01.2027\nRate 3: 100,00 € am 01.02.2027',
    ['100.00 2026-12-01 R-7781', '100.00 2027-01-01 R-7781', '100.00 2027-02-01 R-7781'],
  ],
  [
    'Your tuition invoice',
    'Total due: $900.00\nPayment schedule\n1st instalment: $500.00, December 1, 2026\n2nd instalment: $400.00, March 1, 2027',
    ['500.00 2026-12-01', '400.00 2027-03-01'],
  ],
  [
    'Votre facture',
    'Montant total à payer : 600,00 €. La première échéance de 300,00 € est à régler le 1er décembre 2026, la deuxième échéance de 300,00 € le 1er mars 2027.',
    ['300.00 2026-12-01', '300.00 2027-03-01'],
  ],
  [
    'Payment reminder: open invoices',
    'The following invoices are overdue. Please pay them.\nInvoice INV-1001, due 1 November 2026: $120.00\nInvoice INV-1002, due 8 November 2026: $80.00\nTotal overdue: $200.00',
    ['120.00 2026-11-01 INV-1001', '80.00 2026-11-08 INV-1002'],
  ],
  [
    'School fees',
    'Child: Anna - Invoice S-101 - $250.00 - due December 1, 2026\nChild: Ben - Invoice S-102 - $200.00 - due December 1, 2026\nTotal due: $450.00',
    ['250.00 2026-12-01 S-101', '200.00 2026-12-01 S-102'],
  ],
  [
    'Carnê de parcelas',
    'Total: R$ 300,00\nParcela 1/2: R$ 150,00 vencimento 13/12/2026\nParcela 2/2: R$ 150,00 vencimento 13/01/2027',
    ['150.00 2026-12-13', '150.00 2027-01-13'],
  ],
  [
    'Camp registration',
    'Total: $600. A first payment of $200 is due today, a second payment of $200 is due on December 15, 2026 and the final payment of $200 is due on January 15, 2027.',
    ['200.00 2026-11-20', '200.00 2026-12-15', '200.00 2027-01-15'],
  ],
  [
    'Your bills are ready',
    'Account number: 4410-220\nAmount due: $61.20\nDue date: December 4, 2026\n\nAccount number: 4410-221\nAmount due: $48.00\nDue date: December 9, 2026',
    ['61.20 2026-12-04 4410-220', '48.00 2026-12-09 4410-221'],
  ],
])('%s', (subject, text, expected) => {
  const found = ofText(subject, text)
  expect(found).toEqual(expected)
})

test('a table of open invoices with its total', async () => {
  const rows = [
    ['AL-301', '2026-10-02', '2026-11-01', '€120.00'],
    ['AL-318', '2026-10-20', '2026-11-19', '€45.50'],
    ['AL-322', '2026-11-05', '2026-12-05', '€60.00'],
  ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  const html = `<p>Reminder: these invoices are open.</p><table><tr><th>Invoice number</th><th>Invoice date</th><th>Due date</th><th>Amount due</th></tr>${rows.join('')}<tr><td>Total</td><td></td><td></td><td>€225.50</td></tr></table>`
  expect(await ofHtml('Payment reminder', html)).toEqual([
    '120.00 2026-11-01 AL-301',
    '45.50 2026-11-19 AL-318',
    '60.00 2026-12-05 AL-322',
  ])
})

test('the day to pay by is the one under its head', async () => {
  const html =
    '<p>Reminder: open invoices</p><table><tr><th>Invoice</th><th>Date</th><th>Due</th><th>Open amount</th></tr><tr><td>2026-1201</td><td>01.10.2026</td><td>31.10.2026</td><td>120,00 EUR</td></tr><tr><td>2026-1288</td><td>15.10.2026</td><td>14.11.2026</td><td>80,50 EUR</td></tr><tr><td>Total</td><td></td><td></td><td>200,50 EUR</td></tr></table><p>Please transfer the total.</p>'
  expect(await ofHtml('Reminder: open invoices', html)).toEqual([
    '120.00 2026-10-31 2026-1201',
    '80.50 2026-11-14 2026-1288',
  ])
})

test('items, totals and facts of one bill in a table are one', async () => {
  const rows = [
    ['Item', 'Price'],
    ['Leaflets A5', 'PLN 182.14'],
    ['Delivery', 'PLN 45.53'],
    ['Subtotal', 'PLN 227.67'],
    ['VAT 23%', 'PLN 52.37'],
    ['Invoice total', 'PLN 280.04'],
    ['Total due', 'PLN 280.04'],
    ['Due date', '21 December 2026'],
    ['Invoice no.', 'AL/94/11/2026'],
    ['Payment reference', 'AL/94/11/2026'],
  ]
  const html = `<p>A payment of PLN 280.04 is due on 21 December 2026.</p><table>${rows
    .map(([label, value]) => `<tr><td>${label}</td><td>${value}</td></tr>`)
    .join('')}</table>`
  expect(await ofHtml('Your Alder bill is ready', html)).toEqual([
    '280.04 2026-12-21 AL/94/11/2026',
  ])
})

test('instalments already paid are none', async () => {
  const html =
    '<p>Your payment plan</p><table><tr><td>Payment 1 of 3</td><td>$25.00</td><td>October 20, 2026</td><td>Paid</td></tr><tr><td>Payment 2 of 3</td><td>$25.00</td><td>December 1, 2026</td><td>Due</td></tr><tr><td>Payment 3 of 3</td><td>$25.00</td><td>January 1, 2027</td><td>Due</td></tr></table><p>Amount due: $25.00. Please pay by December 1, 2026.</p>'
  expect(await ofHtml('Your invoice', html)).toEqual(['25.00 2026-12-01', '25.00 2027-01-01'])
})

test.each([
  [
    'items of one bill',
    'Invoice INV-7\nItem\tPrice\nWater 0451\t€20.00\nSewage 0452\t€30.00\nVAT 19 %\t€9.50\nAmount due: €59.50\nDue date: 4 December 2026',
  ],
  [
    'a discount for paying early',
    'Invoice INV-7\nAmount due: €100.00\nPay €97.00 by 1 December 2026 or €100.00 by 14 December 2026.',
  ],
  [
    'a fee for paying late',
    'Your bill is ready.\nAmount due by December 4, 2026: $59.50\nAmount due after December 4, 2026: $64.50\nAccount number: 7741',
  ],
  [
    'transactions of a statement',
    'Your statement is ready. New balance: $59.50\nMinimum payment due: $20.00\nPayment due date: December 4, 2026\nTransactions\nNov 1, 2026 Grocer 4451 $20.00\nNov 3, 2026 Cinema 4452 $39.50',
  ],
  [
    'payments made before',
    'Invoice INV-7\nPayment 1: €20.00 on 1 September 2026\nPayment 2: €20.00 on 1 October 2026\nAmount due: €59.50\nDue date: 4 December 2026',
  ],
])('one due: %s', (_, text) => {
  expect(ofText('Your invoice', text)).toHaveLength(1)
})

const markedInvoice = (number: string, price: number, day: string) => ({
  '@type': 'Invoice',
  accountId: number,
  paymentDueDate: day,
  totalPaymentDue: { price, priceCurrency: 'EUR' },
})

/** A mail with one-page PDFs attached. */
const withFiles = (...texts: string[]) => {
  const document = aDocument({
    subject: 'Your invoices',
    text: 'Please find attached your invoices.',
    receivedAt: received,
  })
  const files = texts.map((text, index) => ({
    part: `attachment-${index + 1}-page-1`,
    role: 'attached' as const,
    text,
  }))
  return { ...document, nodes: [...document.nodes, ...files] }
}
const paper = (number: string, amount: string, day: string) =>
  `Invoice number: ${number}\nAmount due: ${amount}\nDue date: ${day}`

test('several bills attached', () => {
  const document = withFiles(
    paper('A-1001', '€50.00', '4 December 2026'),
    paper('A-1002', '€70.00', '1 December 2026'),
  )
  expect(dues(read(document, hints))).toEqual([
    '70.00 2026-12-01 A-1002',
    '50.00 2026-12-04 A-1001',
  ])
})

test.each([
  [paper('A-1001', '€50.00', '4 December 2026'), paper('A-1001', '€50.00', '4 December 2026')],
  [paper('A-1001', '€50.00', '4 December 2026'), 'General terms of business'],
])('one bill in two documents', (...texts) => {
  expect(dues(read(withFiles(...texts), hints))).toHaveLength(1)
})

test('several invoices in structured data', () => {
  const data = [markedInvoice('P-220', 40, '2026-12-20'), markedInvoice('P-221', 41, '2026-12-10')]
  const document = aDocument({
    subject: 'Your bills',
    text: 'Your bills are ready. Please pay them.',
    receivedAt: received,
  })
  const node = { part: 'data-1', role: 'data' as const, text: JSON.stringify(data) }
  expect(dues(read({ ...document, nodes: [...document.nodes, node] }, hints))).toEqual([
    '41.00 2026-12-10 P-221',
    '40.00 2026-12-20 P-220',
  ])
})

test('a message that is nothing but such lines is read in time that grows with its length', async () => {
  const line =
    'Rate 1: 100,00 € am 01.12.2026 Rechnung INV-1001 fällig Rate 2: 100,00 € am 01.01.2027\n'
  const ofLength = (length: number) => ofText('Rechnung', line.repeat(length / line.length))
  expect(ofLength(26_000).length).toBeLessThanOrEqual(25)
  expect(await growsWithLength(ofLength, 6_500)).toBe(true)
})
