import { and, count, eq } from 'drizzle-orm'
import type { Mailbox } from '#shared/contract/me.ts'
import type { Database } from '#server/db/open.ts'
import { mailboxes, messages } from '#server/db/schema/mailboxes.ts'

type MailboxRow = typeof mailboxes.$inferSelect

/** A scan that wrote nothing for so long has died; its job is given to another worker. */
const SILENT_MS = 10 * 60_000

/** A person's mailboxes and how fresh each is, in the order they were connected; [] for none. */
export async function mailboxesOf(
  { db, now }: { db: Database; now: () => Date },
  userId: string,
): Promise<Mailbox[]> {
  const [rows, unread] = await Promise.all([
    db.read
      .select()
      .from(mailboxes)
      .where(eq(mailboxes.userId, userId))
      .orderBy(mailboxes.connectedAt, mailboxes.id),
    db.read
      .select({ mailboxId: messages.mailboxId, unread: count() })
      .from(messages)
      .where(and(eq(messages.userId, userId), eq(messages.outcome, 'unread')))
      .groupBy(messages.mailboxId),
  ])
  const at = now()
  const unreadOf = new Map(unread.map((row) => [row.mailboxId, row.unread]))
  return rows.map((mailbox) => shown(mailbox, { at, unread: unreadOf.get(mailbox.id) ?? 0 }))
}

function shown(row: MailboxRow, { at, unread }: { at: Date; unread: number }): Mailbox {
  const { status, message } = standing(row, at)
  return {
    id: row.id,
    email: row.email,
    status,
    message,
    connectedAt: row.connectedAt.toISOString(),
    lastReadAt: row.lastReadAt?.toISOString() ?? null,
    nextScanAt: (row.pausedUntil && row.pausedUntil > at
      ? row.pausedUntil
      : row.nextScanAt
    ).toISOString(),
    readFrom: row.readFrom,
    progress: status === 'scanning' ? row.progress : null,
    unread,
  }
}

/** What needs the person comes before what runs by itself. */
function standing(row: MailboxRow, at: Date): Pick<Mailbox, 'status' | 'message'> {
  if (row.status === 'reauth_required' || row.status === 'operator')
    return { status: row.status, message: row.statusMessage }
  if (row.pausedUntil && row.pausedUntil > at)
    return {
      status: row.status === 'ok' ? 'rate_limited' : row.status,
      message: row.statusMessage ?? 'Google asked to wait a little. Reading goes on by itself.',
    }
  const alive = row.lastProgressAt && at.getTime() - row.lastProgressAt.getTime() < SILENT_MS
  if (row.progress && alive) return { status: 'scanning', message: null }
  return { status: row.status, message: row.status === 'ok' ? null : row.statusMessage }
}
