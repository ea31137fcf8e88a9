import type { Payment } from '#shared/contract/payments.ts'
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
  const status = statusOn(payment, today)
  const days = payment.dueDate ? daysBetween(today, payment.dueDate) : undefined
  switch (status) {
    case 'overdue':
      return chip(
        'danger',
        days === undefined || days >= 0 ? 'Overdue' : `Overdue ${counted(-days, 'day')}`,
      )
    case 'failed':
      return chip('danger', 'Payment failed')
    case 'scheduled':
      return chip('auto', payment.latest?.kind === 'renewal' ? 'Renews by itself' : 'Automatic')
    case 'likely_paid':
      return chip('guess', 'Likely paid')
    case 'paid':
      return chip('ok', payment.paidOn ? `Paid ${shortDay(payment.paidOn)}` : 'Paid')
    case 'cancelled':
      return chip('', 'Cancelled')
    case 'dismissed':
      return chip('', 'Not a bill')
    case 'upcoming':
      if (days === undefined) return chip('', 'No due date')
      if (days <= 0) return chip('warn', days === 0 ? 'Due today' : 'Due on receipt')
      return chip('', days === 1 ? 'Due tomorrow' : `Due in ${counted(days, 'day')}`)
  }
}
