import type { OpenPayments, Payment, PaymentAction } from '#shared/contract/payments.ts'
import { dayIn, isTimeZone, type Day } from '#shared/day.ts'
import type { Connection, Snapshot } from './client.ts'
import { isStuck, type Kept, type Waiting } from './vault.ts'

type Around = { server: string; connection: Connection; now: Date; deviceZone: string }

/**
 * What a surface paints: the kept list with the actions that are still on their way already applied.
 *
 * @param around `now` and `deviceZone` give "today" until the person's own zone is known
 */
export function snapshotOf(
  kept: Kept & { waiting: readonly Waiting[] },
  { server, connection, now, deviceZone }: Around,
): Snapshot {
  const today = dayIn(now, zoneOf(kept, deviceZone))
  return {
    connection,
    server,
    me: kept.me ?? null,
    open: kept.open ? withWaiting(kept.open.body, kept.waiting, today) : null,
    confirmedAt: kept.open?.confirmedAt ?? null,
    mailboxes: kept.mailboxes ?? kept.me?.mailboxes ?? [],
    today,
    pending: Object.fromEntries(
      kept.waiting.map(({ paymentId, action }) => [paymentId, action.do]),
    ),
    stuck: kept.waiting.filter(isStuck).length,
  }
}

/** The person's zone from the newest thing known, else the device's. */
export function zoneOf(kept: Kept, deviceZone: string): string {
  const zone = kept.open?.body.timeZone ?? kept.me?.settings.timeZone ?? deviceZone
  return isTimeZone(zone) ? zone : deviceZone
}

/** The list as it will be once the server has taken the actions; the very same object when there are none. */
export function withWaiting(
  open: OpenPayments,
  waiting: readonly Pick<Waiting, 'paymentId' | 'action'>[],
  today: Day,
): OpenPayments {
  if (waiting.length === 0) return open
  const payments = open.payments.map((payment) =>
    waiting
      .filter(({ paymentId }) => paymentId === payment.id)
      .reduce((now, { action }) => after(now, action, today), payment),
  )
  return { ...open, payments }
}

/** A guess of what `derive` on the server will say; the reply replaces it. What rarer actions and an undo lead to only the
 * server knows. */
function after(payment: Payment, action: PaymentAction, today: Day): Payment {
  switch (action.do) {
    case 'paid':
      // What a part leaves open only the server knows.
      if (action.amount) return payment
      return {
        ...payment,
        status: 'paid',
        paidOn: action.on ?? today,
        review: false,
        conflict: false,
      }
    case 'not_paid':
    case 'restore':
      return { ...payment, status: 'upcoming', paidOn: null }
    case 'dismiss':
      return { ...payment, status: 'dismissed', review: false, conflict: false }
    case 'snooze':
      return { ...payment, snoozedUntil: action.until }
    case 'unsnooze':
      return { ...payment, snoozedUntil: null }
    case 'skip':
    case 'unskip':
    case 'edit':
    case 'follow':
    case 'merge':
    case 'accept':
    case 'accept_receipt':
    case 'refuse_receipt':
    case 'split':
    case 'undo':
      break
  }
  return payment
}

/**
 * The first instant of tomorrow in a zone, to the second.
 *
 * @source halving within 26 hours: no day is longer, whatever the zone does that night
 */
export function nextMidnight(now: Date, timeZone: string): Date {
  const today = dayIn(now, timeZone)
  let [before, after] = [
    Math.floor(now.getTime() / 1000),
    Math.floor(now.getTime() / 1000) + 26 * 3600,
  ]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (dayIn(new Date(middle * 1000), timeZone) === today) before = middle
    else after = middle
  }
  return new Date(after * 1000)
}
