import { type Day, daysBetween } from '#shared/day.ts'
import type { Event, Facts } from './facts.ts'

/** A remainder of this many minor units or less counts as nothing left. */
const TOLERANCE_MINOR = 2
/** The merchant's and the payment service's receipt of one payment come within these days. */
const SAME_MONEY_DAYS = 3

/** How much of a payment its receipts and credits cover. */
export type Cover = Readonly<{
  /** Covered by receipts, minor units of `amountDue` (or of the receipts, when no amount is known). */
  paidMinor: number
  /** Credited before anything, or before the last receipt: lowers what is left. Later credits are refunds. */
  creditMinor: number
  /** Nothing is left to pay. */
  full: boolean
  /** At least one receipt counts. */
  receipts: readonly Event[]
  credits: readonly Event[]
  /** The day of the newest receipt that counts. */
  paidOn: Day | undefined
  /** When the newest receipt that counts came, in ms; 0 without one. */
  paidAt: number
}>

/**
 * What receipts and credits cover.
 *
 * @param detachedUntil receipts received up to this instant (ms) were rejected by the person and count no more
 */
export function coverOf({ amountDue, events }: Facts, detachedUntil = 0): Cover {
  const attached = events.filter(({ at, kind }) => kind !== 'receipt' || at > detachedUntil)
  const receipts = withoutSecondProofs(attached.filter(({ kind }) => kind === 'receipt'))
  const credits = withoutSecondProofs(attached.filter(({ kind }) => kind === 'refund'))
  const newest = receipts.at(-1)
  const currency = amountDue?.currency ?? receipts.find(({ amount }) => amount)?.amount?.currency
  const creditMinor = sumOf(newest ? credits.filter(({ at }) => at < newest.at) : credits, currency)
  const received = sumOf(receipts, currency)
  // A receipt that came by its reference but names no amount in this currency vouches for the whole.
  const whole = receipts.some(({ amount }) => !amount || amount.currency !== currency)
  const paidMinor =
    whole && amountDue ? Math.max(received, amountDue.minor - creditMinor) : received
  const leftMinor = amountDue ? amountDue.minor - paidMinor - creditMinor : 0
  return {
    paidMinor,
    creditMinor,
    full: leftMinor <= TOLERANCE_MINOR && receipts.length + (amountDue ? credits.length : 0) > 0,
    receipts,
    credits,
    paidOn: newest?.on,
    paidAt: newest?.at ?? 0,
  }
}

const sumOf = (counted: readonly Event[], currency: string | undefined): number =>
  counted.reduce(
    (sum, { amount }) => sum + (amount?.currency === currency ? Math.abs(amount?.minor ?? 0) : 0),
    0,
  )

/** Equal money within three days and no two differing numbers of one sender is one payment, shown twice. */
function withoutSecondProofs(events: readonly Event[]): Event[] {
  const counted: Event[] = []
  for (const event of events)
    if (!counted.some((earlier) => isSameMoney(earlier, event))) counted.push(event)
  return counted
}

/** True when two receipts (or two credits) speak of the same money. */
export function isSameMoney(a: Event, b: Event): boolean {
  if (a.amount?.minor !== b.amount?.minor || a.amount?.currency !== b.amount?.currency) return false
  return Math.abs(daysBetween(a.on, b.on)) <= SAME_MONEY_DAYS
}
