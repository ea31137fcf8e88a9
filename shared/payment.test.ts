import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aPayment } from '../test/support/open-list.ts'
import { type BadgeState, badgeOf } from './badge.ts'
import type { Payment } from './contract/payments.ts'
import { Status } from './contract/values.ts'
import { addDays } from './day.ts'
import { dueLine } from './due-line.ts'
import { groupOf, groupsOf } from './groups.ts'
import { addWorkingDays, graceEnd, leftOf, leftToPay, statusOn } from './payment.ts'

/** Monday. */
const today = '2026-11-23'
const eur = (minor: number) => ({ minor, currency: 'EUR' })
const failed = { kind: 'failed', receivedAt: '2026-11-21T09:00:00Z' } as const

/** One invented mailbox on that Monday: 9 bills, €1,014.64 left. */
const mailbox: Payment[] = (
  [
    { id: 'stadtwerke', status: 'overdue', dueDate: '2026-11-18', amountDue: eur(13_340) },
    {
      id: 'nordlicht',
      status: 'failed',
      dueDate: '2026-11-20',
      amountDue: eur(3_999),
      latest: failed,
    },
    {
      id: 'ahrens',
      status: 'upcoming',
      dueDate: '2026-11-27',
      amountDue: eur(48_600),
      review: true,
      reviewReason: 'Is it theirs?',
    },
    { id: 'veldhuis', status: 'upcoming', dueDate: '2026-11-23', amountDue: eur(8_615) },
    {
      id: 'toto',
      status: 'upcoming',
      dueDate: '2026-11-26',
      amountDue: { minor: 6_482, currency: 'JPY' },
    },
    {
      id: 'kiezkraft',
      status: 'scheduled',
      autopay: 'yes',
      dueDate: '2026-11-27',
      scheduledFor: '2026-11-27',
      amountDue: eur(2_990),
    },
    { id: 'wasser', status: 'upcoming', dueDate: '2026-11-29', amountDue: eur(5_480) },
    {
      id: 'hausverwaltung',
      status: 'scheduled',
      autopay: 'yes',
      dueDate: '2026-12-01',
      scheduledFor: '2026-12-01',
      amountDue: eur(74_200),
    },
    { id: 'stadtkasse', status: 'upcoming', dueDate: '2026-12-02', amountDue: eur(21_430) },
    {
      id: 'cloudstead',
      status: 'upcoming',
      dueDate: '2026-12-05',
      amountDue: { minor: 2_400, currency: 'USD' },
    },
    { id: 'praxis', status: 'upcoming', dueDate: null, amountDue: null },
    {
      id: 'streamly',
      status: 'likely_paid',
      autopay: 'yes',
      dueDate: '2026-11-10',
      scheduledFor: '2026-11-10',
      amountDue: eur(999),
    },
    {
      id: 'oldpaid',
      status: 'paid',
      paidOn: '2026-11-02',
      amountDue: eur(100),
      amountPaid: eur(100),
    },
    {
      id: 'newpaid',
      status: 'paid',
      paidOn: '2026-11-09',
      amountDue: eur(100),
      amountPaid: eur(100),
    },
    { id: 'void', status: 'cancelled', amountDue: eur(100) },
    { id: 'spam', status: 'dismissed', amountDue: eur(100) },
  ] satisfies Partial<Payment>[]
).map((over) => aPayment(over))

describe('statusOn: the clock moves two statuses and no other', () => {
  test.each<[string, Partial<Payment>, string, Status]>([
    ['L9 on the day itself', { dueDate: today }, today, 'upcoming'],
    ['the day after', { dueDate: today }, '2026-11-24', 'overdue'],
    ['without a day', { dueDate: null }, '2030-01-01', 'upcoming'],
    [
      'due on receipt, a week later',
      { dueDate: '2026-11-16', issueDate: '2026-11-16', implied: ['dueDate'] },
      today,
      'upcoming',
    ],
    [
      'due on receipt, eight days later',
      { dueDate: '2026-11-15', issueDate: '2026-11-15', implied: ['dueDate'] },
      today,
      'overdue',
    ],
    [
      'due on the day of issue because it says so',
      { dueDate: '2026-11-22', issueDate: '2026-11-22' },
      today,
      'overdue',
    ],
    [
      'five working days after the charge',
      { status: 'scheduled', scheduledFor: '2026-11-16' },
      today,
      'scheduled',
    ],
    ['and one day more', { status: 'scheduled', scheduledFor: '2026-11-13' }, today, 'likely_paid'],
    [
      'a charge without a day',
      { status: 'scheduled', scheduledFor: null, dueDate: null },
      today,
      'scheduled',
    ],
    ['paid by nothing but evidence', { dueDate: '2025-01-01' }, today, 'overdue'],
  ])('%s', (_name, over, day, status) => {
    expect(statusOn(aPayment(over), day)).toBe(status)
  })
  test.each(['overdue', 'likely_paid', 'paid', 'failed', 'cancelled', 'dismissed'] as const)(
    '%s stays',
    (status) => {
      expect(
        statusOn(aPayment({ status, dueDate: '2020-01-01', scheduledFor: '2020-01-01' }), today),
      ).toBe(status)
    },
  )
  test('it never goes back as days pass', () => {
    const order: Record<Status, number> = {
      upcoming: 0,
      overdue: 1,
      scheduled: 0,
      likely_paid: 1,
      paid: 0,
      failed: 0,
      cancelled: 0,
      dismissed: 0,
    }
    fc.assert(
      fc.property(
        fc.constantFrom(...Status.options),
        fc.integer({ min: -40, max: 40 }),
        fc.nat(60),
        (status, due, days) => {
          const payment = aPayment({
            status,
            dueDate: addDays(today, due),
            scheduledFor: addDays(today, due),
          })
          const before = statusOn(payment, today)
          const after = statusOn({ ...payment, status: before }, addDays(today, days))
          expect(after).toBe(statusOn(payment, addDays(today, days)))
          expect(order[after]).toBeGreaterThanOrEqual(order[before])
        },
      ),
    )
  })
})

test.each([
  ['2026-11-23', 1, '2026-11-24'],
  ['2026-11-20', 1, '2026-11-23'],
  ['2026-11-21', 1, '2026-11-23'],
  ['2026-11-20', 5, '2026-11-27'],
  ['2026-12-31', 5, '2027-01-07'],
  ['2026-11-20', 0, '2026-11-20'],
])('%s and %i working days', (from, count, to) => expect(addWorkingDays(from, count)).toBe(to))
test('grace is five of them', () => expect(graceEnd('2026-11-27')).toBe('2026-12-04'))

test.each<[string, Partial<Payment>, number | null]>([
  ['nothing covered', {}, 5_480],
  ['L11 a part', { amountPaid: eur(5_000) }, 480],
  ['more than all', { amountPaid: eur(6_000) }, 0],
  ['another currency covers nothing', { amountPaid: { minor: 5_000, currency: 'USD' } }, 5_480],
  ['no amount', { amountDue: null }, null],
])('left: %s', (_name, over, minor) => {
  expect(leftOf(aPayment(over))).toEqual(minor === null ? null : eur(minor))
})

test('what is left to pay, per currency', () => {
  expect(leftToPay(mailbox, today, 7)).toEqual({
    left: [eur(101_464), { minor: 6_482, currency: 'JPY' }, { minor: 2_400, currency: 'USD' }],
    inHorizon: [eur(80_034), { minor: 6_482, currency: 'JPY' }],
    unsure: [eur(48_600)],
    goingOut: [eur(77_190)],
    bills: 9,
    withoutAmount: 1,
  })
  expect(leftToPay([], today, 7)).toEqual({
    left: [],
    inHorizon: [],
    unsure: [],
    goingOut: [],
    bills: 0,
    withoutAmount: 0,
  })
  const warned = [{ code: 'iban', text: 'The bank account is new.' }]
  const doubtful = [
    aPayment({ id: 'held', amountDue: eur(100), warnings: warned }),
    aPayment({ id: 'asked', amountDue: eur(200), review: true, reviewReason: 'Is it theirs?' }),
    aPayment({ id: 'sure', amountDue: eur(400) }),
    aPayment({ id: 'done', status: 'paid', amountDue: eur(800), warnings: warned }),
  ]
  expect(leftToPay(doubtful, today, 7), 'what is unsure counts and is told').toMatchObject({
    left: [eur(700)],
    unsure: [eur(300)],
  })
  const snoozed = [aPayment({ snoozedUntil: '2026-12-01' })]
  expect(leftToPay(snoozed, today, 7), 'snooze hides the nag, not the debt').toMatchObject({
    left: [eur(5_480)],
    bills: 1,
  })
})

describe('groups', () => {
  test('in their order, sorted inside, summed without what goes by itself', () => {
    const shown = groupsOf(mailbox, today, 'EUR').map(({ name, payments, sum, shut }) => [
      name,
      payments.map(({ id }) => id),
      sum,
      shut,
    ])
    expect(shown).toEqual([
      ['needs-you', ['stadtwerke', 'nordlicht', 'ahrens'], [eur(65_939)], false],
      ['today', ['veldhuis'], [eur(8_615)], false],
      [
        'this-week',
        ['toto', 'kiezkraft', 'wasser'],
        [eur(5_480), { minor: 6_482, currency: 'JPY' }],
        false,
      ],
      [
        'later',
        ['hausverwaltung', 'stadtkasse', 'cloudstead'],
        [eur(21_430), { minor: 2_400, currency: 'USD' }],
        false,
      ],
      ['no-date', ['praxis'], [], false],
      ['likely-paid', ['streamly'], [], true],
      ['paid', ['newpaid', 'oldpaid'], [], true],
      ['cancelled', ['void'], [], true],
    ])
  })
  test.each<[string, Partial<Payment>, string | undefined]>([
    ['a conflict, although paid', { status: 'paid', conflict: true }, 'needs-you'],
    ['a question', { review: true, dueDate: null }, 'needs-you'],
    [
      'snoozed overdue comes back on its day',
      { status: 'overdue', dueDate: '2026-11-18', snoozedUntil: '2026-11-25' },
      'this-week',
    ],
    [
      'and is back on it',
      { status: 'overdue', dueDate: '2026-11-18', snoozedUntil: today },
      'needs-you',
    ],
    ['the seventh day', { dueDate: '2026-11-30' }, 'this-week'],
    ['the eighth', { dueDate: '2026-12-01' }, 'later'],
    ['charged lately, not yet sure', { status: 'scheduled', scheduledFor: '2026-11-19' }, 'today'],
    [
      'due on receipt',
      { dueDate: '2026-11-20', issueDate: '2026-11-20', implied: ['dueDate'] },
      'today',
    ],
    ['dismissed', { status: 'dismissed' }, undefined],
  ])('%s', (_name, over, name) => {
    expect(groupOf(aPayment(over), today)).toBe(name)
  })
  test('ties: amount descending, then id', () => {
    const rows = [
      aPayment({ id: 'b' }),
      aPayment({ id: 'a' }),
      aPayment({ id: 'c', amountDue: eur(9_000) }),
    ]
    expect(groupsOf(rows, today, 'EUR')[0]!.payments.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })
  test('two currencies never compare: the main one first, then by code, unpriced last', () => {
    const rows = [
      aPayment({ id: 'none', amountDue: null }),
      aPayment({ id: 'yen', amountDue: { minor: 6_482, currency: 'JPY' } }),
      aPayment({ id: 'euro', amountDue: eur(6_482) }),
      aPayment({ id: 'dinar', amountDue: { minor: 900_000, currency: 'KWD' } }),
      aPayment({ id: 'more', amountDue: eur(9_000) }),
    ]
    const inOrder = (main: string) => groupsOf(rows, today, main)[0]!.payments.map(({ id }) => id)
    expect(inOrder('EUR')).toEqual(['more', 'euro', 'yen', 'dinar', 'none'])
    expect(inOrder('KWD')).toEqual(['dinar', 'more', 'euro', 'yen', 'none'])
  })
})

const payment = fc
  .record({
    status: fc.constantFrom(...Status.options),
    due: fc.option(fc.integer({ min: -20, max: 40 })),
    snooze: fc.option(fc.integer({ min: -5, max: 10 })),
    review: fc.boolean(),
    conflict: fc.boolean(),
    amount: fc.option(fc.nat(100_000)),
  })
  .map(({ due, snooze, amount, ...rest }) => ({
    ...rest,
    dueDate: due === null ? null : addDays(today, due),
    scheduledFor: due === null ? null : addDays(today, due),
    snoozedUntil: snooze === null ? null : addDays(today, snooze),
    amountDue: amount === null ? null : eur(amount),
  }))
const many = fc
  .array(payment, { maxLength: 12 })
  .map((rows) => rows.map((over, index) => aPayment({ ...over, id: `p${index}` })))
const state: BadgeState = {
  today,
  horizonDays: 7,
  stale: false,
  signedOut: false,
  readAt: '2026-11-23T13:02:00Z',
  scanning: false,
  timeZone: 'Europe/Berlin',
}

describe('L32, P8 surfaces agree', () => {
  test('every payment but the dismissed stands in one group, in any order given', () => {
    fc.assert(
      fc.property(
        many.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          const groups = groupsOf(rows, today, 'EUR')
          expect(groupsOf(shuffled, today, 'EUR')).toEqual(groups)
          const ids = groups.flatMap(({ payments }) => payments.map(({ id }) => id))
          expect(ids.toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
            rows
              .filter(({ status }) => status !== 'dismissed')
              .map(({ id }) => id)
              .toSorted((a, b) => (a < b ? -1 : 1)),
          )
        },
      ),
    )
  })
  test("the groups' sums are the header's", () => {
    fc.assert(
      fc.property(many, (rows) => {
        const sums = groupsOf(rows, today, 'EUR').flatMap(({ sum }) => sum)
        const left = leftToPay(rows, today, 7).left
        expect(sums.reduce((total, { minor }) => total + minor, 0)).toBe(left[0]?.minor ?? 0)
      }),
    )
  })
  test('the badge counts what Needs you, Today and This week nag about, questions and automatic ones apart', () => {
    fc.assert(
      fc.property(many, (rows) => {
        const nagging = groupsOf(rows, today, 'EUR')
          .filter(({ name }) => name === 'needs-you' || name === 'today' || name === 'this-week')
          .flatMap(({ payments }) => payments)
          .filter((row) => !row.snoozedUntil || row.snoozedUntil <= today)
          .filter(
            (row) =>
              row.conflict ||
              ['overdue', 'failed'].includes(statusOn(row, today)) ||
              (statusOn(row, today) === 'upcoming' &&
                row.dueDate !== null &&
                row.dueDate <= addDays(today, 7)),
          )
        const { text } = badgeOf(rows, state)
        expect(text).toBe(
          nagging.length === 0 ? '' : nagging.length > 99 ? '99+' : String(nagging.length),
        )
      }),
    )
  })
})

describe('badge', () => {
  test.each<[string, Partial<Payment>[], Partial<BadgeState>, string, string, string]>([
    [
      'overdue among them',
      [{ dueDate: '2026-11-26' }, { status: 'overdue', dueDate: '2026-11-18' }],
      {},
      '2',
      'red',
      '1 payment due this week, 1 overdue; updated 14:02',
    ],
    ['failed', [{ status: 'failed' }], {}, '1', 'red', '1 failed; updated 14:02'],
    [
      'a conflict',
      [{ status: 'paid', conflict: true }],
      {},
      '1',
      'red',
      '1 to check; updated 14:02',
    ],
    [
      'within two days',
      [{ dueDate: '2026-11-25' }, { dueDate: '2026-11-28' }],
      {},
      '2',
      'amber',
      '2 payments due this week; updated 14:02',
    ],
    [
      'inside the horizon',
      [{ dueDate: '2026-11-30' }],
      {},
      '1',
      'ink',
      '1 payment due this week; updated 14:02',
    ],
    [
      'beyond it',
      [{ dueDate: '2026-12-01' }],
      {},
      '',
      'none',
      'Nothing due this week; updated 14:02',
    ],
    [
      'another horizon',
      [{ dueDate: '2026-12-05' }],
      { horizonDays: 14 },
      '1',
      'ink',
      '1 payment due in the next 14 days; updated 14:02',
    ],
    [
      'snoozed, undated, automatic, paid',
      [
        { status: 'overdue', snoozedUntil: '2026-11-30' },
        { dueDate: null },
        { status: 'scheduled', scheduledFor: today },
        { status: 'paid' },
      ],
      {},
      '',
      'none',
      'Nothing due this week; updated 14:02',
    ],
    [
      'ten',
      Array.from({ length: 10 }, () => ({ dueDate: '2026-11-28' })),
      {},
      '10',
      'ink',
      '10 payments due this week; updated 14:02',
    ],
    [
      'a hundred',
      Array.from({ length: 100 }, () => ({ dueDate: '2026-11-28' })),
      {},
      '99+',
      'ink',
      '100 payments due this week; updated 14:02',
    ],
    ['nothing', [], {}, '', 'none', 'Nothing due this week; updated 14:02'],
    [
      'stale',
      [{ status: 'overdue' }],
      { stale: true, readAt: '2026-11-22T08:12:00Z' },
      '!',
      'amber',
      'Not up to date. As of 22 Nov, 09:12: 1 overdue',
    ],
    [
      'signed out',
      [],
      { signedOut: true, readAt: null },
      '!',
      'amber',
      'Sign in needed. Nothing read yet',
    ],
    ['never read', [], { readAt: null }, '!', 'amber', 'Not all of your mail is read yet'],
    [
      'one mailbox of two never read',
      [{ dueDate: '2026-11-28' }],
      { readAt: null },
      '!',
      'amber',
      'Not all of your mail is read yet. So far: 1 payment due this week',
    ],
    [
      'first scan',
      [{ status: 'overdue' }],
      { readAt: null, scanning: true },
      '…',
      'ink',
      'Reading your mail for the first time. So far: 1 overdue',
    ],
  ])('%s', (_name, rows, over, text, color, title) => {
    const payments = rows.map((row, index) => aPayment({ id: `p${index}`, ...row }))
    expect(badgeOf(payments, { ...state, ...over }, 'en-GB')).toEqual({ text, color, title })
  })
})

describe('due line', () => {
  test.each<[string, Partial<Payment>, string, string, string]>([
    [
      'overdue',
      { status: 'overdue', dueDate: '2026-11-18' },
      'danger overdue',
      'Overdue 5 days, 18 Nov',
      'Was due Wednesday, 18 November 2026',
    ],
    [
      'overdue since yesterday',
      { dueDate: '2026-11-22' },
      'danger overdue',
      'Overdue 1 day, 22 Nov',
      'Was due Sunday, 22 November 2026',
    ],
    [
      'overdue by a reminder',
      { status: 'overdue', dueDate: '2026-12-01' },
      'danger overdue',
      'Overdue',
      'Overdue, the biller says',
    ],
    [
      'failed',
      { status: 'failed', latest: failed },
      'danger failed',
      'Payment failed 21 Nov',
      'Payment failed Saturday, 21 November 2026',
    ],
    [
      'failed, newer mail since',
      { status: 'failed' },
      'danger failed',
      'Payment failed',
      'Payment failed',
    ],
    ['today', { dueDate: today }, 'warn clock', 'Due today', 'Due Monday, 23 November 2026'],
    [
      'tomorrow',
      { dueDate: '2026-11-24' },
      'plain cal',
      'Due tomorrow, 24 Nov',
      'Due Tuesday, 24 November 2026',
    ],
    [
      'this week',
      { dueDate: '2026-11-26' },
      'plain cal',
      'Due Thursday, 26 Nov',
      'Due Thursday, 26 November 2026',
    ],
    [
      'the same weekday next week',
      { dueDate: '2026-11-30' },
      'plain cal',
      'Due 30 Nov',
      'Due Monday, 30 November 2026',
    ],
    [
      'next year',
      { dueDate: '2027-03-05' },
      'plain cal',
      'Due 5 Mar 2027',
      'Due Friday, 5 March 2027',
    ],
    [
      'part paid',
      { dueDate: '2026-11-26', amountPaid: eur(1_000) },
      'plain cal',
      'Due Thursday, 26 Nov · partly paid',
      'Due Thursday, 26 November 2026',
    ],
    ['no day', { dueDate: null }, 'plain cal', 'No due date', 'No due date'],
    [
      'on receipt',
      { dueDate: '2026-11-20', issueDate: '2026-11-20', implied: ['dueDate'] },
      'warn clock',
      'Due on receipt, 20 Nov',
      'Due on receipt, Friday, 20 November 2026',
    ],
    [
      'automatic',
      { status: 'scheduled', scheduledFor: '2026-11-27' },
      'plain auto',
      'Automatic on Friday, 27 Nov',
      'Automatic Friday, 27 November 2026',
    ],
    [
      'automatic later',
      { status: 'scheduled', scheduledFor: '2026-12-01' },
      'plain auto',
      'Automatic on 1 Dec',
      'Automatic Tuesday, 1 December 2026',
    ],
    [
      'automatic tomorrow',
      { status: 'scheduled', scheduledFor: '2026-11-24' },
      'plain auto',
      'Automatic tomorrow, 24 Nov',
      'Automatic Tuesday, 24 November 2026',
    ],
    [
      'automatic today',
      { status: 'scheduled', scheduledFor: today },
      'plain auto',
      'Automatic today',
      'Automatic Monday, 23 November 2026',
    ],
    [
      'renewal',
      {
        status: 'scheduled',
        scheduledFor: '2026-12-12',
        latest: { kind: 'renewal', receivedAt: '2026-11-20T09:00:00Z' },
      },
      'plain auto',
      'Renews 12 Dec',
      'Renews Saturday, 12 December 2026',
    ],
    [
      'likely paid',
      { status: 'scheduled', scheduledFor: '2026-11-10' },
      'plain likely',
      'Likely paid 10 Nov',
      'Likely paid Tuesday, 10 November 2026',
    ],
    [
      'paid',
      { status: 'paid', paidOn: '2026-09-08' },
      'ok paid',
      'Paid 8 Sept',
      'Paid Tuesday, 8 September 2026',
    ],
    [
      'snoozed',
      { status: 'overdue', dueDate: '2026-11-18', snoozedUntil: '2026-12-01' },
      'plain moon',
      'Snoozed until 1 Dec',
      'Snoozed until Tuesday, 1 December 2026, due Wednesday, 18 November 2026',
    ],
    [
      'conflict',
      { status: 'paid', conflict: true },
      'danger ask',
      'Paid? A newer mail says no',
      'Paid? A newer mail says no',
    ],
    ['cancelled', { status: 'cancelled' }, 'plain slash', 'Cancelled', 'Cancelled'],
    ['dismissed', { status: 'dismissed' }, 'plain slash', 'Not a bill', 'Not a bill'],
  ])('%s', (_name, over, look, text, full) => {
    const line = dueLine(aPayment(over), today, 'en-GB')
    expect([`${line.tone} ${line.icon}`, line.text, line.full]).toEqual([look, text, full])
  })
  test("a failure is told in the person's zone", () => {
    const late = aPayment({
      status: 'failed',
      latest: { kind: 'failed', receivedAt: '2026-11-21T23:30:00Z' },
    })
    expect(dueLine(late, today, 'en-GB', 'Europe/Berlin').text).toBe('Payment failed 22 Nov')
  })
  test('days are in the words of the locale', () => {
    expect(dueLine(aPayment({ dueDate: '2026-11-26' }), today, 'de').text).toBe(
      'Due Donnerstag, 26. Nov.',
    )
  })
})
