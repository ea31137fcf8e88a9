import type { Suggestion } from './derive.ts'
import { type Decision, saidBy } from './said.ts'

/** A payment with the receipts suggested for it and what the person said of it. */
export type Asked<S> = Readonly<{ suggestions: readonly S[]; decisions: readonly Decision[] }>

/**
 * Questions that are still open: a receipt that fitted several payments asks no more once the person marked one
 * of them paid.
 *
 * @param others payments that share a suggested receipt with these
 * @returns the open suggestions of each payment, in the order given
 */
export function openSuggestions(
  puts: readonly Asked<Suggestion>[],
  others: readonly Asked<Pick<Suggestion, 'messageId'>>[],
): Suggestion[][] {
  const settled = new Set(
    [...puts, ...others].flatMap(({ suggestions, decisions }) =>
      suggestions.length > 0 && saidBy(decisions).paid
        ? suggestions.map(({ messageId }) => messageId)
        : [],
    ),
  )
  return puts.map(({ suggestions }) =>
    suggestions.filter(({ messageId }) => !settled.has(messageId)),
  )
}
