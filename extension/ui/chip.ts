import type { Payment } from '#shared/contract/payments.ts'
import type { Status } from '#shared/contract/values.ts'
import { daysBetween, type Day } from '#shared/day.ts'
import { statusOn } from '#shared/payment.ts'
import { standingOf, type Standing } from './standing.ts'
import { counted, shortDay } from './words.ts'

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
