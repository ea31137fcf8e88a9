import { eq } from 'drizzle-orm'
import type { Database } from '#server/db/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { AppError } from '#server/errors.ts'
import type { Gmail, Google } from '#server/google/client.ts'
import { type Keyring, unseal, unsealed } from '#server/seal.ts'
import { lapsedConsent } from './lapsed-consent.ts'

/** Owner string a mailbox's refresh token is sealed for. */
export const tokenOwner = (mailboxId: string): string => `mailboxes.refresh_token.${mailboxId}`

/**
 * The refresh token of a mailbox.
 *
 * @returns undefined when the mailbox is gone or never had one
 * @throws Error when it does not open with the keys of this server
 */
export async function refreshTokenOf(
  { db, keyring }: { db: Database; keyring: Keyring },
  mailboxId: string,
): Promise<string | undefined> {
  const row = await rowOf(db, mailboxId)
  return row?.sealed ? unseal(keyring, row.sealed, tokenOwner(mailboxId)) : undefined
}

/**
 * Gmail of a mailbox. A permission that Google no longer accepts is explained by its age.
 *
 * @returns undefined when the mailbox is gone or never had a refresh token
 * @throws AppError('reauth_required') when the one it has does not open
 */
export async function gmailOf(
  deps: { db: Database; keyring: Keyring; google: Google; now: () => Date },
  mailboxId: string,
): Promise<Gmail | undefined> {
  const row = await rowOf(deps.db, mailboxId)
  if (!row?.sealed) return undefined
  const token = unsealed(deps.keyring, row.sealed, tokenOwner(mailboxId))
  if (token === undefined) throw new AppError('reauth_required', LOST_TOKEN)
  return deps.google.gmail(token, (why) =>
    why === 'invalid_grant'
      ? lapsedConsent(row.consentedAt, row.lastReadAt ?? undefined, deps.now())
      : undefined,
  )
}

const LOST_TOKEN =
  'Duebox cannot open the permission it stored for this mailbox. Connect it again; everything Duebox knows is kept.'

async function rowOf(db: Database, mailboxId: string) {
  const [row] = await db.read
    .select({
      sealed: mailboxes.refreshTokenSealed,
      consentedAt: mailboxes.consentedAt,
      lastReadAt: mailboxes.lastReadAt,
    })
    .from(mailboxes)
    .where(eq(mailboxes.id, mailboxId))
  return row
}
