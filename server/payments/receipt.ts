import { daysBetween } from '#shared/day.ts'
import { isSameMoney, moneyKey } from './cover.ts'
import type { Draft } from './draft.ts'
import { type Item, amountOf, dayOfItem } from './item.ts'
import type { Place } from './join.ts'
import {
  HALF_CADENCE_DAYS,
  currenciesClash,
  leftMinorOf,
  otherSeries,
  referenceOf,
  sameDay,
  sameThread,
  trusts,
} from './match.ts'
import { EARLY_DAYS } from './near.ts'
import type { Shelf } from './shelf.ts'

/** A receipt closes a bill received up to so many days after it, or due up to so many days before it. */
const WINDOW_DAYS = { early: 3, late: 60 }
/** For money that is taken on a known day the receipt comes near that day. */
const CHARGE_DAYS = { early: 7, late: 15 }

/**
 * The payment a receipt proves: by its number, or by exact amount with exactly one open candidate. A payment of a
 * biller of that name whose mails come from elsewhere is a suggestion only.
 */
export function placeReceipt(item: Item, shelf: Shelf): Place {
  const [numbered, numberedElsewhere] = parted(shelf.ofNumber(item), item)
  if (numbered.length > 0) return ofNumber(item, numbered)
  const [trusted, elsewhere] = parted(shelf.near(item), item)
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
  return (
    ofUnknownAmount(item, open) ?? ofNamesake(item, numberedElsewhere, elsewhere) ?? { to: 'new' }
  )
}

/** Payments the item's sender may speak for, and the others. */
function parted(drafts: readonly Draft[], item: Item): [Draft[], Draft[]] {
  const { own = [], other = [] } = Object.groupBy(drafts, (draft) =>
    trusts(draft, item) ? 'own' : 'other',
  )
  return [own, other]
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

function ofNamesake(
  item: Item,
  numbered: readonly Draft[],
  near: readonly Draft[],
): Place | undefined {
  const exact = near.filter((draft) => isOpenFor(draft, item) && isExact(draft, item))
  const fitting = [...new Set([...numbered.filter(({ cover }) => !cover.full), ...exact])]
  const drafts = fitting.toSorted((a, b) => a.index - b.index)
  return drafts.length > 0 ? { to: 'suggestion', drafts, why: 'sender' } : undefined
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
    drafts.filter((draft) => isSoonAfterPaid(draft, item)),
  ]
  const level = levels.find((found) => found.length > 0) ?? []
  const [oldest] = level.toSorted((a, b) => daysBetween(b.day, a.day))
  if (!oldest) return { to: 'new' }
  if (level.length === 1 || oldest.cover.full || areInstalments(level))
    return { to: 'payment', draft: oldest }
  return { to: 'suggestion', drafts: level, why: 'several' }
}

/** One number on every bill does not make next month's receipt one of a payment that is covered already. */
const isSoonAfterPaid = ({ cover: { paidOn } }: Draft, item: Item): boolean =>
  paidOn === undefined || daysBetween(paidOn, item.on) <= HALF_CADENCE_DAYS

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
  if (draft.cover.full || !draft.lastAsking) return false
  return !currenciesClash(draft, item) && isInWindow(draft, item)
}

function isInWindow(draft: Draft, item: Item): boolean {
  const { scheduledFor, autopay } = draft.facts
  if (scheduledFor !== undefined && autopay === 'yes' && !draft.newest('failed')) {
    const since = daysBetween(scheduledFor, item.on)
    return since >= -CHARGE_DAYS.early && since <= CHARGE_DAYS.late
  }
  const since = daysBetween(draft.day, item.on)
  if (since > WINDOW_DAYS.late) return false
  if (since < -WINDOW_DAYS.late && daysBetween(draft.daySaidOn, item.on) > EARLY_DAYS) return false
  const named = dayOfItem(item)
  if (named !== undefined && daysBetween(draft.day, named) < -WINDOW_DAYS.late) return false
  return daysBetween(draft.first.on, item.on) >= -WINDOW_DAYS.early
}

/** The whole amount (with or without a late fee), what is left of it, or a statement's minimum. */
function isExact(draft: Draft, item: Item): boolean {
  const amount = amountOf(item)
  const { amountDue, minimumDue } = draft.facts
  if (!amount || !amountDue || amount.currency !== amountDue.currency) return false
  return (
    draft.amounts.has(moneyKey(amount)) ||
    amount.minor === leftMinorOf(draft) ||
    amount.minor === minimumDue?.minor
  )
}

/** Without its number, or with one of another series (a receipt's own), a receipt may close a bill. */
const mayClose = (draft: Draft, item: Item): boolean =>
  referenceOf(draft, item) === 'unknown' || otherSeries(draft, item)

/** The merchant's and the payment service's receipt of one payment, or one receipt sent twice. */
function isSecondProof(draft: Draft, item: Item): boolean {
  const amount = amountOf(item)
  const receipt = draft.lastReceipt(amount)
  if (!receipt || !isSameMoney(receipt, { amount, on: item.on })) return false
  const via = item.identity.how === 'via'
  return receipt.via !== via || referenceOf(draft, item) !== 'different'
}
