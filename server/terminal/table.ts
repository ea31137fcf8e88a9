import type { OpenPayments, Payment } from '#shared/contract/payments.ts'
import { type Day, daysBetween, formatDay } from '#shared/day.ts'
import { groupOf, groupsOf } from '#shared/groups.ts'
import { type Money, formatMoney } from '#shared/money.ts'
import {
  dayOfPayment,
  isHeld,
  isSnoozed,
  isUnpaid,
  leftOf,
  leftToPay,
  statusOn,
  sumOfLeft,
} from '#shared/payment.ts'
import { cut, padEnd, padStart } from './width.ts'

const AUTOMATIC = 'Goes out by itself'
const TITLES = [
  'Failed',
  'Overdue',
  'To check',
  'Due this week',
  'Later',
  'No date',
  'Snoozed',
  AUTOMATIC,
] as const
type Title = (typeof TITLES)[number]

const NAME = 34
const WHEN = 30
const AMOUNT = 14

/**
 * What is due, as a table for a terminal: the popup's groups in its order, what needs the person told apart, what is
 * snoozed and what goes out by itself below. "Left to pay" is the popup's, with the part that is not sure.
 *
 * @param open the open list; `today` a civil day in the person's zone
 * @param locale for amounts and days
 * @returns lines without colour codes; a sentence when nothing is due
 */
export function renderDue(open: OpenPayments, today: Day, locale: string): string {
  const ordered = groupsOf(open.payments, today, open.mainCurrency).flatMap(
    ({ payments }) => payments,
  )
  const sections = Map.groupBy(ordered, (payment) => titleOf(payment, today))
  const shown = TITLES.flatMap((title) => {
    const payments = sections.get(title)
    return payments ? [{ title, payments }] : []
  })
  if (shown.length === 0) return 'Nothing is due.\n'
  const { left, unsure } = leftToPay(open.payments, today, open.horizonDays)
  const lines = [
    ...shown.flatMap(({ title, payments }) => [
      '',
      sumLine(title, sumOfSection(title, payments, today), locale),
      ...payments.flatMap((payment) => linesOf(payment, today, locale)),
    ]),
    '',
    sumLine('Left to pay', left, locale),
    ...(unsure.length > 0 ? [sumLine('  of it to check before paying', unsure, locale)] : []),
  ]
  return `${lines.join('\n').trimStart()}\n`
}

/** The section of a payment; undefined for what is settled, which only the browser shows. */
function titleOf(payment: Payment, today: Day): Title | undefined {
  const status = statusOn(payment, today)
  if (isSnoozed(payment, today) && isUnpaid(payment, today)) return 'Snoozed'
  switch (groupOf(payment, today)) {
    case 'needs-you':
      if (payment.conflict) return 'To check'
      return status === 'failed' ? 'Failed' : status === 'overdue' ? 'Overdue' : 'To check'
    case 'today':
    case 'this-week':
      return status === 'scheduled' ? AUTOMATIC : 'Due this week'
    case 'later':
      return status === 'scheduled' ? AUTOMATIC : 'Later'
    case 'no-date':
      return status === 'scheduled' ? AUTOMATIC : 'No date'
    case 'likely-paid':
    case 'paid':
    case 'cancelled':
    case undefined:
      return undefined
  }
  return undefined
}

/** What goes by itself has a sum of its own; elsewhere only what the person must pay counts. */
const sumOfSection = (title: Title, payments: readonly Payment[], today: Day): Money[] =>
  sumOfLeft(title === AUTOMATIC ? payments : payments.filter((payment) => isUnpaid(payment, today)))

/** The row, and below it why to look before paying. */
function linesOf(payment: Payment, today: Day, locale: string): string[] {
  const left = isUnpaid(payment, today) ? leftOf(payment) : payment.amountDue
  const amount = left ? formatMoney(left, locale) : 'no amount'
  const row = `  ${padEnd(cut(payment.biller, NAME - 2), NAME - 2)}${padEnd(cut(whenOf(payment, today, locale), WHEN), WHEN + 2)}${padStart(amount, AMOUNT)}`
  const doubt = doubtOf(payment, today)
  return doubt ? [row, `    ${cut(doubt, NAME + WHEN + AMOUNT - 2)}`] : [row]
}

function doubtOf(payment: Payment, today: Day): string | undefined {
  if (isSnoozed(payment, today)) return undefined
  if (payment.conflict) return `To check: newer mail contradicts it. ${payment.because}`
  if (isHeld(payment, today)) return `Check before paying: ${payment.warnings[0]?.text ?? ''}`
  return payment.review ? `To check: ${payment.reviewReason ?? payment.because}` : undefined
}

function whenOf(payment: Payment, today: Day, locale: string): string {
  const words = (day: Day) =>
    formatDay(day, locale, { weekday: 'short', day: 'numeric', month: 'short' })
  if (payment.snoozedUntil !== null && isSnoozed(payment, today))
    return `until ${words(payment.snoozedUntil)}`
  if (payment.paidOn !== null) return `paid ${words(payment.paidOn)}`
  const day = dayOfPayment(payment, today)
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
  padStart(sums.map((sum) => formatMoney(sum, locale)).join(' + '), AMOUNT)
