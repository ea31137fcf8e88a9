import type { Payment } from '#shared/contract/payments.ts'
import type { Status } from '#shared/contract/values.ts'
import { daysBetween, type Day } from '#shared/day.ts'
import { dueLine, type DueIcon } from '#shared/due-line.ts'
import { isSnoozed, isUnpaid, statusOn } from '#shared/payment.ts'
import { counted, locale, shortDay } from './words.ts'

/** Colour, icon and words of where a payment stands; `full` is the same for a tooltip. */
export type Standing = Readonly<{
  tone: 'danger' | 'warn' | 'ok' | 'plain'
  icon: DueIcon | 'shield'
  text: string
  full: string
}>

/** True when something speaks against paying it as it is: details are withheld until the person has looked. */
export const isHeld = (payment: Payment, today: Day): boolean =>
  payment.warnings.length > 0 && isUnpaid(payment, today)

/** The line under a biller's name: the due line, unless a warning or a question comes first. */
export function standingOf(payment: Payment, today: Day, timeZone: string): Standing {
  const line = dueLine(payment, today, locale(), timeZone)
  if (payment.conflict || isSnoozed(payment, today)) return line
  if (isHeld(payment, today)) {
    const until = payment.dueDate ? `, ${shortDay(payment.dueDate)}` : ''
    return { tone: 'danger', icon: 'shield', text: `Check before paying${until}`, full: line.full }
  }
  if (payment.review && payment.reviewReason && line.tone !== 'danger')
    return { tone: 'plain', icon: 'ask', text: payment.reviewReason, full: payment.reviewReason }
  return line
}

/** The short words of a table's status chip: "Overdue 5 days", "Due in 3 days", "Likely paid". */
export function chipOf(
  payment: Payment,
  today: Day,
  timeZone: string,
): Standing & { shape: string } {
  const line = standingOf(payment, today, timeZone)
  const chip = (shape: string, text: string) => ({ ...line, shape, text })
  if (line.icon === 'shield') return chip('held', 'Check first')
  if (line.icon === 'ask') return chip('', payment.conflict ? 'Paid or not?' : 'To check')
  if (line.icon === 'moon') return chip('', line.text)
  const chips: Record<Status, () => Standing & { shape: string }> = {
    upcoming: () => chip(...upcomingWords(payment, today)),
    overdue: () => chip('danger', overdueWords(payment, today)),
    failed: () => chip('danger', 'Payment failed'),
    scheduled: () =>
      chip('auto', payment.latest?.kind === 'renewal' ? 'Renews by itself' : 'Automatic'),
    likely_paid: () => chip('guess', 'Likely paid'),
    paid: () => chip('ok', payment.paidOn ? `Paid ${shortDay(payment.paidOn)}` : 'Paid'),
    cancelled: () => chip('', 'Cancelled'),
    dismissed: () => chip('', 'Not a bill'),
  }
  return chips[statusOn(payment, today)]()
}

function overdueWords({ dueDate }: Payment, today: Day): string {
  const days = dueDate ? daysBetween(dueDate, today) : 0
  return days > 0 ? `Overdue ${counted(days, 'day')}` : 'Overdue'
}

function upcomingWords({ dueDate }: Payment, today: Day): [shape: string, words: string] {
  if (!dueDate) return ['', 'No due date']
  const days = daysBetween(today, dueDate)
  if (days <= 0) return ['warn', days === 0 ? 'Due today' : 'Due on receipt']
  return ['', days === 1 ? 'Due tomorrow' : `Due in ${counted(days, 'day')}`]
}
