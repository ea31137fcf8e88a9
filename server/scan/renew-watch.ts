import { eq } from 'drizzle-orm'
import type { Database } from '#server/db/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import type { Gmail } from '#server/google/client.ts'

/**
 * Asks Gmail to push this mailbox's changes to the topic for another (at most) seven days.
 *
 * @param openGmail gives the client of a mailbox; undefined when it is gone
 */
export async function renewWatch(
  deps: {
    db: Database
    openGmail: (mailboxId: string) => Promise<Gmail | undefined>
    topic: string
  },
  mailboxId: string,
  signal: AbortSignal,
): Promise<void> {
  const gmail = await deps.openGmail(mailboxId)
  if (!gmail) return
  const { expiration } = await gmail.watch(deps.topic, signal)
  await deps.db.transact((tx) =>
    tx.update(mailboxes).set({ watchExpiresAt: expiration }).where(eq(mailboxes.id, mailboxId)),
  )
}
