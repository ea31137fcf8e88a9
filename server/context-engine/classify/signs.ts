import type { Concept } from '../languages/types.ts'
import type { Page } from '../document/page.ts'

/** A sign's weight by its place: a subject says more than a footer. */
const SUBJECT = 1.1
const OPENING = 0.85
const MIDDLE = 0.5
const END = 0.25
const OPENING_CHARS = 1_000
const MIDDLE_CHARS = 3_500

/** How strongly the message says each concept, 0 to about 2: places weighed, repetition counting less and less. */
export function signsOf(page: Page): ReadonlyMap<Concept, number> {
  const weights = new Map<Concept, Map<string, number>>()
  let before = 0
  for (const { node, marks, quoted } of page.leaves) {
    if (quoted) continue
    for (const mark of marks) {
      const weight = node.role === 'subject' ? SUBJECT : placeWeight(before + mark.start)
      const words = `${node.role === 'subject'} ${node.text.slice(mark.start, mark.end).toLowerCase()}`
      const of = weights.get(mark.concept) ?? new Map<string, number>()
      of.set(words, Math.max(of.get(words) ?? 0, weight))
      weights.set(mark.concept, of)
    }
    if (node.role !== 'subject') before += node.text.length
  }
  return new Map([...weights].map(([concept, of]) => [concept, fading([...of.values()])]))
}

const placeWeight = (at: number) =>
  at < OPENING_CHARS ? OPENING : at < MIDDLE_CHARS ? MIDDLE : END

/** The strongest counts in full, each further different wording half as much as the one before. */
function fading(weights: readonly number[]): number {
  return weights
    .toSorted((a, b) => b - a)
    .reduce((sum, weight, index) => sum + weight * 0.5 ** index, 0)
}
