import { type SQL, and, eq, gte, lte, or, sql } from 'drizzle-orm'
import type { Status } from '#shared/contract/values.ts'
import { type Day, addDays } from '#shared/day.ts'
import { graceEnd } from '#shared/payment.ts'
import { payments } from '#server/db/schema/payments.ts'

/** Payments of one person inside the chosen range: heard of since its first day, or still to come. */
export function inRange(userId: string, from: Day | null, today: Day): SQL | undefined {
  const own = eq(payments.userId, userId)
  if (from === null) return own
  const heard = gte(payments.latestAt, new Date(`${from}T00:00:00Z`))
  const coming = gte(sql`coalesce(${payments.scheduledFor}, ${payments.dueDate})`, today)
  return and(own, or(heard, coming))
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
