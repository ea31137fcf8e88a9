import type { Concept } from '../languages/types.ts'
import { LANGUAGES } from '../languages/index.ts'
import { LABELS, SORTS_OF_VALUE } from '../languages/labels.ts'
import { COUNTS, countOf, isCountOf } from './counts.ts'
import { memoOf } from './forms.ts'
import { letterBit, wordBit } from './letters.ts'
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
/** Signs of danger that say nothing of what a message is, and hide nothing of it. */
const DANGERS: ReadonlySet<Concept> = new Set([
  'secrecy',
  'proof',
  'hours',
  'extortion',
  'smallFee',
  'payout',
])
/** Labels of numbers, labels of values, signs and dangers are read apart. */
const [NUMBER_LAYER, LABEL_LAYER, SIGN_LAYER, DANGER_LAYER] = [0, 1, 2, 3]
const LAYERS = 4
const LAYER_OF = new Map<Concept, number>([
  ...[...NUMBERS].map((concept) => [concept, NUMBER_LAYER] as const),
  ...[...LABELS, ...SORTS_OF_VALUE].map((concept) => [concept, LABEL_LAYER] as const),
  ...[...DANGERS].map((concept) => [concept, DANGER_LAYER] as const),
])
const layerOf = (concept: Concept): number => LAYER_OF.get(concept) ?? SIGN_LAYER

/**
 * Every phrase of a text in order. Labels of numbers, labels of values and signs are read apart; within each, of
 * phrases that begin at the same word the longest counts, and nothing is read inside it ("previous amount due" holds no
 * "amount due"). A phrase that unsays ("no payment is due") hides all others in it; one with a gap hides nothing.
 */
export function marksOf(words: readonly Word[]): Mark[] {
  const marks: Mark[] = []
  const free = new Int32Array(LAYERS)
  const longest = new Int32Array(LAYERS)
  for (let from = 0; from < words.length; from++) {
    const word = words[from]
    if (!word) break
    const opened = word.form ? opensOf(word.form) : openedBy(word.folded)
    if (opened.length === 0) continue
    const hits = hitsFrom(words, from, opened)
    if (hits.length === 0) continue
    measure(longest.fill(from), hits)
    for (const hit of hits) addMarks(marks, { words, from, hit, longest, free })
    for (let layer = 0; layer < LAYERS; layer++)
      if (from >= (free[layer] ?? 0)) free[layer] = Math.max(free[layer] ?? 0, longest[layer] ?? 0)
  }
  return marks
}

/** How far the longest phrase of each layer reaches. */
function measure(longest: Int32Array, hits: readonly Hit[]) {
  for (const { meanings, to, gap } of hits) {
    if (gap) continue
    for (const { concept } of meanings) {
      if (UNSAYING.has(concept)) {
        for (let layer = 0; layer < LAYERS; layer++)
          longest[layer] = Math.max(longest[layer] ?? 0, to)
        continue
      }
      const layer = layerOf(concept)
      longest[layer] = Math.max(longest[layer] ?? 0, to)
    }
  }
}

type Place = Readonly<{
  words: readonly Word[]
  from: number
  hit: Hit
  longest: Int32Array
  free: Int32Array
}>

function addMarks(marks: Mark[], { words, from, hit, longest, free }: Place) {
  const { meanings, to, number, gap } = hit
  for (const { concept, languages } of meanings) {
    const layer = layerOf(concept)
    const reach = longest[layer] ?? 0
    const far = layer === LABEL_LAYER && concept !== 'charge' && gap > LABEL_GAP_WORDS
    if (gap ? far || to <= reach : to < reach || from < (free[layer] ?? 0)) continue
    if (!isCounted(words[number], languages)) continue
    const [start, end] = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0]
    marks.push({ concept, languages, from, to, start, end, number })
  }
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

/** The branches that a word opens at the root, most words none: the exact one, then those of its first and last letters. */
const opensOf = memoOf((folded): readonly Branch[] => {
  const exact = PHRASES.words?.get(folded)
  const begun = [...(PHRASES.beginnings ?? [])].flatMap(([length, letters]) =>
    folded.length >= length ? (letters.get(folded.slice(0, length)) ?? []) : [],
  )
  const ended = [...(PHRASES.endings ?? [])].flatMap(([length, letters]) =>
    folded.length > length ? (letters.get(folded.slice(-length)) ?? []) : [],
  )
  const counted = COUNTS.has(folded) ? ANY_NUMBER : NO_BRANCHES
  return exact || begun.length + ended.length + counted.length > 0
    ? [...(exact ? [exact] : []), ...begun, ...ended, ...counted]
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
  const { folded } = word
  const exact = (at.known & wordBit(folded)) !== 0 ? at.words?.get(folded) : undefined
  if (exact) follow(walk, exact, from + 1)
  if (at.number && isCount(word)) {
    const { number } = walk
    walk.number = from
    follow(walk, at.number, from + 1)
    walk.number = number
  }
  if (!at.beginnings || word.number || (at.firsts & letterBit(folded)) === 0) return
  for (const [length, letters] of at.beginnings) {
    const begun = folded.length >= length ? letters.get(folded.slice(0, length)) : undefined
    if (begun) follow(walk, begun, from + 1)
  }
}
