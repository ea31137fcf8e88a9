import { digitsOf, isCurrency, moneyOf, type Money } from '#shared/money.ts'

/** Without groups and with hundredths, as most amounts are written. */
const USUAL = /^(\d{1,15})[.,](\d{2})$/

/**
 * The plain decimal behind an amount as people write it: `1.234,56`, `1,234.56`, `1'234.50`, `1 234,50`,
 * `1,25,000.00`, `12,-`, `48,320`.
 *
 * @param text digits with separators only
 * @param digits decimal places of the currency; settles `1.234` (grouping) against a real three-digit fraction
 * @returns ASCII digits with at most one dot, or undefined for what is no amount
 */
export function decimalIn(text: string, digits: number): string | undefined {
  const [, units, hundredths] = USUAL.exec(text) ?? []
  if (units !== undefined && hundredths !== undefined) return `${units}.${hundredths}`
  const plain = text.replace(/[\s'’]{1,3}/g, '').replace(/[.,][-–—]{1,2}$/, '')
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  if (last < 0) return /^\d{1,15}$/.test(plain) ? plain : undefined
  const sign = plain[last]
  const other = sign === '.' ? ',' : '.'
  const tail = plain.length - last - 1
  const times = plain.split(sign ?? '').length - 1
  const mixed = plain.includes(other)
  const grouping =
    tail === 3 && (mixed ? times > 1 : digits !== 3 || times > 1) && !plain.startsWith('0')
  if (tail === 0 || (times > 1 && !grouping))
    return tail === 0 && times === 1 ? decimalIn(plain.slice(0, -1), digits) : undefined
  if (grouping) return ungrouped(plain)
  if (tail > 3 || (tail === 3 && digits !== 3)) return undefined
  const whole = ungrouped(plain.slice(0, last))
  return whole === undefined ? undefined : `${whole}.${plain.slice(last + 1)}`
}

/** Digits without their group separators; groups must be of two or three, the last of three. */
function ungrouped(text: string): string | undefined {
  if (/^\d{1,15}$/.test(text)) return text
  return /^\d{1,3}(?:([.,])\d{2,3})?(?:\1\d{2,3}){0,4}$/.test(text) && /[.,]\d{3}$/.test(text)
    ? text.replace(/[.,]/g, '')
    : undefined
}

/** Money from a written amount, or undefined when it does not fit the currency. */
export function moneyIn(text: string, currency: string): Money | undefined {
  const digits = digitsOf(currency)
  const decimal = decimalIn(text, digits)
  if (decimal === undefined) return undefined
  // Forints, roubles and the like are written with decimals that are always zero; a yen sign with "00" behind too.
  return moneyOf(decimal, currency)
}

/** Money from a number with a word for thousands or millions behind it: "1.45 million"; small fractions are cut. */
export function scaledMoney(text: string, currency: string, factor: number): Money | undefined {
  const decimal = isCurrency(currency) ? decimalIn(text, 2) : undefined
  if (decimal === undefined) return undefined
  const minor = Math.round(Number(decimal) * factor * 10 ** digitsOf(currency))
  return Number.isSafeInteger(minor) ? { minor, currency } : undefined
}
