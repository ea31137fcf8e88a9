import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#shared/day.ts'
import { type Said, ledgerOf, named, readingOf } from '../../test/support/ledger.ts'
import { manyMails } from '../../test/support/many-mails.ts'
import { itemsOf } from './item.ts'
import { reconcile } from './reconcile.ts'

const today = '2026-11-24'

test('P1 several hundred mails of one biller over five years: any order and any repetition give the same ledger', () => {
  fc.assert(
    fc.property(
      manyMails(300, 1_800).chain((mails) =>
        fc.tuple(
          fc.constant(mails),
          fc.shuffledSubarray([...mails, ...mails], { minLength: mails.length * 2 }),
        ),
      ),
      ([mails, shuffled]) => {
        expect(ledgerOf(shuffled, today)).toEqual(ledgerOf(mails, today))
      },
    ),
    { numRuns: 20 },
  )
})

/** A bill and another mail of one biller, every second day. */
const shapes: [string, (n: number, at: string) => Said[]][] = [
  [
    'numbered bills and their receipts',
    (n, at) => [
      { kind: 'bill', at, due: addDays(at, 14), amount: `${50 + (n % 40)}.10 EUR`, ref: `RE-${n}` },
      { kind: 'receipt', at: addDays(at, 9), paid: `${50 + (n % 40)}.10 EUR`, ref: `RE-${n}` },
    ],
  ],
  [
    'bills of one amount and their receipts, without a number',
    (_, at) => [
      { kind: 'bill', at, due: addDays(at, 14), amount: '52.10 EUR' },
      { kind: 'receipt', at: addDays(at, 9), paid: '52.10 EUR' },
    ],
  ],
  [
    'one number on every bill',
    (n, at) => [
      { kind: 'bill', at, due: addDays(at, 14), amount: `${50 + (n % 40)}.10 EUR`, ref: 'K-4471' },
      { kind: 'receipt', at: addDays(at, 9), paid: `${50 + (n % 40)}.10 EUR`, ref: 'K-4471' },
    ],
  ],
  [
    'bills that are never paid, and their reminders',
    (n, at) => [
      { kind: 'bill', at, due: addDays(at, 14), amount: `${50 + (n % 40)}.10 EUR` },
      { kind: 'reminder', at: addDays(at, 20) },
    ],
  ],
  [
    'one bill and its reminders and part payments',
    (n, at) => [
      { kind: n === 0 ? 'bill' : 'reminder', at, due: at, amount: '90000.00 EUR', ref: 'A-1' },
      { kind: 'receipt', at: addDays(at, 1), paid: '1.00 EUR', ref: 'A-1' },
    ],
  ],
  [
    'everything in one thread on one day',
    (n) => [
      { kind: 'bill', at: '2026-11-02', amount: `${50 + n}.10 EUR`, thread: 't1' },
      { kind: 'autopay', at: '2026-11-02', charge: addDays(today, n % 60), thread: 't1' },
    ],
  ],
]

describe('four thousand mails of one biller take no longer than their number asks for', () => {
  test.each(shapes)('%s', (_name, mailsOf) => {
    const mails = named(
      Array.from({ length: 2_000 }, (_, n) => mailsOf(n, addDays('2015-11-01', n * 2))).flat(),
    )
    const items = mails.flatMap((said) =>
      itemsOf(
        {
          id: said.id ?? '',
          mailboxId: 'box',
          threadId: said.thread ?? `t${said.id}`,
          receivedAt: new Date(`${said.at}T12:00:00Z`),
          senderDomain: 'acme.com',
          reading: readingOf(said),
        },
        'UTC',
      ),
    )
    const before = process.cpuUsage()
    expect(reconcile(items, []).length).toBeGreaterThan(0)
    // 0.1 to 1.5 s of work; what looks at every pair and every mail again takes from 5 s to minutes.
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(3_000)
  })
})

const bill: Said = {
  kind: 'bill',
  at: '2022-01-10',
  due: '2022-01-24',
  amount: '52.10 EUR',
  ref: 'RE-2022-118',
}

describe('how far one mail reaches', () => {
  test.each([
    ['800 days after the last mail with it, a number still names the payment', 800, 1],
    ['later it is a payment of its own', 801, 2],
  ])('%s', (_name, days, payments) => {
    const reminder: Said = { kind: 'reminder', at: addDays(bill.at, days), ref: bill.ref }
    expect(ledgerOf(named([bill, reminder]), today)).toHaveLength(payments)
  })

  const far: Said = { ...bill, due: '2024-01-10', ref: undefined }
  test.each([
    ['a receipt without a number closes a bill due far ahead within 400 days', 400, 1],
    ['not in the years between', 500, 2],
    ['but again near its due date', 700, 1],
  ])('%s', (_name, days, payments) => {
    const receipt: Said = { kind: 'receipt', at: addDays(bill.at, days), paid: '52.10 EUR' }
    expect(ledgerOf(named([far, receipt]), today)).toHaveLength(payments)
  })
})
