import type { Payment } from './contract/payments.ts'
import { type Day, addDays } from './day.ts'
import type { Money } from './money.ts'
import { dayOfPayment, isSnoozed, isUnpaid, statusOn, sumOfLeft } from './payment.ts'

/** How far "This week" reaches: the next seven days, so that Sunday shows more than Sunday. */
const WEEK_DAYS = 7

export type GroupName =
  'needs-you' | 'today' | 'this-week' | 'later' | 'no-date' | 'likely-paid' | 'paid' | 'cancelled'

/** One heading of a list with its payments. */
export type Group = Readonly<{
  name: GroupName
  title: string
  payments: Payment[]
  /** What is left to pay in it, per currency; what goes by itself is listed but not summed. */
  sum: Money[]
  /** Starts collapsed. */
  shut: boolean
}>

const ORDER: readonly Readonly<{ name: GroupName; title: string; shut: boolean }>[] = [
  { name: 'needs-you', title: 'Needs you', shut: false },
  { name: 'today', title: 'Today', shut: false },
  { name: 'this-week', title: 'This week', shut: false },
  { name: 'later', title: 'Later', shut: false },
  { name: 'no-date', title: 'No date', shut: false },
  { name: 'likely-paid', title: 'Likely paid', shut: true },
  { name: 'paid', title: 'Paid', shut: true },
  { name: 'cancelled', title: 'Cancelled', shut: true },
]

/**
 * The list every surface shows: groups in their fixed order, empty ones left out, dismissed payments in none.
 * Inside: day, then amount descending, then biller, then id; undated last; in Paid the newest first.
 * Amounts of two currencies never compare: the main currency stands first, then the others by code.
 *
 * @param today civil day in the person's zone
 * @param mainCurrency ISO 4217 code
 */
export function groupsOf(payments: readonly Payment[], today: Day, mainCurrency: string): Group[] {
  const named = payments.map((payment) => ({ payment, name: groupOf(payment, today) }))
  return ORDER.flatMap(({ name, title, shut }) => {
    const inside = named.flatMap((row) => (row.name === name ? [row.payment] : []))
    if (inside.length === 0) return []
    const owed = inside.filter((payment) => isUnpaid(payment, today))
    return [
      {
        name,
        title,
        shut,
        payments: sorted(inside, name, today, mainCurrency),
        sum: sumOfLeft(owed),
      },
    ]
  })
}

/** The group a payment stands in on this day; undefined for a dismissed one, which stands in Settings only. */
export function groupOf(payment: Payment, today: Day): GroupName | undefined {
  const status = statusOn(payment, today)
  if (status === 'dismissed') return undefined
  if (status === 'cancelled') return 'cancelled'
  const snoozed = isSnoozed(payment, today)
  if (!snoozed && (payment.conflict || payment.review)) return 'needs-you'
  if (status === 'paid') return 'paid'
  if (status === 'likely_paid') return 'likely-paid'
  if (!snoozed && (status === 'failed' || status === 'overdue')) return 'needs-you'
  const day = standsUnder(payment, today)
  if (day === null) return 'no-date'
  if (day <= today) return 'today'
  return day <= addDays(today, WEEK_DAYS) ? 'this-week' : 'later'
}

/** A snoozed payment stands under the day it comes back. */
const standsUnder = (payment: Payment, today: Day): Day | null =>
  isSnoozed(payment, today) ? payment.snoozedUntil : dayOfPayment(payment, today)

function sorted(
  payments: readonly Payment[],
  name: GroupName,
  today: Day,
  mainCurrency: string,
): Payment[] {
  if (name === 'paid')
    return payments.toSorted(
      (a, b) =>
        compare(b.paidOn ?? '', a.paidOn ?? '') ||
        compare(a.biller, b.biller) ||
        compare(a.id, b.id),
    )
  const dayIn = (payment: Payment) => standsUnder(payment, today) ?? '~'
  return payments.toSorted(
    (a, b) =>
      compare(dayIn(a), dayIn(b)) ||
      compare(currencyRank(a, mainCurrency), currencyRank(b, mainCurrency)) ||
      (b.amountDue?.minor ?? 0) - (a.amountDue?.minor ?? 0) ||
      compare(a.biller, b.biller) ||
      compare(a.id, b.id),
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Orders currencies, the main one first; without an amount last. */
const currencyRank = ({ amountDue }: Payment, mainCurrency: string): string =>
  amountDue ? (amountDue.currency === mainCurrency ? '' : amountDue.currency) : '~'
