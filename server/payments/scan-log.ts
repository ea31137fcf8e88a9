import { and, count, desc, eq, inArray, sql } from 'drizzle-orm'
import type { ScanLog, ScanLogQuery } from '#shared/contract/me.ts'
import type { Database } from '#server/db/open.ts'
import { mailboxes, messages } from '#server/db/schema/mailboxes.ts'
import { paymentMessages } from '#server/db/schema/payments.ts'
import type { Keyring } from '#server/seal.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { openWords } from './words.ts'

/**
 * What was read and what became of it, newest first. The counts are of everything: listed = payment + not a
 * payment + unread, always.
 *
 * @throws AppError('bad_request') for a cursor that is not ours
 */
export async function scanLog(
  { db, keyring }: { db: Database; keyring: Keyring },
  userId: string,
  query: ScanLogQuery,
): Promise<ScanLog> {
  const own = eq(messages.userId, userId)
  const kept = query.outcome === undefined ? own : and(own, eq(messages.outcome, query.outcome))
  const [counted, rows] = await Promise.all([
    db.read
      .select({ outcome: messages.outcome, listed: count() })
      .from(messages)
      .where(own)
      .groupBy(messages.outcome),
    db.read
      .select({ message: messages, email: mailboxes.email })
      .from(messages)
      .innerJoin(mailboxes, eq(mailboxes.id, messages.mailboxId))
      .where(and(kept, query.cursor === undefined ? undefined : before(query.cursor)))
      .orderBy(desc(messages.receivedAt), desc(messages.id))
      .limit(query.limit + 1),
  ])
  const shown = rows.slice(0, query.limit)
  const last = rows.length > query.limit ? shown.at(-1)?.message : undefined
  const payments = await firstPayments(
    db,
    userId,
    shown.map(({ message }) => message.id),
  )
  const listed = new Map(counted.map((row) => [row.outcome, row.listed]))
  return {
    counts: {
      payment: listed.get('payment') ?? 0,
      notPayment: listed.get('not_payment') ?? 0,
      unread: listed.get('unread') ?? 0,
    },
    messages: shown.map(({ message, email }) => {
      const words = openWords(keyring, message.id, message.wordsSealed)
      return {
        gmailId: message.gmailId,
        threadId: message.threadId,
        mailboxEmail: email,
        receivedAt: message.receivedAt.toISOString(),
        from: words?.from ?? null,
        subject: words?.subject ?? null,
        kind: message.kind ?? 'unread',
        why: message.why,
        paymentId: payments.get(message.id) ?? null,
      }
    }),
    nextCursor: last ? writeCursor([last.receivedAt.getTime(), last.id]) : null,
  }
}

function before(cursor: string) {
  const [at, id] = readCursor(cursor)
  const instant = new Date(Number(at)).toISOString()
  return sql`(${messages.receivedAt}, ${messages.id}) < (${instant}::timestamptz, ${id})`
}

async function firstPayments(
  db: Database,
  userId: string,
  messageIds: readonly string[],
): Promise<Map<string, string>> {
  if (messageIds.length === 0) return new Map()
  const links = await db.read
    .select()
    .from(paymentMessages)
    .where(
      and(eq(paymentMessages.userId, userId), inArray(paymentMessages.messageId, [...messageIds])),
    )
    .orderBy(desc(paymentMessages.part), desc(paymentMessages.paymentId))
  return new Map(links.map(({ messageId, paymentId }) => [messageId, paymentId]))
}
