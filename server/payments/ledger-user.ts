import { and, asc, count, desc, eq, isNotNull, ne } from 'drizzle-orm'
import type { Db, Tx } from '#server/db/open.ts'
import { payments } from '#server/db/schema/payments.ts'
import { users } from '#server/db/schema/users.ts'
import { AppError } from '#server/errors.ts'

/** What the ledger must know of its person. */
export type LedgerUser = typeof users.$inferSelect

/** @throws AppError('unauthenticated') when the person is gone, for example erased meanwhile */
export async function userOf(db: Db | Tx, userId: string): Promise<LedgerUser> {
  const [user] = await db.select().from(users).where(eq(users.id, userId))
  return known(user)
}

/**
 * Lets one writer at a time at a person's ledger: two scans, or a scan and a click, would else both reconcile
 * from what they saw before. Holds until the transaction ends.
 *
 * @throws AppError('unauthenticated') when the person is gone
 */
export async function lockUser(tx: Tx, userId: string): Promise<LedgerUser> {
  const [user] = await tx.select().from(users).where(eq(users.id, userId)).for('update')
  return known(user)
}

function known(user: LedgerUser | undefined): LedgerUser {
  if (!user) throw new AppError('unauthenticated', 'This account does not exist any more.')
  return user
}

/**
 * Until the person chose a main currency it follows the one most of their payments have (ties by code).
 *
 * @returns whether it changed
 */
export async function followMainCurrency(tx: Tx, userId: string): Promise<boolean> {
  const [most] = await tx
    .select({ currency: payments.currency, bills: count() })
    .from(payments)
    .where(and(eq(payments.userId, userId), isNotNull(payments.currency)))
    .groupBy(payments.currency)
    .orderBy(desc(count()), asc(payments.currency))
    .limit(1)
  if (!most?.currency) return false
  const changed = await tx
    .update(users)
    .set({ mainCurrency: most.currency })
    .where(
      and(
        eq(users.id, userId),
        eq(users.mainCurrencyKnown, false),
        ne(users.mainCurrency, most.currency),
      ),
    )
    .returning({ id: users.id })
  return changed.length > 0
}
