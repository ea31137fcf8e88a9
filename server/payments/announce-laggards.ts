import { lt } from 'drizzle-orm'
import type { Cache } from '#server/cache/cache.ts'
import type { Database } from '#server/db/open.ts'
import { users } from '#server/db/schema/users.ts'
import type { Live } from '#server/live/live.ts'
import { announce } from './announce.ts'

const AT_ONCE = 500

/** Announces every person whose last change was committed but not told: a process died in between. */
export async function announceLaggards(deps: {
  db: Database
  cache: Cache
  live: Live
}): Promise<void> {
  const rows = await deps.db.read
    .select({ id: users.id })
    .from(users)
    .where(lt(users.announcedVersion, users.ledgerVersion))
    .limit(AT_ONCE)
  for (const { id } of rows) await announce(deps, id)
}
