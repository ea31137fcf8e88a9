import { type Day, formatDay, partsOf } from '#shared/day.ts'
import { type Money, formatMoney, moneyOf } from '#shared/money.ts'
import type { Status } from '#shared/contract/values.ts'
import type { Cover } from './cover.ts'
import type { Suggestion } from './derive.ts'
import type { Event } from './facts.ts'

/** The sentences are stored, so their language is fixed. */
const LOCALE = 'en-GB'

/** "18 Nov", with its year when that is not this one. */
const told = (day: Day, today: Day): string =>
  partsOf(day).year === partsOf(today).year
    ? formatDay(day, LOCALE)
    : formatDay(day, LOCALE, { day: 'numeric', month: 'short', year: 'numeric' })

export const dismissed = (): string => 'You said this is not a bill.'

export const youPaid = (day: Day, today: Day): string =>
  `You marked this paid on ${told(day, today)}.`

export const skipped = (): string => 'You skipped this one.'

export const takenBack = (): string => 'You added it and took it back.'

/** A part the person paid, while more is left. */
export const partly = (part: Money, day: Day, left: Money, today: Day): string =>
  `You paid ${formatMoney(part, LOCALE)} on ${told(day, today)}; ${formatMoney(left, LOCALE)} is left.`

/** A mail says another value than the one the person set. */
export const differs = (biller: string, mail: string, mine: string | null, today: Day): string =>
  `${biller} now says ${shown(mail, today)}, you set ${mine === null ? 'nothing' : shown(mine, today)}.`

/** A value as histories write it, as a person reads it. */
function shown(value: string, today: Day): string {
  const [, decimal = '', currency = ''] = /^([\d.]+) ([A-Z]{3})$/.exec(value) ?? []
  const money = moneyOf(decimal, currency)
  if (money) return formatMoney(money, LOCALE)
  return /^\d{4}-\d\d-\d\d$/.test(value) ? told(value, today) : `‘${value}’`
}

export function credited(biller: string, credits: readonly Event[], today: Day): string {
  const on = credits.at(-1)?.on
  return `${biller} credited the whole amount${on ? ` on ${told(on, today)}` : ''}.`
}

export const ended = (biller: string, on: Day, today: Day): string =>
  `${biller} wrote on ${told(on, today)} that it ends and takes nothing more.`

export const carried = (on: Day, today: Day): string =>
  `What was left of it is part of the next bill, of ${told(on, today)}.`

export const failed = (biller: string, on: Day, today: Day): string =>
  `${biller} wrote on ${told(on, today)} that the payment failed.`

export const retry = (biller: string, on: Day, today: Day): string =>
  `The payment failed; ${biller} tries again on ${told(on, today)}.`

export function receipt(biller: string, { paidOn, paidAt, credits }: Cover, today: Day): string {
  const refund = credits.findLast(({ at }) => at > paidAt)
  const paid = `${biller} confirmed the payment on ${told(paidOn ?? today, today)}`
  if (!refund) return `${paid}.`
  const amount = refund.amount && formatMoney(refund.amount, LOCALE)
  return `${paid} and refunded ${amount ?? 'some of it'} on ${told(refund.on, today)}.`
}

export const reminded = (biller: string, on: Day, today: Day): string =>
  `${biller} sent a reminder on ${told(on, today)}.`

export const automatic = (biller: string, day: Day, likely: boolean, today: Day): string =>
  likely
    ? `Likely paid: ${biller} takes it by itself; no failure notice since ${told(day, today)}.`
    : `${biller} takes it by itself on ${told(day, today)}.`

export const quiet = (biller: string, on: Day, today: Day): string =>
  `Likely paid: ${biller} sends no receipts, and its next bill of ${told(on, today)} asks for nothing more.`

export function open(dueDate: Day | undefined, late: boolean, today: Day): string {
  if (dueDate === undefined) return 'No due date was found, and no receipt has come.'
  return late
    ? `It was due on ${told(dueDate, today)}, and no receipt has come.`
    : `It is due on ${told(dueDate, today)}, and no receipt has come.`
}

/** Why a receipt waits for the person, as the question's reason. */
export function suggestion(biller: string, { amount, on, why }: Suggestion): string {
  const what = amount ? `A receipt over ${formatMoney(amount, LOCALE)}` : 'A receipt'
  const when = `${what} came on ${formatDay(on, LOCALE)}`
  const reasons: Record<Suggestion['why'], string> = {
    several: `${when} and fits more than one open bill of ${biller}. Is this the one that was paid?`,
    number: `${when} with another number. Is this one paid?`,
    amount: `${when} without an amount. Is this one paid?`,
    sender: `${when} from another sender than ${biller}’s bills. Is this one paid?`,
  }
  return reasons[why]
}

/** The sentence of a status the clock moved after it was stored; undefined when the stored one still holds. */
export function movedByClock(
  from: Status,
  to: Status,
  {
    biller,
    dueDate,
    scheduledFor,
  }: { biller: string; dueDate: Day | null; scheduledFor: Day | null },
  today: Day,
): string | undefined {
  if (from === to) return undefined
  if (to === 'overdue' && dueDate !== null) return open(dueDate, true, today)
  if (to === 'likely_paid' && scheduledFor !== null)
    return automatic(biller, scheduledFor, true, today)
  return undefined
}
