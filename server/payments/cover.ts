import { type Day, daysBetween } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'
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
  const tally = new Tally()
  for (const event of events)
    if (event.kind !== 'receipt' || event.at > detachedUntil) tally.add(event)
  return tally.cover(amountDue)
}

/** Adds up receipts and credits one by one, so that a long history costs no more per mail than a short one. */
export class Tally {
  readonly #receipts = new Counted()
  readonly #credits = new Counted()
  /** Credits that came before the newest receipt. */
  #before = new Sums()

  /** @param event in order of evidence; kinds other than receipts, refunds and failures count nothing */
  add(event: Event): void {
    if (event.kind === 'refund') this.#credits.add(event)
    if (event.kind === 'failed') this.#returned(event)
    if (event.kind === 'receipt' && this.#receipts.add(event))
      this.#before = this.#credits.sums.copy()
  }

  /** Money that came back covers nothing any more: what was received of that amount, or else the newest. */
  #returned({ amount }: Event): void {
    const received = this.#receipts.events
    const back = received.findLast((one) => isEqualMoney(one.amount, amount)) ?? received.at(-1)
    if (back && (!amount || !back.amount || isEqualMoney(back.amount, amount)))
      this.#receipts.remove(back)
  }

  /** The newest receipt of exactly this money that counts. */
  lastReceipt(amount: Money | undefined): Event | undefined {
    return this.#receipts.last(amount)
  }

  /** The day of the newest receipt over so many minor units, in any currency. */
  lastPaidOn(minor: number | undefined): Day | undefined {
    return this.#receipts.days.get(minor)
  }

  cover(amountDue: Money | undefined): Cover {
    const [receipts, credits] = [this.#receipts, this.#credits]
    const newest = receipts.events.at(-1)
    const currency = amountDue?.currency ?? receipts.currency
    const creditMinor = (newest ? this.#before : credits.sums).of(currency)
    const received = receipts.sums.of(currency)
    // A receipt that came by its reference but names no amount in this currency vouches for the whole.
    const whole = receipts.sums.countOf(currency) < receipts.events.length
    const paidMinor =
      whole && amountDue ? Math.max(received, amountDue.minor - creditMinor) : received
    const leftMinor = amountDue ? amountDue.minor - paidMinor - creditMinor : 0
    const proofs = receipts.events.length + (amountDue ? credits.events.length : 0)
    return {
      paidMinor,
      creditMinor,
      full: leftMinor <= TOLERANCE_MINOR && proofs > 0,
      receipts: receipts.events,
      credits: credits.events,
      paidOn: newest?.on,
      paidAt: newest?.at ?? 0,
    }
  }
}

/** Events that each stand for money of their own: one shown a second time is left out. */
class Counted {
  readonly events: Event[] = []
  readonly sums = new Sums()
  /** The newest day by minor units. */
  readonly days = new Map<number | undefined, Day>()
  /** The currency of the first amount. */
  currency: string | undefined
  readonly #last = new Map<string, Event>()

  /** @returns false for the second proof of money that counts already */
  add(event: Event): boolean {
    // Of equal money only the newest can be within three days.
    const earlier = this.last(event.amount)
    if (earlier && isSameMoney(earlier, event)) return false
    this.#count(event)
    return true
  }

  /** Takes one out again. */
  remove(event: Event): void {
    const rest = this.events.filter((one) => one !== event)
    this.events.length = 0
    this.sums.clear()
    this.days.clear()
    this.#last.clear()
    this.currency = undefined
    for (const one of rest) this.#count(one)
  }

  last(amount: Money | undefined): Event | undefined {
    return this.#last.get(keyOf(amount))
  }

  #count(event: Event): void {
    this.events.push(event)
    this.sums.add(event.amount)
    this.days.set(event.amount?.minor, event.on)
    this.currency ??= event.amount?.currency
    this.#last.set(keyOf(event.amount), event)
  }
}

const keyOf = (amount: Money | undefined) => (amount ? moneyKey(amount) : '')

/** "5210 EUR": equal for equal money. */
export const moneyKey = ({ minor, currency }: Money): string => `${minor} ${currency}`

/** One sum per currency. */
class Sums {
  readonly #sums: Map<string, { minor: number; count: number }>

  constructor(sums: Iterable<[string, { minor: number; count: number }]> = []) {
    this.#sums = new Map(sums)
  }

  add(amount: Money | undefined): void {
    if (!amount) return
    const { minor, count } = this.#sums.get(amount.currency) ?? { minor: 0, count: 0 }
    this.#sums.set(amount.currency, { minor: minor + Math.abs(amount.minor), count: count + 1 })
  }

  clear(): void {
    this.#sums.clear()
  }

  of = (currency: string | undefined): number => this.#sums.get(currency ?? '')?.minor ?? 0
  countOf = (currency: string | undefined): number => this.#sums.get(currency ?? '')?.count ?? 0
  copy = (): Sums => new Sums(this.#sums)
}

/** True when two receipts (or two credits) speak of the same money. */
export function isSameMoney(
  a: Pick<Event, 'amount' | 'on'>,
  b: Pick<Event, 'amount' | 'on'>,
): boolean {
  return isEqualMoney(a.amount, b.amount) && Math.abs(daysBetween(a.on, b.on)) <= SAME_MONEY_DAYS
}

const isEqualMoney = (a: Money | undefined, b: Money | undefined): boolean =>
  a?.minor === b?.minor && a?.currency === b?.currency
