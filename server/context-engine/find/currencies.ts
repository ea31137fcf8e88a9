import type { Page } from '../document/page.ts'

/** A way to write a currency. `codes` lists what it may mean, the usual one first. */
type Sign = Readonly<{ codes: readonly string[] }>

/**
 * Signs, abbreviations and words, folded to lower case. Those that several currencies share are settled by
 * {@link currencyOf}.
 *
 * @source CLDR narrow symbols and names; words as mail writes them
 */
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY CNY',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
  '₴': 'UAH',
  '₩': 'KRW',
  '₫': 'VND',
  '₪': 'ILS',
  '₱': 'PHP',
  '₦': 'NGN',
  '฿': 'THB',
  '₸': 'KZT',
  '₡': 'CRC',
  '₲': 'PYG',
  '₵': 'GHS',
  '₼': 'AZN',
  '₾': 'GEL',
  $: 'USD CAD AUD NZD SGD HKD TWD MXN COP ARS CLP',
  us$: 'USD',
  usd$: 'USD',
  u$s: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  cad$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  aud$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  sg$: 'SGD',
  nt$: 'TWD',
  mx$: 'MXN',
  mex$: 'MXN',
  r$: 'BRL',
  ar$: 'ARS',
  col$: 'COP',
  cl$: 'CLP',
  j$: 'JMD',
  tt$: 'TTD',
  kr: 'SEK NOK DKK ISK',
  'kr.': 'DKK SEK NOK ISK',
  kc: 'CZK',
  zl: 'PLN',
  ft: 'HUF',
  lei: 'RON',
  leu: 'RON',
  лв: 'BGN',
  'лв.': 'BGN',
  руб: 'RUB',
  'руб.': 'RUB',
  'р.': 'RUB',
  грн: 'UAH',
  'грн.': 'UAH',
  rs: 'INR PKR LKR',
  'rs.': 'INR PKR LKR',
  'fr.': 'CHF',
  sfr: 'CHF',
  'sfr.': 'CHF',
  tl: 'TRY',
  rm: 'MYR',
  rp: 'IDR',
  'rp.': 'IDR',
  's/': 'PEN',
  's/.': 'PEN',
  'q.': 'GTQ',
  'l.': 'HNL',
  円: 'JPY',
  元: 'CNY',
  块: 'CNY',
  원: 'KRW',
  圓: 'TWD',
  r: 'ZAR',
  din: 'RSD',
  kn: 'HRK',
  dh: 'MAD AED',
  dhs: 'AED',
  ksh: 'KES',
  kshs: 'KES',
  rupees: 'INR PKR LKR',
  'inr.': 'INR',
  euro: 'EUR',
  euros: 'EUR',
  'eur.': 'EUR',
  dollar: 'USD CAD AUD NZD SGD HKD',
  dollars: 'USD CAD AUD NZD SGD HKD',
  pounds: 'GBP',
  'pounds sterling': 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  rmb: 'CNY',
  franken: 'CHF',
  francs: 'CHF',
  'swiss francs': 'CHF',
  kronor: 'SEK',
  kroner: 'NOK DKK',
  korun: 'CZK',
  koruna: 'CZK',
  koruny: 'CZK',
  zloty: 'PLN',
  zlotych: 'PLN',
  zlote: 'PLN',
  forint: 'HUF',
  reais: 'BRL',
  real: 'BRL',
  pesos: 'MXN COP ARS CLP PHP',
  'pesos mexicanos': 'MXN',
  soles: 'PEN',
  lira: 'TRY',
  lirasi: 'TRY',
  рублей: 'RUB',
  рубля: 'RUB',
  рубль: 'RUB',
  гривень: 'UAH',
  гривня: 'UAH',
  гривні: 'UAH',
  гривню: 'UAH',
  ευρω: 'EUR',
  रुपये: 'INR',
  रुपए: 'INR',
  रुपया: 'INR',
  रुपयों: 'INR',
  रु: 'INR',
  रू: 'INR',
  'ر.س': 'SAR',
  'ر.ق': 'QAR',
  'ر.ع': 'OMR',
  'د.ا': 'AED JOD',
  'د.ك': 'KWD',
  'د.ب': 'BHD',
  'د.م': 'MAD',
  'د.ت': 'TND',
  'د.ج': 'DZD',
  'د.ع': 'IQD',
  'ج.م': 'EGP',
  'ل.ل': 'LBP',
  ريال: 'SAR QAR OMR YER',
  ريالا: 'SAR QAR OMR YER',
  ريالات: 'SAR QAR OMR YER',
  درهم: 'AED MAD',
  درهما: 'AED MAD',
  دراهم: 'AED MAD',
  جنيه: 'EGP SDG',
  جنيها: 'EGP SDG',
  جنيهات: 'EGP SDG',
  دينار: 'KWD BHD JOD IQD LYD TND DZD',
  دينارا: 'KWD BHD JOD IQD LYD TND DZD',
  دنانير: 'KWD BHD JOD IQD LYD TND DZD',
  ليره: 'SYP LBP TRY',
  دولار: 'USD',
  دولارا: 'USD',
  يورو: 'EUR',
  rand: 'ZAR',
  rupee: 'INR',
  rupiah: 'IDR',
  ringgit: 'MYR',
  baht: 'THB',
  won: 'KRW',
  'us dollars': 'USD',
  'canadian dollars': 'CAD',
  'australian dollars': 'AUD',
}
const TABLE = new Map<string, Sign>(
  Object.entries(SIGNS).map(([sign, codes]) => [sign, { codes: codes.split(' ') }]),
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
  const sign = TABLE.get(folded)
  return sign && { codes: sign.codes, wordlike: false }
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
