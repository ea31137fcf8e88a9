import { foldWord } from '../document/fold.ts'
import { behindBlanks, isLead, LETTER, sortOfUnit } from '../document/letters.ts'
import { LANGUAGES } from '../languages/index.ts'

/** Currencies whose full names are known in every language; the others are written by sign, code or short word. */
const NAMED =
  'USD EUR GBP JPY CNY CHF CAD AUD NZD HKD SGD TWD SEK NOK DKK ISK PLN CZK HUF RON TRY RUB UAH INR KRW MXN BRL ARS COP CLP PEN ZAR ILS THB PHP IDR MYR SAR AED EGP PKR LKR NGN CRC GEL LAK KHR PAB'.split(
    ' ',
  )
const COUNTS = [1, 2, 5]

const kept = new Map<number, ReadonlyMap<string, string>>()

/** Full names of currencies in a language ("australian dollars"), folded, with their codes. @source CLDR */
function namesOf(language: number): ReadonlyMap<string, string> {
  const known = kept.get(language)
  if (known) return known
  const code = LANGUAGES[language]?.code ?? 'en'
  const names = new Map<string, string>()
  for (const currency of NAMED) {
    const format = new Intl.NumberFormat(code, {
      style: 'currency',
      currency,
      currencyDisplay: 'name',
    })
    for (const count of COUNTS) {
      const part = format.formatToParts(count).find(({ type }) => type === 'currency')
      names.set(foldWord(part?.value ?? '').replace(/\s{1,5}/g, ' '), currency)
    }
  }
  names.delete('')
  kept.set(language, names)
  return names
}

/** The first words of those names. */
const firsts = new Map<number, ReadonlySet<string>>()

function firstsOf(language: number): ReadonlySet<string> {
  const known = firsts.get(language)
  if (known) return known
  const made = new Set([...namesOf(language).keys()].map((name) => name.split(' ')[0] ?? ''))
  firsts.set(language, made)
  return made
}

/** A quick look whether the word behind a number begins the name of a currency. */
function mayName(rest: string, languages: readonly number[]): boolean {
  const start = behindBlanks(rest, 2)
  let end = start
  while (end - start < LONGEST_WORD && isOfName(rest.charCodeAt(end))) end++
  if (end - start < 2) return isLead(rest.charCodeAt(end))
  const word = foldWord(rest.slice(start, end))
  const plain = word.split('.')[0] ?? ''
  return languages.some((language) => {
    const known = firstsOf(language)
    return known.has(word) || known.has(plain)
  })
}

const LONGEST_WORD = 20
const isOfName = (code: number) => code === 46 || (sortOfUnit(code) & LETTER) !== 0

const WORDS = /^\s{0,2}((?:[\p{L}\p{M}.]{2,20}[\s-]){0,3}[\p{L}\p{M}]{2,20})/u

/**
 * The currency whose full name stands right behind a number.
 *
 * @param rest text behind the number
 * @param languages those of the message
 * @returns the code and how many characters the name takes
 */
export function currencyNamed(
  rest: string,
  languages: readonly number[],
): { code: string; length: number } | undefined {
  if (!mayName(rest, languages)) return undefined
  const match = WORDS.exec(rest)
  if (!match) return undefined
  let written = match[0]
  while (written.trim() !== '') {
    const name = foldWord(written.trim()).replace(/[\s-]{1,5}/g, ' ')
    for (const language of languages) {
      const names = namesOf(language)
      // "214 euroa.": a name at the end of its sentence.
      const code = names.get(name) ?? names.get(name.replace(/\.$/, ''))
      if (code) return { code, length: written.length }
    }
    const space = Math.max(written.trimEnd().lastIndexOf(' '), written.lastIndexOf('-'))
    written = space < 0 ? '' : written.slice(0, space)
  }
  return undefined
}
