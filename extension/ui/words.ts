import { addDays, dayIn, daysBetween, formatDay, isTimeZone, type Day } from '#shared/day.ts'
import { formatMoney, type Money } from '#shared/money.ts'

/** The locale numbers and days are written in: the browser's own. */
export const locale = (): string => navigator.language || 'en'

/** A whole number with the locale's digits and grouping. */
export const number = (value: number): string => new Intl.NumberFormat(locale()).format(value)

/** A share of 1 as a percentage without decimals, never 100 % before the whole is reached. */
export const percent = (share: number): string =>
  new Intl.NumberFormat(locale(), { style: 'percent' }).format(
    share < 1 ? Math.min(0.99, share) : 1,
  )

const ENGLISH = new Intl.PluralRules('en')

/** "1 bill", "9 bills": the count in the locale's digits, the noun by English rules (the words are English). */
export const counted = (count: number, one: string, other = `${one}s`): string =>
  `${number(count)} ${ENGLISH.select(count) === 'one' ? one : other}`

/**
 * Amounts of several currencies side by side, "€54.80 + ¥6,482"; they are never added. "" for none.
 *
 * @param most how many are written out; the rest is counted
 */
export function moneyList(sums: readonly Money[], most = 3): string {
  const shown = sums.length > most ? sums.slice(0, most - 1) : sums
  const more = sums.length - shown.length
  const words = shown.map((money) => formatMoney(money, locale()))
  return [...words, ...(more > 0 ? [counted(more, 'more currency', 'more currencies')] : [])].join(
    ' + ',
  )
}

/** A day as "18 Nov" in the locale's order. */
export const shortDay = (day: Day): string => formatDay(day, locale())

/** The month a day lies in, "November". */
export const monthOf = (day: Day): string => formatDay(day, locale(), { month: 'long' })

/** A zone this browser knows, else its own. */
export const zoneOr = (timeZone: string | undefined): string =>
  timeZone && isTimeZone(timeZone) ? timeZone : Intl.DateTimeFormat().resolvedOptions().timeZone

/** Clock time of an instant, "14:02". */
export const clock = (at: string, timeZone: string): string =>
  new Intl.DateTimeFormat(locale(), { timeStyle: 'short', timeZone }).format(new Date(at))

/** When something happened or will: "14:02" today, "yesterday 09:12", "21 Nov 09:12" else. */
export function moment(at: string, today: Day, timeZone: string): string {
  const day = dayIn(new Date(at), timeZone)
  const time = clock(at, timeZone)
  if (day === today) return time
  if (day === addDays(today, -1)) return `yesterday ${time}`
  if (day === addDays(today, 1)) return `tomorrow ${time}`
  return `${shortDay(day)} ${time}`
}

/** The civil day of an instant in words: "today", "yesterday", else "20 Nov" (with the year when it is far off). */
export function dayWord(at: string, today: Day, timeZone: string): string {
  const day = dayIn(new Date(at), timeZone)
  if (day === today) return 'today'
  if (day === addDays(today, -1)) return 'yesterday'
  const far = Math.abs(daysBetween(day, today)) > 300
  return far
    ? formatDay(day, locale(), { day: 'numeric', month: 'short', year: 'numeric' })
    : shortDay(day)
}
