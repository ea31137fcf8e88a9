import { and, eq, sql } from 'drizzle-orm'
import { type Tx, inThisTransaction } from '#server/db/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { oneTimeCodes, users } from '#server/db/schema/users.ts'
import { AppError } from '#server/errors.ts'
import { seal } from '#server/seal.ts'
import { tokenOwner } from './mailbox-token.ts'
import { hashOf, newSecret } from './secrets.ts'
import type { AuthDeps } from './session.ts'

/** The extension has this long to fetch its session. */
const CODE_MS = 60_000

/**
 * Finds or makes the person of a Google account and the mailbox of its address, due for a scan now. A mailbox
 * that is connected again keeps its cursor and its payments.
 *
 * @param identity `sub` is the person; the address may change
 * @param refreshToken undefined when Google gave none: the mailbox keeps the one it has
 * @param challenge the extension's PKCE challenge the one-time code is bound to
 * @returns the one-time code
 * @throws AppError('sign_in_failed') when there is no refresh token, neither new nor kept
 */
export async function connect(
  deps: AuthDeps,
  identity: { sub: string; email: string },
  refreshToken: string | undefined,
  challenge: string,
): Promise<string> {
  const at = deps.now()
  const code = newSecret()
  await deps.db.transact(async (tx) => {
    const userId = await upsertUser(tx, deps, identity)
    const mailboxId = await mailboxOf(tx, deps, userId, identity.email)
    await tx.insert(oneTimeCodes).values({
      codeHash: hashOf(code),
      userId,
      challenge,
      expiresAt: new Date(at.getTime() + CODE_MS),
    })
    const [row] = await tx
      .update(mailboxes)
      .set({
        email: identity.email,
        emailKey: identity.email.toLowerCase(),
        status: 'ok',
        statusMessage: null,
        consentedAt: at,
        nextScanAt: at,
        pausedUntil: null,
        // A scan that still runs with the old permission must not say that it is lost.
        fence: sql`${mailboxes.fence} + 1`,
        progress: null,
        ...(refreshToken && {
          refreshTokenSealed: seal(deps.keyring, refreshToken, tokenOwner(mailboxId)),
        }),
      })
      .where(and(eq(mailboxes.id, mailboxId), inThisTransaction(tx)))
      .returning({ token: mailboxes.refreshTokenSealed })
    if (!row) throw new AppError('unavailable', 'The sign-in could not be stored. Try again.')
    if (!row.token) throw new AppError('sign_in_failed', NO_LASTING_PERMISSION)
  })
  return code
}

const NO_LASTING_PERMISSION =
  'Google gave no lasting permission. Remove Duebox at myaccount.google.com/permissions, then sign in again.'

async function upsertUser(
  tx: Tx,
  { newId, now }: AuthDeps,
  { sub, email }: { sub: string; email: string },
): Promise<string> {
  const [user] = await tx
    .insert(users)
    .values({ id: newId(), googleSub: sub, email, createdAt: now() })
    .onConflictDoUpdate({ target: users.googleSub, set: { email } })
    .returning({ id: users.id })
  if (!user) throw new AppError('unavailable', 'The sign-in could not be stored. Try again.')
  return user.id
}

/** The mailbox of this Google account: by its address, else the one whose address has changed, else a new one. */
async function mailboxOf(
  tx: Tx,
  { newId, now }: AuthDeps,
  userId: string,
  email: string,
): Promise<string> {
  const owned = await tx
    .select({ id: mailboxes.id, emailKey: mailboxes.emailKey })
    .from(mailboxes)
    .where(eq(mailboxes.userId, userId))
    .orderBy(mailboxes.connectedAt)
  const emailKey = email.toLowerCase()
  const known = owned.find((mailbox) => mailbox.emailKey === emailKey) ?? owned[0]
  if (known) return known.id
  const id = newId()
  await tx.insert(mailboxes).values({ id, userId, email, emailKey, connectedAt: now() })
  return id
}
