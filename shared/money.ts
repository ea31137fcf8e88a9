/** An amount of one currency: `minor` is a safe integer in the currency's smallest unit, `currency` an ISO 4217 code. */
export type Money = Readonly<{ minor: number; currency: string }>

/** Currencies whose smallest unit is not a hundredth. @source ISO 4217:2015 with its list one, as of 2026 */
const PLACES: Readonly<Record<string, number>> = Object.fromEntries([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'
    .split(' ')
    .map((code) => [code, 0]),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3]),
])

/**
 * Decimal places of a currency (0 for JPY, 2 for EUR, 3 for KWD). Not Intl's: those are how a currency is usually
 * shown (none for HUF, COP or PKR), differ between browsers and server, and would lose the hundredths of a bill.
 *
 * @param currency ISO 4217 code
 * @throws RangeError for a code this runtime does not know
 */
export function digitsOf(currency: string): number {
  if (!isCurrency(currency)) throw new RangeError(`${currency.slice(0, 8)} is no currency`)
  return PLACES[currency] ?? 2
}

/** The ISO 4217 codes this runtime knows, e.g. to check a code read from a mail. */
export const isCurrency = (code: string): boolean => currencies().has(code)
let known: Set<string> | undefined
const currencies = () => (known ??= new Set(Intl.supportedValuesOf('currency')))

/**
 * Money from a plain decimal string.
 *
 * @param decimal ASCII digits with an optional leading minus and an optional dot fraction, major units: "1234.5"
 * @returns undefined when the text is no such number, has more fraction digits than the currency (other than
 *   zeros), or passes 2^53 − 1 minor units
 */
export function moneyOf(decimal: string, currency: string): Money | undefined {
  const match = /^(-?)(\d{1,16})(?:\.(\d{1,8}))?$/.exec(decimal)
  if (!match || !isCurrency(currency)) return undefined
  const [, sign, whole = '', fraction = ''] = match
  const places = digitsOf(currency)
  if (/[1-9]/.test(fraction.slice(places))) return undefined
  const minor = Number(whole + fraction.slice(0, places).padEnd(places, '0'))
  if (!Number.isSafeInteger(minor)) return undefined
  return { minor: sign && minor ? -minor : minor, currency }
}

/** Major units as a plain decimal string with all its fraction digits: 123450 EUR minor → "1234.50". */
export function decimalOf({ minor, currency }: Money): string {
  const places = digitsOf(currency)
  const text = String(Math.abs(minor)).padStart(places + 1, '0')
  const sign = minor < 0 ? '-' : ''
  if (places === 0) return sign + text
  return `${sign}${text.slice(0, -places)}.${text.slice(-places)}`
}

/**
 * The amount as a person of this locale writes it, in its own currency. A currency usually shown without its
 * hundredths (HUF, COP) shows them only when there are some.
 *
 * @param locale BCP 47 tag; undefined takes the runtime's
 */
export function formatMoney(money: Money, locale?: string): string {
  return formatterOf(money, locale).format(asNumeric(money))
}

/** The parts of {@link formatMoney}, so that a screen can dim the minor units. */
export function formatMoneyToParts(money: Money, locale?: string): Intl.NumberFormatPart[] {
  return formatterOf(money, locale).formatToParts(asNumeric(money))
}

/** A decimal string formats exactly, whatever its size (ECMA-402, Intl.NumberFormat v3). */
const asNumeric = (money: Money) => decimalOf(money) as Intl.StringNumericLiteral

const formatters = new Map<string, Intl.NumberFormat>()
function formatterOf({ minor, currency }: Money, locale?: string): Intl.NumberFormat {
  const places = digitsOf(currency)
  const whole = minor % 10 ** places === 0
  const key = `${locale ?? ''} ${currency} ${whole}`
  const kept = formatters.get(key)
  if (kept) return kept
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
  const usual = new Intl.NumberFormat(locale, style)
  const shown = usual.resolvedOptions().maximumFractionDigits ?? places
  const digits = whole && shown < places ? shown : places
  const made = new Intl.NumberFormat(locale, {
    ...style,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  formatters.set(key, made)
  return made
}

/**
 * Adds up amounts, one sum per currency: two currencies are never added.
 *
 * @returns sums ordered by the number of amounts in them, then by code; [] for no amounts
 * @throws RangeError when a sum passes 2^53 − 1 minor units
 */
export function sumByCurrency(amounts: readonly Money[]): Money[] {
  const sums = new Map<string, { minor: number; count: number }>()
  for (const { minor, currency } of amounts) {
    const sum = sums.get(currency) ?? { minor: 0, count: 0 }
    if (!Number.isSafeInteger(sum.minor + minor))
      throw new RangeError(`sum of ${currency} too large`)
    sums.set(currency, { minor: sum.minor + minor, count: sum.count + 1 })
  }
  return [...sums]
    .toSorted(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
    .map(([currency, { minor }]) => ({ minor, currency }))
}
