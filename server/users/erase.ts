import { and, eq } from 'drizzle-orm'
import type { Erased } from '#shared/contract/me.ts'
import { refreshTokenOf } from '#server/auth/mailbox-token.ts'
import { hashOf } from '#server/auth/secrets.ts'
import { type AuthDeps, endSessions } from '#server/auth/session.ts'
import type { Cache } from '#server/cache/cache.ts'
import { inThisTransaction } from '#server/db/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { audit, users } from '#server/db/schema/users.ts'
import { AppError } from '#server/errors.ts'
import type { Google } from '#server/google/client.ts'
import type { Live } from '#server/live/live.ts'

export type EraseDeps = Pick<AuthDeps, 'db' | 'keyring' | 'now' | 'newId'> &
  Readonly<{
    google: Pick<Google, 'revoke'>
    cache: Pick<Cache, 'drop'>
    live: Pick<Live, 'publish'>
  }>

/**
 * Deletes everything of a person: the permission at Google first (a token deleted unrevoked could never be
 * revoked), then all rows in one transaction, then cache, sessions and open sockets. What stays is a line in the
 * audit that somebody was erased, and when.
 *
 * @returns `revoked` is false when Google could not be told for every mailbox; the rows are gone all the same
 * @throws AppError('unauthenticated') when the person is gone already
 */
export async function eraseMe(deps: EraseDeps, userId: string): Promise<Erased> {
  const revoked = await revokeAll(deps, userId)
  await deps.db.transact(async (tx) => {
    const userHash = hashOf(userId)
    await tx.insert(audit).values({ id: deps.newId(), at: deps.now(), action: 'erase', userHash })
    // Every other table's rows hang on this one by `on delete cascade`.
    const gone = await tx
      .delete(users)
      .where(and(eq(users.id, userId), inThisTransaction(tx)))
      .returning({ id: users.id })
    if (gone.length === 0)
      throw new AppError('unauthenticated', 'This account does not exist any more.')
  })
  await endSessions(deps, userId)
  await deps.cache.drop(userId)
  await deps.live.publish(userId, { type: 'signed-out' })
  return { erased: true, revoked }
}

async function revokeAll(deps: EraseDeps, userId: string): Promise<boolean> {
  const rows = await deps.db.read
    .select({ id: mailboxes.id })
    .from(mailboxes)
    .where(eq(mailboxes.userId, userId))
  const told = await Promise.allSettled(
    rows.map(async ({ id }) => {
      const token = await refreshTokenOf(deps, id)
      return token === undefined || deps.google.revoke(token)
    }),
  )
  return told.every((end) => end.status === 'fulfilled' && end.value)
}
