import type { Payment } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { dayOfPayment, statusOn } from '#shared/payment.ts'

const COUNTED = new Set(['upcoming', 'overdue', 'failed', 'paid'])

/**
 * How much of this calendar month's bills is paid, by amount in one currency.
 *
 * @returns undefined when the month has no bills in that currency; `paid` and `all` count them
 */
export function monthPaid(
  payments: readonly Payment[],
  today: Day,
  currency: string,
): { share: number; paid: number; all: number } | undefined {
  const month = today.slice(0, 7)
  const mine = payments.filter((payment) => {
    const day = dayOfPayment(payment, today) ?? payment.paidOn
    const counts = COUNTED.has(statusOn(payment, today))
    return counts && day?.startsWith(month) && payment.amountDue?.currency === currency
  })
  const paid = mine.filter((payment) => statusOn(payment, today) === 'paid')
  const all = sum(mine)
  if (all <= 0) return undefined
  return { share: sum(paid) / all, paid: paid.length, all: mine.length }
}

const sum = (payments: readonly Payment[]) =>
  payments.reduce((total, { amountDue }) => total + (amountDue?.minor ?? 0), 0)
