import { type Day, daysBetween } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'
import { type Cover, coverOf } from './cover.ts'
import { type Facts, factsOf } from './facts.ts'
import { type Item, amountOf, dayOfItem } from './item.ts'

/** Half of the shortest usual cadence (a month): due dates further apart belong to two bills. */
export const HALF_CADENCE_DAYS = 15

/** A payment while it is being put together: its mails so far and what they come to. */
export type Draft = {
  readonly items: Item[]
  /** Receipts that may belong here; they cover nothing until the person says so. */
  readonly suggested: { item: Item; why: 'several' | 'number' | 'amount' | 'sender' }[]
  facts: Facts
  cover: Cover
  readonly refs: Set<string>
  readonly accounts: Set<string>
  readonly amounts: Set<string>
}

/** A payment begun by one item. */
export function draftOf(item: Item): Draft {
  const facts = factsOf([item])
  const draft: Draft = {
    items: [],
    suggested: [],
    facts,
    cover: coverOf(facts),
    refs: new Set(),
    accounts: new Set(),
    amounts: new Set(),
  }
  addTo(draft, item)
  return draft
}

/** Adds an item, newest evidence last. */
export function addTo(draft: Draft, item: Item): void {
  draft.items.push(item)
  draft.facts = factsOf(draft.items)
  draft.cover = coverOf(draft.facts)
  const { reference, accountRef, amountDue } = item.values
  if (reference !== undefined && plain(reference)) draft.refs.add(plain(reference))
  if (accountRef !== undefined && plain(accountRef)) draft.accounts.add(plain(accountRef))
  if (amountDue) draft.amounts.add(moneyKey(amountDue))
}

/** Letters and digits only, upper case: "RE-2026/118" and "re 2026 118" are one number. */
const plain = (text: string) =>
  text
    .slice(0, 100)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}*•]/gu, '')

export const moneyKey = ({ minor, currency }: Money) => `${minor} ${currency}`

/** Whether the item's sender may speak for the payment: its own domain, or a payment service naming it. */
export function trusts(draft: Draft, { identity }: Item): boolean {
  return draft.items.some(
    (other) =>
      other.identity.key === identity.key ||
      (sameName(other, identity.name) &&
        (other.identity.how === 'via' ? identity.how === 'own' : identity.how === 'via') &&
        other.identity.how !== 'loose'),
  )
}

/** Whether the item names the same biller, whoever sent it. */
export const namesake = (draft: Draft, { identity }: Item): boolean =>
  draft.items.some((other) => sameName(other, identity.name))

const sameName = (other: Item, name: string) => name !== '' && other.identity.name === name

/** How the item's number relates to the payment's. */
export function referenceOf(draft: Draft, { values }: Item): 'same' | 'different' | 'unknown' {
  const own = values.reference === undefined ? '' : plain(values.reference)
  if (own === '' || draft.refs.size === 0) return 'unknown'
  return [...draft.refs].some((ref) => ref === own || sameNumber(ref, own)) ? 'same' : 'different'
}

/** "INV20231" and "20231": one of them without its leading letters. */
function sameNumber(a: string, b: string): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a]
  if (shorter.length < 4 || !/^\p{N}/u.test(shorter) || !longer.endsWith(shorter)) return false
  return /^\p{L}+$/u.test(longer.slice(0, longer.length - shorter.length))
}

/** True when the two numbers belong to different series, such as a receipt's own and an invoice's. */
export function otherSeries(draft: Draft, { values }: Item): boolean {
  const shape = shapeOf(values.reference ?? '')
  return [...draft.refs].every((ref) => shapeOf(ref) !== shape)
}

const shapeOf = (reference: string) =>
  plain(reference).replace(/\p{N}+/gu, (digits) => `#${digits.length}`)

/** True when nothing forbids that item and payment are one: message, period and account differ in none. */
export function compatible(draft: Draft, item: Item): boolean {
  if (draft.items.some(({ messageId }) => messageId === item.messageId)) return false
  if (periodsClash(draft, item)) return false
  return !accountsClash(draft, item) || isNumberedAnswer(draft, item)
}

/** Signs a number needs to outweigh another account, so that "11/2026" does not. */
const OWN_NUMBER_SIGNS = 6

/**
 * A mail about a bill (a failure, a receipt, a reminder) with its number and amount belongs to it, even when the
 * account beside them is another: it may name the card instead of the customer. Two bills never do.
 */
function isNumberedAnswer(draft: Draft, item: Item): boolean {
  if (item.kind === 'bill' || item.kind === 'statement') return false
  if (plain(item.values.reference ?? '').length < OWN_NUMBER_SIGNS) return false
  if (referenceOf(draft, item) !== 'same') return false
  return amountOf(item) === undefined || sameAmount(draft, item)
}

function accountsClash(draft: Draft, { values }: Item): boolean {
  const own = values.accountRef === undefined ? '' : plain(values.accountRef)
  if (own === '' || draft.accounts.size === 0) return false
  return ![...draft.accounts].some((other) => sameAccount(other, own))
}

/** Masked numbers ("****1234") agree when their visible ends do. */
function sameAccount(a: string, b: string): boolean {
  if (a === b) return true
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
export function sameAmount(draft: Draft, item: Item): boolean {
  const amount = amountOf(item)
  return amount !== undefined && draft.amounts.has(moneyKey(amount))
}

/** The day a payment is expected: due, charged, else first heard of. */
export const dayOfDraft = ({ facts, items }: Draft): Day =>
  facts.dueDate ?? facts.scheduledFor ?? items[0]?.on ?? ''

/** Days from the payment's day to the item's own; undefined when one of them names no day. */
export function gapOf(draft: Draft, item: Item): number | undefined {
  const [a, b] = [draft.facts.dueDate ?? draft.facts.scheduledFor, dayOfItem(item)]
  return a === undefined || b === undefined ? undefined : daysBetween(a, b)
}

/** True when item and payment name the very same day. */
export function sameDay(draft: Draft, item: Item): boolean {
  const day = dayOfItem(item)
  return day !== undefined && (day === draft.facts.dueDate || day === draft.facts.scheduledFor)
}

/** True when the two stand in one mail thread. */
export const sameThread = (draft: Draft, { mailboxId, threadId }: Item): boolean =>
  draft.items.some((other) => other.mailboxId === mailboxId && other.threadId === threadId)
