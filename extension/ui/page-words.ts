import { formatDay, type Day } from '#shared/day.ts'
import { locale } from './words.ts'

/** A day as "Wed 18 Nov", with the year when it is not `today`'s. */
export const tableDay = (day: Day, today: Day): string =>
  formatDay(day, locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  })

/** A day in full, "Wednesday, 18 November 2026". */
export const longDay = (day: Day): string =>
  formatDay(day, locale(), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
