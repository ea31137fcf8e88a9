import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '#server/db/open.ts'
import { paymentMessages, payments } from '#server/db/schema/payments.ts'
import { inChunks } from './chunks.ts'
import type { LinkRow } from './neighbourhood.ts'
import type { Put } from './reconcile.ts'

/** Rows of five columns in one statement, far below the parameter limit. */
const LINKS = 2_000

/** The links of payments as their mails make them. */
export const linksOf = (userId: string, puts: readonly Put[], ids: readonly string[]): LinkRow[] =>
  puts.flatMap(({ items, suggested }, index) => {
    const paymentId = ids[index] ?? ''
    return [
      ...items.map(({ messageId, part }) => ({
        userId,
        paymentId,
        messageId,
        part,
        place: 'member' as const,
      })),
      ...suggested.map(({ item: { messageId, part }, why }) => ({
        userId,
        paymentId,
        messageId,
        part,
        place: why,
      })),
    ]
  })

const linkKey = ({ paymentId, messageId, part }: LinkRow) => `${paymentId} ${messageId} ${part}`

/**
 * Writes what differs between the links some payments had and those they have now.
 *
 * @param had the links these payments had
 * @returns true when a link came, went or turned
 */
export async function writeLinks(
  tx: Tx,
  userId: string,
  had: readonly LinkRow[],
  wanted: readonly LinkRow[],
): Promise<boolean> {
  const have = new Map(had.map((link) => [linkKey(link), link.place]))
  const want = new Set(wanted.map(linkKey))
  const added = wanted.filter((link) => have.get(linkKey(link)) !== link.place)
  const removed = had.filter((link) => !want.has(linkKey(link)))
  for (const [paymentId, links] of Map.groupBy(removed, (link) => link.paymentId))
    for (const [part, some] of Map.groupBy(links, (link) => link.part))
      await tx.delete(paymentMessages).where(
        and(
          eq(paymentMessages.userId, userId),
          eq(paymentMessages.paymentId, paymentId),
          eq(paymentMessages.part, part),
          inArray(
            paymentMessages.messageId,
            some.map(({ messageId }) => messageId),
          ),
        ),
      )
  for (let start = 0; start < added.length; start += LINKS)
    await tx
      .insert(paymentMessages)
      .values(added.slice(start, start + LINKS))
      .onConflictDoUpdate({
        target: [paymentMessages.messageId, paymentMessages.part, paymentMessages.paymentId],
        set: { place: sql`excluded.place` },
      })
  return added.length + removed.length > 0
}

/** Payments without a mail stay as the person left them, but tell nothing of their biller any more. */
export async function keepLinks(tx: Tx, userId: string, ids: readonly string[]): Promise<void> {
  await inChunks(ids, async (some) => {
    await tx
      .update(paymentMessages)
      .set({ place: 'kept' })
      .where(and(eq(paymentMessages.userId, userId), inArray(paymentMessages.paymentId, some)))
    await tx
      .update(payments)
      .set({ billedOn: null, nextBillOn: null })
      .where(and(eq(payments.userId, userId), inArray(payments.id, some)))
    return []
  })
}
