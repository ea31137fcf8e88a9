import { type Day, addDays, addMonths, daysBetween, daysInMonth, partsOf } from '#shared/day.ts'

/** How often something falls due: every so many days, or every so many months. */
export type Cadence = Readonly<{ name: CadenceName; unit: 'day' | 'month'; every: number }>

export type CadenceName =
  | 'weekly'
  | 'fortnightly'
  | 'four-weekly'
  | 'monthly'
  | 'two-monthly'
  | 'quarterly'
  | 'four-monthly'
  | 'half-yearly'
  | 'yearly'

/** The cadences bills have, the commonest first: of two that fit equally well the earlier is meant. */
export const CADENCES: readonly Cadence[] = [
  { name: 'monthly', unit: 'month', every: 1 },
  { name: 'yearly', unit: 'month', every: 12 },
  { name: 'quarterly', unit: 'month', every: 3 },
  { name: 'half-yearly', unit: 'month', every: 6 },
  { name: 'two-monthly', unit: 'month', every: 2 },
  { name: 'four-monthly', unit: 'month', every: 4 },
  { name: 'weekly', unit: 'day', every: 7 },
  { name: 'fortnightly', unit: 'day', every: 14 },
  { name: 'four-weekly', unit: 'day', every: 28 },
]

const MONTH_DAYS = 365.2425 / 12

/** Length of one period in days; of months on average. */
export const lengthOf = ({ unit, every }: Cadence): number =>
  unit === 'day' ? every : every * MONTH_DAYS

/**
 * A day of a month counted from January of the year 0; the month's last day when it has no such day.
 *
 * @param date 1 to 31
 */
export function dayInMonth(month: number, date: number): Day {
  const [year, index] = [Math.floor(month / 12), (month % 12) + 1]
  const day = Math.min(date, daysInMonth(year, index))
  return `${String(year).padStart(4, '0')}-${String(index).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The number of a day's month, counted from January of the year 0. */
export function monthOf(day: Day): number {
  const { year, month } = partsOf(day)
  return year * 12 + month - 1
}

/**
 * The day `count` periods after the first one. Counted from the first each time, so that a payment of the 31st comes
 * back to the 31st after February.
 *
 * @param first any day; with months, its date is the one the others have
 */
export const dayAfter = (first: Day, { unit, every }: Cadence, count: number): Day =>
  unit === 'day' ? addDays(first, every * count) : addMonths(first, every * count)

/** Which date of the month, 1 to 31, lies nearest to all of some days, a shorter month's last day counting as it. */
export function dateNearest(days: readonly Day[]): number {
  let [best, least] = [1, Infinity]
  for (let date = 31; date >= 1; date -= 1) {
    const off = days.reduce((sum, day) => sum + Math.min(FAR_DAYS, offDays(day, date)), 0)
    if (off < least) [best, least] = [date, off]
  }
  // The 31st fits a 30th of November as well: where no month shows more, the smallest of them is what was seen.
  const seen = Math.max(...days.map((day) => partsOf(day).day))
  return best > seen && days.every((day) => offDays(day, seen) <= offDays(day, best)) ? seen : best
}

/** One stray day must not draw the date to it. */
const FAR_DAYS = 8

/** Days between a day and the nearest such date in its month, the one before and the one after. */
const offDays = (day: Day, date: number): number => Math.abs(slotOf(day, date).off)

/** The month whose date is nearest to a day, and by how many days the day comes after it (before: negative). */
export function slotOf(day: Day, date: number): { month: number; off: number } {
  const own = monthOf(day)
  let nearest = { month: own, off: daysBetween(dayInMonth(own, date), day) }
  for (const month of [own - 1, own + 1]) {
    const off = daysBetween(dayInMonth(month, date), day)
    if (Math.abs(off) < Math.abs(nearest.off)) nearest = { month, off }
  }
  return nearest
}
