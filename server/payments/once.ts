import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { dayIn } from '#shared/day.ts'
import type { Database, Tx } from '#server/db/open.ts'
import { idempotencyKeys } from '#server/db/schema/users.ts'
import { AppError } from '#server/errors.ts'
import { bumpLedger } from './ledger-version.ts'
import { lockUser } from './ledger-user.ts'
import type { Scope } from './note.ts'

export type ActDeps = Readonly<{ db: Database; now: () => Date; newId: () => string }>

/**
 * Does one thing a person asked for in one transaction, as the only writer at their ledger, and raises its version.
 *
 * @param asked the same key with the same request (as zod built it) gives the first reply again and does nothing
 * @param body its reply is kept as JSON
 * @throws AppError('idempotency_mismatch') for a key that belongs to another request
 */
export async function once<T>(
  deps: ActDeps,
  userId: string,
  asked: Readonly<{ key: string; request: unknown }>,
  body: (scope: Scope) => Promise<T>,
): Promise<T> {
  const requestHash = hashOf(asked.request)
  return deps.db.transact(async (tx) => {
    const user = await lockUser(tx, userId)
    const kept = await replyOf(tx, userId, asked.key, requestHash)
    if (kept !== undefined) {
      // Our own reply, written below as JSON of exactly this type and never by anyone else.
      const again: T = JSON.parse(kept)
      return again
    }
    const now = deps.now()
    const scope = { tx, newId: deps.newId, user, now, today: dayIn(now, user.timeZone) }
    const reply = await body(scope)
    await tx.insert(idempotencyKeys).values({
      userId,
      key: asked.key,
      requestHash,
      reply: JSON.stringify(reply),
      createdAt: now,
    })
    await bumpLedger(tx, userId)
    return reply
  })
}

const hashOf = (request: unknown) =>
  createHash('sha256').update(JSON.stringify(request)).digest('base64url')

async function replyOf(
  tx: Tx,
  userId: string,
  key: string,
  requestHash: string,
): Promise<string | undefined> {
  const [kept] = await tx
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key)))
  if (!kept) return undefined
  if (kept.requestHash !== requestHash)
    throw new AppError(
      'idempotency_mismatch',
      'This Idempotency-Key was used for another request. Send the new one with a new key.',
    )
  return kept.reply
}
