import { isNotNull, like } from 'drizzle-orm'
import type { Database } from '#server/db/open.ts'
import { mailboxes, installation } from '#server/db/schema/index.ts'
import { SetupError } from '#server/errors.ts'
import { type Keyring, seal, unsealed } from '#server/seal.ts'
import { tokenOwner } from './mailbox-token.ts'

/** Name of a key's check value in `installation`: it is there as long as something may be sealed under the key. */
const PREFIX = 'key:'
export const checkName = (keyId: string): string => `${PREFIX}${keyId}`
const ownerOf = (keyId: string) => `installation.value.${checkName(keyId)}`

/**
 * Refuses to start with keys that do not open what is stored: a restored backup, another server's key, or an old
 * key dropped before everything was sealed anew. Then leaves a check value of each key for the next start.
 *
 * @throws SetupError naming SECRET_KEYS and the key
 */
export async function keyCheck({ db, keyring }: { db: Database; keyring: Keyring }): Promise<void> {
  const kept = await keptValues(db)
  if (kept.size === 0) await checkTokens(db, keyring)
  checkAll(kept, keyring)
  const unkept = [...keyring.keys.keys()].filter((id) => !kept.has(id))
  if (unkept.length === 0) return
  await db.read
    .insert(installation)
    .values(
      unkept.map((id) => ({
        name: checkName(id),
        value: seal({ ...keyring, current: id }, 'duebox', ownerOf(id)),
      })),
    )
    .onConflictDoNothing()
  // Another instance may have kept another key under the same name meanwhile.
  checkAll(await keptValues(db), keyring)
}

/** Check values by key id. */
async function keptValues(db: Database): Promise<Map<string, string>> {
  const rows = await db.read
    .select()
    .from(installation)
    .where(like(installation.name, `${PREFIX}%`))
  return new Map(rows.map(({ name, value }) => [name.slice(PREFIX.length), value]))
}

function checkAll(kept: ReadonlyMap<string, string>, keyring: Keyring): void {
  for (const [id, value] of kept) {
    if (!keyring.keys.has(id))
      throw refusal(`the key "${id}" is missing, and the database holds what is sealed with it`)
    if (unsealed(keyring, value, ownerOf(id)) === undefined)
      throw refusal(`the key "${id}" is not the "${id}" the database was used with`)
  }
}

const SAMPLE = 20

/** A database that was used before check values were kept tells by its refresh tokens. */
async function checkTokens(db: Database, keyring: Keyring): Promise<void> {
  const rows = await db.read
    .select({ id: mailboxes.id, sealed: mailboxes.refreshTokenSealed })
    .from(mailboxes)
    .where(isNotNull(mailboxes.refreshTokenSealed))
    .orderBy(mailboxes.consentedAt)
    .limit(SAMPLE)
  for (const { id, sealed } of rows)
    if (sealed && unsealed(keyring, sealed, tokenOwner(id)) === undefined)
      throw refusal('the keys of this server do not open what the database holds')
}

const refusal = (what: string) =>
  new SetupError(
    `SECRET_KEYS: ${what}. Put back the key the database was used with (behind a newer one: NEW,OLD; without SECRET_KEYS it is the file secret.key in DATA_DIR), or start with an empty database.`,
  )
