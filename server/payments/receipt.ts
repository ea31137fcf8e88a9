import { addDays } from '#shared/day.ts'
import { isSameMoney } from './cover.ts'
import { asks } from './facts.ts'
import { type Item, amountOf, dayOfItem } from './item.ts'
import type { Place } from './join.ts'
import {
  type Draft,
  currenciesClash,
  dayOfDraft,
  moneyKey,
  otherSeries,
  referenceOf,
  sameDay,
  sameThread,
} from './match.ts'

/** A receipt closes a bill received up to so many days after it, or due up to so many days before it. */
const WINDOW_DAYS = { early: 3, late: 60 }
/** For money that is taken on a known day the receipt comes near that day. */
const CHARGE_DAYS = { early: 7, late: 15 }

/**
 * The payment a receipt proves: by its number, or by exact amount with exactly one open candidate.
 *
 * @param trusted payments its sender may speak for
 * @param others payments of a biller of that name whose mails come from elsewhere: suggestions only
 */
export function placeReceipt(
  item: Item,
  trusted: readonly Draft[],
  others: readonly Draft[],
): Place {
  const numbered = trusted.filter((draft) => referenceOf(draft, item) === 'same')
  if (numbered.length > 0) return ofNumber(item, numbered)
  const again = trusted.find((draft) => isSecondProof(draft, item))
  if (again) return { to: 'payment', draft: again }
  const open = trusted.filter((draft) => isOpenFor(draft, item))
  const exact = narrowed(
    item,
    open.filter((draft) => isExact(draft, item)),
  )
  const [only] = exact
  if (exact.length > 1) return { to: 'suggestion', drafts: exact, why: 'several' }
  if (only && mayClose(only, item)) return { to: 'payment', draft: only }
  if (only) return { to: 'suggestion', drafts: [only], why: 'number' }
  return ofUnknownAmount(item, open) ?? ofNamesake(item, others) ?? { to: 'new' }
}

/** Where one side names no amount: a failed or automatic charge is settled by it, a bill only perhaps. */
function ofUnknownAmount(item: Item, open: readonly Draft[]): Place | undefined {
  const fitting = amountOf(item)
    ? open.filter(({ facts }) => facts.amountDue === undefined)
    : narrowed(item, open)
  const [only] = fitting
  if (!only) return undefined
  const charge = only.facts.events.every(({ kind }) => kind === 'failed' || kind === 'autopay')
  if (amountOf(item) && charge && fitting.length === 1 && mayClose(only, item))
    return { to: 'payment', draft: only }
  return { to: 'suggestion', drafts: fitting, why: 'amount' }
}

function ofNamesake(item: Item, others: readonly Draft[]): Place | undefined {
  const fitting = others.filter(
    (draft) =>
      !draft.cover.full &&
      (referenceOf(draft, item) === 'same' || (isOpenFor(draft, item) && isExact(draft, item))),
  )
  return fitting.length > 0 ? { to: 'suggestion', drafts: fitting, why: 'sender' } : undefined
}

/**
 * Several payments may carry the number. Instalments of one document close in their order; payments of a biller
 * that prints one number on every bill are told apart by day or amount, or left to the person.
 */
function ofNumber(item: Item, drafts: readonly Draft[]): Place {
  const open = drafts.filter(({ cover }) => !cover.full)
  const near = open.filter((draft) => isInWindow(draft, item))
  const levels = [
    drafts.filter((draft) => draft.cover.full && isSecondProof(draft, item)),
    near.filter((draft) => sameDay(draft, item)),
    near.filter((draft) => isExact(draft, item)),
    near,
    open,
    drafts,
  ]
  const level = levels.find((found) => found.length > 0) ?? drafts
  const [oldest] = level.toSorted((a, b) => (dayOfDraft(a) < dayOfDraft(b) ? -1 : 1))
  if (!oldest) return { to: 'new' }
  if (level.length === 1 || oldest.cover.full || areInstalments(level))
    return { to: 'payment', draft: oldest }
  return { to: 'suggestion', drafts: level, why: 'several' }
}

const areInstalments = ([first, ...rest]: readonly Draft[]) =>
  rest.every((draft) =>
    draft.items.some(({ messageId }) => messageId === first?.items[0]?.messageId),
  )

/** Money taken on a day, day written, one account or one thread may single out one of several. */
function narrowed(item: Item, drafts: readonly Draft[]): Draft[] {
  if (drafts.length < 2) return [...drafts]
  const rules = [
    (draft: Draft) => sameDay(draft, item),
    (draft: Draft) => item.values.accountRef !== undefined && draft.accounts.size > 0,
    (draft: Draft) => sameThread(draft, item),
  ]
  for (const rule of rules) {
    const kept = drafts.filter(rule)
    if (kept.length === 1) return kept
  }
  return [...drafts]
}

function isOpenFor(draft: Draft, item: Item): boolean {
  if (draft.cover.full || !draft.items.some(({ kind }) => asks(kind))) return false
  return !currenciesClash(draft, item) && isInWindow(draft, item)
}

function isInWindow(draft: Draft, item: Item): boolean {
  const { scheduledFor } = draft.facts
  const failed = draft.facts.events.some(({ kind }) => kind === 'failed')
  if (scheduledFor !== undefined && draft.facts.autopay === 'yes' && !failed)
    return (
      item.on >= addDays(scheduledFor, -CHARGE_DAYS.early) &&
      item.on <= addDays(scheduledFor, CHARGE_DAYS.late)
    )
  const due = dayOfDraft(draft)
  const named = dayOfItem(item)
  if (named !== undefined && named < addDays(due, -WINDOW_DAYS.late)) return false
  const first = draft.items[0]?.on ?? due
  return item.on >= addDays(first, -WINDOW_DAYS.early) && item.on <= addDays(due, WINDOW_DAYS.late)
}

/** The whole amount (with or without a late fee), what is left of it, or a statement's minimum. */
function isExact({ facts, cover, amounts }: Draft, item: Item): boolean {
  const amount = amountOf(item)
  const { amountDue, minimumDue } = facts
  if (!amount || !amountDue || amount.currency !== amountDue.currency) return false
  const left = amountDue.minor - cover.paidMinor - cover.creditMinor
  return (
    amounts.has(moneyKey(amount)) || amount.minor === left || amount.minor === minimumDue?.minor
  )
}

/** Without its number, or with one of another series (a receipt's own), a receipt may close a bill. */
const mayClose = (draft: Draft, item: Item): boolean =>
  referenceOf(draft, item) === 'unknown' || otherSeries(draft, item)

/** The merchant's and the payment service's receipt of one payment, or one receipt sent twice. */
function isSecondProof(draft: Draft, item: Item): boolean {
  const amount = amountOf(item)
  const via = item.identity.how === 'via'
  return draft.cover.receipts.some(
    (receipt) =>
      isSameMoney(receipt, { ...receipt, on: item.on, amount }) &&
      (receipt.via !== via || referenceOf(draft, item) !== 'different'),
  )
}
