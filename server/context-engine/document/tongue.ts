import { LANGUAGES } from '../languages/index.ts'
import { foldWord } from './fold.ts'
import { memoOf } from './forms.ts'
import type { Mark } from './lexicon.ts'
import type { Word } from './words.ts'

/** Languages of LANGUAGES in which each frequent word occurs. */
const COMMON = new Map<string, number[]>()
for (const [language, { common }] of LANGUAGES.entries())
  for (const word of foldWord(common).split(' '))
    COMMON.set(word, [...(COMMON.get(word) ?? []), language])

const NO_LANGUAGES: readonly number[] = []
const commonIn = memoOf((folded) => COMMON.get(folded) ?? NO_LANGUAGES)

const ENGLISH = LANGUAGES.findIndex(({ code }) => code === 'en')
const SECOND_SHARE = 0.45

/** Words and marks of a message that are asked for its language; no more are needed to tell it. */
const [MOST_WORDS, MOST_MARKS] = [3_000, 1_000]

type Said = Readonly<{ words: readonly Word[]; marks: readonly Mark[] }>

/**
 * The languages a message is written in, likeliest first, as indexes of LANGUAGES; English is always among them,
 * since footers and labels use it everywhere. A phrase that only one language knows tells that language.
 *
 * @param texts the subject and the sender's own texts, in order
 */
export function tonguesOf(texts: readonly Said[]): readonly number[] {
  const votes = LANGUAGES.map(() => 0)
  let left = MOST_WORDS
  for (const { words } of texts) {
    voteByWords(votes, words, Math.min(left, words.length))
    left -= Math.min(left, words.length)
  }
  left = MOST_MARKS
  for (const { marks } of texts) {
    voteByMarks(votes, marks, Math.min(left, marks.length))
    left -= Math.min(left, marks.length)
  }
  if (CHINESE >= 0 && isKana(texts)) votes[CHINESE] = 0
  const ranked = votes
    .map((vote, language) => ({ vote, language }))
    .toSorted((a, b) => b.vote - a.vote)
  const best = ranked[0]?.vote ?? 0
  const spoken = ranked
    .filter(
      ({ vote }, index) => vote > 0 && (index === 0 || (index < 3 && vote >= best * SECOND_SHARE)),
    )
    .map(({ language }) => language)
  return spoken.includes(ENGLISH) ? spoken : [...spoken, ENGLISH]
}

const CHINESE = LANGUAGES.findIndex(({ code }) => code === 'zh')
const KANA = /^[\u3041-\u3096]$/
/** Japanese shares its signs with Chinese, which writes no kana but in a name. */
const MOST_KANA_IN_CHINESE = 6

function isKana(texts: readonly Said[]): boolean {
  let count = 0
  for (const { words } of texts)
    for (const { folded } of words.slice(0, MOST_WORDS))
      if (KANA.test(folded) && ++count > MOST_KANA_IN_CHINESE) return true
  return false
}

function voteByWords(votes: number[], words: readonly Word[], count: number) {
  for (let at = 0; at < count; at++) {
    const form = words[at]?.form
    const languages = form ? commonIn(form) : NO_LANGUAGES
    for (const language of languages)
      votes[language] = (votes[language] ?? 0) + 1 / languages.length
  }
}

function voteByMarks(votes: number[], marks: readonly Mark[], count: number) {
  for (let at = 0; at < count; at++) {
    const mark = marks[at]
    if (!mark) return
    const { languages, from, to } = mark
    const vote = Math.min(3, to - from) / languages.length ** 2
    for (const language of languages) votes[language] = (votes[language] ?? 0) + vote
  }
}
