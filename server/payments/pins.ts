import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Db, Tx } from '#server/db/open.ts'
import { messagePins } from '#server/db/schema/payments.ts'
import { inChunks } from './chunks.ts'

type PinRow = typeof messagePins.$inferSelect

/** Where the person has put the items of some messages: payment by item key, their last word. */
export async function pinsOf(
  db: Db | Tx,
  userId: string,
  messageIds: readonly string[],
): Promise<Map<string, string>> {
  const rows = await lastPins(db, userId, messageIds)
  return new Map([...rows].map(([key, { paymentId }]) => [key, paymentId]))
}

/** Their last word on each item of some messages, by item key. */
export async function lastPins(
  db: Db | Tx,
  userId: string,
  messageIds: readonly string[],
): Promise<Map<string, PinRow>> {
  const rows = await inChunks(messageIds, (some) =>
    db
      .select()
      .from(messagePins)
      .where(and(eq(messagePins.userId, userId), inArray(messagePins.messageId, some)))
      .orderBy(asc(messagePins.sequence)),
  )
  return new Map(rows.map((row) => [`${row.messageId}#${row.part}`, row]))
}

/** An item's key in its two parts. */
export function partsOfKey(key: string): { messageId: string; part: number } {
  const at = key.lastIndexOf('#')
  return { messageId: key.slice(0, at), part: Number(key.slice(at + 1)) }
}
