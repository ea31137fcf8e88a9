import type { Day } from '#shared/day.ts'
import type { Page } from '../document/page.ts'
import type { Span } from '../types.ts'
import { numericDates } from './numeric-dates.ts'
import { spelledDates } from './spelled-dates.ts'
import { termDays } from './terms.ts'
import { writtenDates } from './written-dates.ts'

/** A civil day in the text. `known` is false when year, order or counting was inferred. */
export type FoundDay = Readonly<{ day: Day; known: boolean; span: Span; finder: string }>

/** Every day the message names or counts to, in reading order; what it is the day of is not asked here. */
export function daysIn(page: Page): FoundDay[] {
  const written = page.leaves.flatMap((leaf) => [
    ...writtenDates(page, leaf),
    ...spelledDates(page, leaf),
  ])
  const numeric = numericDates(page)
  return [...written, ...numeric, ...termDays(page, [...written, ...numeric])]
    .toSorted((a, b) => a.span.node - b.span.node || a.span.start - b.span.start)
    .slice(0, 150)
}
