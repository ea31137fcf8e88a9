import { type Day, addDays } from '#shared/day.ts'
import type { Status } from '#shared/contract/values.ts'
import { statusOn } from '#shared/payment.ts'
import { type Carried, isCarried } from './carry.ts'
import { type Cover, coverOf } from './cover.ts'
import type { Event, Facts } from './facts.ts'
import * as say from './because.ts'
import { type Decision, type Said, saidBy } from './said.ts'

/** A receipt that may be this payment's but does not prove it; the person decides. */
export type Suggestion = Readonly<{
  messageId: string
  on: Day
  at: number
  amount: Event['amount']
  why: 'several' | 'number' | 'amount' | 'sender'
}>

/** Everything a payment's standing follows from. */
export type Case = Readonly<{
  facts: Facts
  /** Not undone ones. */
  decisions: readonly Decision[]
  suggestions: readonly Suggestion[]
  /** The day the biller's next bill came, if this biller never sends receipts and claims no arrears. */
  nextBillOn: Day | undefined
  /** What the biller's next bill asks for again; undefined when none does. */
  carried?: Carried | undefined
}>

/** Where a payment stands, and why. */
export type Standing = Readonly<{
  status: Status
  /** One plain sentence. */
  because: string
  paidOn: Day | undefined
  /** The sum covered, minor units; undefined when nothing is. */
  amountPaidMinor: number | undefined
  coverage: 'none' | 'part' | 'full'
  review: boolean
  reviewReason: string | undefined
  conflict: boolean
  snoozedUntil: Day | undefined
}>

/** A reminder this many days after a receipt contradicts it; an earlier one crossed it in the post. */
const CROSSED_DAYS = 7

type Verdict = Pick<Standing, 'status' | 'because'> & { paidOn?: Day | undefined }

/**
 * The one place a status comes from: decisions first, then the newest hard evidence, then guesses, then the
 * clock; the first rule that applies wins.
 *
 * @param today civil day in the person's zone
 * @source product.md §2.2
 */
export function derive(given: Case, today: Day): Standing {
  const said = saidBy(given.decisions)
  const cover = coverOf(given.facts, said.detachedUntil)
  const verdict = verdictOf(given, said, cover, today)
  const decidedPaid = verdict.status === 'paid' && said.paid !== undefined
  const amountPaidMinor = decidedPaid
    ? (given.facts.amountDue?.minor ?? (cover.paidMinor || undefined))
    : coveredOf(cover, verdict.status)
  const open = !['paid', 'cancelled', 'dismissed'].includes(verdict.status)
  const reviewReason =
    open && !said.answered ? reviewReasonOf(given, said) : open ? suggested(given, said) : undefined
  return {
    status: verdict.status,
    because: verdict.because,
    paidOn: verdict.paidOn,
    amountPaidMinor,
    coverage: decidedPaid || cover.full ? 'full' : cover.paidMinor > 0 ? 'part' : 'none',
    review: reviewReason !== undefined,
    reviewReason,
    conflict: verdict.status === 'paid' && contradicts(given.facts.events, said, cover),
    snoozedUntil: open ? said.snoozedUntil : undefined,
  }
}

function verdictOf(given: Case, said: Said, cover: Cover, today: Day): Verdict {
  const { facts } = given
  if (said.dismissed) return { status: 'dismissed', because: say.dismissed() }
  if (said.skipped) return { status: 'cancelled', because: say.skipped() }
  if (said.paid)
    return { status: 'paid', because: say.youPaid(said.paid.day, today), paidOn: said.paid.day }
  if (cover.full && cover.receipts.length === 0)
    return { status: 'cancelled', because: say.credited(facts.biller, cover.credits, today) }
  const ended = endOf(facts, cover)
  if (ended) return { status: 'cancelled', because: say.ended(facts.biller, ended.on, today) }
  if (isCarried(given.carried, facts, cover))
    return { status: 'cancelled', because: say.carried(given.carried.on, today) }
  const failed = facts.events.findLast(({ kind }) => kind === 'failed')
  if (failed && failed.at > cover.paidAt) return failedVerdict(facts, failed, today)
  if (cover.full)
    return {
      status: 'paid',
      because: say.receipt(facts.biller, cover, today),
      paidOn: cover.paidOn,
    }
  return guess(given, said, today) ?? clock(given, today)
}

/** A mail that calls the charge off, unless money was taken or a newer mail announces it again. */
function endOf({ events }: Facts, cover: Cover): Event | undefined {
  const last = events.findLast(({ kind }) => kind !== 'refund')
  return last?.kind === 'ended' && cover.receipts.length === 0 ? last : undefined
}

/** Failed, unless a still newer mail names the day of a new try. */
function failedVerdict(facts: Facts, failed: Event, today: Day): Verdict {
  const again = facts.events.findLast(
    ({ at, chargeOn }) => at > failed.at && chargeOn !== undefined,
  )
  if (again?.chargeOn === undefined || facts.scheduledFor === undefined)
    return { status: 'failed', because: say.failed(facts.biller, failed.on, today) }
  return {
    status: onClock('scheduled', facts, today),
    because: say.retry(facts.biller, again.chargeOn, today),
  }
}

/** Rules 6 and 7: goes by itself, or a biller without receipts that asks for nothing more. */
function guess({ facts, nextBillOn }: Case, said: Said, today: Day): Verdict | undefined {
  if (said.notPaid) return undefined
  const { autopay, scheduledFor, dueDate, biller, events } = facts
  if (autopay === 'yes' && scheduledFor !== undefined) {
    const reminded = events.findLast(({ kind, on }) => kind === 'reminder' && on > scheduledFor)
    if (reminded) return { status: 'overdue', because: say.reminded(biller, reminded.on, today) }
    const status = onClock('scheduled', facts, today)
    return {
      status,
      because: say.automatic(biller, scheduledFor, status === 'likely_paid', today),
    }
  }
  const claimed = events.some(({ late }) => late)
  if (nextBillOn !== undefined && dueDate !== undefined && dueDate < nextBillOn && !claimed)
    return { status: 'likely_paid', because: say.quiet(biller, nextBillOn, today) }
  return undefined
}

/** Rules 8 and 9. */
function clock({ facts }: Case, today: Day): Verdict {
  const late = facts.events.findLast((event) => event.late)
  if (late) return { status: 'overdue', because: say.reminded(facts.biller, late.on, today) }
  const status = onClock('upcoming', facts, today)
  return { status, because: say.open(facts.dueDate, status === 'overdue', today) }
}

const onClock = (status: Status, facts: Facts, today: Day): Status =>
  statusOn(
    {
      status,
      dueDate: facts.dueDate ?? null,
      scheduledFor: facts.scheduledFor ?? null,
      issueDate: facts.issueDate ?? null,
      implied: [...facts.implied],
    },
    today,
  )

function coveredOf(cover: Cover, status: Status): number | undefined {
  if (cover.receipts.length > 0)
    return cover.paidMinor + (status === 'paid' ? 0 : cover.creditMinor)
  return status === 'cancelled' ? undefined : cover.creditMinor || undefined
}

/** Newer evidence against "paid": a failure after the word, or reminders well after it. */
function contradicts(events: readonly Event[], said: Said, cover: Cover): boolean {
  const since = said.paid
    ? { at: Math.max(said.paid.at, cover.paidAt), on: said.paid.day }
    : { at: cover.paidAt, on: cover.paidOn ?? '' }
  const after = events.filter(({ at }) => at > since.at)
  if (said.paid && after.some(({ kind }) => kind === 'failed')) return true
  const reminders = after.filter(({ kind }) => kind === 'reminder')
  return reminders.length > 1 || reminders.some(({ on }) => on >= addDays(since.on, CROSSED_DAYS))
}

function suggested({ suggestions, facts }: Case, said: Said): string | undefined {
  const open = suggestions.findLast(
    ({ at, messageId }) => at > said.answeredAt && !said.refused.has(messageId),
  )
  return open && say.suggestion(facts.biller, open)
}

function reviewReasonOf(given: Case, said: Said): string | undefined {
  const { facts } = given
  const receipt = suggested(given, said)
  if (receipt !== undefined) return receipt
  const unsure = facts.reviews.every((reason) => reason !== null) ? facts.reviews.at(-1) : undefined
  if (unsure) return unsure
  const asked = facts.events.some(({ kind }) => kind !== 'receipt' && kind !== 'refund')
  return asked && facts.amountDue === undefined ? 'No amount was found in the mail.' : undefined
}
