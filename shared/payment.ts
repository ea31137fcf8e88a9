import type { Payment } from './contract/payments.ts'
import type { Status } from './contract/values.ts'
import { type Day, addDays, weekdayOf } from './day.ts'
import { type Money, sumByCurrency } from './money.ts'

/** Working days after a scheduled charge in which a failure would surface; later it counts as likely paid. */
const GRACE_WORKING_DAYS = 5
/** "Due on receipt" is late only after this many days, or when the biller says so. */
const ON_RECEIPT_DAYS = 7

type Clocked = Pick<Payment, 'status' | 'dueDate' | 'scheduledFor' | 'issueDate' | 'implied'>

/**
 * The status on a given day: carries what the server derived over midnight. Only the clock's own two moves are
 * made: upcoming → overdue after the due date, scheduled → likely_paid after the charge's day and its grace.
 *
 * @param today civil day in the person's zone; not before the day the status was derived on
 */
export function statusOn(payment: Clocked, today: Day): Status {
  const { status, dueDate, scheduledFor } = payment
  if (status === 'upcoming' && dueDate !== null && lastGoodDay(payment, dueDate) < today)
    return 'overdue'
  if (status === 'scheduled' && scheduledFor !== null && graceEnd(scheduledFor) < today)
    return 'likely_paid'
  return status
}

/** The last day a payment is not late: its due date, or a week later when it is due on receipt. */
const lastGoodDay = (payment: Clocked, dueDate: Day): Day =>
  isDueOnReceipt(payment) ? addDays(dueDate, ON_RECEIPT_DAYS) : dueDate

/** True when no day was written and the bill is payable at once: the counted due date is the day of issue. */
export const isDueOnReceipt = ({
  dueDate,
  issueDate,
  implied,
}: Pick<Payment, 'dueDate' | 'issueDate' | 'implied'>): boolean =>
  dueDate !== null && dueDate === issueDate && implied.includes('dueDate')

/** The last day a charge that ran by itself counts as "scheduled"; a failure would have surfaced by then. */
export const graceEnd = (scheduledFor: Day): Day => addWorkingDays(scheduledFor, GRACE_WORKING_DAYS)

/** The day `count` (≥ 0) working days later, Monday to Friday; public holidays are not known. */
export function addWorkingDays(day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0;) {
    at = addDays(at, 1)
    if (weekdayOf(at) <= 5) left -= 1
  }
  return at
}

/** The day a row stands under: the charge's day when it goes by itself, else the due date; null without one. */
export function dayOfPayment(payment: Payment, today: Day): Day | null {
  const status = statusOn(payment, today)
  const automatic = status === 'scheduled' || status === 'likely_paid'
  return automatic ? (payment.scheduledFor ?? payment.dueDate) : payment.dueDate
}

/** True while a snooze holds: the nag is hidden, the debt still counts. */
export const isSnoozed = ({ snoozedUntil }: Payment, today: Day): boolean =>
  snoozedUntil !== null && snoozedUntil > today

/** True when the person must pay it: upcoming, overdue or failed on this day. */
export function isUnpaid(payment: Payment, today: Day): boolean {
  const status = statusOn(payment, today)
  return status === 'upcoming' || status === 'overdue' || status === 'failed'
}

/** True when something speaks against paying it as it is: details are withheld until the person has looked. */
export const isHeld = (payment: Payment, today: Day): boolean =>
  payment.warnings.length > 0 && isUnpaid(payment, today)

/** What is still to pay of one payment: the amount less what is covered, never below 0; null without an amount. */
export function leftOf({ amountDue, amountPaid }: Payment): Money | null {
  if (!amountDue) return null
  const covered = amountPaid?.currency === amountDue.currency ? amountPaid.minor : 0
  return { minor: Math.max(0, amountDue.minor - covered), currency: amountDue.currency }
}

/** The header's figures. Sums are per currency, the currency of most payments first; [] when there are none. */
export type LeftToPay = Readonly<{
  left: Money[]
  /** The part of `left` that is late, failed, or due by today + horizon. */
  inHorizon: Money[]
  /** The part of `left` that is not sure: a question waits for the person, or a warning speaks against it. */
  unsure: Money[]
  /** What goes by itself; never part of `left`. */
  goingOut: Money[]
  /** Unpaid payments, with or without an amount. */
  bills: number
  /** How many of `bills` have no amount and so are in no sum. */
  withoutAmount: number
}>

/**
 * What is left to pay. Snoozed payments count, scheduled and likely paid ones do not. What is not sure counts too,
 * because a hidden bill costs more than a doubtful one, but never silently: every surface that shows `left`
 * shows `unsure` with it.
 *
 * @param today civil day in the person's zone
 * @param horizonDays days ahead that count as near, e.g. 7
 */
export function leftToPay(
  payments: readonly Payment[],
  today: Day,
  horizonDays: number,
): LeftToPay {
  const unpaid = payments.filter((payment) => isUnpaid(payment, today))
  const near = unpaid.filter((payment) => isNear(payment, today, horizonDays))
  const automatic = payments.filter((payment) => statusOn(payment, today) === 'scheduled')
  return {
    left: sumOfLeft(unpaid),
    inHorizon: sumOfLeft(near),
    unsure: sumOfLeft(unpaid.filter((payment) => payment.review || isHeld(payment, today))),
    goingOut: sumOfLeft(automatic),
    bills: unpaid.length,
    withoutAmount: unpaid.filter(({ amountDue }) => amountDue === null).length,
  }
}

/** What is left of these payments, one sum per currency. */
export const sumOfLeft = (payments: readonly Payment[]): Money[] =>
  sumByCurrency(payments.flatMap((payment) => leftOf(payment) ?? []))

function isNear(payment: Payment, today: Day, horizonDays: number): boolean {
  if (statusOn(payment, today) !== 'upcoming') return true
  return payment.dueDate !== null && payment.dueDate <= addDays(today, horizonDays)
}
