import { expect, test } from 'vitest'
import { aDocument } from '../../../../test/support/a-document.ts'
import { pageOf } from '../../document/page.ts'
import { read } from '../../read.ts'
import type { Document } from '../../types.ts'
import { findStructured } from './index.ts'

/** A mail with structured data beside its text. */
const marked = (data: unknown, text = 'Hello', subject = 'Notice'): Document => {
  const document = aDocument({ text, subject })
  const node = { part: 'data-1', role: 'data' as const, text: JSON.stringify(data) }
  return { ...document, nodes: [...document.nodes, node] }
}

const values = (data: unknown) =>
  findStructured(pageOf(marked(data))).map(
    ({ field, value }) => `${field} ${JSON.stringify(value)}`,
  )

const invoice = {
  '@context': 'http://schema.org',
  '@type': 'Invoice',
  accountId: '7741-22',
  confirmationNumber: 'HX-2091',
  provider: { '@type': 'Organization', name: 'Harbor Water' },
  totalPaymentDue: { '@type': 'PriceSpecification', price: 61.2, priceCurrency: 'EUR' },
  minimumPaymentDue: { '@type': 'MonetaryAmount', value: '20.00', currency: 'EUR' },
  paymentDueDate: '2026-12-04T00:00:00-05:00',
  billingPeriod: '2026-10-01/2026-10-31',
  url: 'https://www.acme.example/bills/1',
}

test('everything an invoice says', () => {
  expect(values(invoice)).toEqual([
    'amountDue {"minor":6120,"currency":"EUR"}',
    'minimumDue {"minor":2000,"currency":"EUR"}',
    'dueDate "2026-12-04"',
    'period {"from":"2026-10-01","to":"2026-10-31"}',
    'accountRef "7741-22"',
    'reference "HX-2091"',
    'biller "Harbor Water"',
    'payLink "https://www.acme.example/bills/1"',
  ])
})

test.each([
  [{ '@graph': [{ '@type': 'Person' }, { ...invoice }] }, 'accountRef "7741-22"'],
  [[invoice], 'accountRef "7741-22"'],
  [
    {
      '@type': ['Thing', 'http://schema.org/Invoice'],
      totalPaymentDue: '12.50',
      priceCurrency: 'USD',
    },
    'amountDue {"minor":1250,"currency":"USD"}',
  ],
  [
    { '@type': 'Invoice', totalPaymentDue: 'USD 1,212.50' },
    'amountDue {"minor":121250,"currency":"USD"}',
  ],
  [
    { '@type': 'Invoice', totalPaymentDue: [{ price: '7', priceCurrency: 'JPY' }] },
    'amountDue {"minor":7,"currency":"JPY"}',
  ],
  [{ '@type': 'Invoice', provider: 'Elm Gas' }, 'biller "Elm Gas"'],
  [
    {
      '@type': 'Invoice',
      paymentStatus: 'http://schema.org/PaymentComplete',
      totalPaymentDue: { price: 5, priceCurrency: 'EUR' },
    },
    'amountPaid {"minor":500,"currency":"EUR"}',
  ],
  [
    {
      '@type': 'Order',
      orderNumber: 'O-1882',
      orderStatus: 'OrderPaymentDue',
      price: '30',
      priceCurrency: 'GBP',
    },
    'amountDue {"minor":3000,"currency":"GBP"}',
  ],
  [{ '@type': 'Order', partOfInvoice: invoice }, 'accountRef "7741-22"'],
])('%j', (data, expected) => {
  expect(values(data)).toContain(expected)
})

test.each([
  { '@type': 'Invoice', totalPaymentDue: { price: 'twelve', priceCurrency: 'EUR' } },
  { '@type': 'Invoice', totalPaymentDue: { price: 12 } },
  { '@type': 'Invoice', totalPaymentDue: { price: 12, priceCurrency: 'ABC' } },
  { '@type': 'Invoice', paymentDueDate: '2026-02-30', url: 'https://elsewhere.example/pay' },
  { '@type': 'Order', price: 12, priceCurrency: 'EUR' },
  { '@type': 'EmailMessage' },
  'Invoice',
  null,
])('nothing is read from %j', (data) => {
  expect(values(data)).toEqual([])
})

test.each([
  ['PaymentDue', 'bill'],
  ['PaymentPastDue', 'reminder'],
  ['PaymentAutomaticallyApplied', 'autopay'],
  ['PaymentDeclined', 'failed'],
  ['PaymentComplete', 'receipt'],
])('its status tells what the mail is: %s → %s', (paymentStatus, kind) => {
  const text = 'Your November invoice from Harbor Water: €61.20.'
  const document = marked(
    { ...invoice, minimumPaymentDue: undefined, paymentStatus },
    text,
    'Your invoice',
  )
  expect(read(document, { billers: [] }).kind).toBe(kind)
})

test('a text that names another amount is asked about', () => {
  const text = 'Amount due: €16.20 by 4 December 2026'
  expect(read(marked(invoice, text, 'Your invoice'), { billers: [] })).toMatchObject({
    needsReview: true,
    warnings: [{ code: 'amount_differs' }],
  })
})

test('what stands in hidden data only counts for nothing from a forged sender', () => {
  const document = marked(invoice, 'Your invoice is ready. Please pay it.', 'Your invoice')
  expect(read({ ...document, authentic: false }, { billers: [] })).toMatchObject({
    needsReview: true,
  })
})

test('deep and broken data is as good as none', () => {
  const deep = `${'{"@graph":'.repeat(5_000)}1${'}'.repeat(5_000)}`
  const document = aDocument()
  for (const text of [deep, '{"@type":"Invoice"', '[]'])
    expect(
      findStructured(
        pageOf({ ...document, nodes: [...document.nodes, { part: 'd', role: 'data', text }] }),
      ),
    ).toEqual([])
})
