import { and, eq, inArray, or } from 'drizzle-orm'
import type { ByMessage, ByMessageQuery } from '#shared/contract/payments.ts'
import { mailboxes, messages } from '#server/db/schema/mailboxes.ts'
import { paymentMessages } from '#server/db/schema/payments.ts'
import { type DetailDeps, detailsOf } from './detail.ts'
import { isKind } from './row.ts'

/** Messages of one thread looked at; a longer thread is cut, newest first. */
const MESSAGES = 100

/**
 * What the open Gmail thread asks for: the payments its messages speak of, and what was made of each message.
 *
 * @param query the mailbox by address; thread and message ids as Gmail's API writes them
 * @returns `connected: false` for an address that is no mailbox of this person
 */
export async function byMessage(
  deps: DetailDeps,
  userId: string,
  query: ByMessageQuery,
): Promise<ByMessage> {
  const [mailbox] = await deps.db.read
    .select({ id: mailboxes.id })
    .from(mailboxes)
    .where(and(eq(mailboxes.userId, userId), eq(mailboxes.emailKey, query.mailbox.toLowerCase())))
  if (!mailbox) return { connected: false, payments: [], messages: [] }
  const ids = query.messages?.split(',').filter(Boolean).slice(0, MESSAGES) ?? []
  const spoken = or(
    query.thread === undefined ? undefined : eq(messages.threadId, query.thread),
    ids.length > 0 ? inArray(messages.gmailId, ids) : undefined,
  )
  if (!spoken) return { connected: true, payments: [], messages: [] }
  const found = await deps.db.read
    .select()
    .from(messages)
    .where(and(eq(messages.userId, userId), eq(messages.mailboxId, mailbox.id), spoken))
    .orderBy(messages.receivedAt, messages.id)
    .limit(MESSAGES)
  return {
    connected: true,
    payments: await detailsOf(deps, userId, await paymentsOf(deps, userId, found)),
    messages: found.flatMap(({ gmailId, kind, why, reading }) =>
      isKind(kind)
        ? [
            {
              gmailId,
              kind,
              why,
              warnings: reading?.warnings.map(({ code, text }) => ({ code, text })) ?? [],
            },
          ]
        : [],
    ),
  }
}

/** Payment ids in the order of their first message in the thread. */
async function paymentsOf(
  { db }: DetailDeps,
  userId: string,
  found: readonly { id: string }[],
): Promise<string[]> {
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  const links = await db.read
    .select({
      paymentId: paymentMessages.paymentId,
      messageId: paymentMessages.messageId,
      part: paymentMessages.part,
    })
    .from(paymentMessages)
    .where(and(eq(paymentMessages.userId, userId), inArray(paymentMessages.messageId, ids)))
  const ordered = links.toSorted(
    (a, b) => ids.indexOf(a.messageId) - ids.indexOf(b.messageId) || a.part - b.part,
  )
  return [...new Set(ordered.map(({ paymentId }) => paymentId))]
}
