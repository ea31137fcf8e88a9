import type { Concept } from '../languages/types.ts'
import type { Surroundings } from './surroundings.ts'
import type { Extra } from './weights.ts'

type Amount = Readonly<{ minor: number; around: Surroundings; extras: Set<Extra> }>

/** Amounts that are no part of a bill's own sum: what was paid, is left, may be spent. */
const APART: readonly Concept[] = [
  'remaining',
  'minimum',
  'paid',
  'holding',
  'limit',
  'later',
  'discount',
  'whole',
]
const MAX_AMOUNTS = 40

/**
 * Marks amounts that are the sum of two others ("net + tax", "bill + reminder fee") and those others, where all three
 * read like lines of one bill; and what is left of an amount after another that was paid ("charges 500, insurance paid
 * 300, total 200").
 */
export function markSums(amounts: readonly Amount[]): void {
  const lines = amounts.filter(
    ({ minor, around }) =>
      minor > 0 && !APART.some((concept) => (around.get(concept)?.weight ?? 0) > 0.5),
  )
  const values = [...new Set(lines.map(({ minor }) => minor))].slice(0, MAX_AMOUNTS)
  const known = new Set(values)
  const [sums, parts] = [new Set<number>(), new Set<number>()]
  for (const [index, a] of values.entries())
    for (const b of values.slice(index + 1)) {
      if (!known.has(a + b)) continue
      sums.add(a + b)
      parts.add(a)
      parts.add(b)
    }
  for (const paid of new Set(settled(amounts)))
    for (const whole of values) {
      if (whole === paid * 2 || !known.has(whole - paid)) continue
      sums.add(whole - paid)
      sums.delete(whole)
      parts.add(whole)
    }
  for (const { minor, extras } of lines) {
    if (sums.has(minor)) extras.add('sumOf')
    else if (parts.has(minor)) extras.add('partOf')
  }
}

/** Amounts that were paid, by their own label. */
const settled = (amounts: readonly Amount[]): number[] =>
  amounts
    .filter(({ minor, around }) => minor > 0 && (around.get('paid')?.weight ?? 0) > 0.9)
    .map(({ minor }) => minor)
    .slice(0, MAX_AMOUNTS)
