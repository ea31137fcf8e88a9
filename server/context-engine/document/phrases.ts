import { LANGUAGES } from '../languages/index.ts'
import type { Concept, Phrases } from '../languages/types.ts'
import { letterBit, wordBit } from './letters.ts'
import { wordsOf } from './words.ts'

export type Meaning = { concept: Concept; languages: number[] }

/** A place in the tree of phrases. All have the same fields in the same order, so that following them is quick. */
export type Branch = {
  words: Map<string, Branch> | undefined
  /** The words of `words` as bits, see {@link wordBit}. */
  known: number
  /** Words known by their first letters only, by length of that beginning. */
  beginnings: Map<number, Map<string, Branch>> | undefined
  /** Words known by their last letters only, by length of that ending; phrases begin with them. */
  endings: Map<number, Map<string, Branch>> | undefined
  /** First letters of `beginnings` as bits, see {@link letterBit}. */
  firsts: number
  number: Branch | undefined
  gap: Branch | undefined
  meanings: Meaning[] | undefined
  /** Meanings that hold only when an amount follows. */
  beforeAmount: Meaning[] | undefined
}

const newBranch = (): Branch => ({
  words: undefined,
  known: 0,
  beginnings: undefined,
  endings: undefined,
  firsts: 0,
  number: undefined,
  gap: undefined,
  meanings: undefined,
  beforeAmount: undefined,
})

/** All phrases of all languages as one tree of words, grown once at start. */
export const PHRASES: Branch = plant()

function plant(): Branch {
  const tree = newBranch()
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
    if (piece === '#') at = at.number ??= newBranch()
    else if (piece === '…') at = at.gap ??= newBranch()
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
  if (piece.startsWith('*')) return stepSized((from.endings ??= new Map()), endingOf(piece))
  const words = wordsOf(piece).map(({ folded }) => folded)
  const last = piece.endsWith('*') ? words.pop() : undefined
  const at = words.reduce((branch, word) => {
    branch.known |= wordBit(word)
    return step((branch.words ??= new Map()), word)
  }, from)
  if (last === undefined) return at
  at.firsts = last === '' ? -1 : at.firsts | letterBit(last)
  return stepSized((at.beginnings ??= new Map()), last)
}

function endingOf(piece: string): string {
  return wordsOf(piece.slice(1))[0]?.folded ?? ''
}

function stepSized(sized: Map<number, Map<string, Branch>>, part: string): Branch {
  const letters = sized.get(part.length) ?? new Map<string, Branch>()
  sized.set(part.length, letters)
  return step(letters, part)
}

function step(branches: Map<string, Branch>, word: string): Branch {
  const found = branches.get(word) ?? newBranch()
  branches.set(word, found)
  return found
}
