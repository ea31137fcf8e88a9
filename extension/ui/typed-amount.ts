import { digitsOf, isCurrency, moneyOf, type Money } from '#shared/money.ts'

/**
 * An amount as a person types it: "1,234.56" and "1.234,56", with or without groups. A single sign before exactly three
 * digits parts groups, unless the currency has three places.
 *
 * @returns undefined for what is no amount of this currency, or below zero
 */
export function typedAmount(text: string, currency: string): Money | undefined {
  if (!isCurrency(currency)) return undefined
  const plain = text.trim().replace(/[\s'’\u00A0\u202F]/g, '')
  if (!/^\d[\d.,]*$/.test(plain)) return undefined
  const at = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','))
  const [whole, fraction] = at < 0 ? [plain, ''] : [plain.slice(0, at), plain.slice(at + 1)]
  const isGroup = fraction.length === 3 && (digitsOf(currency) !== 3 || isGrouped(whole, plain[at]))
  const groups = isGroup ? plain : whole
  if (!isWhole(groups)) return undefined
  const digits = groups.replace(/[.,]/g, '')
  return moneyOf(isGroup || fraction === '' ? digits : `${digits}.${fraction}`, currency)
}

const isGrouped = (whole: string, sign = '') => whole.includes(sign)

/** Digits, or groups of three parted by one kind of sign. */
const isWhole = (text: string) => /^\d+$|^\d{1,3}([.,])\d{3}(\1\d{3})*$/.test(text)
