import { daysBetween } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'
import { moneyKey } from './cover.ts'
import type { Draft } from './draft.ts'
import { type Item, amountOf, dayOfItem } from './item.ts'
import { atThread } from './near.ts'
import { isSameNumber, rootOf, shapeOf } from './number.ts'

/** Half of the shortest usual cadence (a month): due dates further apart belong to two bills. */
export const HALF_CADENCE_DAYS = 15

/** Whether the item's sender may speak for the payment: its own domain, or a payment service naming it. */
export function trusts({ keys, names }: Draft, { identity: { how, key, name } }: Item): boolean {
  if (keys.has(key)) return true
  return (how === 'own' && names.via.has(name)) || (how === 'via' && names.own.has(name))
}

/** Whether the item names the same biller, whoever sent it. */
export const namesake = ({ names }: Draft, { identity }: Item): boolean =>
  names.any.has(identity.name)

/** How the item's number relates to the payment's. */
export function referenceOf(
  { numbers }: Draft,
  { number }: Item,
): 'same' | 'different' | 'unknown' {
  if (number === '' || numbers.size === 0) return 'unknown'
  const akin = numbers.get(rootOf(number))
  if (akin?.has(number)) return 'same'
  return akin && [...akin].some((one) => isSameNumber(one, number)) ? 'same' : 'different'
}

/** True when the two numbers belong to different series, such as a receipt's own and an invoice's. */
export const otherSeries = ({ shapes }: Draft, { number }: Item): boolean =>
  !shapes.has(shapeOf(number))

/** True when nothing forbids that item and payment are one: message, period and account differ in none. */
export function compatible(draft: Draft, item: Item): boolean {
  if (draft.messageIds.has(item.messageId)) return false
  if (periodsClash(draft, item)) return false
  return !accountsClash(draft, item) || isNumberedAnswer(draft, item) || isOtherCard(draft, item)
}

/** The last digits of a card. */
const CARD_SIGNS = 4

/** After a failed charge another card may pay: the ends of two cards are no two accounts then. */
function isOtherCard(draft: Draft, { kind, account }: Item): boolean {
  if (kind !== 'receipt' || !draft.newest('failed')) return false
  return [account, ...draft.accounts].every((one) => visibleEnd(one).length <= CARD_SIGNS)
}

/** Signs a number needs to outweigh another account, so that "11/2026" does not. */
const OWN_NUMBER_SIGNS = 6

/**
 * A mail about a bill (a failure, a receipt, a reminder) with its number and amount belongs to it, even when the
 * account beside them is another: it may name the card instead of the customer. Two bills never do.
 */
function isNumberedAnswer(draft: Draft, item: Item): boolean {
  if (item.kind === 'bill' || item.kind === 'statement') return false
  if (item.number.length < OWN_NUMBER_SIGNS) return false
  if (referenceOf(draft, item) !== 'same') return false
  return amountOf(item) === undefined || sameAmount(draft, item)
}

function accountsClash({ accounts }: Draft, { account }: Item): boolean {
  if (account === '' || accounts.size === 0 || accounts.has(account)) return false
  return ![...accounts].some((other) => sameAccount(other, account))
}

/** Masked numbers ("****1234") agree when their visible ends do. */
function sameAccount(a: string, b: string): boolean {
  const [x, y] = [visibleEnd(a), visibleEnd(b)]
  const [longer, shorter] = x.length >= y.length ? [x, y] : [y, x]
  return (
    shorter.length >= 3 && shorter.length < Math.max(a.length, b.length) && longer.endsWith(shorter)
  )
}

const visibleEnd = (account: string) => account.slice(account.search(/[^*•X]*$/))

function periodsClash({ facts }: Draft, { values }: Item): boolean {
  const [a, b] = [facts.period, values.period]
  return !!a && !!b && (a.to < b.from || b.to < a.from)
}

/** True when both name money and the currencies differ. */
export function currenciesClash(draft: Draft, item: Item): boolean {
  const [a, b] = [currencyOf(draft), amountOf(item)?.currency]
  return a !== undefined && b !== undefined && a !== b
}

const currencyOf = ({ facts, cover }: Draft): string | undefined =>
  facts.amountDue?.currency ?? cover.receipts[0]?.amount?.currency

/** True when the item's amount is one the payment has or had (before a late fee). */
export function sameAmount({ amounts }: Draft, item: Item): boolean {
  const amount = amountOf(item)
  return amount !== undefined && amounts.has(moneyKey(amount))
}

/** Days from the payment's day to the item's own; undefined when one of them names no day. */
export function gapOf({ facts }: Draft, item: Item): number | undefined {
  const [a, b] = [facts.dueDate ?? facts.scheduledFor, dayOfItem(item)]
  return a === undefined || b === undefined ? undefined : daysBetween(a, b)
}

/** True when item and payment name the very same day. */
export function sameDay({ facts }: Draft, item: Item): boolean {
  const day = dayOfItem(item)
  return day !== undefined && (day === facts.dueDate || day === facts.scheduledFor)
}

/** True when the two stand in one mail thread. */
export const sameThread = ({ threads }: Draft, item: Item): boolean => threads.has(atThread(item))

/** What is asked of every payment near an item, worked out once. */
export type Look = Readonly<{
  item: Item
  amount: Money | undefined
  key: string
  numbered: boolean
  /** It may concern payments of any amount. */
  vague: boolean
}>

export function lookOf(item: Item): Look {
  const amount = amountOf(item)
  const { kind, number } = item
  return {
    item,
    amount,
    key: amount ? moneyKey(amount) : '',
    numbered: kind !== 'receipt' && kind !== 'refund' && number !== '',
    vague: kind === 'reminder' || amount === undefined,
  }
}

/** False when no rule for items without the payment's number can put the two together; quick, so asked first. */
export function isPlausible(draft: Draft, { item, amount, key, numbered, vague }: Look): boolean {
  if (numbered && draft.numbers.size > 0) return false
  if (draft.lastPaidOn(amount?.minor) !== undefined) return true
  if (!draft.lastAsking) return false
  if (vague || draft.amounts.has(key) || sameDay(draft, item)) return true
  const { amountDue, minimumDue } = draft.facts
  if (!amountDue || amount?.minor === minimumDue?.minor) return true
  return amount?.minor === leftMinorOf(draft)
}

/** What is left of a payment after receipts and credits, minor units; may be below 0; undefined without an amount. */
export function leftMinorOf({ facts: { amountDue }, cover }: Draft): number | undefined {
  return amountDue && amountDue.minor - cover.paidMinor - cover.creditMinor
}
