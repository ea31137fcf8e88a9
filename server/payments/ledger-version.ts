import { and, eq, sql } from 'drizzle-orm'
import { type Tx, inThisTransaction } from '#server/db/open.ts'
import { users } from '#server/db/schema/users.ts'

/**
 * Adds 1 to the ledger version: the last write of a transaction that changed payments.
 *
 * @returns the new version
 * @throws Error when it hit no row, so that a statement that ran outside its transaction undoes the whole
 */
export async function bumpLedger(tx: Tx, userId: string): Promise<number> {
  const [row] = await tx
    .update(users)
    .set({ ledgerVersion: sql`${users.ledgerVersion} + 1` })
    .where(and(eq(users.id, userId), inThisTransaction(tx)))
    .returning({ version: users.ledgerVersion })
  if (!row) throw new Error('the ledger version was not written in its transaction')
  return row.version
}
