import { isFreeMail } from '../billers/processors.ts'
import type { Concept } from '../languages/types.ts'
import type { Page } from '../document/page.ts'
import { withLearnt } from '../models/added.ts'
import type { ScoredCandidate } from '../score/index.ts'
import type { Kind } from '../types.ts'
import { factsOf, type Fact } from './facts.ts'
import { MARKED_WEIGHTS } from './marked-weights.ts'
import { signsOf } from './signs.ts'
import { KIND_WEIGHTS } from './weights.ts'

export type KindScore = Readonly<{
  kind: Exclude<Kind, 'scam'>
  confidence: number
  because: readonly string[]
}>
export type Classified = Readonly<{
  /** Likeliest first; the confidences sum to 1. */
  kinds: readonly KindScore[]
  signs: ReadonlyMap<Concept, number>
  facts: ReadonlyMap<Fact, number>
}>

const KINDS = [
  'none',
  'bill',
  'reminder',
  'renewal',
  'autopay',
  'failed',
  'receipt',
  'refund',
  'statement',
] as const

type Named = (typeof KINDS)[number]
const byKind = <T>(of: (kind: Named) => T) =>
  Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<Named, T>

/** The weights set by hand, where training begins. */
export const HAND: Readonly<Record<Named, Readonly<Record<string, number>>>> = byKind((kind) => ({
  ...KIND_WEIGHTS[kind],
  ...MARKED_WEIGHTS[kind],
}))
const WEIGHTS = byKind((kind) => withLearnt(kind, HAND[kind]))
/** Every sign and fact that has a weight, and for each kind the places of its own in this list, with their weights. */
const INPUTS = [...new Set(KINDS.flatMap((kind) => WEIGHTS[kind].map(([name]) => name)))]
const PLACES = new Map(INPUTS.map((name, place) => [name, place]))
const ROWS = KINDS.map((kind) => ({
  kind,
  places: Uint16Array.from(WEIGHTS[kind], ([name]) => PLACES.get(name) ?? 0),
  weights: Float64Array.from(WEIGHTS[kind], ([, weight]) => weight),
}))
type Row = (typeof ROWS)[number]

/** Scores every kind but scam (that word needs header evidence, see `scam.ts`) from signs and facts. */
export function classify(page: Page, scored: readonly ScoredCandidate[]): Classified {
  const facts = factsOf(page, scored, isFreeMail(page.domain))
  const signs = facts.has('title:bill') ? withoutEarlier(signsOf(page)) : signsOf(page)
  const inputs = inputsOf([['bias', 1], ...signs, ...facts])
  const rough = ROWS.map((row) => ({ row, score: scoreOf(row, inputs) }))
  const top = Math.max(...rough.map(({ score }) => score))
  const total = rough.reduce((sum, { score }) => sum + Math.exp(score - top), 0)
  const kinds = rough
    .map(({ row, score }) => ({
      kind: row.kind,
      confidence: Math.exp(score - top) / total,
      get because() {
        return reasonsFor(row, inputs)
      },
    }))
    .toSorted((a, b) => b.confidence - a.confidence || (a.kind < b.kind ? -1 : 1))
  return { kinds, signs, facts }
}

/** What a bill is preceded by and tells of: the offer, the order, the delivery, a deposit received. */
const EARLIER: readonly Concept[] = ['quote', 'order', 'delivery', 'income']

/** The signs of a document that is called a bill by its title: what came before it says little about it. */
const withoutEarlier = (signs: ReadonlyMap<Concept, number>): ReadonlyMap<Concept, number> =>
  new Map(
    [...signs].map(([concept, weight]) => [
      concept,
      EARLIER.includes(concept) ? weight * 0.3 : weight,
    ]),
  )

/** Values by the places of INPUTS. */
function inputsOf(said: readonly (readonly [name: string, value: number])[]): Float64Array {
  const inputs = new Float64Array(INPUTS.length)
  for (const [name, value] of said) {
    const place = PLACES.get(name)
    if (place !== undefined) inputs[place] = value
  }
  return inputs
}

function scoreOf({ places, weights }: Row, inputs: Float64Array): number {
  let sum = 0
  for (let at = 0; at < places.length; at++)
    sum += (weights[at] ?? 0) * (inputs[places[at] ?? 0] ?? 0)
  return sum
}

/** The strongest parts of a score in words, for `explain`. */
function reasonsFor({ places, weights }: Row, inputs: Float64Array): string[] {
  return Array.from(weights, (weight, at) => {
    const place = places[at] ?? 0
    return { name: INPUTS[place] ?? '', log: weight * (inputs[place] ?? 0) }
  })
    .filter(({ name, log }) => name !== 'bias' && Math.abs(log) > 0.05)
    .toSorted((a, b) => Math.abs(b.log) - Math.abs(a.log))
    .slice(0, 6)
    .map(({ name, log }) => `${log > 0 ? '+' : ''}${log.toFixed(1)} ${name}`)
}
