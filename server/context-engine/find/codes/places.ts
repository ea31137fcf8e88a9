import { dayOf, type Day } from '#shared/day.ts'
import { moneyOf } from '#shared/money.ts'
import type { Said } from './types.ts'

/** A value with the place of its words in a text, searched from an offset; '' and words not there give undefined. */
export function said<T>(
  text: string,
  from: number,
  words: string | undefined,
  value: T | undefined,
): Said<T> | undefined {
  if (!words || value === undefined) return undefined
  const start = text.indexOf(words, from)
  return start < 0 ? undefined : { value, start, end: start + words.length }
}

/** Money from digits that count the smallest unit ("0000012345" → 123.45); undefined for nothing. */
export const moneyOfCents = (digits: string | undefined, currency: string) => {
  const minor = Number(digits ?? 0)
  return Number.isSafeInteger(minor) && minor > 0 ? { minor, currency } : undefined
}

/** Money from a plain decimal; undefined for nothing and zero. */
export const moneyOfDecimal = (decimal: string | undefined, currency: string) => {
  const money = decimal === undefined ? undefined : moneyOf(decimal, currency)
  return money && money.minor > 0 ? money : undefined
}

/** A day from YYMMDD or YYYYMMDD; undefined for none and for days that do not exist. */
export function dayOfDigits(digits: string | undefined): Day | undefined {
  const match = /^(\d{2}|\d{4})(\d{2})(\d{2})$/.exec(digits ?? '')
  if (!match) return undefined
  const year = Number(match[1])
  return dayOf(year < 100 ? 2000 + year : year, Number(match[2]), Number(match[3]))
}
