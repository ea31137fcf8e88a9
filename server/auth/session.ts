import { and, eq, gt } from 'drizzle-orm'
import { LRUCache } from 'lru-cache'
import { type Database, type Tx, inThisTransaction } from '#server/db/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { oneTimeCodes, sessions, users } from '#server/db/schema/users.ts'
import { AppError } from '#server/errors.ts'
import type { Google } from '#server/google/client.ts'
import type { Keyring } from '#server/seal.ts'
import { challengeOf, hashOf, isSame, newSecret } from './secrets.ts'

/** What signing in and out uses. */
export type AuthDeps = Readonly<{
  db: Database
  google: Google
  keyring: Keyring
  now: () => Date
  newId: () => string
  /** scheme://host[:port] of this server, as Google and browsers reach it. */
  publicUrl: string
  /** The only addresses a sign-in may end at, compared exactly. */
  redirects: readonly string[]
}>

/** What the extension shows for a session, and what it gets. */
export type Redemption = Readonly<{ code: string; verifier: string }>
export type NewSession = Readonly<{
  bearer: string
  userId: string
  email: string
  sessionId: string
  /** The person's mailboxes: due for a scan. */
  mailboxIds: string[]
}>

/** Who sent a request. */
export type Who = Readonly<{ userId: string; sessionId: string }>

const DAY_MS = 86_400_000
/** A session ends when it was not used for this long, and in any case after the second span. */
const IDLE_MS = 30 * DAY_MS
const LIFETIME_MS = 90 * DAY_MS
/** Use is written down at most this often. */
const SEEN_EVERY_MS = 3_600_000
const REMEMBER_MS = 60_000
const REMEMBERED = 20_000

/**
 * Trades a one-time code for a session. A code serves once: its second use fails and ends the session the first
 * one made, for one of the two was a thief.
 *
 * @param client short words for the browser, shown in the list of sessions (`clientOf`)
 * @returns the bearer, seen here and never again, and the mailboxes to scan
 * @throws AppError('sign_in_expired') for an unknown, late or used code, or another verifier
 */
export async function redeemCode(
  deps: Pick<AuthDeps, 'db' | 'now' | 'newId'>,
  { code, verifier }: Redemption,
  client: string,
): Promise<NewSession> {
  const redeemed = await deps.db.transact((tx) => redeem(tx, deps, { code, verifier, client }))
  if ('reply' in redeemed) return redeemed.reply
  if (redeemed.endedSession) forget(deps.db, (who) => who.sessionId === redeemed.endedSession)
  throw new AppError(
    'sign_in_expired',
    'This sign-in took too long or was already used. Sign in again.',
  )
}

type Redeemed = { reply: NewSession } | { endedSession: string | undefined }

/** Refusals are returned, not thrown, so that what they write is committed. */
async function redeem(
  tx: Tx,
  { now, newId }: Pick<AuthDeps, 'now' | 'newId'>,
  { code, verifier, client }: Redemption & { client: string },
): Promise<Redeemed> {
  const at = now()
  const mine = eq(oneTimeCodes.codeHash, hashOf(code))
  const [row] = await tx.select().from(oneTimeCodes).where(mine).for('update')
  if (!row) return { endedSession: undefined }
  if (row.usedAt) {
    if (row.sessionId) await tx.delete(sessions).where(eq(sessions.id, row.sessionId))
    return { endedSession: row.sessionId ?? undefined }
  }
  const good = row.expiresAt > at && isSame(challengeOf(verifier), row.challenge)
  const sessionId = good ? newId() : null
  const bearer = newSecret()
  if (sessionId)
    await tx.insert(sessions).values({
      id: sessionId,
      userId: row.userId,
      bearerHash: hashOf(bearer),
      client: client.slice(0, 60),
      createdAt: at,
      seenAt: at,
      expiresAt: new Date(at.getTime() + IDLE_MS),
    })
  const [user] = await tx.select().from(users).where(eq(users.id, row.userId))
  const owned = await tx
    .select({ id: mailboxes.id })
    .from(mailboxes)
    .where(eq(mailboxes.userId, row.userId))
  const [used] = await tx
    .update(oneTimeCodes)
    .set({ usedAt: at, sessionId })
    .where(and(mine, inThisTransaction(tx)))
    .returning({ userId: oneTimeCodes.userId })
  if (!used) throw new AppError('unavailable', 'The sign-in could not be stored. Try again.')
  if (!sessionId || !user) return { endedSession: undefined }
  const mailboxIds = owned.map(({ id }) => id)
  return { reply: { bearer, userId: user.id, email: user.email, sessionId, mailboxIds } }
}

/** Sessions seen by this process within the last minute, per database. */
const remembered = new WeakMap<Database, LRUCache<string, Who & { untilMs: number }>>()
function rememberedOf(db: Database) {
  const kept = remembered.get(db)
  if (kept) return kept
  const made = new LRUCache<string, Who & { untilMs: number }>({ max: REMEMBERED })
  remembered.set(db, made)
  return made
}

/**
 * Who a bearer belongs to. A session that ended elsewhere may still count for up to 60 seconds in this process.
 *
 * @returns undefined for an unknown or ended session
 */
export async function authenticate(
  { db, now }: Pick<AuthDeps, 'db' | 'now'>,
  bearer: string,
): Promise<Who | undefined> {
  const at = now()
  const bearerHash = hashOf(bearer)
  const kept = rememberedOf(db).get(bearerHash)
  if (kept && at.getTime() < kept.untilMs) return { userId: kept.userId, sessionId: kept.sessionId }
  const [row] = await db.read
    .select()
    .from(sessions)
    .where(and(eq(sessions.bearerHash, bearerHash), gt(sessions.expiresAt, at)))
  if (!row) return undefined
  if (at.getTime() - row.seenAt.getTime() >= SEEN_EVERY_MS)
    await db.read
      .update(sessions)
      .set({ seenAt: at, expiresAt: endOf(row.createdAt, at) })
      .where(eq(sessions.id, row.id))
  const who = { userId: row.userId, sessionId: row.id }
  const untilMs = Math.min(at.getTime() + REMEMBER_MS, row.expiresAt.getTime())
  rememberedOf(db).set(bearerHash, { ...who, untilMs })
  return who
}

const endOf = (createdAt: Date, at: Date) =>
  new Date(Math.min(at.getTime() + IDLE_MS, createdAt.getTime() + LIFETIME_MS))

/** A sign-in counts as fresh for so long. @source CASA 2.4.1 (re-authentication before sensitive actions) */
const FRESH_MS = 15 * 60_000

/**
 * Lets pass only who signed in just now: asked before what cannot be undone, so that a browser left open, or a
 * stolen bearer, is not enough.
 *
 * @throws AppError('sign_in_again')
 */
export async function demandFreshSession(
  { db, now }: Pick<AuthDeps, 'db' | 'now'>,
  sessionId: string,
): Promise<void> {
  const since = new Date(now().getTime() - FRESH_MS)
  const [fresh] = await db.read
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, sessionId), gt(sessions.createdAt, since)))
  if (!fresh)
    throw new AppError(
      'sign_in_again',
      'To be sure that it is you: sign out, sign in again, and do it within 15 minutes of that.',
    )
}

/** Ends a session; a session that is gone already is fine. */
export async function signOut({ db }: Pick<AuthDeps, 'db'>, sessionId: string): Promise<void> {
  await db.read.delete(sessions).where(eq(sessions.id, sessionId))
  forget(db, (who) => who.sessionId === sessionId)
}

/** Ends every session of a person. */
export async function endSessions({ db }: Pick<AuthDeps, 'db'>, userId: string): Promise<void> {
  await db.read.delete(sessions).where(eq(sessions.userId, userId))
  forget(db, (who) => who.userId === userId)
}

function forget(db: Database, ended: (who: Who) => boolean): void {
  const kept = rememberedOf(db)
  for (const [key, who] of kept.entries()) if (ended(who)) kept.delete(key)
}

/** "Firefox on Linux" from a User-Agent header; "A browser" when it says nothing we know. */
export function clientOf(userAgent: string): string {
  const first = (names: readonly (readonly [string, string])[]) =>
    names.find(([mark]) => userAgent.includes(mark))?.[1]
  const browser = first([
    ['Firefox/', 'Firefox'],
    ['Edg/', 'Edge'],
    ['OPR/', 'Opera'],
    ['Chrome/', 'Chrome'],
    ['Duebox terminal', 'The terminal'],
  ])
  const system = first([
    ['Android', 'Android'],
    ['Windows', 'Windows'],
    ['Mac OS', 'macOS'],
    ['CrOS', 'ChromeOS'],
    ['Linux', 'Linux'],
  ])
  return `${browser ?? 'A browser'}${system ? ` on ${system}` : ''}`
}
