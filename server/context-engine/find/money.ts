import type { Leaf, Page } from '../document/page.ts'
import { triggerOf } from '../document/triggers.ts'
import type { Span } from '../types.ts'
import { digitsOf, type Money } from '#shared/money.ts'
import { moneyIn, scaledMoney } from './amounts.ts'
import { CURRENCY_OF, currencyOf, currencyWritten } from './currencies.ts'
import { currencyBefore, currencyBehind, partsBehind, type Written } from './currency-beside.ts'
import { easternAmounts, easternMoney, type EasternAmount } from './eastern-amounts.ts'
import { HAN_NUMERALS } from './han-numerals.ts'
import { koreanAmounts } from './korean-amounts.ts'

/**
 * An amount in the text: `bare` ones name no currency and borrow the message's, `summed` ones are of several; `exact`
 * is what a rate says beyond the hundredths.
 */
export type Amount = Readonly<{
  money: Money
  span: Span
  known: boolean
  bare: boolean
  summed?: boolean
  exact?: number
}>

/** A number with separators; at most five groups. A point before it may be of a shortened word: "Rs.500". */
const NUMBER =
  /(?<![\d,/#]|(?<!\p{L})\.|\d[:-])(?:\d{1,3}(?:[.,'’ ]\d{2,3}){1,5}|\d{1,12})(?:[.,]\d{1,3})?(?:[.,][-–—]{1,2})?(?!\d|[.,:/-]\d)/gu
const DIGIT = /\d/
const HAN_DIGIT = new RegExp(`[${HAN_NUMERALS}]{2}`, 'u')
/** "-$12.00", "$-12.00"; a hyphen inside a word or a range, or with a space on both sides in a line, is none. */
const NEGATIVE_BEFORE = /(?:^|[\s(:|])[-–]$|(?:^|[\t\n(:|])\s?[-–]\s$/u
const NEGATIVE_AFTER = /^(?:[-–](?![\d\s]|-)|\s{0,2}(?:CR|Cr)(?!\p{L}))/u
/** Book-keepers' "(12.00)" stands alone in its cell; brackets inside a sentence are only brackets. */
const BRACKET = /(?:^|[\t\n]|\s{2})\($/
const MAX_AMOUNTS = 150

/**
 * Every amount of money in the message, in reading order, with its sign. Whether it is to be paid is not asked here.
 *
 * @returns amounts with a currency sign, code or word beside them, and bare decimals ("Amount due (USD)  79.00") in
 *   the currency the rest of the message speaks of; the span covers number and sign
 */
export function amountsIn(page: Page): Amount[] {
  const named = codesIn(page)
  const found: Amount[] = []
  const bare: { leaf: Leaf; start: number; end: number; text: string }[] = []
  for (const leaf of page.leaves) {
    const { text } = leaf
    if (!DIGIT.test(text) && !HAN_DIGIT.test(text)) continue
    const inWords = wordedAmounts(page, leaf, named)
    found.push(...inWords)
    for (const match of text.matchAll(NUMBER)) {
      if (inWords.some(({ span }) => match.index >= span.start && match.index < span.end)) continue
      const skipped = countBefore(text, match.index, match[0])
      const [start, number] = [match.index + skipped, match[0].slice(skipped)]
      const amount = amountAt(page, { leaf, text, start, number }, named)
      if (amount) found.push(amount)
      else if (isBareAmount(text, start, number))
        bare.push({ leaf, start, end: start + number.length, text: number })
      if (found.length >= MAX_AMOUNTS) break
    }
  }
  const [usual] = commonest([...found.map(({ money }) => money.currency), ...named])
  const borrowed = usual ?? page.countries[0]?.currency ?? spokenCurrency(page)
  if (borrowed === undefined) return found
  for (const { leaf, start, end, text } of bare.slice(0, MAX_AMOUNTS)) {
    const money = moneyIn(text, borrowed)
    if (money)
      found.push({ money, span: { node: leaf.index, start, end }, known: false, bare: true })
  }
  return found
}

const COUNTED = /(\p{L}{3,20})\.? $/u

/**
 * How much of a number is the count of an instalment: of "Rata 1 150,00" it is "1 ", where another line says "Rata 2";
 * else the blank is one between thousands.
 */
function countBefore(text: string, start: number, number: string): number {
  if (!/^\d{1,2} \d{3}(?!\d| )/.test(number)) return 0
  const word = COUNTED.exec(text.slice(Math.max(0, start - 22), start))?.[1]
  const count = number.slice(0, number.indexOf(' '))
  const next = [Number(count) - 1, Number(count) + 1].filter((other) => other > 0)
  return word && next.some((other) => text.includes(`${word} ${other} `)) ? count.length + 1 : 0
}

/** Of a bill that names no currency at all: the one of its language. */
const spokenCurrency = (page: Page): string | undefined =>
  page.leaves.some(
    ({ marks, quoted }) =>
      !quoted && marks.some(({ concept }) => concept === 'due' || concept === 'total'),
  )
    ? CURRENCY_OF[page.language]
    : undefined

/** Amounts that Korean, Chinese and Japanese write in words. */
function wordedAmounts(page: Page, leaf: Leaf, named: ReadonlySet<string>): Amount[] {
  return [
    ...koreanAmounts(leaf.text).map((won) => wonAt(leaf, won)),
    ...easternAmounts(leaf.text, page.language).flatMap(
      (amount) => easternAt(page, leaf, { amount, named }) ?? [],
    ),
  ]
}

function easternAt(
  page: Page,
  { index }: Leaf,
  { amount, named }: { amount: EasternAmount; named: ReadonlySet<string> },
): Amount | undefined {
  const { exact, start, end, codes } = amount
  const { currency, known } = currencyOf(page, codes, named)
  const money = easternMoney(exact, currency)
  return money && { money, span: { node: index, start, end }, known, bare: false, exact }
}

const wonAt = ({ index }: Leaf, { won, start, end }: ReturnType<typeof koreanAmounts>[number]) => ({
  money: { minor: won, currency: 'KRW' },
  span: { node: index, start, end },
  known: true,
  bare: false,
})

function amountAt(
  page: Page,
  at: { leaf: Leaf; text: string; start: number; number: string },
  named: ReadonlySet<string>,
): Amount | undefined {
  const { leaf, text, start, number } = at
  const past = start + number.length
  if (/^ ?%/.test(text.slice(past, past + 2))) return undefined
  const decimals = /[.,]\d{2}$/.test(number) || page.countries.some(({ code }) => code === 'za')
  const left = currencyBefore(text, start, decimals)
  const right = currencyBehind(text, past, { decimals, tongues: page.tongues })
  const sign = left?.lent && right.sign ? right.sign : sharpest(left?.sign, right.sign)
  // "IN17364404 | USD 187.97": letters grown onto a long number make it a reference, whatever stands behind.
  if (!sign || (!left && /^\d{4,}$/.test(number) && /[A-Za-z]/.test(text.charAt(start - 1))))
    return undefined
  const { currency, known } = currencyOf(page, sign.codes, named)
  const whole = right.factor
    ? scaledMoney(number, currency, right.factor)
    : moneyIn(number, currency)
  if (!whole) return undefined
  const parts = right.sign && !left ? partsBehind(text, right.end) : undefined
  const added = parts && whole.minor % 100 === 0 && digitsOf(currency) === 2 ? parts : undefined
  const money = { ...whole, minor: whole.minor + (added?.minor ?? 0) }
  const from = left ? left.start : start
  const behind = right.sign && (!left || sign === right.sign) ? right.end : right.scaled
  const end = behind + (added?.length ?? 0)
  const lead = text.slice(Math.max(0, from - 4), from)
  const negative =
    NEGATIVE_BEFORE.test(lead) ||
    NEGATIVE_BEFORE.test(text.slice(Math.max(0, start - 2), start).replace(/^\S(?=[-–])/u, ' ')) ||
    NEGATIVE_AFTER.test(text.slice(end, end + 5)) ||
    (BRACKET.test(lead) && text[end] === ')')
  return {
    money: negative && money.minor !== 0 ? { ...money, minor: -money.minor } : money,
    span: { node: leaf.index, start: from, end },
    known,
    bare: false,
  }
}

/** The more exact of two signs: "$12.50 MXN" is pesos. */
function sharpest(left: Written, right: Written): Written {
  if (left && right) return right.codes.length < left.codes.length ? right : left
  return left ?? right
}

/** A number that can only be money: two decimals, no percent, unit, time or date about it. */
function isBareAmount(text: string, start: number, number: string): boolean {
  if (!/^\d{1,3}(?:[.,' ]?\d{3}){0,3}[.,]\d{2}$/.test(number)) return false
  const after = text.slice(start + number.length, start + number.length + 8)
  const before = text.slice(Math.max(0, start - 3), start)
  return (
    !/^ ?(?:%|\p{L}|[./:-]\d)/u.test(after.replace(/^\s?(?:x|X)\b/, '')) &&
    !/[\p{L}\d][.:/-]?$/u.test(before)
  )
}

const CODE = /(?<![\p{L}\d])[A-Z]{3}(?![\p{L}\d])/gu
const HOLDS_CODE = triggerOf(({ written }) => {
  const codes = written.match(/(?<!\p{L})[A-Z]{3}(?!\p{L})/gu)
  return codes?.some((code) => isPlainCode(code)) === true
})
const CODE_CHARS = 64 * 1024

/** ISO codes a message writes out, e.g. in "Amount due (USD)". */
function codesIn(page: Page): ReadonlySet<string> {
  const codes = page.leaves
    .filter(({ quoted, triggers }) => !quoted && (triggers & HOLDS_CODE) !== 0)
    .flatMap(({ text }) => text.slice(0, CODE_CHARS).match(CODE) ?? [])
  return new Set(codes.filter((code) => isPlainCode(code)))
}

const isPlainCode = (code: string): boolean => currencyWritten(code, '')?.wordlike === false

function commonest(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value)
}
