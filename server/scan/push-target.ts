import { and, eq, ne } from 'drizzle-orm'
import type { Database } from '#server/db/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'

/** Mailboxes with this address that can be scanned; [] for an unknown one. */
export async function mailboxIdsOf(deps: { db: Database }, email: string): Promise<string[]> {
  const rows = await deps.db.read
    .select({ id: mailboxes.id })
    .from(mailboxes)
    .where(
      and(eq(mailboxes.emailKey, email.toLowerCase()), ne(mailboxes.status, 'reauth_required')),
    )
  return rows.map(({ id }) => id)
}
