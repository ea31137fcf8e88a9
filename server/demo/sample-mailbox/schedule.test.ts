import { expect, test } from 'vitest'
import { addDays, daysBetween, type Day } from '#shared/day.ts'
import { BILLERS } from './billers/index.ts'
import { obligation, obligationsOf, statusOf, type Obligation } from './schedule.ts'

const DAYS = Array.from({ length: 250 }, (_, index) => addDays('2026-11-24', index * 3))

/** What is on the table that day, as the person would count it. */
function stateOn(today: Day) {
  const known = BILLERS.flatMap((biller) =>
    obligationsOf(biller, addDays(today, -95), addDays(today, 45)),
  ).filter(({ issued }) => issued <= today)
  const dated = known.filter(({ biller }) => !biller.undated)
  const be = (status: string) => dated.filter((owed) => statusOf(owed, today) === status)
  const upcoming = be('upcoming').map(({ due }) => daysBetween(today, due))
  const left = [...be('upcoming'), ...be('overdue'), ...be('failed')]
  const euros = left.filter(({ biller }) => biller.currency === 'EUR')
  const isOpenPdf = ({ biller, events }: Obligation) =>
    biller.by === 'attachment' &&
    !events.some(({ kind, day }) => kind === 'receipt' && day <= today)
  return {
    overdue: be('overdue').length,
    failed: be('failed').length,
    week: upcoming.filter((days) => days <= 7).length,
    later: upcoming.filter((days) => days > 7).length,
    automatic: be('scheduled').length,
    likelyPaid: be('likely_paid').length,
    review: known.filter(isOpenPdf).length,
    euros: euros.reduce((sum, { minor }) => sum + minor, 0) / 100,
  }
}

const STATES = DAYS.map(stateOn)

test.each([
  ['overdue', 2, 5],
  ['failed', 1, 2],
  ['week', 3, 10],
  ['later', 4, 12],
  ['automatic', 2, 9],
  ['likelyPaid', 1, 6],
  ['review', 2, 4],
  ['euros', 450, 1350],
] as const)('on any day of two years: %s between %i and %i', (what, low, high) => {
  const values = STATES.map((state) => state[what])
  expect(Math.min(...values)).toBeGreaterThanOrEqual(low)
  expect(Math.max(...values)).toBeLessThanOrEqual(high)
})

const power = BILLERS.find(({ key }) => key === 'power')!
const streaming = BILLERS.find(({ key }) => key === 'streaming')!
const due = '2026-12-01'

test.each([
  ['on time', power, 1, [['2026-11-20', 'upcoming'], ['2026-12-01', 'upcoming'], ['2026-12-02', 'paid']]],
  ['late', power, 0, [['2026-12-02', 'overdue'], ['2026-12-18', 'overdue'], ['2026-12-19', 'paid']]],
  ['by itself', streaming, 1, [['2026-11-27', 'scheduled'], ['2026-12-01', 'paid']]],
  ['failed', streaming, 0, [['2026-11-27', 'scheduled'], ['2026-12-01', 'failed'], ['2026-12-17', 'paid']]],
] as const)('an obligation %s', (_, biller, turn, states) => {
  const owed = obligation(biller, turn, due)
  expect(states.map(([day]) => [day, statusOf(owed, day)])).toEqual(states)
}) // prettier-ignore
