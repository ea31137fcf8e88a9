import { type Day, addDays, daysBetween } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'
import { type Estimate, type PriceChange, estimateOf, priceChangeOf } from './amounts.ts'
import { type CadenceName, lengthOf } from './cadence.ts'
import { type Fit, fitOf, median } from './fit.ts'

/** One payment as far as it tells when the next one comes. */
export type Obligation = Readonly<{
  id: string
  /** Equal for payments of one biller. */
  family: string
  biller: string
  accountRef: string | undefined
  amount: Money | undefined
  /** When it fell due, was charged or was paid. */
  day: Day
  /** When the first mail of it came. */
  arrivedOn: Day
  /** It says that nothing comes after it: cancelled, ends. */
  last: boolean
}>

/** Payments that come again and again, and what comes next. */
export type Stream = Readonly<{
  biller: string
  accountRef: string | undefined
  cadence: CadenceName
  /** `early` with too few to be sure, `ended` when it was cancelled or two periods brought nothing. */
  state: 'early' | 'mature' | 'ended'
  /** Payments it was seen in, in order of their days. */
  paymentIds: readonly string[]
  currency: string | undefined
  next: Readonly<{ on: Day; amount: Estimate | undefined; confidence: number }>
  /** The bill of a period did not come although it should have: when it was due, and by when bills usually come. */
  missing: Readonly<{ dueOn: Day; usuallyBy: Day }> | undefined
  priceChange: PriceChange | undefined
}>

/** A stream is sure after so many payments; of a yearly one a second is enough. @source Plaid, recurring streams */
const MATURE = 3
const MATURE_YEARLY = 2
const YEAR_DAYS = 360

/**
 * The streams in some payments of one person.
 *
 * @param obligations in any order; what is no payment (dismissed) and parts of an instalment plan are left out
 * @param today civil day in the person's zone
 * @returns by next day, then biller; payments without a cadence are in none
 */
export function streamsOf(obligations: readonly Obligation[], today: Day): Stream[] {
  const streams = [...Map.groupBy(obligations, ({ family }) => family).values()]
    .flatMap(byAccount)
    .flatMap(byCurrency)
    .flatMap((group) => fitted(group.toSorted(inOrder)))
    .map(({ group, fit }) => streamOf(group, fit, today))
  return streams.toSorted((a, b) => compare(a.next.on, b.next.on) || compare(a.biller, b.biller))
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const inOrder = (a: Obligation, b: Obligation) => compare(a.day, b.day) || compare(a.id, b.id)

/** What names no account belongs to the only one there is, else apart. */
function byAccount(group: readonly Obligation[]): Obligation[][] {
  const accounts = new Set(group.flatMap(({ accountRef }) => accountRef ?? []))
  if (accounts.size <= 1) return [[...group]]
  return [...Map.groupBy(group, ({ accountRef }) => accountRef).values()]
}

function byCurrency(group: readonly Obligation[]): Obligation[][] {
  const currencies = new Set(group.flatMap(({ amount }) => amount?.currency ?? []))
  if (currencies.size <= 1) return [[...group]]
  return [...Map.groupBy(group, ({ amount }) => amount?.currency).values()]
}

type Fitted = Readonly<{ group: readonly Obligation[]; fit: Fit }>

/** All of them as one stream, or, where that explains more, one for each amount. */
function fitted(group: readonly Obligation[]): Fitted[] {
  const whole = fitOf(group.map(({ day }) => day))
  const parts = [...Map.groupBy(group, ({ amount }) => amount?.minor).values()].filter(
    (part) => part.length >= MATURE,
  )
  const split = parts.flatMap((part): Fitted[] => {
    const fit = fitOf(part.map(({ day }) => day))
    return fit ? [{ group: part, fit }] : []
  })
  const covered = split.reduce((sum, part) => sum + part.group.length, 0)
  const twice = group.length - new Set(group.map(({ day }) => day)).size
  if (whole && twice * 2 < group.length && (split.length < 2 || loosest(split) >= whole.looseness))
    return [{ group, fit: whole }]
  return covered * 2 >= group.length ? split : []
}

const loosest = (split: readonly Fitted[]) => Math.max(...split.map(({ fit }) => fit.looseness))

function streamOf(group: readonly Obligation[], fit: Fit, today: Day): Stream {
  const last = group.at(-1)
  const length = lengthOf(fit.cadence)
  const grace = Math.max(GRACE_DAYS, Math.round(length * GRACE_SHARE))
  let count = 1
  while (count < MOST_PERIODS && fit.after(count) < addDays(today, -grace)) count += 1
  const amounts = group.flatMap(({ day, amount }) =>
    amount ? [{ on: day, minor: amount.minor }] : [],
  )
  const ended = last?.last === true || fit.after(ENDED_AFTER) < addDays(today, -grace)
  const mature = group.length >= (length > YEAR_DAYS ? MATURE_YEARLY : MATURE)
  const on = fit.after(count)
  return {
    biller: last?.biller ?? '',
    accountRef: group.findLast(({ accountRef }) => accountRef !== undefined)?.accountRef,
    cadence: fit.cadence.name,
    state: ended ? 'ended' : mature ? 'mature' : 'early',
    paymentIds: group.map(({ id }) => id),
    currency: group.findLast(({ amount }) => amount)?.amount?.currency,
    next: { on, amount: estimateOf(amounts, on), confidence: confidenceOf(group.length, fit) },
    missing: ended || !mature ? undefined : missingOf(group, fit, today),
    priceChange: priceChangeOf(amounts),
  }
}

/** A bill may come so many days late before it is missed. */
const GRACE_DAYS = 4
const GRACE_SHARE = 0.1
/** Nothing for so many periods: it has ended. */
const ENDED_AFTER = 2
const MOST_PERIODS = 600

/** The bill of the next period is missing when its usual day of arrival, counted from the due day, has passed. */
function missingOf(group: readonly Obligation[], fit: Fit, today: Day): Stream['missing'] {
  const leads = group.slice(-6).map(({ day, arrivedOn }) => daysBetween(arrivedOn, day))
  const lead = median(leads)
  const spread = Math.max(...leads.map((one) => Math.abs(one - lead)))
  const dueOn = fit.after(1)
  const usuallyBy = addDays(dueOn, -lead)
  const wait = Math.max(GRACE_DAYS, spread + 2)
  return today > addDays(usuallyBy, wait) ? { dueOn, usuallyBy } : undefined
}

/** Rises with the number seen and with how well they keep their days; two decimals. */
function confidenceOf(count: number, { looseness, missed }: Fit): number {
  const few = count >= 6 ? 0 : (6 - count) * 0.04
  const share = 0.97 - few - 0.3 * looseness - 0.05 * Math.min(4, missed)
  return Math.round(Math.max(0.2, share) * 100) / 100
}
