import type { OpenPayments, Payment } from '#shared/contract/payments.ts'
import type { Status } from '#shared/contract/values.ts'
import { type Day, addDays, daysBetween, formatDay } from '#shared/day.ts'
import { type Money, formatMoney } from '#shared/money.ts'
import { isSnoozed, isUnpaid, leftOf, leftToPay, statusOn, sumOfLeft } from '#shared/payment.ts'
import { cut, padEnd, padStart } from './width.ts'

type Section = { title: string; payments: Payment[] }

const NAME = 34
const WHEN = 30

/**
 * What is due, as a table for a terminal: overdue, this week, later, without a date, snoozed, each with its sums
 * per currency; then what goes out by itself. "Left to pay" is the popup's.
 *
 * @param open the open list; `today` a civil day in the person's zone
 * @param locale for amounts and days
 * @returns lines without colour codes; a sentence when nothing is due
 */
export function renderDue(open: OpenPayments, today: Day, locale: string): string {
  const sections = sectionsOf(open.payments, today).filter(({ payments }) => payments.length > 0)
  if (sections.length === 0) return 'Nothing is due.\n'
  const lines = sections.flatMap(({ title, payments }) => [
    '',
    sumLine(title, sumOfLeft(payments), locale),
    ...payments.map((payment) => rowOf(payment, today, locale)),
  ])
  const { left } = leftToPay(open.payments, today, open.horizonDays)
  return `${[...lines, '', sumLine('Left to pay', left, locale)].join('\n').trimStart()}\n`
}

function sectionsOf(payments: readonly Payment[], today: Day): Section[] {
  const week = addDays(today, 7)
  const snoozed = payments.filter(
    (payment) => isSnoozed(payment, today) && isUnpaid(payment, today),
  )
  const within = (wanted: Status) =>
    payments.filter((payment) => statusOn(payment, today) === wanted && !snoozed.includes(payment))
  const open = within('upcoming')
  return [
    section('Failed', within('failed')),
    section('Overdue', within('overdue')),
    section(
      'Due this week',
      open.filter(({ dueDate }) => dueDate !== null && dueDate <= week),
    ),
    section(
      'Later',
      open.filter(({ dueDate }) => dueDate !== null && dueDate > week),
    ),
    section(
      'No date',
      open.filter(({ dueDate }) => dueDate === null),
    ),
    section('Snoozed', snoozed),
    section('Goes out by itself', within('scheduled')),
  ]
}

const section = (title: string, payments: readonly Payment[]): Section => ({
  title,
  payments: payments.toSorted((a, b) => ((dayOf(a) ?? '9') < (dayOf(b) ?? '9') ? -1 : 1)),
})

const dayOf = ({ dueDate, scheduledFor }: Payment) => scheduledFor ?? dueDate

function rowOf(payment: Payment, today: Day, locale: string): string {
  const left = leftOf(payment)
  const amount = left ? formatMoney(left, locale) : 'no amount'
  return `  ${padEnd(cut(payment.biller, NAME - 2), NAME - 2)}${padEnd(cut(whenOf(payment, today, locale), WHEN), WHEN + 2)}${padStart(amount, 14)}`
}

function whenOf(payment: Payment, today: Day, locale: string): string {
  const words = (day: Day) =>
    formatDay(day, locale, { weekday: 'short', day: 'numeric', month: 'short' })
  if (payment.snoozedUntil !== null && isSnoozed(payment, today))
    return `until ${words(payment.snoozedUntil)}`
  const day = dayOf(payment)
  if (!day) return 'no date'
  const text = words(day)
  const distance = daysBetween(today, day)
  if (distance === 0) return `${text}, today`
  if (distance === 1) return `${text}, tomorrow`
  return distance > 0 ? `${text}, in ${distance} days` : `${text}, ${-distance} days late`
}

/** "Overdue    €54.80 + ¥6,482": sums side by side, two currencies are never added. */
const sumLine = (title: string, sums: readonly Money[], locale: string): string =>
  padEnd(title, NAME + WHEN + 2) +
  padStart(sums.map((sum) => formatMoney(sum, locale)).join(' + '), 14)
