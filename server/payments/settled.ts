import type { Suggestion } from './derive.ts'
import { type Decision, saidBy } from './said.ts'

/**
 * Questions that are still open: a receipt that fitted several payments asks no more once the person marked one
 * of them paid.
 *
 * @param puts the payments of one neighbourhood with what the person said of each
 * @returns the open suggestions of each payment, in the order given
 */
export function openSuggestions(
  puts: readonly Readonly<{
    suggestions: readonly Suggestion[]
    decisions: readonly Decision[]
  }>[],
): Suggestion[][] {
  const settled = new Set(
    puts.flatMap(({ suggestions, decisions }) =>
      suggestions.length > 0 && saidBy(decisions).paid
        ? suggestions.map(({ messageId }) => messageId)
        : [],
    ),
  )
  return puts.map(({ suggestions }) =>
    suggestions.filter(({ messageId }) => !settled.has(messageId)),
  )
}
