import { fold } from '../document/fold.ts'
import { LANGUAGES } from '../languages/index.ts'

export type Named = Readonly<{ value: number; languages: readonly number[]; short: boolean }>

/**
 * Month names of every language, folded, with the month (1–12). Full, short and inflected forms, from Intl.
 * Japanese and Chinese have none: there a month is a number before 月.
 */
export const MONTHS: ReadonlyMap<string, Named> = names({
  type: 'month',
  styles: [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ],
  days: Array.from({ length: 12 }, (_, index) => Date.UTC(2026, index, 3)),
})

/** Weekday names of every language, folded, with the ISO weekday (1 Monday – 7 Sunday). */
export const WEEKDAYS: ReadonlyMap<string, Named> = names({
  type: 'weekday',
  styles: [{ weekday: 'long' }, { weekday: 'short' }],
  days: Array.from({ length: 7 }, (_, index) => Date.UTC(2026, 5, 1 + index)),
})

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

function names(of: {
  type: 'month' | 'weekday'
  styles: readonly Intl.DateTimeFormatOptions[]
  days: readonly number[]
}): ReadonlyMap<string, Named> {
  const found = new Map<string, { value: number; languages: number[]; short: boolean }>()
  for (const [language, { code }] of LANGUAGES.entries())
    for (const style of of.styles) {
      const options = { ...style, timeZone: 'UTC' }
      const format = new Intl.DateTimeFormat(`${code}-u-ca-gregory-nu-latn`, options)
      for (const [index, at] of of.days.entries()) {
        const part = format.formatToParts(at).find(({ type }) => type === of.type)
        const name = fold(part?.value ?? '').replace(/[.\s]/g, '')
        if (!/^\p{L}{2,20}$/u.test(name)) continue
        const same = found.get(name)
        if (same && same.value === index + 1) same.languages.push(language)
        else if (!same)
          found.set(name, { value: index + 1, languages: [language], short: name.length < 5 })
      }
    }
  return found
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
