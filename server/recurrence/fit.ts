import { type Day, addDays, daysBetween, weekdayOf } from '#shared/day.ts'
import { CADENCES, type Cadence, dateNearest, dayInMonth, lengthOf, slotOf } from './cadence.ts'

/** A cadence that some days follow. */
export type Fit = Readonly<{
  cadence: Cadence
  /** 0 for days exactly on the cadence without a gap; 1 is the most that still counts as following it. */
  looseness: number
  /** Periods without any day between the first and the last. */
  missed: number
  /** The day that is `count` periods after the last of them. */
  after: (count: number) => Day
}>

/** A day so far from its place counts for nothing (days); for long periods a share of them. */
const LOOSE_DAYS = 5
const LOOSE_SHARE = 0.14
/** What a period without a bill costs, and two bills in one. */
const GAP = 0.45
const TWICE = 2
/** Days so near are two bills of one period. */
const SAME_SHARE = 0.3

/**
 * The cadence some days follow.
 *
 * @param days civil days in any order, at least two different ones for an answer
 * @returns undefined where no cadence explains them
 */
export function fitOf(days: readonly Day[]): Fit | undefined {
  const sorted = [...new Set(days)].toSorted()
  if (sorted.length < 2) return undefined
  let best: Fit | undefined
  for (const cadence of CADENCES) {
    const fit = cadence.unit === 'day' ? fitDays(sorted, cadence) : fitMonths(sorted, cadence)
    if (fit.looseness <= 1 && (!best || fit.looseness < best.looseness - EQUAL)) best = fit
  }
  return best
}

/** Cadences that differ by less fit equally well. */
const EQUAL = 0.03

type Step = Readonly<{ periods: number; off: number }>

function fitMonths(days: readonly Day[], cadence: Cadence): Fit {
  const date = dateNearest(days)
  const slots = days.map((day) => slotOf(day, date))
  const steps = slots.slice(1).map(({ month, off }, index): Step => {
    const months = month - (slots[index]?.month ?? month)
    const periods = Math.round(months / cadence.every)
    return { periods, off: Math.abs(off) + Math.abs(months - periods * cadence.every) * 30 }
  })
  const first = Math.abs(slots[0]?.off ?? 0)
  const last = slots.at(-1)?.month ?? 0
  return {
    cadence,
    ...judged([{ periods: 1, off: first }, ...steps], cadence),
    after: (count) => {
      const due = dayInMonth(last + cadence.every * count, date)
      return moved(due, { days, placeOf: (day) => dayInMonth(slotOf(day, date).month, date) })
    },
  }
}

function fitDays(days: readonly Day[], cadence: Cadence): Fit {
  const steps = days.slice(1).map((day, index): Step => {
    const gone = daysBetween(days[index] ?? day, day)
    const periods = Math.round(gone / cadence.every)
    return { periods, off: Math.abs(gone - periods * cadence.every) * WEEKS_ARE_EXACT }
  })
  const last = days.at(-1) ?? ''
  return {
    cadence,
    ...judged(steps, cadence),
    after: (count) => addDays(last, cadence.every * count),
  }
}

/** A bill every four weeks keeps its weekday, one every month does not: a day off weighs more. */
const WEEKS_ARE_EXACT = 1.5

function judged(steps: readonly Step[], cadence: Cadence): Pick<Fit, 'looseness' | 'missed'> {
  const loose = Math.max(LOOSE_DAYS, lengthOf(cadence) * LOOSE_SHARE)
  const nearby = lengthOf(cadence) * SAME_SHARE
  let [cost, missed] = [0, 0]
  for (const { periods, off } of steps) {
    if (periods < 1) cost += off > nearby ? TWICE * 2 : TWICE
    else cost += Math.min(2, off / loose) + GAP * Math.min(3, periods - 1)
    missed += Math.max(0, periods - 1)
  }
  return { looseness: cost / steps.length, missed }
}

/**
 * The day a habit of the biller makes of a place in the calendar: the place itself, moved by as much as the last
 * days were (a biller whose day drifts), and off a weekend when the days never fell on one.
 */
function moved(
  place: Day,
  { days, placeOf }: { days: readonly Day[]; placeOf: (day: Day) => Day },
): Day {
  const offs = days.map((day) => ({ on: placeOf(day), off: daysBetween(placeOf(day), day) }))
  const plain = offs.filter(({ on }) => !isWeekend(on)).slice(-RECENT)
  const drift = plain.length >= RECENT ? median(plain.map(({ off }) => off)) : 0
  const day = addDays(place, Math.round(drift))
  if (!isWeekend(day)) return day
  const weekends = offs.filter(({ on }) => isWeekend(on))
  if (weekends.length === 0 || days.some(isWeekend)) return day
  const later = weekends.filter(({ off }) => off > 0).length * 2 >= weekends.length
  return later ? addDays(day, 8 - weekdayOf(day)) : addDays(day, 5 - weekdayOf(day))
}

const RECENT = 3
const isWeekend = (day: Day) => weekdayOf(day) > 5

/** The middle of some numbers, of an even count the lower one; 0 for none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
