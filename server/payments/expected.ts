import { and, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { ExpectedPayments, Stream as SaidStream } from '#shared/contract/expected.ts'
import { dayIn } from '#shared/day.ts'
import { UNREAD_AFTER_MS } from '#shared/stale.ts'
import type { Database, Db } from '#server/db/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { paymentMessages, payments } from '#server/db/schema/payments.ts'
import { type Obligation, type Stream, streamsOf } from '#server/recurrence/streams.ts'
import { endingsOf } from './endings.ts'
import { familiesOfBillers } from './families.ts'
import { userOf } from './ledger-user.ts'

/**
 * What is expected next of each biller, and the bills that should have come and did not.
 *
 * @returns streams by next day; no bill is called missing while a mailbox was not read lately
 */
export async function expectedPayments(
  { db, now }: { db: Database; now: () => Date },
  userId: string,
): Promise<ExpectedPayments> {
  const user = await userOf(db.read, userId)
  const today = dayIn(now(), user.timeZone)
  const fresh = await isFresh(db.read, userId, now())
  const obligations = await obligationsOf(db.read, user)
  const streams = streamsOf(obligations, today).map((stream) => saidOf(stream, fresh))
  return { today, timeZone: user.timeZone, fresh, streams }
}

async function isFresh(db: Db, userId: string, now: Date): Promise<boolean> {
  const boxes = await db
    .select({ readAt: mailboxes.lastReadAt })
    .from(mailboxes)
    .where(eq(mailboxes.userId, userId))
  return boxes.every(
    ({ readAt }) => readAt !== null && now.getTime() - readAt.getTime() < UNREAD_AFTER_MS,
  )
}

/** A person's payments as the recurrence sees them: without dismissed ones and the parts of instalment plans. */
export async function obligationsOf(
  db: Db,
  { id: userId, timeZone }: { id: string; timeZone: string },
): Promise<Obligation[]> {
  const rows = await db
    .select()
    .from(payments)
    .where(
      and(
        eq(payments.userId, userId),
        ne(payments.status, 'dismissed'),
        isNull(payments.mergedInto),
      ),
    )
  const planned = await plannedOf(db, userId, rows)
  const endings = await endingsOf(db, userId)
  const familyOf = familiesOfBillers(rows)
  return rows
    .filter(({ id }) => !planned.has(id))
    .map((row) => {
      const minor = row.amountDueMinor ?? row.amountPaidMinor
      const firstDay = dayIn(row.firstAt, timeZone)
      return {
        id: row.id,
        family: familyOf(row.billerKey),
        biller: row.biller,
        accountRef: row.accountRef ?? undefined,
        amount:
          minor === null || row.currency === null ? undefined : { minor, currency: row.currency },
        day: row.dueDate ?? row.scheduledFor ?? row.paidOn ?? firstDay,
        arrivedOn: firstDay,
        last:
          (row.status === 'cancelled' && row.scheduledFor !== null) || isLastOf(row, endings, rows),
      }
    })
}

type Row = typeof payments.$inferSelect

/** Its biller wrote afterwards that it ends; of several accounts nobody knows which. */
const isLastOf = (
  { billerKey, accountRef, firstAt }: Row,
  endings: ReadonlyMap<string, number>,
  rows: readonly Row[],
): boolean =>
  firstAt.getTime() <= (endings.get(billerKey) ?? 0) &&
  rows.every((other) => other.billerKey !== billerKey || other.accountRef === accountRef)

/**
 * Payments of an instalment plan: one message named several of them, on several days, under one number. When it ends
 * is known, so nothing is expected after it.
 */
async function plannedOf(db: Db, userId: string, rows: readonly Row[]): Promise<Set<string>> {
  const own = eq(paymentMessages.userId, userId)
  const several = db
    .select({ messageId: paymentMessages.messageId })
    .from(paymentMessages)
    .where(own)
    .groupBy(paymentMessages.messageId)
    .having(sql`count(distinct ${paymentMessages.part}) > 1`)
  const links = await db
    .select({ messageId: paymentMessages.messageId, id: paymentMessages.paymentId })
    .from(paymentMessages)
    .where(and(own, inArray(paymentMessages.messageId, several)))
  const byId = new Map(rows.map((row) => [row.id, row]))
  const plans = [...Map.groupBy(links, ({ messageId }) => messageId).values()].filter((named) => {
    const some = named.flatMap(({ id }) => byId.get(id) ?? [])
    const [numbers, days] = [some.map((row) => row.reference), some.map((row) => row.dueDate)]
    return new Set(numbers).size === 1 && new Set(days).size > 1
  })
  return new Set(plans.flat().map(({ id }) => id))
}

function saidOf(stream: Stream, fresh: boolean): SaidStream {
  const { next, priceChange, currency } = stream
  const money = (minor: number | undefined) =>
    minor === undefined || currency === undefined ? null : { minor, currency }
  const from = money(priceChange?.from)
  const to = money(priceChange?.to)
  return {
    biller: stream.biller,
    accountRef: stream.accountRef ?? null,
    cadence: stream.cadence,
    state: stream.state,
    paymentIds: [...stream.paymentIds],
    next: {
      on: next.on,
      amount: money(next.amount?.minor),
      low: money(next.amount?.low),
      high: money(next.amount?.high),
      confidence: next.confidence,
    },
    missing: fresh ? (stream.missing ?? null) : null,
    priceChange:
      priceChange && from && to
        ? { from, to, percent: priceChange.percent, on: priceChange.on }
        : null,
  }
}
