import { isDay, type Day } from '#shared/day.ts'
import { isCurrency, moneyOf, type Money } from '#shared/money.ts'
import { moneyIn } from '../amounts.ts'
import { isBag, textOf, type Bag } from './items.ts'

/** A value and the words that say it. */
export type Worded<T> = Readonly<{ value: T; words: string }>

const WRITTEN = /^([A-Z]{3})?\s{0,2}(-?\d[\d.,'\s]{0,20}?)\s{0,2}([A-Z]{3})?$/

/**
 * Money as people mark it up: a PriceSpecification, a MonetaryAmount, or a bare number or text whose currency stands
 * beside it or in it.
 *
 * @param item whose own priceCurrency counts where the amount names none
 * @source schema.org/PriceSpecification (price, priceCurrency), schema.org/MonetaryAmount (value, currency)
 */
export function moneyAt(item: Bag, key: string): Worded<Money> | undefined {
  const held: unknown = Array.isArray(item[key]) ? item[key][0] : item[key]
  const bag = isBag(held) ? held : { price: held }
  const words = textOf(bag['price'] ?? bag['value'] ?? bag['minPrice'])
  const match = words === undefined ? null : WRITTEN.exec(words)
  const currency =
    match?.[1] ??
    match?.[3] ??
    textOf(bag['priceCurrency'] ?? bag['currency'] ?? item['priceCurrency'] ?? item['currency'])
  if (!match?.[2] || words === undefined || !currency || !isCurrency(currency)) return undefined
  const value = moneyOf(match[2], currency) ?? moneyIn(match[2], currency)
  return value && { value, words }
}

/** The day of a Date or DateTime. */
export function dayAt(item: Bag, ...keys: string[]): Worded<Day> | undefined {
  for (const key of keys) {
    const words = textOf(item[key])?.slice(0, 10)
    if (words && isDay(words)) return { value: words, words }
  }
  return undefined
}

/** A text, or the name of what is held. */
export function nameAt(item: Bag, ...keys: string[]): Worded<string> | undefined {
  for (const key of keys) {
    const held: unknown = Array.isArray(item[key]) ? item[key][0] : item[key]
    const words = isBag(held) ? textOf(held['name'] ?? held['value']) : textOf(held)
    if (words) return { value: words, words }
  }
  return undefined
}

/** Two days of an ISO 8601 interval. */
export function periodAt(item: Bag, key: string): Worded<{ from: Day; to: Day }> | undefined {
  const words = textOf(item[key])
  const [from = '', to = ''] = words?.split('/').map((part) => part.slice(0, 10)) ?? []
  return words && isDay(from) && isDay(to) && from <= to
    ? { value: { from, to }, words }
    : undefined
}
