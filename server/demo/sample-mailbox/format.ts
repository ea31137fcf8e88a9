import { partsOf, type Day } from '#shared/day.ts'
import { decimalOf } from '#shared/money.ts'
import type { Language } from './types.ts'

const LOCALES: Record<Language, string> = {
  de: 'de-DE',
  en: 'en-GB',
  fr: 'fr-FR',
  es: 'es-ES',
  it: 'it-IT',
  nl: 'nl-NL',
}
const SIGNS: Record<string, string> = { EUR: '€', GBP: '£', USD: '$', JPY: '¥' }

/** Thousands and decimal separator of a language. */
const SEPARATORS: Record<Language, [string, string]> = {
  de: ['.', ','],
  en: [',', '.'],
  fr: ['\u202f', ','],
  es: ['.', ','],
  it: ['.', ','],
  nl: ['.', ','],
}

/** The bare number of an amount in the language's way: 123450 EUR → "1.234,50". */
export function numberIn(language: Language, minor: number, currency: string): string {
  const [group, point] = currency === 'CHF' ? ['’', '.'] : SEPARATORS[language]
  const [whole = '0', fraction] = decimalOf({ minor, currency }).split('.')
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group)
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`
}

/**
 * An amount as a biller of this language prints it: `1.234,50 €`, `£1,234.50`, `€ 1.234,50`, `CHF 1’234.50`.
 *
 * @param minor smallest units of the currency
 */
export function amountIn(language: Language, minor: number, currency: string): string {
  const number = numberIn(language, minor, currency)
  const sign = SIGNS[currency]
  if (!sign) return `${currency} ${number}`
  if (language === 'en') return `${sign}${number}`
  if (language === 'nl' || language === 'it') return `${sign}\u00a0${number}`
  return `${number}\u00a0${sign}`
}

/** A day in full words: "18. November 2026", "18 de noviembre de 2026"; American English for `currency` USD. */
export function dayIn(language: Language, day: Day, currency = 'EUR'): string {
  const locale = currency === 'USD' && language === 'en' ? 'en-US' : LOCALES[language]
  return words(locale, { day: 'numeric', month: 'long', year: 'numeric' }, day)
}

/** A day in figures: "18.11.2026", "18/11/2026", "18-11-2026"; English outside Britain keeps to words. */
export function figuresIn(language: Language, day: Day, currency = 'EUR'): string {
  if (currency === 'USD')
    return words('en-US', { day: 'numeric', month: 'short', year: 'numeric' }, day)
  if (language === 'en' && currency !== 'GBP') return dayIn(language, day, currency)
  const { year, month, day: date } = partsOf(day)
  const mark = language === 'de' ? '.' : language === 'nl' ? '-' : '/'
  return [String(date).padStart(2, '0'), String(month).padStart(2, '0'), year].join(mark)
}

/** Month and year: "November 2026", "noviembre de 2026". */
export const monthIn = (language: Language, day: Day): string =>
  words(LOCALES[language], { month: 'long', year: 'numeric' }, day)

/** Thousands of days are written, and making a format is what costs: one for each way of writing. */
const formats = new Map<string, Intl.DateTimeFormat>()

function words(locale: string, options: Intl.DateTimeFormatOptions, day: Day): string {
  const key = `${locale} ${Object.entries(options).join()}`
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
  formats.set(key, format)
  return format.format(Date.parse(day))
}

/** A phrase with its `{holes}` filled; an unknown hole is a mistake in the sample. @throws RangeError naming it */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replaceAll(/\{(\w+)\}/g, (_, hole: string) => {
    const value = values[hole]
    if (value === undefined) throw new RangeError(`no value for {${hole}} in "${phrase}"`)
    return value
  })
}
