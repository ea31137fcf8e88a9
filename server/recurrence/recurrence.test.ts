import { assert, integer, property, shuffledSubarray } from 'fast-check'
import { expect, test } from 'vitest'
import { type Day, addDays, daysBetween } from '#shared/day.ts'
import { estimateOf, priceChangeOf } from './amounts.ts'
import { CADENCES, dayAfter } from './cadence.ts'
import { fitOf } from './fit.ts'
import { type Obligation, streamsOf } from './streams.ts'

/** `days` of one biller; `minor` per payment, the last one for the rest; bills come `lead` days before. */
const bills = (days: readonly Day[], minor: readonly number[] = [5000], lead = 14): Obligation[] =>
  days.map((day, index) => ({
    id: `${index}-${day}`,
    family: 'harbour-water',
    biller: 'Harbour Water',
    accountRef: undefined,
    amount: { minor: minor[index] ?? minor.at(-1) ?? 0, currency: 'EUR' },
    day,
    arrivedOn: addDays(day, -lead),
    last: false,
  }))
const only = <T>(list: readonly T[]): T => {
  expect(list).toHaveLength(1)
  return list[0] as T
}

/** Independent of the code: the calendar as JavaScript's own Date counts it. */
function calculated(start: Day, cadence: (typeof CADENCES)[number], count: number): Day {
  const [year = 0, month = 0, date = 0] = start.split('-').map(Number)
  if (cadence.unit === 'day') {
    const day = new Date(Date.UTC(year, month - 1, date + cadence.every * count))
    return day.toISOString().slice(0, 10)
  }
  const lastDate = new Date(Date.UTC(year, month + cadence.every * count, 0)).getUTCDate()
  const day = Date.UTC(year, month - 1 + cadence.every * count, Math.min(date, lastDate))
  return new Date(day).toISOString().slice(0, 10)
}

test.each(CADENCES)(
  'L7 200 steps of $name from the 28th to the 31st, leap years too',
  (cadence) => {
    for (const year of [2023, 2024, 2027, 2028])
      for (const date of [28, 29, 30, 31])
        for (let count = 0; count <= 200; count += 1) {
          const start = `${year}-01-${date}`
          expect(dayAfter(start, cadence, count)).toBe(calculated(start, cadence, count))
        }
  },
)

test.each(CADENCES)('days of a $name bill foretell the next ones', (cadence) => {
  assert(
    property(integer({ min: 0, max: 1000 }), integer({ min: 4, max: 12 }), (offset, count) => {
      const start = addDays('2023-01-01', offset)
      const days = Array.from({ length: count }, (_, at) => calculated(start, cadence, at))
      const fit = fitOf(days)
      expect(fit?.cadence.name).toBe(cadence.name)
      const next = calculated(start, cadence, count)
      expect(Math.abs(daysBetween(fit?.after(1) ?? '', next))).toBeLessThanOrEqual(1)
    }),
    { numRuns: 60 },
  )
})

test.each<[string, Day[], Day]>([
  ['month ends', ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30'], '2026-05-31'],
  ['the 30th, February between', ['2025-12-30', '2026-01-30', '2026-02-28'], '2026-03-30'],
  ['a day or two off', ['2026-01-14', '2026-02-16', '2026-03-15', '2026-04-15'], '2026-05-15'],
  [
    'over the end of a month',
    ['2026-01-01', '2026-01-31', '2026-03-02', '2026-04-01'],
    '2026-05-01',
  ],
  ['one month missing', ['2026-01-05', '2026-02-05', '2026-04-05', '2026-05-05'], '2026-06-05'],
  [
    'off weekends, to the Monday',
    ['2026-05-15', '2026-06-15', '2026-07-15', '2026-08-17', '2026-09-15', '2026-10-15'],
    '2026-11-16',
  ],
  [
    'every thirty days',
    [
      '2026-01-01',
      '2026-01-31',
      '2026-03-02',
      '2026-04-01',
      '2026-05-01',
      '2026-05-31',
      '2026-06-30',
    ],
    '2026-07-30',
  ],
])('%s', (_, days, next) => {
  const on = fitOf(days)?.after(1) ?? ''
  expect(Math.abs(daysBetween(next, on)), `${on} for ${next}`).toBeLessThanOrEqual(1)
})

test.each<[string, Day[]]>([
  ['as it comes', ['2026-01-05', '2026-01-19', '2026-04-02', '2026-04-11', '2026-08-29']],
  ['one', ['2026-01-05']],
  ['twice the same day', ['2026-01-05', '2026-01-05']],
])('no cadence: %s', (_, days) => {
  expect(fitOf(days)).toBeUndefined()
})

const MONTHLY = ['2026-06-15', '2026-07-15', '2026-08-15', '2026-09-15', '2026-10-15']

test('three regular bills are enough, two only hint, and of yearly ones two do', () => {
  expect(only(streamsOf(bills(MONTHLY.slice(0, 3)), '2026-08-20'))).toMatchObject({
    state: 'mature',
    next: { on: '2026-09-15', amount: { minor: 5000, fixed: true } },
  })
  expect(only(streamsOf(bills(MONTHLY.slice(0, 2)), '2026-08-01')).state).toBe('early')
  const yearly = bills(['2024-11-03', '2025-11-03'])
  expect(only(streamsOf(yearly, '2026-02-01'))).toMatchObject({
    state: 'mature',
    cadence: 'yearly',
    next: { on: '2026-11-03' },
  })
})

const of = (today: Day) => only(streamsOf(bills(MONTHLY), today))

test('a bill that did not come when it should is missed, and after two periods the stream has ended', () => {
  expect(of('2026-11-01').missing).toBeUndefined()
  expect(of('2026-11-08').missing).toEqual({ dueOn: '2026-11-15', usuallyBy: '2026-11-01' })
  expect(of('2026-11-25')).toMatchObject({ state: 'mature', next: { on: '2026-12-15' } })
  expect(of('2026-12-28')).toMatchObject({ state: 'ended', missing: undefined })
})

test('one that says it ends has ended', () => {
  const [last, ...before] = bills(MONTHLY).toReversed()
  if (!last) throw new Error('no bills')
  const stream = only(streamsOf([...before, { ...last, last: true }], '2026-10-20'))
  expect(stream.state).toBe('ended')
})

const nexts = (list: Obligation[]) => streamsOf(list, '2026-10-28').map(({ next }) => next.on)
const named = (list: Obligation[], accountRef: string) =>
  list.map((bill) => ({ ...bill, accountRef }))

test('two accounts, two currencies and two prices on other days are streams of their own', () => {
  const first = bills(MONTHLY, [5000])
  const shifted = MONTHLY.map((day) => addDays(day, 12))
  const second = bills(shifted, [1990]).map((bill) => ({ ...bill, id: `b${bill.id}` }))
  const both = ['2026-11-15', '2026-11-27']
  expect(nexts([...first, ...second])).toEqual(both)
  expect(nexts([...named(first, '1'), ...named(second, '2')])).toEqual(both)
  const dollars = second.map((bill) => ({ ...bill, amount: { minor: 5000, currency: 'USD' } }))
  expect(nexts([...first, ...dollars])).toEqual(both)
})

const monthly = (minors: readonly number[], from = 0) =>
  minors.map((minor, at) => ({
    on: calculated('2024-01-10', CADENCES[0] ?? never(), from + at),
    minor,
  }))
const never = (): never => {
  throw new Error('no cadence')
}

test.each<[string, number[], [number, number]]>([
  ['the same each time', [999, 999, 999], [999, 999]],
  ['a new price', [999, 999, 999, 1099], [1099, 1099]],
  ['one odd among equals', [999, 999, 4200, 999, 999], [999, 999]],
])('fixed: %s', (_, minors, [low, high]) => {
  expect(estimateOf(monthly(minors), '2027-01-01')).toMatchObject({ low, high, fixed: true })
})

test('what varies gets a range around the middle of the last ones', () => {
  const estimate = estimateOf(monthly([4100, 4350, 4220, 4410]), '2024-05-10')
  expect(estimate).toMatchObject({ fixed: false, minor: 4350 })
  expect(estimate?.low).toBeLessThan(4220)
  expect(estimate?.high).toBeGreaterThan(4410)
})

test('a winter is expected from last winter', () => {
  const year = [12_100, 11_400, 9300, 6100, 3900, 2600, 2400, 2500, 3300, 5900, 9100, 11_800]
  const dearer = year.map((minor) => Math.round(minor * 1.06))
  const estimate = estimateOf(monthly([...year, ...dearer.slice(0, 10)]), '2025-11-10')
  expect(estimate?.low).toBeLessThan(9646)
  expect(estimate?.high).toBeGreaterThan(9646)
  expect(Math.abs((estimate?.minor ?? 0) - 9646)).toBeLessThan(600)
})

test('a price that rose is told with from, to and percent; one that varies anyway is not', () => {
  const risen = monthly([1299, 1299, 1299, 1499, 1499])
  expect(priceChangeOf(risen)).toEqual({ from: 1299, to: 1499, percent: 15.4, on: '2024-04-10' })
  expect(priceChangeOf(monthly([1299, 1300, 1310, 1499]))).toBeUndefined()
  expect(priceChangeOf(monthly([1299, 1299]))).toBeUndefined()
})

test('any order of the payments gives the same streams', () => {
  const list = bills(MONTHLY, [4100, 4350, 4220, 4410, 4000])
  const expected = streamsOf(list, '2026-10-20')
  assert(
    property(shuffledSubarray(list, { minLength: list.length }), (some) => {
      expect(streamsOf(some, '2026-10-20')).toEqual(expected)
    }),
  )
})
