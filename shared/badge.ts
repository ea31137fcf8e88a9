import type { Payment } from './contract/payments.ts'
import { type Day, addDays, dayIn, formatDay } from './day.ts'
import { isSnoozed, statusOn } from './payment.ts'

/** Amber when something is due by today + this many days: the person can still act in time. */
const SOON_DAYS = 2

export type Badge = Readonly<{
  text: string
  color: 'red' | 'amber' | 'ink' | 'none'
  title: string
}>

/** What the badge must know beside the payments. */
export type BadgeState = Readonly<{
  today: Day
  horizonDays: number
  /** The list is older than it should be. */
  stale: boolean
  /** A sign-in is needed before anything new can be read. */
  signedOut: boolean
  /** When every mailbox was last read; null while one never was. */
  readAt: string | null
  /** A first scan runs. */
  scanning: boolean
  /** Zone for the clock time; undefined takes the runtime's. */
  timeZone?: string | undefined
}>

/**
 * The toolbar badge: how many payments are late, failed, in conflict, or upcoming within the horizon, each once.
 * Scheduled, undated and snoozed ones are not counted.
 *
 * @param payments the open list
 * @param locale BCP 47 tag for day and time in the title; undefined takes the runtime's
 * @returns `text` is empty only when all was read, is fresh, and nothing is due; `!` when stale, signed out or not
 *   read yet; `…` during the first scan
 */
export function badgeOf(payments: readonly Payment[], state: BadgeState, locale?: string): Badge {
  const { today, horizonDays } = state
  const nagging = payments.filter((payment) => !isSnoozed(payment, today))
  const count = (holds: (payment: Payment) => boolean) => nagging.filter(holds).length
  const urgent = count((payment) => urgencyOf(payment, today) !== undefined)
  const due = count((payment) => isDueBy(payment, today, horizonDays))
  const soon = count((payment) => isDueBy(payment, today, SOON_DAYS))
  const words = [
    due > 0 && `${plural(due, 'payment')} due ${within(horizonDays)}`,
    ...(['overdue', 'failed', 'conflict'] as const).map((urgency) => {
      const found = count((payment) => urgencyOf(payment, today) === urgency)
      return found > 0 && (urgency === 'conflict' ? `${found} to check` : `${found} ${urgency}`)
    }),
  ].filter((part) => part !== false)
  const what = words.length > 0 ? words.join(', ') : `Nothing due ${within(horizonDays)}`
  if (state.signedOut)
    return { text: '!', color: 'amber', title: `Sign in needed. ${asOf(what, state, locale)}` }
  if (state.stale)
    return { text: '!', color: 'amber', title: `Not up to date. ${asOf(what, state, locale)}` }
  if (state.readAt === null) {
    const found = words.length > 0 ? `. So far: ${words.join(', ')}` : ''
    return state.scanning
      ? { text: '…', color: 'ink', title: `Reading your mail for the first time${found}` }
      : { text: '!', color: 'amber', title: `Not all of your mail is read yet${found}` }
  }
  const total = urgent + due
  const read = readWords(state, locale)
  const title = `${what}; updated ${read}`
  if (total === 0) return { text: '', color: 'none', title }
  const color = urgent > 0 ? 'red' : soon > 0 ? 'amber' : 'ink'
  return { text: total > 99 ? '99+' : String(total), color, title }
}

function urgencyOf(payment: Payment, today: Day): 'overdue' | 'failed' | 'conflict' | undefined {
  const status = statusOn(payment, today)
  if (status === 'cancelled' || status === 'dismissed') return undefined
  if (payment.conflict) return 'conflict'
  return status === 'overdue' || status === 'failed' ? status : undefined
}

const isDueBy = (payment: Payment, today: Day, days: number): boolean =>
  urgencyOf(payment, today) === undefined &&
  statusOn(payment, today) === 'upcoming' &&
  payment.dueDate !== null &&
  payment.dueDate <= addDays(today, days)

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`

const within = (days: number) =>
  days === 7 ? 'this week' : days === 1 ? 'by tomorrow' : `in the next ${days} days`

function asOf(what: string, state: BadgeState, locale?: string): string {
  const read = readWords(state, locale)
  return read
    ? `As of ${read}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`
    : 'Nothing read yet'
}

/** "14:02" for today, "23 Nov, 14:02" for another day; undefined when never read. */
function readWords({ readAt, today, timeZone }: BadgeState, locale?: string): string | undefined {
  if (readAt === null) return undefined
  const at = new Date(readAt)
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', timeZone })
  const day = dayIn(at, clock.resolvedOptions().timeZone)
  const time = clock.format(at)
  return day === today ? time : `${formatDay(day, locale)}, ${time}`
}
