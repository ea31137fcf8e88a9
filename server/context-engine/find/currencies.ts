import type { Page } from '../document/page.ts'
import { CURRENCY_SIGNS } from './currency-signs.ts'

/** A way to write a currency. `codes` lists what it may mean, the usual one first. */
type Sign = Readonly<{ codes: readonly string[] }>

const TABLE = new Map<string, Sign>(
  Object.entries(CURRENCY_SIGNS).map(([sign, codes]) => [sign, { codes: codes.split(' ') }]),
)

/** Codes that are words of everyday English in capitals; they count only beside an amount with decimals. */
const WORDLIKE = new Set([
  'ALL',
  'TOP',
  'CUP',
  'MOP',
  'SOS',
  'BAM',
  'PEN',
  'GEL',
  'LAK',
  'ERN',
  'TRY',
  'MAD',
  'AED',
  'COP',
  'BOB',
  'PAB',
  'RON',
  'DOP',
])
const CODES = new Set(Intl.supportedValuesOf('currency'))

export type Written = Readonly<{ codes: readonly string[]; wordlike: boolean }>

/**
 * What a currency sign, code or word may mean.
 *
 * @param text as it stands in the mail, folded or not
 * @returns undefined when it names no currency
 */
export function currencyWritten(text: string, folded: string): Written | undefined {
  if (CODES.has(text)) return { codes: [text], wordlike: WORDLIKE.has(text) }
  // Folded, "đ" would be a plain "d".
  const sign = TABLE.get(/^(?:đ|vnđ)$/iu.test(text) ? 'dong' : folded)
  // "R" begins many a reference (R20415) outside of South Africa.
  return sign && { codes: sign.codes, wordlike: folded === 'r' }
}

/**
 * The currency a shared sign stands for here: one the message names by code, else that of a country it points to,
 * else the usual one.
 *
 * @returns the code, and whether the text itself settles it
 */
export function currencyOf(
  page: Page,
  codes: readonly string[],
  named: ReadonlySet<string>,
): { currency: string; known: boolean } {
  const [usual = 'USD'] = codes
  if (codes.length === 1) return { currency: usual, known: true }
  const spelled = codes.filter((code) => named.has(code))
  if (spelled.length === 1 && spelled[0]) return { currency: spelled[0], known: true }
  const native = page.countries
    .map(({ currency }) => currency)
    .find((currency) => codes.includes(currency))
  if (native) return { currency: native, known: native === usual }
  const spoken = BY_LANGUAGE[page.language]
  if (spoken && codes.includes(spoken)) return { currency: spoken, known: false }
  return { currency: usual, known: usual === 'USD' || usual === 'JPY' || usual === 'INR' }
}

const BY_LANGUAGE: Record<string, string> = {
  sv: 'SEK',
  nb: 'NOK',
  da: 'DKK',
  zh: 'CNY',
  ja: 'JPY',
}

/** The currency a language is paid in, where it is one and the text names none. */
export const CURRENCY_OF: Readonly<Record<string, string>> = {
  de: 'EUR',
  fr: 'EUR',
  it: 'EUR',
  nl: 'EUR',
  fi: 'EUR',
  el: 'EUR',
  sk: 'EUR',
  pl: 'PLN',
  cs: 'CZK',
  sv: 'SEK',
  da: 'DKK',
  nb: 'NOK',
  hu: 'HUF',
  ro: 'RON',
  tr: 'TRY',
  uk: 'UAH',
  ru: 'RUB',
  he: 'ILS',
  th: 'THB',
}
