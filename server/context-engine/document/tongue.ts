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

const commonIn = memoOf((folded) => COMMON.get(folded) ?? [])

const ENGLISH = LANGUAGES.findIndex(({ code }) => code === 'en')
const SECOND_SHARE = 0.45

/**
 * The languages a message is written in, likeliest first, as indexes of LANGUAGES; English is always among them,
 * since footers and labels use it everywhere.
 *
 * @param words of the subject and the sender's own text
 * @param marks phrases found in them; a phrase that only one language knows tells that language
 */
export function tonguesOf(words: readonly Word[], marks: readonly Mark[]): readonly number[] {
  const votes = LANGUAGES.map(() => 0)
  for (let at = 0; at < words.length && at < 3_000; at++) {
    const form = words[at]?.form
    const languages = form ? commonIn(form) : []
    for (const language of languages)
      votes[language] = (votes[language] ?? 0) + 1 / languages.length
  }
  for (const { languages, from, to } of marks.slice(0, 1_000))
    for (const language of languages)
      votes[language] = (votes[language] ?? 0) + Math.min(3, to - from) / languages.length ** 2
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
