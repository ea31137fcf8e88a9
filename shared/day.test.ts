import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayIn,
  dayOf,
  daysBetween,
  daysInMonth,
  formatDay,
  isDay,
  isTimeZone,
  partsOf,
  startOf,
  weekdayOf,
} from './day.ts'

const pad = (value: number, width: number) => String(value).padStart(width, '0')

/** Days of the years 1 to 9999, by an independent road: milliseconds since 1970 in UTC. */
const aDay = fc.integer({ min: -719_162, max: 2_932_896 }).map((days) => {
  const at = new Date(days * 86_400_000)
  return `${pad(at.getUTCFullYear(), 4)}-${pad(at.getUTCMonth() + 1, 2)}-${pad(at.getUTCDate(), 2)}`
})
const usual = aDay.filter((day) => day > '1000' && day < '9000')

test.each(['2026-11-24', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
  '%s is a day',
  (text) => {
    expect(isDay(text)).toBe(true)
    const { year, month, day } = partsOf(text)
    expect(dayOf(year, month, day)).toBe(text)
  },
)
test.each([
  '2026-02-29',
  '2023-02-29',
  '1900-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-11-00',
  '0000-01-01',
  '2026-1-1',
  '26-01-01',
  '2026-11-24T00:00',
  ' 2026-11-24',
  '2026-11-24\n',
  '٢٠٢٦-١١-٢٤',
  '',
])('"%s" is none', (text) => expect(isDay(text)).toBe(false))

test.each([
  [2026.5, 1, 1],
  [2026, 1.5, 1],
  [2026, 1, NaN],
  [10_000, 1, 1],
  [0, 1, 1],
  [2026, 2, 30],
  [2026, -1, 3],
])('dayOf(%s, %s, %s) is no day', (year, month, day) =>
  expect(dayOf(year, month, day)).toBeUndefined(),
)

test.each([
  [2024, 2, 29],
  [2100, 2, 28],
  [2000, 2, 29],
  [2026, 4, 30],
  [2026, 12, 31],
  [2026, 13, 0],
])('%s-%s has %s days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days))

test.each([
  ['2026-12-31', 1, '2027-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2026-03-28', 1, '2026-03-29'],
  ['2026-01-01', -1, '2025-12-31'],
])('%s and %i days', (from, count, to) => {
  expect(addDays(from, count)).toBe(to)
  expect(daysBetween(from, to)).toBe(count)
})

describe('L7 months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-01-29', 1, '2026-02-28'],
    ['2026-01-30', 1, '2026-02-28'],
    ['2026-01-28', 1, '2026-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months', (from, count, to) => expect(addMonths(from, count)).toBe(to))

  test('from one anchor every step keeps the day, or takes the last of the month', () => {
    for (const day of [28, 29, 30, 31])
      for (let count = 0; count < 200; count++) {
        const at = partsOf(addMonths(`2024-01-${day}`, count))
        expect(at.day).toBe(Math.min(day, daysInMonth(at.year, at.month)))
        expect(at.year * 12 + at.month).toBe(2024 * 12 + 1 + count)
      }
  })
})

test.each([
  ['2026-11-23', 1],
  ['2026-11-24', 2],
  ['2026-11-29', 7],
  ['1970-01-01', 4],
  ['1969-12-31', 3],
  ['2000-02-29', 2],
])('%s is weekday %i', (day, weekday) => expect(weekdayOf(day)).toBe(weekday))

describe('L8 the civil day of an instant', () => {
  test.each([
    ['2026-11-23T23:59:00Z', 'UTC', '2026-11-23'],
    ['2026-11-24T00:01:00Z', 'UTC', '2026-11-24'],
    ['2026-11-24T10:30:00Z', 'Pacific/Kiritimati', '2026-11-25'],
    ['2026-11-24T10:30:00Z', 'Pacific/Pago_Pago', '2026-11-23'],
    ['2026-11-24T10:14:00Z', 'Pacific/Chatham', '2026-11-24'],
    ['2026-11-24T10:15:00Z', 'Pacific/Chatham', '2026-11-25'],
    ['2026-03-29T00:59:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-10-25T22:59:00Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T23:00:00Z', 'Europe/Berlin', '2026-10-26'],
    ['2026-03-08T04:59:00Z', 'America/New_York', '2026-03-07'],
    ['2026-03-09T03:59:00Z', 'America/New_York', '2026-03-08'],
    ['2011-12-30T10:00:00Z', 'Pacific/Apia', '2011-12-31'],
  ])('%s in %s', (at, zone, day) => expect(dayIn(new Date(at), zone)).toBe(day))

  test('an unknown zone is refused', () => {
    expect(() => dayIn(new Date(), 'Europe/Nowhere')).toThrow(RangeError)
    expect(isTimeZone('Europe/Nowhere')).toBe(false)
    expect(isTimeZone('Asia/Kathmandu')).toBe(true)
  })
})

test('a day in words is that day, in every locale and zone', () => {
  expect(formatDay('2026-11-18', 'en-GB')).toBe('18 Nov')
  expect(formatDay('2026-11-18', 'de', { dateStyle: 'full' })).toBe('Mittwoch, 18. November 2026')
  expect(formatDay('2026-11-18', 'ar-EG')).toBe('١٨ نوفمبر')
  expect(
    formatDay('0099-01-02', 'en', { year: 'numeric', month: '2-digit', day: '2-digit' }),
  ).toContain('99')
})

describe('properties', () => {
  const steps = fc.integer({ min: -400_000, max: 400_000 })

  test('isDay, partsOf and dayOf agree', () => {
    fc.assert(
      fc.property(aDay, (day) => {
        const parts = partsOf(day)
        expect(isDay(day)).toBe(true)
        expect(dayOf(parts.year, parts.month, parts.day)).toBe(day)
      }),
    )
  })
  test('days are added and counted back', () => {
    fc.assert(
      fc.property(usual, steps, (day, count) => {
        const to = addDays(day, count)
        fc.pre(to > '0001-01-01' && to < '9999-12-31')
        expect(daysBetween(day, to)).toBe(count)
        expect(addDays(to, -count)).toBe(day)
        expect(weekdayOf(to)).toBe(((((weekdayOf(day) - 1 + count) % 7) + 7) % 7) + 1)
      }),
    )
  })
  test('beyond the calendar is its edge', () => {
    expect(addDays('9999-12-30', 5)).toBe('9999-12-31')
    expect(addDays('0001-01-02', -5)).toBe('0001-01-01')
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31')
    expect(addDays('0001-01-02', -1)).toBe('0001-01-01')
  })
  test('order of text is order of days', () => {
    fc.assert(
      fc.property(aDay, aDay, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0)
      }),
    )
  })
  test('months never skip one', () => {
    fc.assert(
      fc.property(usual, fc.integer({ min: -2_000, max: 2_000 }), (day, count) => {
        const [from, to] = [partsOf(day), partsOf(addMonths(day, count))]
        expect(to.year * 12 + to.month - (from.year * 12 + from.month)).toBe(count)
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)))
      }),
    )
  })
  test('noon in UTC is that day in UTC, and within a day of it anywhere', () => {
    fc.assert(
      fc.property(
        usual,
        fc.constantFrom('Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu'),
        (day, zone) => {
          const noon = new Date(`${day}T12:00:00Z`)
          expect(dayIn(noon, 'UTC')).toBe(day)
          expect(Math.abs(daysBetween(day, dayIn(noon, zone)))).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})

test.each([
  ['2026-11-24', 'UTC', '2026-11-24T00:00:00.000Z'],
  ['2026-11-24', 'Europe/Berlin', '2026-11-23T23:00:00.000Z'],
  ['2026-11-24', 'Pacific/Kiritimati', '2026-11-23T10:00:00.000Z'],
  ['2026-11-24', 'Pacific/Pago_Pago', '2026-11-24T11:00:00.000Z'],
  ['2026-11-24', 'Asia/Kathmandu', '2026-11-23T18:15:00.000Z'],
  // Chile skips midnight when summer begins.
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
])('%s begins in %s at %s', (day, zone, at) => expect(startOf(day, zone).toISOString()).toBe(at))

test('a day begins with its first minute', () => {
  fc.assert(
    fc.property(usual, fc.constantFrom('Europe/Berlin', 'America/St_Johns'), (day, zone) => {
      const at = startOf(day, zone)
      expect(dayIn(at, zone)).toBe(day)
      expect(dayIn(new Date(at.getTime() - 60_000), zone) < day).toBe(true)
    }),
    { numRuns: 50 },
  )
})
