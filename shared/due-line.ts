import type { Payment } from './contract/payments.ts'
import type { Status } from './contract/values.ts'
import { type Day, dayIn, daysBetween, formatDay, partsOf } from './day.ts'
import { isSnoozed, leftOf, statusOn } from './payment.ts'

/** Names of the sprite's status icons (ui/icons). */
export type DueIcon =
  'overdue' | 'failed' | 'clock' | 'cal' | 'auto' | 'likely' | 'paid' | 'ask' | 'moon' | 'slash'

/** The line under a biller's name. */
export type DueLine = Readonly<{
  tone: 'danger' | 'warn' | 'ok' | 'plain'
  icon: DueIcon
  text: string
  /** The same with the whole date, for a tooltip. */
  full: string
}>

/** Days ahead that are named by their weekday. */
const NAMED_DAYS = 6

/**
 * When a payment is due, in words: "Due today", "Overdue 5 days, 18 Nov", "Automatic on Friday, 27 Nov",
 * "Payment failed 21 Nov".
 *
 * @param today civil day in the person's zone
 * @param locale BCP 47 tag for the days; undefined takes the runtime's
 * @param timeZone zone in which the day of a failure mail is told
 */
export function dueLine(payment: Payment, today: Day, locale?: string, timeZone = 'UTC'): DueLine {
  const words = wordsIn(today, locale)
  const line = (
    tone: DueLine['tone'],
    icon: DueIcon,
    before: string,
    day: Day | null = null,
    how: (day: Day) => string = words.short,
  ): DueLine => {
    if (day === null) return { tone, icon, text: before, full: before }
    return {
      tone,
      icon,
      text: `${before} ${how(day)}`,
      full: `${before.replace(/ on$/, '')} ${words.full(day)}`,
    }
  }
  if (payment.conflict) return line('danger', 'ask', 'Paid? A newer mail says no')
  const snoozed = snoozedLine(payment, today, words)
  const lines: Record<Status, () => DueLine> = {
    dismissed: () => line('plain', 'slash', 'Not a bill'),
    cancelled: () => line('plain', 'slash', 'Cancelled'),
    paid: () => line('ok', 'paid', 'Paid', payment.paidOn),
    likely_paid: () => line('plain', 'likely', 'Likely paid', payment.scheduledFor),
    scheduled: () => snoozed ?? automaticLine(payment, today, line, words),
    failed: () =>
      snoozed ?? line('danger', 'failed', 'Payment failed', failedOn(payment, timeZone)),
    overdue: () => snoozed ?? overdueLine(payment, today, words),
    upcoming: () => snoozed ?? upcomingLine(payment, today, line, words),
  }
  return lines[statusOn(payment, today)]()
}

type Words = Readonly<{
  short: (day: Day) => string
  near: (day: Day) => string
  full: (day: Day) => string
}>
type Line = (
  tone: DueLine['tone'],
  icon: DueIcon,
  before: string,
  day?: Day | null,
  how?: (day: Day) => string,
) => DueLine

function wordsIn(today: Day, locale: string | undefined): Words {
  const short = (day: Day) => {
    const sameYear = partsOf(day).year === partsOf(today).year
    return sameYear || Math.abs(daysBetween(today, day)) < 60
      ? formatDay(day, locale)
      : formatDay(day, locale, { day: 'numeric', month: 'short', year: 'numeric' })
  }
  return {
    short,
    near: (day) => {
      const ahead = daysBetween(today, day)
      if (ahead === 1) return `tomorrow, ${short(day)}`
      if (ahead < 1 || ahead > NAMED_DAYS) return short(day)
      return `${formatDay(day, locale, { weekday: 'long' })}, ${short(day)}`
    },
    full: (day) =>
      formatDay(day, locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
  }
}

function snoozedLine(payment: Payment, today: Day, words: Words): DueLine | undefined {
  const { snoozedUntil } = payment
  if (snoozedUntil === null || !isSnoozed(payment, today)) return undefined
  const due = payment.dueDate ? `, due ${words.full(payment.dueDate)}` : ''
  return {
    tone: 'plain',
    icon: 'moon',
    text: `Snoozed until ${words.short(snoozedUntil)}`,
    full: `Snoozed until ${words.full(snoozedUntil)}${due}`,
  }
}

function upcomingLine(payment: Payment, today: Day, line: Line, words: Words): DueLine {
  const { dueDate } = payment
  const part = isPartlyPaid(payment) ? ' · partly paid' : ''
  if (dueDate === null) return line('plain', 'cal', `No due date${part}`)
  const withPart = (found: DueLine): DueLine => ({ ...found, text: found.text + part })
  if (dueDate < today) return withPart(line('warn', 'clock', 'Due on receipt,', dueDate))
  if (dueDate === today)
    return {
      tone: 'warn',
      icon: 'clock',
      text: `Due today${part}`,
      full: `Due ${words.full(today)}`,
    }
  return withPart(line('plain', 'cal', 'Due', dueDate, words.near))
}

function overdueLine({ dueDate }: Payment, today: Day, words: Words): DueLine {
  const days = dueDate === null ? 0 : daysBetween(dueDate, today)
  if (dueDate === null || days < 1)
    return { tone: 'danger', icon: 'overdue', text: 'Overdue', full: 'Overdue, the biller says' }
  return {
    tone: 'danger',
    icon: 'overdue',
    text: `Overdue ${days} day${days === 1 ? '' : 's'}, ${words.short(dueDate)}`,
    full: `Was due ${words.full(dueDate)}`,
  }
}

function automaticLine(payment: Payment, today: Day, line: Line, words: Words): DueLine {
  const day = payment.scheduledFor ?? payment.dueDate
  const renews = payment.latest?.kind === 'renewal'
  if (day === null) return line('plain', 'auto', renews ? 'Renews by itself' : 'Automatic')
  if (day === today)
    return {
      tone: 'plain',
      icon: 'auto',
      text: renews ? 'Renews today' : 'Automatic today',
      full: `${renews ? 'Renews' : 'Automatic'} ${words.full(day)}`,
    }
  const verb = renews ? 'Renews' : daysBetween(today, day) === 1 ? 'Automatic' : 'Automatic on'
  return line('plain', 'auto', day < today && renews ? 'Renewed' : verb, day, words.near)
}

const failedOn = ({ latest }: Payment, timeZone: string): Day | null =>
  latest?.kind === 'failed' ? dayIn(new Date(latest.receivedAt), timeZone) : null

/** True when something but not all of it is covered. */
export function isPartlyPaid(payment: Payment): boolean {
  const left = leftOf(payment)
  return !!left && !!payment.amountDue && left.minor > 0 && left.minor < payment.amountDue.minor
}
