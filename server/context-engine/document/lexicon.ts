import type { Concept } from '../languages/types.ts'
import { LANGUAGES } from '../languages/index.ts'
import { COUNTS, countOf, isCountOf } from './counts.ts'
import { memoOf } from './forms.ts'
import { letterBit } from './letters.ts'
import { PHRASES, type Branch, type Meaning } from './phrases.ts'
import type { Word } from './words.ts'

/** A phrase found in a text: what it means, in which languages (indexes of LANGUAGES), and where it stands. */
export type Mark = Readonly<{
  concept: Concept
  languages: readonly number[]
  /** Word indexes, half-open, and offsets in the text. */
  from: number
  to: number
  start: number
  end: number
  /** Index of the number of a term, in digits or words, -1 for none. */
  number: number
}>

type Hit = { meanings: readonly Meaning[]; to: number; number: number; gap: number }

/** A sign may span more words than a label; "will charge … on" holds amount and card. */
const GAP_WORDS = 9
const LABEL_GAP_WORDS = 4
const NUMBERS: ReadonlySet<Concept> = new Set(['invoiceNo', 'orderNo', 'accountNo', 'otherNo'])
/** Phrases that unsay what stands in them. */
const UNSAYING: ReadonlySet<Concept> = new Set(['nothingDue', 'aside'])
const LABELS: ReadonlySet<Concept> = new Set([
  'due',
  'total',
  'whole',
  'yearly',
  'part',
  'sum',
  'minimum',
  'paid',
  'previous',
  'subtotal',
  'tax',
  'discount',
  'fee',
  'limit',
  'holding',
  'remaining',
  'later',
  'refunded',
  'incoming',
  'rate',
  'dueBy',
  'charge',
  'issued',
  'period',
  'ends',
  'happened',
  'skonto',
])
/** Signs of danger that say nothing of what a message is, and hide nothing of it. */
const DANGERS: ReadonlySet<Concept> = new Set([
  'secrecy',
  'proof',
  'hours',
  'extortion',
  'smallFee',
  'payout',
])
type Layer = 'numbers' | 'labels' | 'signs' | 'dangers'
const LAYERS: readonly Layer[] = ['numbers', 'labels', 'signs', 'dangers']
const LAYER_OF = new Map<Concept, Layer>([
  ...[...NUMBERS].map((concept) => [concept, 'numbers'] as const),
  ...[...LABELS].map((concept) => [concept, 'labels'] as const),
  ...[...DANGERS].map((concept) => [concept, 'dangers'] as const),
])
const layerOf = (concept: Concept): Layer => LAYER_OF.get(concept) ?? 'signs'

/**
 * Every phrase of a text in order. Labels of numbers, labels of values and signs are read apart; within each, of
 * phrases that begin at the same word the longest counts, and nothing is read inside it ("previous amount due" holds no
 * "amount due"). A phrase that unsays ("no payment is due") hides all others in it; one with a gap hides nothing.
 */
export function marksOf(words: readonly Word[]): Mark[] {
  const marks: Mark[] = []
  const free = { numbers: 0, labels: 0, signs: 0, dangers: 0 }
  for (let from = 0; from < words.length; from++) {
    const word = words[from]
    const opened = word?.form ? opensOf(word.form) : openedBy(word?.folded ?? '')
    if (opened.length === 0) continue
    const hits = hitsFrom(words, from, opened)
    if (hits.length === 0) continue
    const longest = { numbers: from, labels: from, signs: from, dangers: from }
    for (const { meanings, to, gap } of hits)
      for (const { concept } of gap ? [] : meanings)
        for (const layer of UNSAYING.has(concept) ? LAYERS : [layerOf(concept)])
          longest[layer] = Math.max(longest[layer], to)
    for (const hit of hits)
      for (const { concept, languages } of hit.meanings) {
        const layer = layerOf(concept)
        const far = layer === 'labels' && concept !== 'charge' && hit.gap > LABEL_GAP_WORDS
        if (
          hit.gap ? far || hit.to <= longest[layer] : hit.to < longest[layer] || from < free[layer]
        )
          continue
        if (!isCounted(words[hit.number], languages)) continue
        const [start, end] = [words[from]?.start ?? 0, words[hit.to - 1]?.end ?? 0]
        marks.push({ concept, languages, from, to: hit.to, start, end, number: hit.number })
      }
    for (const layer of LAYERS)
      if (from >= free[layer]) free[layer] = Math.max(free[layer], longest[layer])
  }
  return marks
}

/** Numbers in words belong to the language of their phrase. */
const isCounted = (word: Word | undefined, languages: readonly number[]): boolean =>
  !word?.form ||
  isCountOf(
    word.folded,
    languages.map((language) => LANGUAGES[language]?.code ?? ''),
  )

const NO_BRANCHES: readonly Branch[] = []
const ANY_NUMBER = PHRASES.number ? [PHRASES.number] : NO_BRANCHES

const NUMERALS = [...(PHRASES.words?.keys() ?? [])].filter((word) => /^\p{Nd}/u.test(word))
const LONGEST_NUMERAL = Math.max(0, ...NUMERALS.map(({ length }) => length))

/** The branches that a number opens at the root. */
function openedBy(number: string): readonly Branch[] {
  const exact = number.length <= LONGEST_NUMERAL ? PHRASES.words?.get(number) : undefined
  return exact ? [exact, ...ANY_NUMBER] : ANY_NUMBER
}

/** The branches that a word opens at the root, most words none: the exact one, then those of its first letters. */
const opensOf = memoOf((folded): readonly Branch[] => {
  const exact = PHRASES.words?.get(folded)
  const begun = [...(PHRASES.beginnings ?? [])].flatMap(([length, letters]) =>
    folded.length >= length ? (letters.get(folded.slice(0, length)) ?? []) : [],
  )
  const counted = COUNTS.has(folded) ? ANY_NUMBER : NO_BRANCHES
  return exact || begun.length + counted.length > 0
    ? [...(exact ? [exact] : []), ...begun, ...counted]
    : NO_BRANCHES
})

/** Where a phrase stands that is being followed: its number word so far and the length of its gap. */
type Walk = { words: readonly Word[]; hits: Hit[]; number: number; gap: number }

const NO_HITS: readonly Hit[] = []

/** The phrases that begin at a word with one of the branches. */
function hitsFrom(words: readonly Word[], from: number, opened: readonly Branch[]): readonly Hit[] {
  let walk: Walk | undefined
  for (const at of opened) {
    if (!at.meanings && words[from + 1] === undefined) continue
    walk ??= { words, hits: [], number: -1, gap: 0 }
    walk.number = at === PHRASES.number ? from : -1
    follow(walk, at, from + 1)
  }
  return walk?.hits ?? NO_HITS
}

function follow(walk: Walk, at: Branch, from: number) {
  const { words, hits, number, gap } = walk
  const word = words[from]
  if (at.meanings) hits.push({ meanings: at.meanings, to: from, number, gap })
  if (!word) return
  if (at.beforeAmount && word.number)
    hits.push({ meanings: at.beforeAmount, to: from, number, gap })
  if (word.gap === 'hard') return
  take(walk, at, from)
  if (!at.gap) return
  for (let skip = from; skip <= from + GAP_WORDS; skip++) {
    const next = words[skip]
    if (!next || next.gap === 'hard') break
    walk.gap = skip - from + 1
    take(walk, at.gap, skip)
  }
  walk.gap = gap
}

const isCount = ({ number, form }: Word): boolean =>
  number || (form !== undefined && countOf(form) !== undefined)

/** Follows every branch that the word at `from` opens. */
function take(walk: Walk, at: Branch, from: number) {
  const word = walk.words[from]
  if (!word) return
  const known = ((at.firsts ?? 0) & letterBit(word.folded)) !== 0
  const exact = known ? at.words?.get(word.folded) : undefined
  if (exact) follow(walk, exact, from + 1)
  if (at.number && isCount(word)) {
    const { number } = walk
    walk.number = from
    follow(walk, at.number, from + 1)
    walk.number = number
  }
  if (!known || !at.beginnings || word.number) return
  for (const [length, letters] of at.beginnings) {
    const begun =
      word.folded.length >= length ? letters.get(word.folded.slice(0, length)) : undefined
    if (begun) follow(walk, begun, from + 1)
  }
}
