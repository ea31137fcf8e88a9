import { foldWord } from '../document/fold.ts'
import { memoOf } from '../document/forms.ts'
import { LANGUAGES } from '../languages/index.ts'

export type Named = Readonly<{ value: number; languages: readonly number[]; short: boolean }>

/** Other names of the months in one language: those of the Levant, Morocco and Algeria, and the Malay ones. */
const REGIONS: Record<string, readonly string[]> = { ar: ['ar-SY', 'ar-MA', 'ar-DZ'], id: ['ms'] }

/**
 * Month names of every language, folded, with the month (1–12). Full, short and inflected forms, from Intl.
 * Japanese, Chinese and Korean have none: there a month is a number before 月 or 월.
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

/** Forms people write that CLDR does not list. */
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
  सितं: ['hi', 9],
  अक्टू: ['hi', 10],
  नवं: ['hi', 11],
  सितम्बर: ['hi', 9],
  अक्तूबर: ['hi', 10],
  नवम्बर: ['hi', 11],
  दिसम्बर: ['hi', 12],
  בינואר: ['he', 1],
  בפברואר: ['he', 2],
  במרץ: ['he', 3],
  באפריל: ['he', 4],
  במאי: ['he', 5],
  ביוני: ['he', 6],
  ביולי: ['he', 7],
  באוגוסט: ['he', 8],
  בספטמבר: ['he', 9],
  באוקטובר: ['he', 10],
  בנובמבר: ['he', 11],
  בדצמבר: ['he', 12],
  agu: ['id', 8],
  ags: ['id', 8],
  agt: ['id', 8],
  pebruari: ['id', 2],
  nopember: ['id', 11],
}

function names(of: {
  type: 'month' | 'weekday'
  styles: readonly Intl.DateTimeFormatOptions[]
  days: readonly number[]
}): ReadonlyMap<string, Named> {
  const found = new Map<string, { value: number; languages: number[]; short: boolean }>()
  for (const [language, { code }] of LANGUAGES.entries())
    for (const locale of [code, ...(REGIONS[code] ?? [])])
      for (const style of of.styles)
        for (const [index, name] of written(locale, { ...of, style }).entries()) {
          if (!/^[\p{L}\p{M}]{2,20}$/u.test(name)) continue
          const same = found.get(name)
          if (same && same.value === index + 1) same.languages.push(language)
          else if (!same)
            found.set(name, { value: index + 1, languages: [language], short: name.length < 5 })
        }
  return found
}

/** The names in order, folded and without spaces. */
function written(
  locale: string,
  of: { type: 'month' | 'weekday'; style: Intl.DateTimeFormatOptions; days: readonly number[] },
): string[] {
  const options = { ...of.style, timeZone: 'UTC' }
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, options)
  return of.days.map((at) => {
    const part = format.formatToParts(at).find(({ type }) => type === of.type)
    return foldWord(part?.value ?? '').replace(/[.\s॰]/g, '')
  })
}

/** True for a word that names a month, or begins the name of one. */
export const opensMonth = memoOf(
  (folded) =>
    folded in EXTRA ||
    MONTHS.has(folded) ||
    [...MONTHS.keys()].some((name) => name.startsWith(folded)),
)

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
