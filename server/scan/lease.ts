import { and, eq, sql } from 'drizzle-orm'
import { type Day, dayIn } from '#shared/day.ts'
import { rangeFrom } from '#shared/range.ts'
import { type Database, type Tx, inThisTransaction } from '#server/db/open.ts'
import { type ScanProgress, mailboxes } from '#server/db/schema/mailboxes.ts'
import { users } from '#server/db/schema/users.ts'

/** The right to write one mailbox, until someone else takes the next fence number. */
export type Lease = Readonly<{
  mailboxId: string
  userId: string
  email: string
  fence: number
  cursor: string | null
  timeZone: string
  /** First day of the range the person chose; null reads everything. */
  from: Day | null
  startedAt: Date
  /** The provider of a language model the person agreed to; null is none. */
  languageModel: string | null
}>

/** Another worker holds the mailbox now, or the person took it away: write nothing more. */
export class StaleWorker extends Error {}

/**
 * Takes the mailbox: adds 1 to its fence, so that every earlier holder's writes are refused.
 *
 * @returns undefined when the mailbox is gone, waits for a new consent, or pauses until later
 */
export async function takeLease(
  deps: { db: Database; now: () => Date },
  mailboxId: string,
): Promise<Lease | undefined> {
  return deps.db.transact(async (tx) => {
    const now = deps.now()
    const progress: ScanProgress = {
      phase: 'listing',
      looked: 0,
      expected: null,
      bills: 0,
      startedAt: now.toISOString(),
    }
    const [row] = await tx
      .update(mailboxes)
      .set({ fence: sql`${mailboxes.fence} + 1`, progress, lastProgressAt: now })
      .where(
        and(
          eq(mailboxes.id, mailboxId),
          sql`${mailboxes.status} <> 'reauth_required'`,
          sql`(${mailboxes.pausedUntil} is null or ${mailboxes.pausedUntil} <= ${now.toISOString()}::timestamptz)`,
          inThisTransaction(tx),
        ),
      )
      .returning()
    if (!row) return undefined
    const [user] = await tx
      .select({
        timeZone: users.timeZone,
        range: users.range,
        languageModel: users.languageModel,
      })
      .from(users)
      .where(eq(users.id, row.userId))
    const timeZone = user?.timeZone ?? 'UTC'
    return {
      mailboxId,
      userId: row.userId,
      email: row.email,
      fence: row.fence,
      cursor: row.cursor,
      timeZone,
      from: rangeFrom(user?.range ?? '90d', dayIn(now, timeZone)),
      startedAt: now,
      languageModel: user?.languageModel ?? null,
    }
  })
}

/**
 * One write under the lease: locks the mailbox row, runs `body`, then sets the mailbox's columns. Everything
 * commits together or, for a stale worker or a lost connection, not at all.
 *
 * @throws StaleWorker when the fence has moved on
 */
export async function writeUnder(
  db: Database,
  lease: Lease,
  body: (tx: Tx) => Promise<Partial<typeof mailboxes.$inferInsert>>,
): Promise<void> {
  const mine = and(eq(mailboxes.id, lease.mailboxId), eq(mailboxes.fence, lease.fence))
  await db.transact(async (tx) => {
    const [held] = await tx.select({ id: mailboxes.id }).from(mailboxes).where(mine).for('update')
    if (!held) throw new StaleWorker()
    const columns = await body(tx)
    const [written] = await tx
      .update(mailboxes)
      .set(columns)
      .where(and(mine, inThisTransaction(tx)))
      .returning({ id: mailboxes.id })
    if (!written) throw new StaleWorker()
  })
}
