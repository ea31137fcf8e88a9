import { LANGUAGES } from '../languages/index.ts'
import type { Concept, Phrases } from '../languages/types.ts'
import { wordsOf, type Word } from './words.ts'

/** A phrase found in a text: what it means, in which languages (indexes of LANGUAGES), and where it stands. */
export type Mark = Readonly<{
  concept: Concept
  languages: readonly number[]
  /** Word indexes, half-open, and offsets in the text. */
  from: number
  to: number
  start: number
  end: number
  /** Index of the number word of a term, -1 for none. */
  number: number
}>

type Meaning = { concept: Concept; languages: number[] }
type Branch = {
  words: Map<string, Branch>
  /** Words known by their first letters only, by length of that beginning. */
  beginnings: Map<number, Map<string, Branch>>
  number: Branch | undefined
  gap: Branch | undefined
  meanings: Meaning[]
  /** Meanings that hold only when an amount follows. */
  beforeAmount: Meaning[]
}

const branch = (): Branch => ({
  words: new Map(),
  beginnings: new Map(),
  number: undefined,
  gap: undefined,
  meanings: [],
  beforeAmount: [],
})

/** A sign may span more words than a label. */
const GAP_WORDS = 9
const LABEL_GAP_WORDS = 4
const root = plant()

/** All phrases of all languages as one tree of words, grown once at start. */
function plant(): Branch {
  const tree = branch()
  for (const [language, { phrases }] of LANGUAGES.entries())
    for (const concept of conceptsOf(phrases))
      for (const phrase of (phrases[concept] ?? '').split('|'))
        grow(tree, phrase.trim(), { concept, language })
  return tree
}

/** The concepts a language has words for; the type allows no other keys. */
function conceptsOf(phrases: Phrases): Concept[] {
  return Object.keys(phrases).filter((key): key is Concept => key in phrases)
}

function grow(
  tree: Branch,
  phrase: string,
  { concept, language }: { concept: Concept; language: number },
) {
  let at = tree
  const pieces = phrase.split(/\s+/)
  const beforeAmount = pieces.at(-1) === '$'
  for (const piece of pieces) {
    if (piece === '$' || !piece) continue
    if (piece === '#') at = at.number ??= branch()
    else if (piece === '…') at = at.gap ??= branch()
    else
      for (const [index, { folded }] of wordsOf(piece).entries())
        at =
          piece.endsWith('*') && index === wordsOf(piece).length - 1
            ? beginning(at, folded)
            : next(at, folded)
  }
  if (at === tree) return
  const meanings = beforeAmount ? at.beforeAmount : at.meanings
  const same = meanings.find((meaning) => meaning.concept === concept)
  if (!same) meanings.push({ concept, languages: [language] })
  else if (!same.languages.includes(language)) same.languages.push(language)
}

function next(at: Branch, word: string): Branch {
  const found = at.words.get(word) ?? branch()
  at.words.set(word, found)
  return found
}

function beginning(at: Branch, letters: string): Branch {
  const sized = at.beginnings.get(letters.length) ?? new Map<string, Branch>()
  at.beginnings.set(letters.length, sized)
  const found = sized.get(letters) ?? branch()
  sized.set(letters, found)
  return found
}

type Hit = { meanings: Meaning[]; to: number; number: number; gap: number }

const NUMBERS: ReadonlySet<Concept> = new Set(['invoiceNo', 'orderNo', 'accountNo', 'otherNo'])
/** Phrases that unsay what stands in them. */
const UNSAYING: ReadonlySet<Concept> = new Set(['nothingDue', 'aside'])
const LABELS: ReadonlySet<Concept> = new Set([
  'due',
  'total',
  'whole',
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
type Layer = 'numbers' | 'labels' | 'signs'
const LAYERS: readonly Layer[] = ['numbers', 'labels', 'signs']
const layerOf = (concept: Concept): Layer =>
  NUMBERS.has(concept) ? 'numbers' : LABELS.has(concept) ? 'labels' : 'signs'

/**
 * Every phrase of a text in order. Labels of numbers, labels of values and signs are read apart; within each, of
 * phrases that begin at the same word the longest counts, and nothing is read inside it ("previous amount due" holds no
 * "amount due"). A phrase that unsays ("no payment is due") hides all others in it; one with a gap hides nothing.
 */
export function marksOf(words: readonly Word[]): Mark[] {
  const marks: Mark[] = []
  const free = { numbers: 0, labels: 0, signs: 0 }
  for (let from = 0; from < words.length; from++) {
    const hits: Hit[] = []
    follow(words, { at: root, from, number: -1, gap: 0 }, hits)
    if (hits.length === 0) continue
    const longest = { numbers: from, labels: from, signs: from }
    for (const { meanings, to, gap } of hits)
      for (const { concept } of gap ? [] : meanings)
        for (const layer of UNSAYING.has(concept) ? LAYERS : [layerOf(concept)])
          longest[layer] = Math.max(longest[layer], to)
    for (const hit of hits)
      for (const { concept, languages } of hit.meanings) {
        const layer = layerOf(concept)
        if (
          hit.gap
            ? hit.to <= longest[layer] ||
              (layer === 'labels' && concept !== 'charge' && hit.gap > LABEL_GAP_WORDS)
            : hit.to < longest[layer] || from < free[layer]
        )
          continue
        const [start, end] = [words[from]?.start ?? 0, words[hit.to - 1]?.end ?? 0]
        marks.push({ concept, languages, from, to: hit.to, start, end, number: hit.number })
      }
    for (const layer of LAYERS)
      if (from >= free[layer]) free[layer] = Math.max(free[layer], longest[layer])
  }
  return marks
}

function follow(
  words: readonly Word[],
  state: { at: Branch; from: number; number: number; gap: number },
  hits: Hit[],
) {
  const { at, from, gap } = state
  const word = words[from]
  if (at.meanings.length > 0)
    hits.push({ meanings: at.meanings, to: from, number: state.number, gap })
  if (!word) return
  if (at.beforeAmount.length > 0 && word.number)
    hits.push({ meanings: at.beforeAmount, to: from, number: state.number, gap })
  if (at !== root && word.gap === 'hard') return
  for (const branch of branches(at, word))
    follow(
      words,
      { at: branch, from: from + 1, number: branch === at.number ? from : state.number, gap },
      hits,
    )
  if (!at.gap) return
  for (let skip = from; skip < from + GAP_WORDS + 1; skip++) {
    const next = words[skip]
    if (!next || next.gap === 'hard') return
    for (const branch of branches(at.gap, next))
      follow(
        words,
        { at: branch, from: skip + 1, number: state.number, gap: skip - from + 1 },
        hits,
      )
  }
}

function branches(at: Branch, word: Word): Branch[] {
  if (word.number) {
    const exact = at.words.get(word.folded)
    return at.number ? (exact ? [exact, at.number] : [at.number]) : exact ? [exact] : []
  }
  const found: Branch[] = []
  const exact = at.words.get(word.folded)
  if (exact) found.push(exact)
  for (const [length, sized] of at.beginnings) {
    const started =
      word.folded.length >= length ? sized.get(word.folded.slice(0, length)) : undefined
    if (started) found.push(started)
  }
  return found
}
