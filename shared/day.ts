/** A civil day, 'YYYY-MM-DD' in the proleptic Gregorian calendar, years 1 to 9999. It has no clock and no zone. */
export type Day = string

const DAY_MS = 86_400_000
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Number of days in a month; `month` is 1 to 12. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 0)

/** A Day from its numbers, or undefined when there is no such day (30 February, month 13). */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

const pad = (value: number) => String(value).padStart(2, '0')

/** True for a text that is a real civil day in ISO form. */
export function isDay(text: string): text is Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return !!match && dayOf(Number(match[1]), Number(match[2]), Number(match[3])) === text
}

/** The last day of the month of a Day. */
export function endOfMonth(day: Day): Day {
  const { year, month } = partsOf(day)
  return dayOf(year, month, daysInMonth(year, month)) ?? day
}

/** Year, month (1–12) and day of the month of a Day. */
export function partsOf(day: Day): { year: number; month: number; day: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8)),
  }
}

/**
 * Days since 1970-01-01, for arithmetic and distances; negative before.
 *
 * @source Howard Hinnant, chrono-Compatible Low-Level Date Algorithms (days_from_civil)
 */
function serialOf(day: Day): number {
  const { year, month, day: date } = partsOf(day)
  // The year begins in March, so that the leap day is its last.
  const from = month <= 2 ? year - 1 : year
  const era = Math.floor(from / 400)
  const yearOfEra = from - era * 400
  const dayOfYear = Math.floor((153 * (month <= 2 ? month + 9 : month - 3) + 2) / 5) + date - 1
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * 146_097 + yearOfEra * 365 + leapDays + dayOfYear - 719_468
}

const dayOfSerial = (serial: number): Day =>
  new Date(Math.min(LAST, Math.max(FIRST, serial)) * DAY_MS).toISOString().slice(0, 10)

/** Serials of 0001-01-01 and 9999-12-31. */
const FIRST = -719_162
const LAST = 2_932_896

/** The day `count` days later (earlier when negative); beyond the years 1 to 9999 the first or last day of them. */
export const addDays = (day: Day, count: number): Day => dayOfSerial(serialOf(day) + count)

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => serialOf(to) - serialOf(from)

/** The same day `count` months later; a day the month lacks becomes its last one (31 Jan + 1 → 28 or 29 Feb). */
export function addMonths(day: Day, count: number): Day {
  const { year, month, day: date } = partsOf(day)
  const index = year * 12 + (month - 1) + count
  const [toYear, toMonth] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth))) ?? day
}

/** 1 (Monday) to 7 (Sunday), ISO 8601. */
export const weekdayOf = (day: Day): number => ((((serialOf(day) + 3) % 7) + 7) % 7) + 1

/**
 * The civil day an instant falls on.
 *
 * @param at an instant
 * @param timeZone IANA zone name
 * @throws RangeError for an unknown zone
 */
export function dayIn(at: Date, timeZone: string): Day {
  const [month, day, year] = zoneFormat(timeZone).format(at).split('/').map(Number)
  return dayOf(year ?? 0, month ?? 0, day ?? 0) ?? at.toISOString().slice(0, 10)
}

const zones = new Map<string, Intl.DateTimeFormat>()
function zoneFormat(timeZone: string): Intl.DateTimeFormat {
  const kept = zones.get(timeZone)
  if (kept) return kept
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  zones.set(timeZone, made)
  return made
}

/**
 * The instant a civil day begins, to the minute; where a change of the clock skips midnight, the first instant of it.
 *
 * @param timeZone IANA zone name
 * @throws RangeError for an unknown zone
 */
export function startOf(day: Day, timeZone: string): Date {
  const minute = 60_000
  const midnight = (serialOf(day) * DAY_MS) / minute
  let [before, after] = [midnight - DAY_MS / minute, midnight + DAY_MS / minute]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (dayIn(new Date(middle * minute), timeZone) >= day) after = middle
    else before = middle
  }
  return new Date(after * minute)
}

/** True for an IANA time zone this runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    zoneFormat(name)
    return true
  } catch {
    return false
  }
}

/**
 * A day in words of the locale. The day is formatted as itself: no zone can move it.
 *
 * @param options any date parts of Intl.DateTimeFormat; the zone is set here
 */
export function formatDay(
  day: Day,
  locale?: string,
  options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' },
): string {
  const key = `${locale ?? ''} ${JSON.stringify(options)}`
  const kept = dayFormats.get(key)
  const format = kept ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  if (!kept) dayFormats.set(key, format)
  return format.format(new Date(serialOf(day) * DAY_MS))
}
/** Making a format costs a hundred times using one. */
const dayFormats = new Map<string, Intl.DateTimeFormat>()
