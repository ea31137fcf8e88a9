import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Database } from '#server/db/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { users } from '#server/db/schema/users.ts'
import { type ReadMessage, applyReadings } from '#server/payments/apply-readings.ts'
import { bumpLedger } from '#server/payments/ledger-version.ts'
import { newKeyringText, parseKeyring } from '#server/seal.ts'
import { type Said, mail, zone } from './ledger.ts'

const keyring = parseKeyring(newKeyringText())

/** The instant tests take for now, noon of 24 November 2026. */
export const noon = new Date('2026-11-24T12:00:00Z')

/** What verbs and queries take in tests. */
export const ledgerDeps = (db: Database, now: () => Date = () => noon) => ({
  db,
  keyring,
  newId: () => randomUUID(),
  now,
})

/** A person with one mailbox, in the ledger's test zone. */
export async function aPerson(
  db: Database,
  columns: Partial<typeof users.$inferInsert> = {},
): Promise<{ userId: string; mailboxId: string; email: string }> {
  const [userId, mailboxId] = [randomUUID(), randomUUID()]
  const email = `Pat.${userId.slice(0, 8)}@example.com`
  await db.read
    .insert(users)
    .values({ id: userId, googleSub: userId, email, timeZone: zone, range: 'all', ...columns })
  await db.read
    .insert(mailboxes)
    .values({ id: mailboxId, userId, email, emailKey: email.toLowerCase() })
  return { userId, mailboxId, email }
}

/** Takes one page of mails into a person's ledger, as a scan does. */
export async function take(
  db: Database,
  person: { userId: string; mailboxId: string },
  page: readonly (Said | ReadMessage)[],
  now: () => Date = () => noon,
): Promise<{ changed: boolean; bills: number }> {
  const messages = page.map((one) => ('result' in one ? one : mail(one)))
  return db.transact(async (tx) => {
    const outcome = await applyReadings(tx, ledgerDeps(db, now), {
      ...person,
      timeZone: zone,
      messages,
    })
    if (outcome.changed) await bumpLedger(tx, person.userId)
    return outcome
  })
}

/** The person's row. */
export async function rowOfPerson(db: Database, userId: string) {
  const [row] = await db.read.select().from(users).where(eq(users.id, userId))
  if (!row) throw new Error('no such person')
  return row
}
