import { isOfCode } from '../find/payment-codes.ts'
import type { Candidate, Document, Fields, Found } from '../types.ts'
import { chance, type ScoredCandidate } from '../score/index.ts'
import { foundAt } from './found.ts'

/** Candidates of one field with the same value count together; further ones add little. */
export type Group<V> = Readonly<{
  value: V
  best: ScoredCandidate
  known: boolean
  score: number
}>

/** True for a candidate of this field; its value is then of the field's type. */
const isOf = <F extends keyof Fields>(
  candidate: Candidate,
  field: F,
): candidate is Extract<Candidate, { field: F }> & { value: Fields[F] } => candidate.field === field

/**
 * The distinct values of a field, best first; ties break by place in the message.
 *
 * @param fits leaves out values that cannot be (a negative amount due)
 */
export function groupsOf<F extends keyof Fields>(
  scored: readonly ScoredCandidate[],
  field: F,
  fits: (value: Fields[F]) => boolean = () => true,
): Group<Fields[F]>[] {
  const groups = new Map<string, Group<Fields[F]>>()
  for (const best of scored) {
    const { candidate, score } = best
    if (!isOf(candidate, field) || !fits(candidate.value)) continue
    const key = JSON.stringify(candidate.value)
    const group = groups.get(key)
    const known = candidate.known || group?.known === true
    if (!group) groups.set(key, { value: candidate.value, best, known, score })
    else groups.set(key, { ...group, known, ...better(group, best) })
  }
  return [...groups.values()].toSorted((a, b) => b.score - a.score)
}

/** The higher score, shown by the words a person reads where some say the same as a payment code or hidden data. */
function better<V>(group: Group<V>, entry: ScoredCandidate): Pick<Group<V>, 'best' | 'score'> {
  const higher = entry.score > group.score
  const shown = [group.best, entry].map(({ candidate }) => isShown(candidate))
  const best = shown[0] === shown[1] ? (higher ? entry : group.best) : shown[0] ? group.best : entry
  return { best, score: higher ? entry.score : group.score }
}

const isShown = (candidate: Candidate): boolean =>
  !isOfCode(candidate) && candidate.finder !== 'schema.org'

/** How sure a group is, its rivals considered: the chance by itself, shared with values that score nearly as well. */
export function sureness<V>(groups: readonly Group<V>[], group: Group<V>): number {
  const rivals = groups.reduce(
    (sum, { score }) => sum + Math.exp(Math.min(1, score - group.score)),
    0,
  )
  return chance(group.score) * (0.35 + 0.65 / Math.max(1, rivals))
}

/** A group as a found field. */
export function asFound<V>(document: Document, group: Group<V>, confidence: number): Found<V> {
  const { candidate, because } = group.best
  const { span, finder } = candidate
  return foundAt(document, group.value, { confidence, known: group.known, span, finder, because })
}
