import { and, eq, sql } from 'drizzle-orm'
import { type Database, inThisTransaction } from '#server/db/open.ts'
import { users } from '#server/db/schema/users.ts'
import type { Budget } from '#server/llm/language-model.ts'

/** Most requests and tokens of a language model for one person, each UTC day. */
export type DailyCaps = Readonly<{ callsPerDay: number; tokensPerDay: number }>

/**
 * What one person may still cost, counted in their row: the caps hold over restarts and any number of workers.
 *
 * @param asked whom the person must have agreed to, at the moment of each request
 */
export function modelBudget(
  { db, now }: { db: Database; now: () => Date },
  userId: string,
  { provider, callsPerDay, tokensPerDay }: DailyCaps & { provider: string },
): Budget {
  const today = () => now().toISOString().slice(0, 10)
  return {
    async take(tokens) {
      const day = today()
      const isToday = sql`${users.modelDay} is not distinct from ${day}::date`
      const calls = sql<number>`case when ${isToday} then ${users.modelCalls} else 0 end`
      const used = sql<number>`case when ${isToday} then ${users.modelTokens} else 0 end`
      return db.transact(async (tx) => {
        const taken = await tx
          .update(users)
          .set({
            modelDay: day,
            modelCalls: sql`${calls} + 1`,
            modelTokens: sql`${used} + ${tokens}::integer`,
          })
          .where(
            and(
              eq(users.id, userId),
              eq(users.languageModel, provider),
              sql`${calls} < ${callsPerDay}::integer`,
              sql`${used} + ${tokens}::integer <= ${tokensPerDay}::integer`,
              inThisTransaction(tx),
            ),
          )
          .returning({ id: users.id })
        return taken.length > 0
      })
    },
    async add(tokens) {
      // An endpoint may claim any number: one answer costs a day at most.
      const more = Math.min(tokens, tokensPerDay)
      await db.transact((tx) =>
        tx
          .update(users)
          .set({
            modelTokens: sql`least(${users.modelTokens} + ${more}::integer, ${tokensPerDay}::integer)`,
          })
          .where(and(eq(users.id, userId), inThisTransaction(tx))),
      )
    },
  }
}
