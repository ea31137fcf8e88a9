import { and, eq, inArray } from 'drizzle-orm'
import type { Db, Tx } from '#server/db/open.ts'
import { payments } from '#server/db/schema/payments.ts'
import { inChunks } from './chunks.ts'

/** Payments the person made part of some others: the other by the part's id, the outermost one. */
export async function partsOfPayments(
  db: Db | Tx,
  userId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  for (let level = [...ids]; level.length > 0;) {
    const rows = await inChunks(level, (some) =>
      db
        .select({ id: payments.id, into: payments.mergedInto })
        .from(payments)
        .where(and(eq(payments.userId, userId), inArray(payments.mergedInto, some))),
    )
    for (const { id, into } of rows) if (into) parts.set(id, parts.get(into) ?? into)
    level = rows.map(({ id }) => id)
  }
  return parts
}
