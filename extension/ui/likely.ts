import type { Payment } from '#shared/contract/payments.ts'
import { daysBetween } from '#shared/day.ts'
import { formatMoney } from '#shared/money.ts'
import { counted, locale } from './words.ts'

/** Another payment that may be the same one, and why. */
export type Likely = Readonly<{ payment: Payment; reasons: readonly string[] }>

/** Amounts this far apart are not told as a reason any more, as a part of the larger one. */
const NEAR_SHARE = 0.1
const NEAR_DAYS = 10

/** Other payments, those with the most reasons to be the same first; none of them is chosen by that. */
export function likelyFor(payment: Payment, others: readonly Payment[]): Likely[] {
  return others
    .filter(({ id }) => id !== payment.id)
    .map((other) => ({ payment: other, reasons: reasonsFor(payment, other) }))
    .toSorted((a, b) => b.reasons.length - a.reasons.length)
}

function reasonsFor(one: Payment, other: Payment): string[] {
  const same = one.biller.toLowerCase() === other.biller.toLowerCase()
  const amount = amountReason(one, other)
  // Days alone say nothing: many bills are due in one week.
  const day = same || amount ? dayReason(one, other) : ''
  return [same ? 'Same biller' : '', amount, day].filter(Boolean)
}

function amountReason({ amountDue: a }: Payment, { amountDue: b }: Payment): string {
  if (!a || !b || a.currency !== b.currency) return ''
  const minor = Math.abs(a.minor - b.minor)
  if (minor === 0) return 'same amount'
  if (minor > Math.max(a.minor, b.minor) * NEAR_SHARE) return ''
  return `${formatMoney({ minor, currency: a.currency }, locale())} off`
}

function dayReason({ dueDate: a }: Payment, { dueDate: b }: Payment): string {
  if (!a || !b) return ''
  const days = Math.abs(daysBetween(a, b))
  if (days > NEAR_DAYS) return ''
  return days === 0 ? 'same day' : `${counted(days, 'day')} apart`
}
