import { and, eq } from 'drizzle-orm'
import { paymentMessages } from '#server/db/schema/payments.ts'
import { AppError } from '#server/errors.ts'
import type { LinkRow, PaymentRow } from './neighbourhood.ts'
import { type Decided, type Scope, note } from './note.ts'
import { isHeld, keyOf, linksOf, pin } from './tie.ts'

/**
 * The person says that a suggested receipt is of this payment: it stands with its mails from now on, whatever the
 * rules say.
 *
 * @throws AppError('bad_request') for a mail that is not suggested for it
 */
export async function acceptReceipt(
  scope: Scope,
  row: PaymentRow,
  messageId: string,
): Promise<Decided> {
  const { links, keys } = await suggestedIn(scope, row, messageId)
  const value = { keys, other: row.id }
  const undo = await note(scope, row.id, { verb: 'accept_receipt', day: null, value })
  await pin(scope, undo, [...links.filter(isHeld).map(keyOf), ...keys], row.id)
  const others = await elsewhere(scope, messageId)
  return { undo, paymentIds: [row.id, ...others], messageIds: [messageId] }
}

/**
 * The person says that a suggested receipt is not of this payment: nobody is asked about the two again.
 *
 * @throws AppError('bad_request') for a mail that is not suggested for it
 */
export async function refuseReceipt(
  scope: Scope,
  row: PaymentRow,
  messageId: string,
): Promise<Decided> {
  await suggestedIn(scope, row, messageId)
  const value = { messages: [messageId] }
  const undo = await note(scope, row.id, { verb: 'refuse_receipt', day: null, value })
  return { undo, paymentIds: [row.id], messageIds: [] }
}

async function suggestedIn(
  scope: Scope,
  row: PaymentRow,
  messageId: string,
): Promise<{ links: LinkRow[]; keys: string[] }> {
  const links = await linksOf(scope, row.id)
  const keys = links.filter((link) => link.messageId === messageId && !isHeld(link)).map(keyOf)
  if (keys.length === 0)
    throw new AppError('bad_request', 'This mail is not suggested for this payment.')
  return { links, keys }
}

/** Other payments the mail is suggested for; they ask no more. */
async function elsewhere({ tx, user }: Scope, messageId: string): Promise<string[]> {
  const links = await tx
    .select({ id: paymentMessages.paymentId })
    .from(paymentMessages)
    .where(and(eq(paymentMessages.userId, user.id), eq(paymentMessages.messageId, messageId)))
  return links.map(({ id }) => id)
}
