import type { Page } from '../document/page.ts'
import { NOT_ASKED } from '../languages/labels.ts'
import type { Concept } from '../languages/types.ts'
import type { Candidate, Span } from '../types.ts'
import type { Place } from './index.ts'

/** An amount that its own label calls something else than what is asked for. */
const OTHERWISE: readonly Concept[] = [...NOT_ASKED, 'remaining', 'tax', 'subtotal', 'skonto']
const SENTENCE_CHARS = 240

const says = ({ around }: Place, concept: Concept) => around.get(concept)?.weight ?? 0

/**
 * Marks the amount nearest to a day in its sentence, a day to come that is called the day to pay by or of a charge:
 * "Camp costs 310.00, to be paid by Friday 5 June". What is the only amount and remains is marked as well.
 */
export function markBesideDays(
  page: Page,
  live: readonly Candidate[],
  places: readonly (Place | undefined)[],
): void {
  const days = live.flatMap((candidate, at) => {
    const place = places[at]
    return place &&
      candidate.field === 'dueDate' &&
      candidate.value >= page.today &&
      Math.max(says(place, 'dueBy'), says(place, 'charge')) >= 0.75
      ? [candidate.span]
      : []
  })
  const beside = days.map(() => ({
    gap: Number.POSITIVE_INFINITY,
    place: undefined as Place | undefined,
  }))
  for (const [at, candidate] of live.entries()) {
    const place = places[at]
    if (!place || candidate.field !== 'amountDue' || candidate.value.minor <= 0) continue
    if (place.extras.has('only') && says(place, 'remaining') >= 0.5) place.extras.add('onlyLeft')
    if (OTHERWISE.some((concept) => says(place, concept) >= 0.4)) continue
    for (const [index, day] of days.entries()) {
      const gap = gapOf(page, candidate.span, day)
      const nearest = beside[index]
      if (nearest && gap < nearest.gap) Object.assign(nearest, { gap, place })
    }
  }
  for (const { place } of beside) place?.extras.add('besideDay')
}

/** Characters between an amount and a day in one sentence; without end if there is none. */
function gapOf(page: Page, amount: Span, day: Span): number {
  if (day.node !== amount.node) return Number.POSITIVE_INFINITY
  const [from, to] = day.end <= amount.start ? [day.end, amount.start] : [amount.end, day.start]
  const text = page.leaves[amount.node]?.text ?? ''
  return to < from || to - from > SENTENCE_CHARS || isParted(text.slice(from, to))
    ? Number.POSITIVE_INFINITY
    : to - from
}

/** A sentence ends between, or a line; a point behind a short word ends nothing. */
const isParted = (between: string): boolean =>
  /[\t\n!?;。]|\p{L}{3}\)?\.\s|[)%\d]\.\s/u.test(between)
