import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '#server/db/open.ts'
import { messageBillers, messageNumbers } from '#server/db/schema/mailboxes.ts'
import { inChunks } from './chunks.ts'
import { type Item, billerKeysOf } from './item.ts'
import { numberOf, spanOf } from './near.ts'

/** Rows of five columns in one statement, far below the parameter limit. */
const ROWS = 2_000

/**
 * Notes by what messages are found again: their billers, days and numbers.
 *
 * @param messageIds messages that were read, with or without items
 * @param items theirs
 */
export async function noteMessages(
  tx: Tx,
  userId: string,
  messageIds: readonly string[],
  items: readonly Item[],
): Promise<void> {
  const forget = (table: typeof messageBillers | typeof messageNumbers) =>
    inChunks(messageIds, async (some) => {
      await tx.delete(table).where(and(eq(table.userId, userId), inArray(table.messageId, some)))
      return []
    })
  await forget(messageBillers)
  await forget(messageNumbers)
  const byMessage = [...Map.groupBy(items, ({ messageId }) => messageId)]
  const billers = byMessage.flatMap(([messageId, parts]) => {
    const spans = parts.map(spanOf)
    const [firstDay] = spans.map(({ from }) => from).toSorted()
    const lastDay = spans
      .map(({ to }) => to)
      .toSorted()
      .at(-1)
    const keys = new Set(parts.flatMap(billerKeysOf))
    return [...keys].map((key) => ({ userId, key, messageId, firstDay, lastDay }))
  })
  const numbers = byMessage.flatMap(([messageId, parts]) =>
    [...new Set(parts.flatMap((part) => numberOf(part) ?? []))].map((number) => ({
      userId,
      number,
      messageId,
    })),
  )
  for (let start = 0; start < billers.length; start += ROWS)
    await tx.insert(messageBillers).values(billers.slice(start, start + ROWS))
  for (let start = 0; start < numbers.length; start += ROWS)
    await tx.insert(messageNumbers).values(numbers.slice(start, start + ROWS))
}
