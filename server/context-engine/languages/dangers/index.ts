import { WORDINGS } from '../wordings/index.ts'
import type { Concept, Language, Phrases } from '../types.ts'
import { germanic } from './germanic.ts'
import { others } from './others.ts'
import { romance } from './romance.ts'

const DANGERS: Readonly<Record<string, Phrases>> = { ...germanic, ...romance, ...others }

/** A language with its further wordings and what scams say in it added to its own phrases; a small fee is no odd way to pay. */
export function withDangers(language: Language): Language {
  const more = [DANGERS[language.code], WORDINGS[language.code]]
  const added = more.flatMap((phrases) => Object.entries(phrases ?? {}) as [Concept, string][])
  const phrases: Partial<Record<Concept, string>> = { ...language.phrases }
  for (const [concept, words] of added)
    phrases[concept] = phrases[concept] === undefined ? words : `${phrases[concept]} | ${words}`
  const fees = new Set(phrasesOf(phrases.smallFee))
  phrases.oddPayment = phrasesOf(phrases.oddPayment)
    .filter((phrase) => !fees.has(phrase))
    .join(' | ')
  return { ...language, phrases }
}

const phrasesOf = (words = '') =>
  words.split('|').map((phrase) => phrase.trim().replace(/\s+/g, ' '))
