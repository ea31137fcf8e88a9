import type { Payment } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { dueLine, type DueIcon } from '#shared/due-line.ts'
import { isHeld, isSnoozed } from '#shared/payment.ts'
import { locale, shortDay } from './words.ts'

/** Colour, icon and words of where a payment stands; `full` is the same for a tooltip. */
export type Standing = Readonly<{
  tone: 'danger' | 'warn' | 'ok' | 'plain'
  icon: DueIcon | 'shield'
  text: string
  full: string
}>

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
