import type { Day } from '#shared/day.ts'
import { monthOf } from './cadence.ts'
import { median } from './fit.ts'

/** What the next amount may be, in minor units of one currency: what is likeliest, and the range it should lie in. */
export type Estimate = Readonly<{ minor: number; low: number; high: number; fixed: boolean }>

/** One amount of a stream and the day it fell due. */
export type Amount = Readonly<{ on: Day; minor: number }>

/** A price that went up or down. */
export type PriceChange = Readonly<{ from: number; to: number; percent: number; on: Day }>

/** So many amounts back an estimate looks. */
const LOOK_BACK = 6
/** A range is at least so wide on each side where amounts vary, and so much wider than the misses seen. */
const LEAST_SHARE = 0.04
const WIDER = 1.25
/** A month of last year tells the season when it is at most so many months away from a year ago. */
const YEAR_MONTHS = 12

/**
 * What comes next after some amounts: the same again where it was the same before; else what the way that would have
 * told the earlier ones best says (the last ones' middle, or last year's same season moved by how prices went).
 *
 * @param amounts of one currency, in order of their days
 * @param next the day that is asked for
 * @returns undefined for no amounts
 */
export function estimateOf(amounts: readonly Amount[], next: Day): Estimate | undefined {
  const last = amounts.at(-1)
  if (!last) return undefined
  if (isFixed(amounts)) return { minor: last.minor, low: last.minor, high: last.minor, fixed: true }
  const ways = [recent, seasonal]
  const tried = ways.map((way) => ({ way, misses: missesOf(amounts, way) }))
  const scored = tried.filter(({ misses }) => misses.length > 0)
  const best = scored.toSorted((a, b) => median(a.misses) - median(b.misses))[0]
  const minor = best?.way(amounts, next) ?? recent(amounts) ?? last.minor
  return ranged(minor, best?.misses ?? [], amounts)
}

/** The last ones are equal, and most of those before them were. */
function isFixed(amounts: readonly Amount[]): boolean {
  const some = amounts.slice(-LOOK_BACK)
  const last = some.at(-1)?.minor
  const before = some.at(-2)?.minor
  if (some.length === 1) return true
  if (last !== before) return isNewPrice(some)
  return some.filter(({ minor }) => minor === last).length >= Math.ceil(some.length / 2) - 1
}

/** A price that stood still before and moved once: the new one is expected to stand as well. */
function isNewPrice(amounts: readonly Amount[]): boolean {
  const before = amounts.slice(0, -1).map(({ minor }) => minor)
  return before.length >= 2 && new Set(before).size === 1
}

function ranged(minor: number, misses: readonly number[], amounts: readonly Amount[]): Estimate {
  const seen = amounts.slice(-LOOK_BACK).map((amount) => amount.minor)
  const spread = (Math.max(...seen) - Math.min(...seen)) / 2 / Math.max(1, minor)
  const worst = misses.toSorted((a, b) => a - b)[Math.floor((misses.length - 1) * 0.9)] ?? spread
  const share = Math.max(LEAST_SHARE, worst * WIDER, misses.length < 3 ? spread * WIDER : 0)
  return {
    minor: Math.round(minor),
    low: Math.max(0, Math.floor(minor * (1 - share))),
    high: Math.ceil(minor * (1 + share)),
    fixed: false,
  }
}

type Way = (amounts: readonly Amount[], next: Day) => number | undefined

const recent = (amounts: readonly Amount[]): number | undefined =>
  amounts.length === 0 ? undefined : median(amounts.slice(-RECENT).map(({ minor }) => minor))
const RECENT = 3

/** Last year's amount of the same season, moved by how the last amounts stand to those of a year before them. */
const seasonal: Way = (amounts, next) => {
  const then = ofYearBefore(amounts, next)
  if (then === undefined) return undefined
  const ratios = amounts.slice(-RECENT).flatMap((amount) => {
    const before = ofYearBefore(amounts, amount.on)
    return before ? [amount.minor / before] : []
  })
  return then * (ratios.length > 0 ? Math.min(2, Math.max(0.5, median(ratios))) : 1)
}

function ofYearBefore(amounts: readonly Amount[], day: Day): number | undefined {
  const wanted = monthOf(day) - YEAR_MONTHS
  return amounts.find(({ on }) => monthOf(on) === wanted)?.minor
}

/** By what share a way would have missed the last amounts, had it been asked before each of them. */
function missesOf(amounts: readonly Amount[], way: Way): number[] {
  const from = Math.max(2, amounts.length - LOOK_BACK)
  return amounts.slice(from).flatMap((amount, index) => {
    const said = way(amounts.slice(0, from + index), amount.on)
    return said === undefined ? [] : [Math.abs(said - amount.minor) / Math.max(1, amount.minor)]
  })
}

/**
 * The last change of a price that stood still before it.
 *
 * @param amounts of one currency, in order of their days
 * @returns undefined for amounts that vary anyway, or never changed
 */
export function priceChangeOf(amounts: readonly Amount[]): PriceChange | undefined {
  const last = amounts.at(-1)
  if (!last) return undefined
  const turn = amounts.findLastIndex(({ minor }) => minor !== last.minor)
  const [before, earlier, first] = [amounts[turn], amounts[turn - 1], amounts[turn + 1]]
  if (!before || !first || before.minor === 0 || before.minor !== earlier?.minor) return undefined
  const percent = Math.round(((last.minor - before.minor) / before.minor) * 1000) / 10
  return { from: before.minor, to: last.minor, percent, on: first.on }
}
