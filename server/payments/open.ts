import { and, eq, getTableColumns, gte, ne, or, sql } from 'drizzle-orm'
import type { OpenPayments } from '#shared/contract/payments.ts'
import { addDays, dayIn, startOf } from '#shared/day.ts'
import { rangeFrom } from '#shared/range.ts'
import type { Database } from '#server/db/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { payments } from '#server/db/schema/payments.ts'
import { userOf } from './ledger-user.ts'
import { paymentOf } from './row.ts'
import { OPEN, hasStatus, inRange } from './visible.ts'

/** Closed payments stay on the list so long, so that "Paid" has something to show. */
const CLOSED_DAYS = 45

/**
 * The list popup, badge and sidebar show: what is not closed, and what closed in the last 45 days, inside the
 * range the person chose. By due date (undated last), then biller, then id.
 */
export async function openPayments(
  { db, now }: { db: Database; now: () => Date },
  userId: string,
): Promise<OpenPayments> {
  const user = await userOf(db.read, userId)
  const today = dayIn(now(), user.timeZone)
  const from = rangeFrom(user.range, today)
  const open = OPEN.map((status) => hasStatus(status, today))
  const since = addDays(today, -CLOSED_DAYS)
  const closedOn = sql`coalesce(${payments.paidOn}, ${payments.scheduledFor}, ${payments.dueDate})`
  const recent = or(
    sql`${closedOn} >= ${since}::date`,
    and(sql`${closedOn} is null`, gte(payments.latestAt, startOf(since, user.timeZone))),
  )
  const rows = await db.read
    .select({ ...getTableColumns(payments), email: mailboxes.email })
    .from(payments)
    .leftJoin(mailboxes, eq(mailboxes.id, payments.mailboxId))
    .where(
      and(
        inRange(db.read, user, from, today),
        ne(payments.status, 'dismissed'),
        or(...open, recent, payments.conflict),
      ),
    )
    .orderBy(payments.dueDate, sql`lower(${payments.biller}) collate "C"`, payments.id)
  return {
    version: user.ledgerVersion,
    today,
    timeZone: user.timeZone,
    mainCurrency: user.mainCurrency,
    horizonDays: user.horizonDays,
    range: { from },
    payments: rows.map((row) => paymentOf(row, row.email, today)),
  }
}
