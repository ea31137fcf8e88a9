import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '#server/db/open.ts'
import { messages } from '#server/db/schema/mailboxes.ts'
import { paymentMessages, payments } from '#server/db/schema/payments.ts'

export type Linked = Readonly<{
  row: typeof payments.$inferSelect
  /** File names, sorted: mails of the payment, and receipts that may be its. */
  messages: readonly string[]
  suggested: readonly string[]
}>

/** Every payment with the mails that speak of it. */
export async function linksOf(db: Database, userId: string): Promise<Linked[]> {
  const rows = await db.read.select().from(payments).where(eq(payments.userId, userId))
  const links = await db.read
    .select({ id: paymentMessages.paymentId, place: paymentMessages.place, name: messages.gmailId })
    .from(paymentMessages)
    .innerJoin(messages, eq(messages.id, paymentMessages.messageId))
    .where(eq(paymentMessages.userId, userId))
  const byPayment = Map.groupBy(links, ({ id }) => id)
  return rows.map((row) => {
    const own = byPayment.get(row.id) ?? []
    const isMember = ({ place }: (typeof own)[number]) => place === 'member' || place === 'kept'
    return {
      row,
      messages: sorted(own.filter(isMember)),
      suggested: sorted(own.filter((link) => !isMember(link))),
    }
  })
}

const sorted = (links: readonly { name: string }[]): string[] =>
  [...new Set(links.map(({ name }) => name))].toSorted()

/** The ids of some mails, by file name. */
export async function idsOf(
  db: Database,
  userId: string,
  names: readonly string[],
): Promise<string[]> {
  const rows = await db.read
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.userId, userId), inArray(messages.gmailId, [...names])))
  return rows.map(({ id }) => id)
}
