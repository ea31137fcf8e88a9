import { and, eq, lt, sql } from 'drizzle-orm'
import type { Cache } from '#server/cache/cache.ts'
import type { Database } from '#server/db/open.ts'
import { users } from '#server/db/schema/users.ts'
import type { Live } from '#server/live/live.ts'

/**
 * Tells cache and screens that a person's ledger changed. Call after the commit; once more does no harm. A
 * process that dies before leaves `announcedVersion` behind, and the minute tick announces.
 */
export async function announce(
  { db, cache, live }: { db: Database; cache: Pick<Cache, 'drop'>; live: Pick<Live, 'publish'> },
  userId: string,
): Promise<void> {
  const [user] = await db.read
    .select({ version: users.ledgerVersion })
    .from(users)
    .where(eq(users.id, userId))
  if (!user) return
  await cache.drop(userId)
  await live.publish(userId, { type: 'ledger', version: user.version })
  await db.read
    .update(users)
    .set({ announcedVersion: sql`greatest(${users.announcedVersion}, ${user.version}::integer)` })
    .where(and(eq(users.id, userId), lt(users.announcedVersion, user.version)))
}
