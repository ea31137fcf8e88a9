import type { BankCountry } from '../iban.ts'
import type { Language } from '../types.ts'
import type { Speech } from '../words/words.ts'

/** How the mails of a biller look; see layouts/. `plain` is text only, `note` a person's few lines. */
export type Look = 'card' | 'band' | 'ledger' | 'simple' | 'plain' | 'note'

/**
 * One biller and the rhythm of its bills. Adding a biller to the sample is adding one of these to a list.
 *
 * Days are counted from the due day (the day of the charge for autopay and renewal); negative is earlier.
 */
export type Biller = Readonly<{
  /** Unique, stable: it stands in message names and Message-IDs. */
  key: string
  name: string
  domain: string
  /** Local part of the sender. */
  sender: string
  language: Language
  currency: string
  /** What is billed, as the biller would say it. */
  item: string
  look: Look
  /** The two priced lines of a `ledger`, the greater first. */
  lines?: readonly [string, string]
  /** Lowest and highest amount in smallest units; equal for a fixed price. */
  amount: readonly [number, number]
  /** The due day: every `every` months, counted from month 1 to 12, on a day of the month (29 to 31 are cut). */
  due: Readonly<{ every: number; month: number; day: number }>
  /** The first mail comes this many days before the due day. */
  noticeDays: number
  by: 'hand' | 'autopay' | 'renewal' | 'trial' | 'statement' | 'attachment' | 'receipt' | 'refund'
  /** Receipt this many days after the due day. Without it the biller never writes one. */
  receipt?: number
  /** In one period of `every` she pays late: reminder after 11 days (in the bill's thread if `thread`), paid after 18. */
  late?: Readonly<{ every: number; at: number; fee: number }>
  /** In one period of `every` the charge fails on the day and goes through 16 days later. */
  fails?: Readonly<{ every: number; at: number }>
  /** In one period of `every` a part of what was paid comes back after some days. */
  refund?: Readonly<{ every: number; at: number; after: number; part: number }>
  /** Words of its own, instead of its language's. */
  says?: Readonly<Partial<Record<'bill' | 'receipt' | 'refund', Speech>>>
  /** Payment terms as label and value, in place of a written due date. */
  terms?: readonly [string, string]
  /** The bill names no day to pay by. */
  undated?: boolean
  bank?: BankCountry
  thread?: boolean
  /** Kept for all 13 months; the others only for the last quarter, unless they are rarer than monthly. */
  keep?: boolean
  account?: string
  /** Pattern of the reference: `#` a digit, YYYY and MM the month of the bill. */
  reference: string
  /** Something else that travels with the bill. */
  attach?: 'pdf' | 'ubl'
}>

/** Every month on this day. */
export const monthly = (day: number): Biller['due'] => ({ every: 1, month: 1, day })

/** Every `every` months from `month` on. */
export const each = (every: number, month: number, day: number): Biller['due'] => ({
  every,
  month,
  day,
})
