import { and, eq, or, sql } from 'drizzle-orm'
import { dayIn } from '#shared/day.ts'
import type { Tx } from '#server/db/open.ts'
import { messages } from '#server/db/schema/mailboxes.ts'
import { users } from '#server/db/schema/users.ts'
import { bumpLedger } from './ledger-version.ts'
import { lockUser } from './ledger-user.ts'
import { Neighbourhood } from './neighbourhood.ts'
import { noteMessages } from './note-messages.ts'
import { updateLedger } from './update.ts'

/**
 * The version of the rules that say which mail belongs to which payment and where a payment stands. Raise it with
 * every change of `join`, `receipt`, `match`, `near`, `number`, `facts`, `cover` or `derive` that may move anything.
 */
export const placingVersion = 5

/**
 * Brings a person's ledger to today's rules, once after an upgrade: every mail is placed anew, what the person
 * decided stays. In the caller's transaction, as the only writer at the ledger.
 *
 * @returns whether any payment changed; announcing is the caller's next line
 */
export async function placeAnew(
  tx: Tx,
  deps: Readonly<{ newId: () => string; now: () => Date }>,
  userId: string,
): Promise<boolean> {
  const user = await lockUser(tx, userId)
  if (user.placedBy === placingVersion) return false
  const now = deps.now()
  const rows = await tx
    .select({ id: messages.id })
    .from(messages)
    .where(
      and(
        eq(messages.userId, userId),
        or(eq(messages.outcome, 'payment'), sql`${messages.reading} ? 'ended'`),
      ),
    )
  const messageIds = rows.map(({ id }) => id)
  const all = new Neighbourhood(tx, user)
  await all.loadMessages(messageIds)
  await noteMessages(tx, userId, messageIds, all.items)
  const { changed } = await updateLedger(
    tx,
    { newId: deps.newId, now, today: dayIn(now, user.timeZone) },
    user,
    { messageIds, before: [], paymentIds: [] },
    'mail',
  )
  await tx.update(users).set({ placedBy: placingVersion }).where(eq(users.id, userId))
  if (changed) await bumpLedger(tx, userId)
  return changed
}
