import { isNotNull } from 'drizzle-orm'
import type { Database } from '#server/db/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { SetupError } from '#server/errors.ts'
import { type Keyring, unseal } from '#server/seal.ts'
import { tokenOwner } from './mailbox-token.ts'

const SAMPLE = 20

/**
 * Refuses to start with keys that do not open what is stored: a restored backup, or another server's key.
 *
 * @throws SetupError naming SECRET_KEYS
 */
export async function keyCheck({ db, keyring }: { db: Database; keyring: Keyring }): Promise<void> {
  const rows = await db.read
    .select({ id: mailboxes.id, sealed: mailboxes.refreshTokenSealed })
    .from(mailboxes)
    .where(isNotNull(mailboxes.refreshTokenSealed))
    .orderBy(mailboxes.consentedAt)
    .limit(SAMPLE)
  for (const { id, sealed } of rows) {
    try {
      if (sealed) unseal(keyring, sealed, tokenOwner(id))
    } catch (cause) {
      throw new SetupError(
        'SECRET_KEYS: the keys of this server do not open what the database holds. Put back the key the database was used with (as a further, older one: NEW,OLD), or start with an empty database.',
        { cause },
      )
    }
  }
}
