import { z } from 'zod'
import { Day, Money } from './values.ts'

/** How often a biller's payments come. */
export const CadenceName = z.enum([
  'weekly',
  'fortnightly',
  'four-weekly',
  'monthly',
  'two-monthly',
  'quarterly',
  'four-monthly',
  'half-yearly',
  'yearly',
])
export type CadenceName = z.infer<typeof CadenceName>

/** Payments that come again and again, and what comes next: expected, never due. */
export const Stream = z.object({
  biller: z.string(),
  accountRef: z.string().nullable(),
  cadence: CadenceName,
  /** `early`: too few payments to be sure; `ended`: cancelled, or nothing came for two periods. */
  state: z.enum(['early', 'mature', 'ended']),
  /** The payments it was seen in, by day. */
  paymentIds: z.array(z.string()),
  /** The next day, the likeliest amount and the range it should lie in (equal where the price is fixed). */
  next: z.object({
    on: Day,
    amount: Money.nullable(),
    low: Money.nullable(),
    high: Money.nullable(),
    confidence: z.number(),
  }),
  /** A bill that should have come by `usuallyBy` did not; it would have been due on `dueOn`. */
  missing: z.object({ dueOn: Day, usuallyBy: Day }).nullable(),
  /** The last change of a price that stood still before it; `percent` has one decimal. */
  priceChange: z.object({ from: Money, to: Money, percent: z.number(), on: Day }).nullable(),
})
export type Stream = z.infer<typeof Stream>

/**
 * GET /api/expected: the streams in the person's payments, by next day. `fresh` is false while a mailbox was not
 * read lately: then no bill is called missing.
 */
export const ExpectedPayments = z.object({
  today: Day,
  timeZone: z.string(),
  fresh: z.boolean(),
  streams: z.array(Stream),
})
export type ExpectedPayments = z.infer<typeof ExpectedPayments>
