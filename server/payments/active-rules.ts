import { and, asc, eq } from 'drizzle-orm'
import type { Db, Tx } from '#server/db/open.ts'
import { rules } from '#server/db/schema/rules.ts'
import type { ActiveRule } from './rules.ts'

/** The rules of a person that are not paused, oldest first. */
export async function activeRules(db: Db | Tx, userId: string): Promise<ActiveRule[]> {
  const rows = await db
    .select()
    .from(rules)
    .where(and(eq(rules.userId, userId), eq(rules.paused, false)))
    .orderBy(asc(rules.createdAt), asc(rules.id))
  return rows.map(({ createdAt, ...rule }) => ({ ...rule, at: createdAt.getTime() }))
}
