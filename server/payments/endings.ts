import { and, eq, sql } from 'drizzle-orm'
import type { Db } from '#server/db/open.ts'
import { messageBillers, messages } from '#server/db/schema/mailboxes.ts'

/** When each biller last wrote that a contract or subscription ends, ms, by biller key. */
export async function endingsOf(db: Db, userId: string): Promise<Map<string, number>> {
  const rows = await db
    .select({ key: messageBillers.key, at: messages.receivedAt })
    .from(messages)
    .innerJoin(messageBillers, eq(messageBillers.messageId, messages.id))
    .where(and(eq(messages.userId, userId), sql`${messages.reading} ? 'ended'`))
  const endings = new Map<string, number>()
  for (const { key, at } of rows) endings.set(key, Math.max(at.getTime(), endings.get(key) ?? 0))
  return endings
}
