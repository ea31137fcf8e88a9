import { addDays, dayOf, daysInMonth, partsOf, weekdayOf, type Day } from '#shared/day.ts'
import type { Biller } from './billers/biller.ts'
import { between, fillPattern } from './seed.ts'
import type { Kind, Status } from './types.ts'

/** One mail about an obligation, and the day it comes. */
export type Event = Readonly<{ kind: Exclude<Kind, 'scam' | 'none'>; day: Day }>

/** One thing to pay, and every mail that will ever speak of it. The same on whatever day one asks. */
export type Obligation = Readonly<{
  biller: Biller
  /** `biller/2026-11`: the key of messages, payments and threads. */
  key: string
  issued: Day
  due: Day
  minor: number
  /** Late fee a reminder adds, smallest units. */
  fee: number
  reference: string
  account: string | undefined
  events: readonly Event[]
}>

/**
 * The obligations of a biller that fall due in a range, by due day.
 *
 * They hang on the calendar, not on today: tomorrow's mailbox is today's with tomorrow's mail on top.
 */
export function obligationsOf(biller: Biller, from: Day, to: Day): Obligation[] {
  const first = partsOf(from)
  const last = partsOf(to)
  const found: Obligation[] = []
  for (let at = first.year * 12 + first.month - 1; at <= last.year * 12 + last.month - 1; at++) {
    const { every, month, day } = biller.due
    if ((at - (month - 1)) % every !== 0) continue
    const [year, of] = [Math.floor(at / 12), (at % 12) + 1]
    const due = dayOf(year, of, Math.min(day, daysInMonth(year, of)))
    if (due !== undefined && due >= from && due <= to)
      found.push(obligation(biller, Math.floor(at / every), due))
  }
  return found
}

/**
 * One obligation of a biller.
 *
 * @param turn number of the period, which decides whether this one is late, fails or is refunded
 * @param key names it and everything seeded from it: amount, reference, times of the mails
 */
export function obligation(
  biller: Biller,
  turn: number,
  due: Day,
  key = `${biller.key}/${due.slice(0, 7)}`,
): Obligation {
  const issued = addDays(due, -biller.noticeDays)
  const isLate = biller.late !== undefined && turn % biller.late.every === biller.late.at
  const pattern = biller.reference
    .replaceAll('YYYY', issued.slice(0, 4))
    .replaceAll('MM', issued.slice(5, 7))
  return {
    biller,
    key,
    issued,
    due,
    minor: between(`${key}/amount`, ...biller.amount),
    fee: isLate ? (biller.late?.fee ?? 0) : 0,
    reference: fillPattern(pattern, `${key}/reference`),
    account: biller.account && fillPattern(biller.account, `${biller.key}/account`),
    events: eventsOf(biller, turn, isLate, issued, due),
  }
}

const FIRST: Record<Biller['by'], Event['kind']> = {
  hand: 'bill',
  autopay: 'autopay',
  renewal: 'renewal',
  trial: 'renewal',
  statement: 'statement',
  attachment: 'bill',
  receipt: 'receipt',
  refund: 'refund',
}

function eventsOf(biller: Biller, turn: number, isLate: boolean, issued: Day, due: Day): Event[] {
  const fails = biller.fails !== undefined && turn % biller.fails.every === biller.fails.at
  const receipt = isLate ? 18 : fails ? 16 : biller.receipt
  const { refund } = biller
  const refunds = refund !== undefined && turn % refund.every === refund.at
  return [
    { kind: FIRST[biller.by], day: issued },
    ...(isLate ? [{ kind: 'reminder' as const, day: addDays(due, 11) }] : []),
    ...(fails ? [{ kind: 'failed' as const, day: due }] : []),
    ...(receipt === undefined || biller.by === 'receipt'
      ? []
      : [{ kind: 'receipt' as const, day: addDays(due, receipt) }]),
    ...(refunds ? [{ kind: 'refund' as const, day: addDays(due, refund.after) }] : []),
  ]
}

/**
 * What the ledger should say of an obligation on a day, from the mails that have come by then.
 *
 * @returns undefined where the mails leave it open (the values are in an attachment) or nothing is owed (a refund)
 */
export function statusOf({ biller, due, events }: Obligation, today: Day): Status | undefined {
  const seen = new Set(events.filter(({ day }) => day <= today).map(({ kind }) => kind))
  if (seen.has('receipt')) return 'paid'
  if (seen.has('failed')) return 'failed'
  if (biller.by === 'attachment' || biller.by === 'refund') return undefined
  if (biller.undated) return 'upcoming'
  if (biller.by === 'hand' || biller.by === 'statement') return due < today ? 'overdue' : 'upcoming'
  return today <= afterWorkingDays(due, 5) ? 'scheduled' : 'likely_paid'
}

function afterWorkingDays(day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0;) {
    at = addDays(at, 1)
    if (weekdayOf(at) <= 5) left--
  }
  return at
}
