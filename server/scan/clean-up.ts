import { lt } from 'drizzle-orm'
import type { Database } from '#server/db/open.ts'
import { audit, idempotencyKeys, oneTimeCodes, sessions, signIns } from '#server/db/schema/users.ts'

const TEN_MINUTES_MS = 10 * 60_000
const DAY_MS = 86_400_000
/** A browser that was away this long may still send what was clicked before; done twice, it would be two decisions. */
const REPLY_DAYS = 60
/** Two years. */
const AUDIT_DAYS = 731

/** Deletes what has ended: sign-ins, one-time codes, sessions, replies kept for repeated requests, old audit lines. */
export async function cleanUp({ db, now }: { db: Database; now: () => Date }): Promise<void> {
  const before = (ms: number) => new Date(now().getTime() - ms)
  await db.transact(async (tx) => {
    await tx.delete(signIns).where(lt(signIns.createdAt, before(TEN_MINUTES_MS)))
    await tx.delete(oneTimeCodes).where(lt(oneTimeCodes.expiresAt, before(TEN_MINUTES_MS)))
    await tx.delete(sessions).where(lt(sessions.expiresAt, before(0)))
    await tx.delete(audit).where(lt(audit.at, before(AUDIT_DAYS * DAY_MS)))
    await tx
      .delete(idempotencyKeys)
      .where(lt(idempotencyKeys.createdAt, before(REPLY_DAYS * DAY_MS)))
  })
}
