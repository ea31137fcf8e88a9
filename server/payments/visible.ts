import { type SQL, and, eq, exists, gte, isNull, lte, or, sql } from 'drizzle-orm'
import type { Status } from '#shared/contract/values.ts'
import { type Day, addDays, daysBetween, startOf } from '#shared/day.ts'
import { graceEnd } from '#shared/payment.ts'
import type { Db } from '#server/db/open.ts'
import { decisions, payments } from '#server/db/schema/payments.ts'

/** What is not closed by evidence, the person's word or a guess. */
export const OPEN = ['upcoming', 'overdue', 'scheduled', 'failed'] as const

/** What is open, or decided by the person, stays on the list for so many days before the range. */
const STAYING_DAYS = 90

/**
 * Payments of one person inside the chosen range, in the person's zone. The range slides with every day, so it
 * must not take an open bill away:
 *
 * - closed: its newest mail or its payment lies in the range;
 * - open, conflicting or with a question: also while its day lies in the range, or its newest mail did when
 *   Duebox read it; and for 90 days before the range at most, so that a smaller range hides what is old;
 * - decided by the person: also for those 90 days after the decision.
 *
 * @param from first day of the range; null for everything
 */
export function inRange(
  db: Db,
  user: Readonly<{ id: string; timeZone: string }>,
  from: Day | null,
  today: Day,
): SQL | undefined {
  const own = and(eq(payments.userId, user.id), isNull(payments.mergedInto))
  if (from === null) return own
  const early = addDays(from, -STAYING_DAYS)
  const [start, earlyStart] = [startOf(from, user.timeZone), startOf(early, user.timeZone)]
  const heard = gte(payments.latestAt, start)
  const paid = gte(sql`coalesce(${payments.paidOn}, ${payments.scheduledFor})`, from)
  const dated = sql`coalesce(${payments.scheduledFor}, ${payments.dueDate})`
  const open = or(
    ...OPEN.map((status) => hasStatus(status, today)),
    payments.conflict,
    payments.review,
  )
  const young = or(gte(payments.latestAt, earlyStart), gte(dated, early))
  const readInTime = sql`${payments.latestAt} >= ${payments.createdAt} - make_interval(days => ${daysBetween(from, today)}::int)`
  const decided = db
    .select({ id: decisions.id })
    .from(decisions)
    .where(
      and(
        eq(decisions.paymentId, payments.id),
        isNull(decisions.undoneAt),
        gte(decisions.at, earlyStart),
      ),
    )
  return and(
    own,
    or(heard, paid, and(open, or(gte(dated, from), and(young, readInTime))), exists(decided)),
  )
}

/** The status on a day, in SQL: the same two moves `statusOn` makes. */
export function hasStatus(status: Status, today: Day): SQL | undefined {
  const stored = eq(payments.status, status)
  const late = sql`${payments.dueDate} + (case when ${payments.dueDate} = ${payments.issueDate} and ${payments.implied} @> '["dueDate"]'::jsonb then 7 else 0 end) < ${today}::date`
  const ranOut = lte(payments.scheduledFor, lastOutOfGrace(today))
  switch (status) {
    case 'upcoming':
      return and(stored, sql`(${late}) is not true`)
    case 'overdue':
      return or(stored, and(eq(payments.status, 'upcoming'), late))
    case 'scheduled':
      return and(stored, sql`(${ranOut}) is not true`)
    case 'likely_paid':
      return or(stored, and(eq(payments.status, 'scheduled'), ranOut))
    case 'paid':
    case 'failed':
    case 'cancelled':
    case 'dismissed':
      return stored
  }
  return undefined
}

/** The newest charge day whose grace has ended before `today`. */
function lastOutOfGrace(today: Day): Day {
  let day = addDays(today, -1)
  while (graceEnd(day) >= today) day = addDays(day, -1)
  return day
}

/** `(value, id)` after a cursor, in either direction; the order is the same in SQL, so pages never overlap. */
export const after = (column: SQL, descending: boolean, cursor: { value: SQL; id: string }): SQL =>
  descending
    ? sql`(${column}, ${payments.id}) < (${cursor.value}, ${cursor.id})`
    : sql`(${column}, ${payments.id}) > (${cursor.value}, ${cursor.id})`
