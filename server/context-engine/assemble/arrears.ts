import type { Money } from '#shared/money.ts'
import type { ScoredCandidate } from '../score/index.ts'
import type { Document, Due } from '../types.ts'
import { foundAt } from './found.ts'

const CONFIDENCE = 0.95

/**
 * What of a bill's amount was left unpaid before: an amount called so that makes the amount due together with another
 * one of the bill. A previous balance that was paid meanwhile does not.
 *
 * @param due the bill's amount
 */
export function arrearsIn(
  document: Document,
  scored: readonly ScoredCandidate[],
  due: Money | undefined,
): Due {
  if (!due) return {}
  const amounts = scored.flatMap(({ candidate, around }) =>
    candidate.field === 'amountDue' && candidate.value.currency === due.currency
      ? [{ candidate, around, minor: candidate.value.minor }]
      : [],
  )
  const others = new Set(
    amounts.filter(({ around }) => !around.has('previous')).map(({ minor }) => minor),
  )
  const left = amounts.find(
    ({ around, minor }) =>
      around.has('previous') && minor > 0 && minor < due.minor && others.has(due.minor - minor),
  )
  if (!left) return {}
  const { value, span, finder } = left.candidate
  const because = [left.around.get('previous')?.words ?? '']
  return {
    arrears: foundAt(document, value, {
      confidence: CONFIDENCE,
      known: true,
      span,
      finder,
      because,
    }),
  }
}
