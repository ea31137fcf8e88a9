import { asc } from 'drizzle-orm'
import type { Database } from '#server/db/open.ts'
import { users } from '#server/db/schema/users.ts'

const MANY = 100

/** Ids of the people of this installation, first come first, at most 100: for the terminal of an own machine. */
export async function userIds({ db }: { db: Database }): Promise<string[]> {
  const rows = await db.read
    .select({ id: users.id })
    .from(users)
    .orderBy(asc(users.createdAt), asc(users.id))
    .limit(MANY)
  return rows.map(({ id }) => id)
}
