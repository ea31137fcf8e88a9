import { LANGUAGES } from '../languages/index.ts'
import type { Concept, Phrases } from '../languages/types.ts'
import { letterBit } from './letters.ts'
import { wordsOf } from './words.ts'

export type Meaning = { concept: Concept; languages: number[] }

/** A place in the tree of phrases; absent parts are left out, for there are tens of thousands of places. */
export type Branch = {
  words?: Map<string, Branch>
  /** Words known by their first letters only, by length of that beginning. */
  beginnings?: Map<number, Map<string, Branch>>
  /** First letters of `words` and `beginnings` as bits, see {@link letterBit}. */
  firsts?: number
  number?: Branch
  gap?: Branch
  meanings?: Meaning[]
  /** Meanings that hold only when an amount follows. */
  beforeAmount?: Meaning[]
}

/** All phrases of all languages as one tree of words, grown once at start. */
export const PHRASES: Branch = plant()

function plant(): Branch {
  const tree: Branch = {}
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
  for (const piece of pieces) {
    if (piece === '#') at = at.number ??= {}
    else if (piece === '…') at = at.gap ??= {}
    else if (piece !== '$') at = growPiece(at, piece)
  }
  if (at === tree) return
  const meanings = pieces.at(-1) === '$' ? (at.beforeAmount ??= []) : (at.meanings ??= [])
  const same = meanings.find((meaning) => meaning.concept === concept)
  if (!same) meanings.push({ concept, languages: [language] })
  else if (!same.languages.includes(language)) same.languages.push(language)
}

/** One written piece may be several words ("n’avons", a run of Chinese characters). */
function growPiece(from: Branch, piece: string): Branch {
  const words = wordsOf(piece).map(({ folded }) => folded)
  const last = piece.endsWith('*') ? words.pop() : undefined
  const at = words.reduce((branch, word) => {
    branch.firsts = (branch.firsts ?? 0) | letterBit(word)
    return step((branch.words ??= new Map()), word)
  }, from)
  if (last === undefined) return at
  at.firsts = last === '' ? -1 : (at.firsts ?? 0) | letterBit(last)
  const sized = (at.beginnings ??= new Map<number, Map<string, Branch>>())
  const letters = sized.get(last.length) ?? new Map<string, Branch>()
  sized.set(last.length, letters)
  return step(letters, last)
}

function step(branches: Map<string, Branch>, word: string): Branch {
  const found = branches.get(word) ?? {}
  branches.set(word, found)
  return found
}
