import { addDays, dayOf, daysBetween, partsOf, type Day } from '#shared/day.ts'

/** The day of that month that is nearest to the day the message came, a little later rather than long ago. */
export function nearest(today: Day, month: number, day: number): Day | undefined {
  const { year } = partsOf(today)
  const around = [year - 1, year, year + 1].flatMap((each) => dayOf(each, month, day) ?? [])
  const lean = addDays(today, 75)
  return around.toSorted(
    (a, b) => Math.abs(daysBetween(lean, a)) - Math.abs(daysBetween(lean, b)),
  )[0]
}
