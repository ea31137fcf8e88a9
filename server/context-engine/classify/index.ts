import { FREE_MAIL } from '../billers/processors.ts'
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

/** Scores every kind but scam (that word needs header evidence, see `scam.ts`) from signs and facts. */
export function classify(page: Page, scored: readonly ScoredCandidate[]): Classified {
  const signs = signsOf(page)
  const facts = factsOf(page, scored, FREE_MAIL.has(page.domain))
  const inputs = new Map<string, number>([['bias', 1], ...signs, ...facts])
  const rough = KINDS.map((kind) => {
    const parts = WEIGHTS[kind].map(([name, weight]) => ({
      name,
      log: weight * (inputs.get(name) ?? 0),
    }))
    return {
      kind,
      score: parts.reduce((sum, { log }) => sum + log, 0),
      because: parts
        .filter(({ name, log }) => name !== 'bias' && Math.abs(log) > 0.05)
        .toSorted((a, b) => Math.abs(b.log) - Math.abs(a.log))
        .slice(0, 6)
        .map(({ name, log }) => `${log > 0 ? '+' : ''}${log.toFixed(1)} ${name}`),
    }
  })
  const top = Math.max(...rough.map(({ score }) => score))
  const total = rough.reduce((sum, { score }) => sum + Math.exp(score - top), 0)
  const kinds = rough
    .map(({ kind, score, because }) => ({
      kind,
      confidence: Math.exp(score - top) / total,
      because,
    }))
    .toSorted((a, b) => b.confidence - a.confidence || (a.kind < b.kind ? -1 : 1))
  return { kinds, signs, facts }
}
