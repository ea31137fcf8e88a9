import { fold } from '../document/fold.ts'
import { LANGUAGES } from '../languages/index.ts'

export type Named = Readonly<{ value: number; languages: readonly number[]; short: boolean }>

/**
 * Month names of every language, folded, with the month (1–12). Full, short and inflected forms, from Intl.
 * Japanese and Chinese have none: there a month is a number before 月.
 */
export const MONTHS: ReadonlyMap<string, Named> = names((locale) =>
  Array.from({ length: 12 }, (_, index) => ({
    value: index + 1,
    forms: (['long', 'short'] as const).flatMap((month) => [
      part(locale, { month }, 'month', Date.UTC(2026, index, 3)),
      part(locale, { month, day: 'numeric' }, 'month', Date.UTC(2026, index, 3)),
    ]),
  })),
)

/** Weekday names of every language, folded, with the ISO weekday (1 Monday – 7 Sunday). */
export const WEEKDAYS: ReadonlyMap<string, Named> = names((locale) =>
  Array.from({ length: 7 }, (_, index) => ({
    value: index + 1,
    forms: (['long', 'short'] as const).map((weekday) =>
      part(locale, { weekday }, 'weekday', Date.UTC(2026, 5, 1 + index)),
    ),
  })),
)

/** Short forms people write that CLDR does not list. */
const EXTRA: Record<string, readonly [string, number]> = {
  sept: ['en', 9],
  janv: ['fr', 1],
  fevr: ['fr', 2],
  set: ['pt', 9],
  mrz: ['de', 3],
  maerz: ['de', 3],
  jaen: ['de', 1],
  janner: ['de', 1],
  feber: ['de', 2],
  setiembre: ['es', 9],
  okt: ['de', 10],
  dez: ['de', 12],
}

function names(
  forms: (locale: string) => { value: number; forms: string[] }[],
): ReadonlyMap<string, Named> {
  const found = new Map<string, { value: number; languages: number[]; short: boolean }>()
  for (const [language, { code }] of LANGUAGES.entries())
    for (const { value, forms: written } of forms(code))
      for (const form of written) {
        const name = fold(form).replace(/[.\s]/g, '')
        if (!/^\p{L}{2,20}$/u.test(name)) continue
        const same = found.get(name)
        if (same && same.value === value) same.languages.push(language)
        else if (!same) found.set(name, { value, languages: [language], short: name.length < 5 })
      }
  return found
}

function part(
  locale: string,
  options: Intl.DateTimeFormatOptions,
  type: 'month' | 'weekday',
  at: number,
): string {
  const parts = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    ...options,
    timeZone: 'UTC',
  }).formatToParts(at)
  return parts.find((piece) => piece.type === type)?.value ?? ''
}

/**
 * The month a word names.
 *
 * @param languages those of the message; a short name of another language is `foreign` and needs a day and a year
 */
export function monthOf(
  word: string,
  languages: readonly number[],
): { month: number; foreign: boolean } | undefined {
  const extra = EXTRA[word]
  if (extra && languages.some((language) => LANGUAGES[language]?.code === extra[0]))
    return { month: extra[1], foreign: false }
  const named = MONTHS.get(word)
  if (!named) return undefined
  const spoken = named.languages.some((language) => languages.includes(language))
  return { month: named.value, foreign: named.short && !spoken }
}
