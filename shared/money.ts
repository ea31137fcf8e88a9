/** An amount of one currency: `minor` is a safe integer in the currency's smallest unit, `currency` an ISO 4217 code. */
export type Money = Readonly<{ minor: number; currency: string }>

/**
 * Decimal places of a currency (0 for JPY, 2 for EUR, 3 for KWD).
 *
 * @param currency ISO 4217 code
 * @throws RangeError for a code Intl does not accept
 * @source ISO 4217 through Intl (CLDR); fund and unit-of-account codes without minor units fall to Intl's 2
 */
export function digitsOf(currency: string): number {
  const known = digits.get(currency)
  if (known !== undefined) return known
  const found = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
    .maximumFractionDigits
  digits.set(currency, found ?? 2)
  return found ?? 2
}
const digits = new Map<string, number>()

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
 * The amount as a person of this locale writes it, in its own currency.
 *
 * @param locale BCP 47 tag; undefined takes the runtime's
 */
export function formatMoney(money: Money, locale?: string): string {
  return formatter(money.currency, locale).format(decimalOf(money) as Intl.StringNumericLiteral)
}

/** The parts of {@link formatMoney}, so that a screen can dim the minor units. */
export function formatMoneyToParts(money: Money, locale?: string): Intl.NumberFormatPart[] {
  return formatter(money.currency, locale).formatToParts(
    decimalOf(money) as Intl.StringNumericLiteral,
  )
}

const formatters = new Map<string, Intl.NumberFormat>()
function formatter(currency: string, locale?: string): Intl.NumberFormat {
  const key = `${locale ?? ''} ${currency}`
  const kept = formatters.get(key)
  if (kept) return kept
  const made = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
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
