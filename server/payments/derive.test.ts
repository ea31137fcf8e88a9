import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Said, decided, ledgerOf, named } from '../../test/support/ledger.ts'
import type { Decision } from './said.ts'

const bill: Said = {
  kind: 'bill',
  at: '2026-11-01',
  amount: '52.10 EUR',
  due: '2026-11-18',
  ref: 'RE-1',
}
const receipt: Said = { kind: 'receipt', at: '2026-11-15', paid: '52.10 EUR', ref: 'RE-1' }
const failed: Said = { kind: 'failed', at: '2026-11-21', ref: 'RE-1' }

/** The one payment of some mails, with what the person said of it. */
function standing(given: Said[], today: string, said: Decision[] = []) {
  const [line, ...rest] = ledgerOf(named(given), today, { m000: said })
  expect(rest).toEqual([])
  return line!
}

type Row = [string, Said[], string, Decision[], Record<string, unknown>]

describe('first rule that applies wins', () => {
  test.each<Row>([
    ['L9 due today is upcoming all day', [bill], '2026-11-18', [], { status: 'upcoming' }],
    [
      'and overdue the day after',
      [bill],
      '2026-11-19',
      [],
      { status: 'overdue', because: 'It was due on 18 Nov, and no receipt has come.' },
    ],
    [
      'no due date is never overdue by the clock',
      [{ ...bill, due: undefined }],
      '2027-11-19',
      [],
      { status: 'upcoming', because: 'No due date was found, and no receipt has come.' },
    ],
    [
      'due on receipt is late after a week only',
      [{ ...bill, due: '2026-11-01', implied: ['dueDate'] }],
      '2026-11-08',
      [],
      { status: 'upcoming' },
    ],
    [
      'and then it is',
      [{ ...bill, due: '2026-11-01', implied: ['dueDate'] }],
      '2026-11-09',
      [],
      { status: 'overdue' },
    ],
    [
      'a reminder says it before',
      [
        { ...bill, due: '2026-11-01', implied: ['dueDate'] },
        { kind: 'reminder', at: '2026-11-05', ref: 'RE-1' },
      ],
      '2026-11-06',
      [],
      { status: 'overdue', because: 'Acme sent a reminder on 5 Nov.' },
    ],
    [
      'a friendly reminder before the day is none',
      [bill, { kind: 'reminder', at: '2026-11-15', ref: 'RE-1' }],
      '2026-11-16',
      [],
      { status: 'upcoming' },
    ],
    [
      'receipt',
      [bill, receipt],
      '2026-11-24',
      [],
      {
        status: 'paid',
        paidOn: '2026-11-15',
        paid: '52.10 EUR',
        because: 'Acme confirmed the payment on 15 Nov.',
      },
    ],
    [
      'refund after it',
      [bill, receipt, { kind: 'refund', at: '2026-11-20', paid: '20.00 EUR', ref: 'RE-1' }],
      '2026-11-24',
      [],
      {
        status: 'paid',
        because: 'Acme confirmed the payment on 15 Nov and refunded €20.00 on 20 Nov.',
      },
    ],
    [
      'two minor units short is paid',
      [bill, { ...receipt, paid: '52.08 EUR' }],
      '2026-11-24',
      [],
      { status: 'paid', paid: '52.08 EUR' },
    ],
    [
      'three are not',
      [bill, { ...receipt, paid: '52.07 EUR' }],
      '2026-11-18',
      [],
      { status: 'upcoming', paid: '52.07 EUR' },
    ],
    [
      'L28 a credit lowers what is left',
      [
        bill,
        { kind: 'refund', at: '2026-11-05', paid: '12.10 EUR', ref: 'RE-1' },
        { ...receipt, paid: '40.00 EUR' },
      ],
      '2026-11-24',
      [],
      { status: 'paid', paid: '40.00 EUR' },
    ],
    [
      'L20 failed, newer than the receipt',
      [bill, receipt, failed],
      '2026-11-24',
      [],
      { status: 'failed', because: 'Acme wrote on 21 Nov that the payment failed.', paidOn: null },
    ],
    [
      'failed, then a new try is announced',
      [bill, failed, { kind: 'autopay', at: '2026-11-22', charge: '2026-11-26', ref: 'RE-1' }],
      '2026-11-24',
      [],
      { status: 'scheduled', because: 'The payment failed; Acme tries again on 26 Nov.' },
    ],
    [
      'failed beats likely paid',
      [
        {
          kind: 'autopay',
          at: '2026-11-01',
          charge: '2026-11-06',
          amount: '9.99 EUR',
          ref: 'RE-1',
        },
        failed,
      ],
      '2026-11-24',
      [],
      { status: 'failed' },
    ],
    [
      'a reminder after the charge beats the guess',
      [
        {
          kind: 'autopay',
          at: '2026-11-01',
          charge: '2026-11-06',
          amount: '9.99 EUR',
          ref: 'RE-1',
        },
        { kind: 'reminder', at: '2026-11-20', ref: 'RE-1' },
      ],
      '2026-11-24',
      [],
      { status: 'overdue' },
    ],
    [
      'the last day of the grace',
      [{ kind: 'autopay', at: '2026-11-01', charge: '2026-11-13', amount: '9.99 EUR' }],
      '2026-11-20',
      [],
      { status: 'scheduled', because: 'Acme takes it by itself on 13 Nov.' },
    ],
    [
      'the day after it',
      [{ kind: 'autopay', at: '2026-11-01', charge: '2026-11-13', amount: '9.99 EUR' }],
      '2026-11-21',
      [],
      {
        status: 'likely_paid',
        because: 'Likely paid: Acme takes it by itself; no failure notice since 13 Nov.',
      },
    ],
    [
      'a bill that will be debited',
      [{ ...bill, autopay: true }],
      '2026-11-10',
      [],
      { status: 'scheduled' },
    ],
    ['L5 autopay no', [{ ...bill, autopay: false }], '2026-11-30', [], { status: 'overdue' }],
    [
      'dismissed beats all',
      [bill, receipt, failed],
      '2026-11-24',
      [decided('dismiss', '2026-11-02')],
      { status: 'dismissed', because: 'You said this is not a bill.', conflict: false },
    ],
    [
      'restored',
      [bill],
      '2026-11-10',
      [decided('dismiss', '2026-11-02'), decided('restore', '2026-11-03')],
      { status: 'upcoming' },
    ],
    [
      'marked paid',
      [bill],
      '2026-11-24',
      [decided('paid', '2026-11-10', '2026-11-09')],
      {
        status: 'paid',
        paidOn: '2026-11-09',
        paid: '52.10 EUR',
        because: 'You marked this paid on 9 Nov.',
        conflict: false,
      },
    ],
    [
      'L13 marked paid after a part payment: the whole is covered',
      [bill, { ...receipt, paid: '30.00 EUR' }],
      '2026-11-24',
      [decided('paid', '2026-11-16', '2026-11-16')],
      { status: 'paid', paid: '52.10 EUR' },
    ],
    [
      'marked paid, then it failed: conflict, still paid',
      [bill, failed],
      '2026-11-24',
      [decided('paid', '2026-11-19')],
      { status: 'paid', conflict: true },
    ],
    [
      'P6 saying paid again clears it',
      [bill, failed],
      '2026-11-24',
      [decided('paid', '2026-11-19'), decided('paid', '2026-11-22')],
      { status: 'paid', conflict: false },
    ],
    [
      'P6 so does not paid',
      [bill, failed],
      '2026-11-24',
      [decided('paid', '2026-11-19'), decided('not_paid', '2026-11-22')],
      { status: 'failed', conflict: false },
    ],
    [
      'not paid rejects the receipt it saw',
      [bill, receipt],
      '2026-11-24',
      [decided('not_paid', '2026-11-16')],
      { status: 'overdue', paid: null },
    ],
    [
      'a later receipt may close again',
      [bill, receipt, { ...receipt, at: '2026-11-23' }],
      '2026-11-24',
      [decided('not_paid', '2026-11-16')],
      { status: 'paid', paidOn: '2026-11-23' },
    ],
    [
      'not paid switches the guess off',
      [{ kind: 'autopay', at: '2026-11-01', charge: '2026-11-06', amount: '9.99 EUR' }],
      '2026-11-24',
      [decided('not_paid', '2026-11-20')],
      { status: 'overdue' },
    ],
    [
      'a reminder a week after the receipt contradicts it',
      [bill, receipt, { kind: 'reminder', at: '2026-11-22', ref: 'RE-1' }],
      '2026-11-24',
      [],
      { status: 'paid', conflict: true },
    ],
    [
      'one that crossed it does not',
      [bill, receipt, { kind: 'reminder', at: '2026-11-21', ref: 'RE-1' }],
      '2026-11-24',
      [],
      { status: 'paid', conflict: false },
    ],
    [
      'two of them do',
      [
        bill,
        receipt,
        { kind: 'reminder', at: '2026-11-16', ref: 'RE-1' },
        { kind: 'reminder', at: '2026-11-19', ref: 'RE-1' },
      ],
      '2026-11-24',
      [],
      { status: 'paid', conflict: true },
    ],
    [
      'snoozed hides the nag only',
      [bill],
      '2026-11-24',
      [decided('snooze', '2026-11-20', '2026-12-01')],
      { status: 'overdue', snoozedUntil: '2026-12-01' },
    ],
    [
      'woken',
      [bill],
      '2026-11-24',
      [decided('snooze', '2026-11-20', '2026-12-01'), decided('unsnooze', '2026-11-21')],
      { snoozedUntil: null },
    ],
    [
      'an unsure reading asks',
      [{ ...bill, review: 'Is this a bill?' }],
      '2026-11-10',
      [],
      { review: true, reviewReason: 'Is this a bill?' },
    ],
    [
      'no more once it is answered',
      [{ ...bill, review: 'Is this a bill?' }],
      '2026-11-10',
      [decided('not_paid', '2026-11-05')],
      { review: false },
    ],
    [
      'nor when a sure mail says the same',
      [
        { ...bill, review: 'Is this a bill?' },
        { ...bill, at: '2026-11-02' },
      ],
      '2026-11-10',
      [],
      { review: false },
    ],
    [
      'a bill whose sender is forged asks',
      [{ ...bill, authentic: false }],
      '2026-11-10',
      [],
      { review: true, reviewReason: 'The sender of this mail could not be verified.' },
    ],
    [
      'a bill without amount asks',
      [{ ...bill, amount: undefined }],
      '2026-11-10',
      [],
      { review: true, reviewReason: 'No amount was found in the mail.' },
    ],
  ])('%s', (_name, mails, today, said, expected) => {
    expect(standing(mails, today, said)).toMatchObject(expected)
  })
})

const statusesOf = (mails: Said[]) =>
  ledgerOf(named(mails), '2026-11-24').map((line) => line.status)

test('rule 7: a biller without receipts whose next bill asks for nothing more', () => {
  const months = ['08', '09', '10', '11'].map((month): Said => ({
    kind: 'bill',
    at: `2026-${month}-01`,
    amount: '60.00 EUR',
    due: `2026-${month}-15`,
    ref: `R-${month}`,
  }))
  expect(statusesOf(months)).toEqual(['likely_paid', 'likely_paid', 'likely_paid', 'overdue'])
  expect(statusesOf(months.slice(2)), 'too few bills to know').toEqual(['overdue', 'overdue'])
  expect(
    statusesOf([...months, { kind: 'reminder', at: '2026-09-20', ref: 'R-09' }]),
    'the biller claims one of them',
  ).toEqual(['likely_paid', 'overdue', 'likely_paid', 'overdue'])
  expect(
    statusesOf([...months, { kind: 'receipt', at: '2026-08-14', paid: '60.00 EUR', ref: 'R-08' }]),
    'it sends receipts after all',
  ).toEqual(['paid', 'overdue', 'overdue', 'overdue'])
  expect(
    statusesOf(months.map((said) => ({ ...said, kind: 'statement' }))),
    'the next statement of a card carries what was not paid',
  ).toEqual(['cancelled', 'cancelled', 'cancelled', 'overdue'])
})

const verb = fc.constantFrom<Decision['verb']>(
  'paid',
  'not_paid',
  'dismiss',
  'restore',
  'snooze',
  'unsnooze',
)
const aDecision = fc.record({ verb, day: fc.integer({ min: 1, max: 28 }) })
const mails = fc.subarray([
  receipt,
  failed,
  { kind: 'reminder', at: '2026-11-20', ref: 'RE-1' },
  { ...receipt, at: '2026-11-23' },
] as Said[])

test('P2 the decision wins, whatever the mails say', () => {
  fc.assert(
    fc.property(mails, fc.array(aDecision, { maxLength: 6 }), (extra, made) => {
      const said = made.map(({ verb, day }, index) =>
        decided(verb, `2026-11-${String(day).padStart(2, '0')}`, '2026-11-30', index),
      )
      const ordered = said.toSorted((a, b) => a.at - b.at || a.sequence - b.sequence)
      const last = (...verbs: string[]) =>
        ordered.findLast(({ verb }) => verbs.includes(verb))?.verb
      const { status } = standing([bill, ...extra], '2026-11-24', said)
      const dismissed = last('dismiss', 'restore') === 'dismiss'
      const paid = last('paid', 'not_paid') === 'paid'
      expect(status === 'dismissed').toBe(dismissed)
      expect(dismissed || !paid || status === 'paid').toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('L24 the same facts give the same standing, 1,000 times', () => {
  const first = standing([bill, receipt, failed], '2026-11-24')
  for (let run = 0; run < 1_000; run++)
    expect(standing([bill, receipt, failed], '2026-11-24')).toEqual(first)
})
