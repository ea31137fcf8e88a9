import type { Concept, Phrases } from './types.ts'

/** Phrases of several lists together, concept by concept. */
export function joined(...lists: readonly Phrases[]): Phrases {
  const all: Partial<Record<Concept, string>> = {}
  for (const list of lists)
    for (const [concept, words] of Object.entries(list) as [Concept, string][])
      all[concept] = all[concept] === undefined ? words : `${all[concept]} | ${words}`
  return all
}
