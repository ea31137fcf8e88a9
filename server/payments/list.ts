import {
  type SQL,
  and,
  asc,
  count,
  desc,
  eq,
  getTableColumns,
  gte,
  ilike,
  lte,
  ne,
  or,
  sql,
} from 'drizzle-orm'
import type { ListPayments, ListPaymentsQuery } from '#shared/contract/payments.ts'
import type { Status } from '#shared/contract/values.ts'
import { type Day, dayIn } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'
import { rangeFrom } from '#shared/range.ts'
import type { Database } from '#server/db/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { dayKey } from '#server/db/schema/payment-order.ts'
import { payments } from '#server/db/schema/payments.ts'
import { AppError } from '#server/errors.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { userOf } from './ledger-user.ts'
import { paymentOf } from './row.ts'
import { after, hasStatus, inRange } from './visible.ts'

const STATUSES: readonly Status[] = [
  'upcoming',
  'overdue',
  'scheduled',
  'likely_paid',
  'paid',
  'failed',
  'cancelled',
  'dismissed',
]

/** The day a payment stands under, for filters and order. */
const day = sql`coalesce(${payments.dueDate}, ${payments.scheduledFor}, ${payments.paidOn})`

/**
 * A page of the table: filtered, sorted, with what is left to pay in the whole filtered view. Dismissed payments
 * only when asked for; payments outside the chosen range never.
 *
 * @throws AppError('bad_request') for an unknown status or cursor
 */
export async function listPayments(
  { db, now }: { db: Database; now: () => Date },
  userId: string,
  query: ListPaymentsQuery,
): Promise<ListPayments> {
  const user = await userOf(db.read, userId)
  const today = dayIn(now(), user.timeZone)
  const where = and(
    inRange(db.read, user, rangeFrom(user.range, today), today),
    matches(query, today),
  )
  const { column, descending } = orderOf(query.sort, user.mainCurrency)
  const page = query.cursor === undefined ? undefined : after(column, descending, placed(query))
  const direction = descending ? desc : asc
  const [rows, [counted], left] = await Promise.all([
    db.read
      .select({ ...getTableColumns(payments), email: mailboxes.email, position: column })
      .from(payments)
      .leftJoin(mailboxes, eq(mailboxes.id, payments.mailboxId))
      .where(and(where, page))
      .orderBy(direction(column), direction(payments.id))
      .limit(query.limit + 1),
    db.read.select({ total: count() }).from(payments).where(where),
    leftIn(db, where, today),
  ])
  const shown = rows.slice(0, query.limit)
  const last = rows.length > query.limit ? shown.at(-1) : undefined
  return {
    version: user.ledgerVersion,
    total: counted?.total ?? 0,
    left,
    payments: shown.map((row) => paymentOf(row, row.email, today)),
    nextCursor: last ? writeCursor([last.position, last.id]) : null,
  }
}

function matches(query: ListPaymentsQuery, today: Day): SQL | undefined {
  const named = query.status?.split(',').map(statusNamed)
  return and(
    named
      ? or(...named.map((status) => hasStatus(status, today)))
      : ne(payments.status, 'dismissed'),
    query.q === undefined ? undefined : speaksOf(query.q),
    query.from === undefined ? undefined : gte(day, query.from),
    query.to === undefined ? undefined : lte(day, query.to),
    query.currency === undefined ? undefined : eq(payments.currency, query.currency),
    query.review === undefined ? undefined : eq(payments.review, true),
  )
}

function statusNamed(name: string): Status {
  const status = STATUSES.find((known) => known === name)
  if (!status) throw new AppError('bad_request', 'The request is not right: status.')
  return status
}

function speaksOf(text: string): SQL | undefined {
  const pattern = `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return or(
    ilike(payments.biller, pattern),
    ilike(payments.reference, pattern),
    ilike(payments.accountRef, pattern),
  )
}

type Order = Readonly<{ column: SQL<string>; descending: boolean }>

/**
 * What a list is sorted by, always as text so that a cursor carries it exactly; undated and unpriced come last.
 * Amounts stand by currency, the main one first, because two currencies never compare; in both directions.
 */
function orderOf(sort: ListPaymentsQuery['sort'], mainCurrency: string): Order {
  const descending = sort.startsWith('-')
  switch (descending ? sort.slice(1) : sort) {
    case 'biller':
      return { column: sql`lower(${payments.biller})`, descending }
    case 'amount': {
      const minor = descending
        ? sql`(9999999999999999 - ${payments.amountDueMinor})`
        : sql`${payments.amountDueMinor}`
      const group = sql`case when ${payments.currency} = ${mainCurrency} then '0' else '1' end || ${payments.currency}`
      return {
        column: sql`coalesce(${group} || lpad(${minor}::text, 16, '0'), '~') collate "C"`,
        descending: false,
      }
    }
    case 'updated':
      return {
        column: sql`to_char(${payments.updatedAt} at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US')`,
        descending,
      }
    default:
      return { column: dayKey(payments, descending ? '' : '~'), descending }
  }
}

function placed({ cursor = '' }: ListPaymentsQuery): { value: SQL; id: string } {
  const [value, id] = readCursor(cursor)
  return { value: sql`${String(value)}::text`, id }
}

/** What is still to pay, per currency, the currency of most payments first. */
async function leftIn(db: Database, where: SQL | undefined, today: Day): Promise<Money[]> {
  const open = or(
    hasStatus('upcoming', today),
    hasStatus('overdue', today),
    hasStatus('failed', today),
  )
  const owed = sql`greatest(0, ${payments.amountDueMinor} - coalesce(${payments.amountPaidMinor}, 0))`
  const sums = await db.read
    .select({ currency: payments.currency, minor: sql<string>`sum(${owed})::text` })
    .from(payments)
    .where(and(where, open, sql`${payments.amountDueMinor} is not null`))
    .groupBy(payments.currency)
    .orderBy(desc(count()), asc(payments.currency))
  return sums.flatMap(({ currency, minor }) =>
    currency === null ? [] : [{ currency, minor: Number(minor) }],
  )
}
