import * as fc from 'fast-check'
import { addDays } from '#shared/day.ts'
import { type Said, named } from './ledger.ts'

const aMail = (days: number) =>
  fc.record({
    kind: fc.constantFrom(
      'bill' as const,
      'bill' as const,
      'bill' as const,
      'reminder' as const,
      'receipt' as const,
      'receipt' as const,
      'receipt' as const,
      'autopay' as const,
      'failed' as const,
      'refund' as const,
      'renewal' as const,
      'statement' as const,
      'none' as const,
    ),
    day: fc.integer({ min: 0, max: days }),
    dueIn: fc.option(fc.integer({ min: -5, max: 40 }), { nil: undefined }),
    amount: fc.constantFrom('9.99 EUR', '52.10 EUR', '57.10 EUR', '12.00 USD', undefined),
    ref: fc.oneof(
      fc.constantFrom('A-1', 'INV20231', '20231', undefined, undefined),
      fc.integer({ min: 1_000, max: 1_060 }).map((number) => `R-${number}`),
    ),
    account: fc.constantFrom('1111', '2222', '****2222', undefined, undefined, undefined),
    from: fc.constantFrom(
      'b@acme.com',
      'b@acme.com',
      'b@acme.com',
      'b@acme.de',
      'service@paypal.com',
      'jane@gmail.com',
    ),
    biller: fc.constantFrom('Acme', 'Acme', 'Acme GmbH', 'Acme Energy'),
    thread: fc.constantFrom('t1', 't2', undefined, undefined, undefined),
    autopay: fc.constantFrom(true, false, undefined, undefined),
    arrears: fc.constantFrom('9.99 EUR', '52.10 EUR', undefined, undefined, undefined),
  })

/** A history of one biller, in no order: so many mails, over so many days before the tests' today. */
export const manyMails = (size: number, days: number): fc.Arbitrary<Said[]> =>
  fc.array(aMail(days), { minLength: size, maxLength: size }).map((rows) =>
    named(
      rows.map(({ kind, day, dueIn, amount, ...rest }): Said => {
        const at = addDays('2026-11-20', -day)
        const due = dueIn === undefined ? undefined : addDays(at, dueIn)
        const paid = kind === 'receipt' || kind === 'refund'
        return { kind, at, due, ended: true, ...(paid ? { paid: amount } : { amount }), ...rest }
      }),
    ),
  )
