import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OpenPayments, Payment } from '#shared/contract/payments.ts'
import { formatMoney } from '#shared/money.ts'
import { leftToPay } from '#shared/payment.ts'
import { Status } from '#shared/contract/values.ts'
import { groupOf } from '#shared/groups.ts'
import { renderDue } from './table.ts'
import { cut, widthOf } from './width.ts'

const today = '2026-11-24'
const payment = (fields: Partial<Payment>): Payment => ({
  id: fields.biller ?? 'p',
  mailboxId: 'm',
  mailboxEmail: 'mara@example.org',
  biller: 'Veldhuis',
  amountDue: { minor: 8615, currency: 'EUR' },
  minimumDue: null,
  amountPaid: null,
  issueDate: null,
  dueDate: null,
  scheduledFor: null,
  reference: null,
  accountRef: null,
  autopay: 'no',
  status: 'upcoming',
  because: '',
  paidOn: null,
  review: false,
  reviewReason: null,
  conflict: false,
  snoozedUntil: null,
  payLink: null,
  implied: [],
  warnings: [],
  latest: null,
  messageCount: 1,
  version: 1,
  ...fields,
})
const list = (payments: Payment[]): OpenPayments => ({
  version: 1,
  today,
  timeZone: 'Europe/Berlin',
  mainCurrency: 'EUR',
  horizonDays: 7,
  range: { from: null },
  payments,
})

test('sections, sums side by side per currency, the clock applied', () => {
  const text = renderDue(
    list([
      payment({ biller: 'Stadtwerke Lindenau', dueDate: '2026-11-18' }),
      payment({
        biller: '東都ガス株式会社',
        dueDate: '2026-11-26',
        amountDue: { minor: 6482, currency: 'JPY' },
      }),
      payment({ biller: 'Wasserverband Ostrand', dueDate: '2026-12-29' }),
      payment({ biller: 'Kiezkraft', status: 'scheduled', scheduledFor: '2026-11-27' }),
      payment({ biller: 'Papierlotse', amountDue: null }),
      payment({ biller: 'Nordlicht', status: 'failed', dueDate: '2026-11-20' }),
      payment({ biller: 'Paid already', status: 'paid', dueDate: '2026-11-20' }),
    ]),
    today,
    'en-GB',
  )
  expect(text).toMatch(
    /Overdue +€86\.15\n {2}Stadtwerke Lindenau +Wed,? 18 Nov, 6 days late +€86\.15/,
  )
  expect(text).toMatch(
    /Due this week +¥6,482\n {2}東都ガス株式会社 +Thu,? 26 Nov, in 2 days +¥6,482/,
  )
  expect(text).toMatch(/Papierlotse +no date +no amount/)
  expect(text).toMatch(/Goes out by itself +€86\.15\n {2}Kiezkraft/)
  expect(text).toMatch(/Left to pay +€258\.45 \+ ¥6,482\n$/)
  expect(text).not.toContain('Paid already')
})

test('a snoozed bill is hidden from its day, not from what is left to pay', () => {
  const payments = [
    payment({ biller: 'Stadtwerke', dueDate: '2026-11-18' }),
    payment({ biller: 'Wasserverband', dueDate: '2026-11-20', snoozedUntil: '2026-11-30' }),
    payment({ biller: 'Nordlicht', dueDate: '2026-11-21', snoozedUntil: '2026-11-24' }),
  ]
  const text = renderDue(list(payments), today, 'en-GB')
  expect(text).toMatch(/Overdue +€172\.30\n {2}Stadtwerke .+\n {2}Nordlicht /)
  expect(text).toMatch(/Snoozed +€86\.15\n {2}Wasserverband +until Mon,? 30 Nov +€86\.15/)
  const { left } = leftToPay(payments, today, 7)
  expect(text).toMatch(new RegExp(`Left to pay +${formatMoney(left[0]!, 'en-GB')}\n$`))
  expect(left).toEqual([{ minor: 3 * 8615, currency: 'EUR' }])
})

test('questions, warnings and contradictions are said in words, and apart in the total', () => {
  const payments = [
    payment({
      biller: 'Ahrens',
      dueDate: '2026-11-27',
      review: true,
      reviewReason: 'Is it a bill?',
    }),
    payment({
      biller: 'Fake Bank',
      dueDate: '2026-11-26',
      warnings: [{ code: 'iban', text: 'The bank account is new.' }],
    }),
    payment({ biller: 'Streamly', status: 'likely_paid', review: true, reviewReason: 'Yours?' }),
    payment({
      biller: 'Nordlicht',
      status: 'paid',
      paidOn: '2026-11-10',
      conflict: true,
      because: 'You paid it on 10 Nov.',
    }),
    payment({ biller: 'Sure', dueDate: '2026-11-25' }),
  ]
  const text = renderDue(list(payments), today, 'en-GB')
  expect(text).toMatch(/To check +€86\.15\n {2}Ahrens .+ €86\.15\n {4}To check: Is it a bill\?\n/)
  expect(text).toMatch(/ {2}Streamly .+ €86\.15\n {4}To check: Yours\?\n/)
  expect(text).toMatch(
    / {2}Nordlicht +paid Tue,? 10 Nov .+\n {4}To check: newer mail contradicts it\. You paid it on 10 Nov\.\n/,
  )
  expect(text).toMatch(
    /Due this week +€172\.30\n {2}Sure .+\n {2}Fake Bank .+\n {4}Check before paying: The bank account is new\.\n/,
  )
  expect(text).toMatch(/Left to pay +€258\.45\n {2}of it to check before paying +€172\.30\n$/)
})

test('the table holds what the popup groups hold, and its sums are the popup sums', () => {
  const day = fc.constantFrom('2026-11-01', '2026-11-20', today, '2026-11-27', '2027-01-01', null)
  const one = fc.record({
    status: fc.constantFrom(...Status.options),
    dueDate: day,
    scheduledFor: day,
    snoozedUntil: fc.constantFrom(null, null, '2026-11-20', '2026-12-01'),
    review: fc.boolean(),
    conflict: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(one, { maxLength: 12 }), (rows) => {
      const payments = rows.map((row, n) => payment({ ...row, biller: `Biller ${n}.` }))
      const text = renderDue(list(payments), today, 'en-GB')
      const settled = ['likely-paid', 'paid', 'cancelled', undefined]
      const shown = payments.filter(({ biller }) => text.includes(` ${biller} `))
      expect(shown).toEqual(payments.filter((one) => !settled.includes(groupOf(one, today))))
      const sums = leftToPay(payments, today, 7).left.filter(({ minor }) => minor > 0)
      expect(sums.every((sum) => text.includes(formatMoney(sum, 'en-GB')))).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('every amount ends in the same column, whatever the name is written in', () => {
  const names = [
    'A',
    'Gebäudewirtschaft Bad Freienhagen und Umgebung eG',
    '東都ガス株式会社',
    'חברת החשמל',
  ]
  const rows = renderDue(
    list(names.map((biller) => payment({ biller, dueDate: today }))),
    today,
    'en-GB',
  )
    .split('\n')
    .filter((line) => line.includes('today'))
  expect(rows).toHaveLength(4)
  expect(new Set(rows.map(widthOf)).size).toBe(1)
})

test('nothing due is a sentence', () =>
  expect(renderDue(list([]), today, 'en')).toBe('Nothing is due.\n'))

test('control and bidi characters of a hostile name do not reach the terminal', () => {
  expect(cut('Evil\u001b[2J\u202eBiller', 40)).toBe('Evil [2J Biller')
})
