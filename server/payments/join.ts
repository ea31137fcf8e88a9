import { addDays, daysBetween } from '#shared/day.ts'
import { isSameMoney, moneyKey } from './cover.ts'
import type { Draft, Suggested } from './draft.ts'
import { placeEnd } from './ending.ts'
import { asks } from './facts.ts'
import { type Item, amountOf, dayOfItem } from './item.ts'
import {
  HALF_CADENCE_DAYS,
  currenciesClash,
  gapOf,
  referenceOf,
  sameAmount,
  sameDay,
  sameThread,
} from './match.ts'
import { REFUND_DAYS } from './near.ts'
import { placeReceipt } from './receipt.ts'
import type { Shelf } from './shelf.ts'

/** Two bills without number and date but of one amount are one mail sent again within these days. */
const RESENT_DAYS = 3
/** Dunning letters give a new date this far behind the old one. */
const EXTENSION_DAYS = 21
/** A reminder without a date speaks of a bill due at most this long before, or this soon after it. */
const REMINDED_DAYS = { before: 62, after: 31 }
/** A late fee raises the amount by at most this part. */
const FEE_SHARE = 0.5
/** A failure notice comes at most this long after the charge's day (after a receipt), or this soon before it. */
const FAILED_DAYS = { after: 35, returned: 10, before: 5 }

/** Where an item belongs. */
export type Place =
  | Readonly<{ to: 'payment'; draft: Draft }>
  | Readonly<{ to: 'suggestion'; drafts: readonly Draft[]; why: Suggested['why'] }>
  | Readonly<{ to: 'new' }>
  | Readonly<{ to: 'nothing' }>

/**
 * The payment an item speaks of, among those that older evidence made. When in doubt it is a new one: a bill
 * shown twice costs a click, a bill hidden costs a late fee. No rule may look further than `near` says.
 *
 * @param shelf the payments older evidence made
 */
export function placeOf(item: Item, shelf: Shelf): Place {
  if (item.kind === 'receipt') return placeReceipt(item, shelf)
  if (item.kind === 'ended') return placeEnd(item, shelf)
  const numbered = shelf.ofNumber(item).filter((draft) => !isNextOfConstantNumber(draft, item))
  const found = nearest(item, numbered) ?? unnumbered(item, shelf.near(item))
  if (found) return { to: 'payment', draft: found }
  return asks(item.kind) ? { to: 'new' } : { to: 'nothing' }
}

/**
 * Some billers print one number on every bill (a tax number, a contract). Such a number does not make next
 * month's bill this one.
 */
function isNextOfConstantNumber(draft: Draft, item: Item): boolean {
  if (item.kind === 'reminder' || item.kind === 'failed' || item.kind === 'refund') return false
  const last = draft.lastAsking
  if (!last) return isAfterReceipt(draft, item)
  const gap = gapOf(draft, item)
  if (draft.cover.full && gap !== undefined && gap > RESENT_DAYS) return true
  if (daysBetween(last.on, item.on) <= HALF_CADENCE_DAYS) return false
  if (gap === undefined) return draft.cover.full || !sameAmount(draft, item)
  return Math.abs(gap) > HALF_CADENCE_DAYS
}

/** True when a receipt whose bill was never seen is too old for this bill, or the bill is payable well after it. */
function isAfterReceipt({ cover: { paidOn } }: Draft, item: Item): boolean {
  return paidOn !== undefined && daysBetween(paidOn, dayOfItem(item) ?? item.on) > HALF_CADENCE_DAYS
}

function unnumbered(item: Item, trusted: readonly Draft[]): Draft | undefined {
  const open = trusted.filter(
    (draft) => referenceOf(draft, item) === 'unknown' && !currenciesClash(draft, item),
  )
  switch (item.kind) {
    case 'bill':
    case 'statement':
      return nearest(
        item,
        open.filter((draft) => isTwin(draft, item)),
      )
    case 'reminder':
      return reminded(item, open)
    case 'autopay':
    case 'renewal':
      return charged(item, open)
    case 'failed':
      return nearest(
        item,
        open.filter((draft) => couldHaveFailed(draft, item)),
      )
    case 'refund':
      return refunded(
        item,
        trusted.filter((draft) => !currenciesClash(draft, item)),
      )
    case 'ended':
    case 'receipt':
      return undefined
  }
  return undefined
}

/** A bill seen before, or the bill behind a notice or a receipt that came first. */
function isTwin(draft: Draft, item: Item): boolean {
  const amount = sameAmount(draft, item)
  const unknown = draft.facts.amountDue === undefined || item.values.amountDue === undefined
  if (sameDay(draft, item)) return amount || unknown
  if (draft.cover.full) return isBillOfReceipt(draft, item)
  if (!amount) return false
  const gap = gapOf(draft, item)
  if (gap !== undefined) return !draft.billed && Math.abs(gap) <= HALF_CADENCE_DAYS
  // In one thread a mail may be sent again later, but next month's bill is no such mail.
  const resent = sameThread(draft, item) ? HALF_CADENCE_DAYS : RESENT_DAYS
  return daysBetween(draft.last.on, item.on) <= resent
}

/** The invoice that a shop sends after it was paid: same money, same days, and not payable later. */
function isBillOfReceipt(draft: Draft, item: Item): boolean {
  const { amountDue } = item.values
  const receipt = draft.cover.receipts.at(-1)
  if (!amountDue || !receipt || draft.billed) return false
  if (daysBetween(receipt.on, item.on) > RESENT_DAYS) return false
  const due = dayOfItem(item)
  const sameMoney =
    receipt.amount?.minor === amountDue.minor && receipt.amount.currency === amountDue.currency
  return (
    sameMoney &&
    (due === undefined ? sameThread(draft, item) : daysBetween(receipt.on, due) <= RESENT_DAYS)
  )
}

/** The bill a reminder without its number speaks of: same day, same amount, same thread, or the amount plus a fee. */
function reminded(item: Item, drafts: readonly Draft[]): Draft | undefined {
  const inReach = drafts.filter((draft) => reaches(draft, item))
  const unpaid = inReach.filter(({ cover }) => !cover.full)
  const levels = [
    inReach.filter((draft) => sameDay(draft, item) && amountFits(draft, item)),
    unpaid.filter((draft) => sameAmount(draft, item)),
    inReach.filter((draft) => sameAmount(draft, item) && isClose(draft, item)),
    unpaid.filter((draft) => sameThread(draft, item) && amountFits(draft, item)),
  ]
  for (const level of levels) if (level.length > 0) return nearest(item, level)
  const guessed = unpaid.filter((draft) => amountFits(draft, item) && draft.day <= item.on)
  return guessed.length === 1 ? guessed[0] : undefined
}

/** Equal, unknown, or raised by no more than a late fee. */
function amountFits({ facts, amounts }: Draft, item: Item): boolean {
  const [before, now] = [facts.amountDue, item.values.amountDue]
  if (!before || !now || amounts.has(moneyKey(now))) return true
  return now.minor > before.minor && now.minor <= before.minor * (1 + FEE_SHARE)
}

const isClose = (draft: Draft, item: Item) =>
  Math.abs(daysBetween(draft.day, dayOfItem(item) ?? item.on)) <= HALF_CADENCE_DAYS

function reaches(draft: Draft, item: Item): boolean {
  if (!draft.lastAsking) return false
  const { day } = draft
  const gap = gapOf(draft, item)
  if (gap !== undefined)
    return Math.abs(gap) <= HALF_CADENCE_DAYS || (gap > 0 && gap <= EXTENSION_DAYS && item.on > day)
  const since = daysBetween(day, item.on)
  return since <= REMINDED_DAYS.before && -since <= REMINDED_DAYS.after
}

/** The payment an autopay or renewal notice speaks of. */
function charged(item: Item, drafts: readonly Draft[]): Draft | undefined {
  const open = drafts.filter(({ cover, lastAsking }) => !cover.full && lastAsking)
  const known = amountOf(item) !== undefined
  const amountless = (draft: Draft) => !known || draft.facts.amountDue === undefined
  const within = (days: number) => (draft: Draft) => {
    const gap = chargeGapOf(draft, item)
    return gap === undefined ? sameThread(draft, item) : Math.abs(gap) <= days
  }
  const levels = [
    open.filter((draft) => sameDay(draft, item) && (sameAmount(draft, item) || amountless(draft))),
    open.filter((draft) => sameAmount(draft, item) && within(HALF_CADENCE_DAYS)(draft)),
    open.filter((draft) => amountless(draft) && within(RESENT_DAYS)(draft)),
    open.filter((draft) => isRetry(draft, item) && (sameAmount(draft, item) || amountless(draft))),
  ]
  for (const level of levels) if (level.length > 0) return nearest(item, level)
  return undefined
}

/** Days from one charge to the other: what a returned charge is payable by since is no day of a charge. */
function chargeGapOf(draft: Draft, item: Item): number | undefined {
  const [charge, day] = [draft.facts.scheduledFor, dayOfItem(item)]
  if (!draft.newest('failed') || charge === undefined || day === undefined)
    return gapOf(draft, item)
  return daysBetween(charge, day)
}

/** A new try after a failure, announced and made soon after it. */
function isRetry(draft: Draft, item: Item): boolean {
  const failed = draft.newest('failed')
  return !!failed && daysBetween(failed.on, dayOfItem(item) ?? item.on) <= HALF_CADENCE_DAYS
}

/** A charge around the day of the notice; one that a receipt covers only while a bank could still return it. */
function couldHaveFailed(draft: Draft, item: Item): boolean {
  const [amount, due] = [amountOf(item), draft.facts.amountDue]
  if (amount && due && !sameAmount(draft, item)) return false
  if (!due && draft.cover.full && !sameAmountPaid(draft, item)) return false
  const day = draft.facts.scheduledFor ?? draft.day
  const after = draft.cover.full ? FAILED_DAYS.returned : FAILED_DAYS.after
  return day >= addDays(item.on, -after) && day <= addDays(item.on, FAILED_DAYS.before)
}

function sameAmountPaid(draft: Draft, item: Item): boolean {
  const amount = amountOf(item)
  return amount !== undefined && draft.lastPaidOn(amount.minor) !== undefined
}

/** A refund without its number: the newest payment of exactly that money. */
function refunded(item: Item, drafts: readonly Draft[]): Draft | undefined {
  return drafts.findLast((draft) => {
    const paidOn = draft.lastPaidOn(amountOf(item)?.minor)
    const credit = draft.cover.credits.at(-1)
    return (
      paidOn !== undefined &&
      daysBetween(paidOn, item.on) <= REFUND_DAYS &&
      !(credit && isSameMoney({ ...credit, on: item.on }, credit))
    )
  })
}

/** The one whose day is nearest to the item's; ties go to the older one. */
function nearest(item: Item, drafts: readonly Draft[]): Draft | undefined {
  const day = dayOfItem(item) ?? item.on
  const exact = drafts.filter((draft) => sameAmount(draft, item))
  const among = exact.length > 0 ? exact : drafts
  let best: Draft | undefined
  let least = Infinity
  for (const draft of among) {
    const distance = Math.abs(daysBetween(draft.day, day))
    if (distance < least) [best, least] = [draft, distance]
  }
  return best
}
