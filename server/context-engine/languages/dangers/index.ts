import type { Concept, Language, Phrases } from '../types.ts'
import { germanic } from './germanic.ts'
import { others } from './others.ts'
import { romance } from './romance.ts'

const DANGERS: Readonly<Record<string, Phrases>> = { ...germanic, ...romance, ...others }

/** A language with what scams say in it added to its own phrases. */
export function withDangers(language: Language): Language {
  const added = Object.entries(DANGERS[language.code] ?? {}) as [Concept, string][]
  const phrases: Partial<Record<Concept, string>> = { ...language.phrases }
  for (const [concept, words] of added)
    phrases[concept] = phrases[concept] === undefined ? words : `${phrases[concept]} | ${words}`
  return { ...language, phrases }
}
