import { foldWord } from '../document/fold.ts'
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
  const match = WORDS.exec(rest)
  if (!match) return undefined
  let written = match[0]
  while (written.trim() !== '') {
    const name = foldWord(written.trim()).replace(/[\s-]{1,5}/g, ' ')
    for (const language of languages) {
      const code = namesOf(language).get(name)
      if (code) return { code, length: written.length }
    }
    const space = Math.max(written.trimEnd().lastIndexOf(' '), written.lastIndexOf('-'))
    written = space < 0 ? '' : written.slice(0, space)
  }
  return undefined
}
