import type { Candidate, Document, Fields, Found } from '../types.ts'
import { chance, type ScoredCandidate } from '../score/index.ts'
import { foundAt } from './found.ts'

/** Candidates of one field with the same value count together; further ones add little. */
type Group<F extends keyof Fields> = {
  value: Fields[F]
  best: ScoredCandidate
  known: boolean
  score: number
}

const keyOf = (value: unknown) =>
  typeof value === 'object' ? JSON.stringify(value) : String(value)

/**
 * The distinct values of a field, best first; ties break by place in the message.
 *
 * @param fits leaves out values that cannot be (a negative amount due)
 */
export function groupsOf<F extends keyof Fields>(
  scored: readonly ScoredCandidate[],
  field: F,
  fits: (value: Fields[F]) => boolean = () => true,
): Group<F>[] {
  const groups = new Map<string, Group<F>>()
  for (const entry of scored) {
    const candidate = entry.candidate as Extract<Candidate, { field: F }>
    if (candidate.field !== field || !fits(candidate.value as Fields[F])) continue
    const key = keyOf(candidate.value)
    const group = groups.get(key)
    if (!group)
      groups.set(key, {
        value: candidate.value as Fields[F],
        best: entry,
        known: candidate.known,
        score: entry.score,
      })
    else if (entry.score > group.score)
      groups.set(key, {
        ...group,
        best: entry,
        score: entry.score,
        known: candidate.known || group.known,
      })
    else if (candidate.known) group.known = true
  }
  return [...groups.values()].toSorted((a, b) => b.score - a.score)
}

/** How sure a group is, its rivals considered: the chance by itself, shared with values that score as well. */
export function sureness<F extends keyof Fields>(
  groups: readonly Group<F>[],
  group: Group<F>,
): number {
  const share = groups.reduce(
    (sum, { score }) =>
      sum + Math.exp(Math.min(0, score - group.score) * 0.9 + Math.max(0, score - group.score)),
    0,
  )
  return chance(group.score) * (0.35 + 0.65 / Math.max(1, share))
}

/** A group as a found field. */
export function asFound<F extends keyof Fields>(
  document: Document,
  group: Group<F>,
  confidence: number,
): Found<Fields[F]> {
  return foundAt(document, group.value, {
    confidence,
    known: group.known,
    span: group.best.candidate.span,
    finder: group.best.candidate.finder,
    because: group.best.because,
  })
}
