import { partsOf, weekdayOf, type Day } from '#shared/day.ts'
import { digitsOf } from '#shared/money.ts'

/** How a sender writes amounts: `sign` before or after the number, with `space` between. */
export type MoneyStyle = Readonly<{
  sign: string
  after: boolean
  space: string
  group: string
  point: string
  lakh: boolean
  /** Whole amounts without decimals. */
  short: boolean
}>

/** An amount of minor units as a sender of this style writes it. */
export function writeMoney(minor: number, currency: string, style: MoneyStyle): string {
  const digits = digitsOf(currency)
  const text = String(Math.abs(minor)).padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  const part = digits > 0 ? text.slice(-digits) : ''
  const bare = digits === 0 || (style.short && Number(part) === 0)
  const number = grouped(whole, style) + (bare ? '' : style.point + part)
  return style.after
    ? `${number}${style.space}${style.sign}`
    : `${style.sign}${style.space}${number}`
}

function grouped(whole: string, { group, lakh }: MoneyStyle): string {
  if (whole.length <= 3) return whole
  const head = whole.slice(0, -3)
  const size = lakh ? 2 : 3
  const parts: string[] = []
  for (let end = head.length; end > 0; end -= size)
    parts.unshift(head.slice(Math.max(0, end - size), end))
  return [...parts, whole.slice(-3)].join(group)
}

const names = new Map<string, string[]>()

/** Month and weekday names as they stand in a date of the language. */
function namesOf(language: string, part: 'month' | 'weekday', width: 'long' | 'short'): string[] {
  const key = `${language} ${part} ${width}`
  const known = names.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    [part]: width,
    timeZone: 'UTC',
  })
  const days = Array.from({ length: 12 }, (_, at) =>
    part === 'month' ? new Date(Date.UTC(2024, at, 10)) : new Date(Date.UTC(2024, 0, at + 1)),
  )
  const found = days.map(
    (day) => format.formatToParts(day).find(({ type }) => type === part)?.value ?? '',
  )
  names.set(key, found)
  return found
}

/** Name of a month, as a date writes it. @param month 1..12 */
export const monthName = (language: string, month: number): string =>
  namesOf(language, 'month', 'long')[month - 1] ?? ''

const two = (value: number) => String(value).padStart(2, '0')

/**
 * A day in a pattern: `dd` `d` `mm` `m` `yyyy` `yy` numbers, `MMMM` `MMM` month names, `EEEE` `EEE` weekdays, `do` ordinals; what
 * stands in '…' is itself.
 */
export function writeDay(day: Day, pattern: string, language: string): string {
  const { year, month, day: date } = partsOf(day)
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(year),
    yy: two(year % 100),
    MMMM: monthName(language, month),
    MMM: namesOf(language, 'month', 'short')[month - 1] ?? '',
    mm: two(month),
    m: String(month),
    dd: two(date),
    do: ordinal(date),
    d: String(date),
    EEEE: namesOf(language, 'weekday', 'long')[weekdayOf(day) - 1] ?? '',
    EEE: namesOf(language, 'weekday', 'short')[weekdayOf(day) - 1] ?? '',
  }
  return pattern.replace(/'[^']{1,9}'|yyyy|yy|MMMM|MMM|EEEE|EEE|mm|m|dd|do|d/g, (part) =>
    part.startsWith("'") ? part.slice(1, -1) : (parts[part] ?? part),
  )
}

function ordinal(date: number): string {
  const teen = date > 10 && date < 14
  return `${date}${(teen ? 'th' : ['th', 'st', 'nd', 'rd'][date % 10]) ?? 'th'}`
}
