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
      const left = leftOf(lines, [a, b])
      if (left !== undefined) {
        sums.add(left)
        parts.add(a + b)
        continue
      }
      sums.add(a + b)
      parts.add(a)
      parts.add(b)
    }
  const payments = [...new Set(settled(amounts))]
  // "Fee 550, insurance 84, second insurance 302, yours 164": what all of them leave.
  const together = payments.length > 1 ? [payments.reduce((sum, minor) => sum + minor, 0)] : []
  for (const paid of [...payments, ...together])
    for (const whole of values) {
      if (whole === paid * 2 || !known.has(whole - paid)) continue
      sums.add(whole - paid)
      sums.delete(whole)
      parts.add(whole)
    }
  for (const credit of new Set(amounts.flatMap(({ minor }) => (minor < 0 ? [-minor] : []))))
    for (const whole of values) {
      if (!known.has(whole - credit)) continue
      sums.add(whole - credit)
      sums.delete(whole)
      parts.add(whole)
    }
  for (const { minor, extras } of lines) {
    if (sums.has(minor)) extras.add('sumOf')
    else if (parts.has(minor)) extras.add('partOf')
  }
}

/** The most payments a year's sum is parted into. */
const MOST_PARTS = 12
const says = ({ around }: Amount, concept: Concept, least = 0.5) =>
  (around.get(concept)?.weight ?? 0) >= least

/**
 * Marks the sum of a year or plan beside one of its instalments: what is asked for is the instalment. A year's sum says
 * so by its label; a plan's is a few times the instalment and is not said to be due itself. What remains and has a day
 * to pay by is due, too.
 */
export function markInstalments(amounts: readonly Amount[]): void {
  for (const amount of amounts)
    if (amount.minor > 0 && says(amount, 'remaining') && says(amount, 'dueBy', 0.4))
      amount.extras.add('stillDue')
  const parts = amounts.filter((amount) => amount.minor > 0 && says(amount, 'part', 0.6))
  for (const part of parts) {
    const wholes = amounts.filter((whole) => isWholeOf(whole, part))
    for (const { extras } of wholes) extras.add('ofYear')
    if (wholes.length > 0) part.extras.add('instalment')
  }
}

function isWholeOf(whole: Amount, part: Amount): boolean {
  if (whole.minor <= part.minor * 1.5 || says(part, 'yearly')) return false
  if (says(whole, 'yearly') && !says(whole, 'part', 0.6)) return true
  const times = Math.round(whole.minor / part.minor)
  const isFew = times >= 2 && times <= MOST_PARTS
  return isFew && Math.abs(whole.minor - times * part.minor) < times && !says(whole, 'due', 0.6)
}

/**
 * The part that alone is called due of a sum that is not: "costs 1,260, instalments paid 1,112, to be paid 148" asks for
 * the last.
 */
function leftOf(lines: readonly Amount[], [a, b]: readonly [number, number]): number | undefined {
  const isDue = (minor: number) =>
    lines.some((amount) => amount.minor === minor && says(amount, 'due', 0.7))
  const isAdded = (minor: number) =>
    lines.some((amount) => amount.minor === minor && (says(amount, 'fee') || says(amount, 'tax')))
  if (isDue(a + b) || isDue(a) === isDue(b)) return undefined
  const [left, other] = isDue(a) ? [a, b] : [b, a]
  return isAdded(other) ? undefined : left
}

/** Amounts that were paid, by their own label. */
const settled = (amounts: readonly Amount[]): number[] =>
  amounts
    .filter(({ minor, around }) => minor > 0 && (around.get('paid')?.weight ?? 0) > 0.9)
    .map(({ minor }) => minor)
    .slice(0, MAX_AMOUNTS)
