import { foldWord } from '../document/fold.ts'
import { wordsOf } from '../document/words.ts'
import { LANGUAGES } from '../languages/index.ts'
import type { Concept } from '../languages/types.ts'

/** What a word of a concept adds to the log-odds that a message speaks of a payment. */
const CONCEPTS: Partial<Record<Concept, number>> = {
  bill: 2,
  newBill: 1,
  overdue: 2,
  reminder: 1.2,
  autopay: 1.5,
  renewal: 1.2,
  ending: 1,
  failed: 1.5,
  mend: 1,
  receipt: 1.5,
  refund: 1.5,
  statement: 1.5,
  request: 1.2,
  due: 1.5,
  dueBy: 1.2,
  invoiceNo: 1.5,
  order: 0.5,
  promo: -1,
  news: -1,
  security: -0.6,
}
const SHORTEST = 3

/** Slots of the table of words; a power of two, four times their number. */
const SLOTS = 65_536
const MASK = SLOTS - 1
const hashes = new Int32Array(SLOTS)
const weights = new Float32Array(SLOTS)

/** The next state of a hash of folded characters; it begins at 1. */
export const hashed = (state: number, code: number): number => (Math.imul(state, 31) + code) | 0
/** Words known by their beginning only have hashes of their own. */
const BEGINNING = 0x5bd1e995

/** What a whole word, or one that begins so, says; 0 for unknown. */
export const weightOf = (hash: number): number => lookUp(hash || 1)
export const weightOfBeginning = (hash: number): number => lookUp(hash ^ BEGINNING || 1)

function lookUp(hash: number): number {
  for (let slot = hash & MASK; hashes[slot] !== 0; slot = (slot + 1) & MASK)
    if (hashes[slot] === hash) return weights[slot] ?? 0
  return 0
}

function keep(hash: number, weight: number) {
  let slot = hash & MASK
  while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & MASK
  hashes[slot] = hash
  weights[slot] = weight
}

for (const [key, weight] of vocabulary()) {
  const begins = key.endsWith('*')
  let hash = 1
  for (const sign of (begins ? key.slice(0, -1) : key).split(''))
    hash = hashed(hash, sign.charCodeAt(0))
  keep((begins ? hash ^ BEGINNING : hash) || 1, weight)
}

/**
 * The words of all phrases of those concepts, each by its share of the shortest phrase it stands in: "invoice" alone is a
 * bill's, "now" only beside others. Of several concepts the greatest counts, less the greatest that says otherwise.
 */
function vocabulary(): ReadonlyMap<string, number> {
  const [speaks, denies] = [new Map<string, number>(), new Map<string, number>()]
  for (const { phrases, common } of LANGUAGES) {
    const frequent = new Set(foldWord(common).split(' '))
    for (const [concept, weight] of Object.entries(CONCEPTS))
      for (const phrase of (phrases[concept as Concept] ?? '').split('|')) {
        const length = phrase.trim().split(/\s+/).length
        for (const key of keysOf(phrase, frequent)) {
          const side = weight > 0 ? speaks : denies
          side.set(key, Math.max(side.get(key) ?? 0, Math.abs(weight) / length))
        }
      }
  }
  const all = new Set([...speaks.keys(), ...denies.keys()])
  return new Map([...all].map((key) => [key, (speaks.get(key) ?? 0) - (denies.get(key) ?? 0)]))
}

/** The telling words of a phrase; `*` stays with one that is only the beginning. */
function keysOf(phrase: string, frequent: ReadonlySet<string>): readonly string[] {
  return phrase.split(/\s+/).flatMap((piece) => {
    const words = wordsOf(piece).map(({ folded }) => folded)
    return words.flatMap((word, index) => {
      if (frequent.has(word) || (word.length < SHORTEST && word < '\u0250')) return []
      return piece.endsWith('*') && index === words.length - 1 ? [`${word}*`] : [word]
    })
  })
}
