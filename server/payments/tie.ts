import { and, eq } from 'drizzle-orm'
import {
  type decisions,
  messagePins,
  paymentMessages,
  payments,
} from '#server/db/schema/payments.ts'
import { AppError } from '#server/errors.ts'
import type { LinkRow, PaymentRow } from './neighbourhood.ts'
import { type Decided, type Scope, note } from './note.ts'
import { lastPins, partsOfKey } from './pins.ts'

/**
 * Makes one payment of two: all their mails stand together from now on, and what the person said of either holds.
 * The other one stays as a row that nothing shows, so that it can come back.
 *
 * @throws AppError('bad_request') for a payment with itself
 */
export async function merge(scope: Scope, into: PaymentRow, other: PaymentRow): Promise<Decided> {
  if (into.id === other.id)
    throw new AppError('bad_request', 'A payment cannot be merged with itself.')
  const [mine, theirs] = [await linksOf(scope, into.id), await linksOf(scope, other.id)]
  const keys = theirs.filter(isHeld).map(keyOf)
  const undo = await note(scope, into.id, {
    verb: 'merge',
    day: null,
    value: { other: other.id, keys },
  })
  await pin(scope, undo, [...mine.filter(isHeld).map(keyOf), ...keys], into.id)
  await moveLinks(scope, { from: other.id, to: into.id, keys })
  await scope.tx.delete(paymentMessages).where(eq(paymentMessages.paymentId, other.id))
  await hide(scope, other.id, into.id)
  return { undo, paymentIds: [into.id], messageIds: idsOf([...mine, ...theirs]) }
}

/**
 * Makes two payments of one: some of its mails become one of their own.
 *
 * @param messageIds those that leave
 * @throws AppError('bad_request') when none or all of them would
 */
export async function split(
  scope: Scope,
  row: PaymentRow,
  messageIds: readonly string[],
): Promise<Decided> {
  const links = await linksOf(scope, row.id)
  const held = links.filter(isHeld)
  const leaving = held.filter(({ messageId }) => messageIds.includes(messageId)).map(keyOf)
  if (leaving.length === 0 || leaving.length === held.length)
    throw new AppError('bad_request', 'Choose some of its mails, and not all.')
  const id = scope.newId()
  const { byHand: _byHand, ...like } = row
  await scope.tx
    .insert(payments)
    .values({ ...like, id, version: 0, mailSays: {}, note: null, createdAt: scope.now })
  const value = { other: id, keys: leaving }
  const undo = await note(scope, row.id, { verb: 'split', day: null, value })
  await pin(scope, undo, leaving, id)
  const staying = held.map(keyOf).filter((key) => !leaving.includes(key))
  await pin(scope, undo, staying, row.id)
  await moveLinks(scope, { from: row.id, to: id, keys: leaving })
  return { undo, paymentIds: [row.id, id], messageIds: idsOf(links) }
}

/**
 * Takes a merge, a split or a receipt that was accepted back.
 *
 * @throws AppError('conflict') when a later merge or split has put some of the same mails elsewhere: that one goes first
 */
export async function untie(
  scope: Scope,
  { id, paymentId, verb, value }: typeof decisions.$inferSelect,
): Promise<Decided> {
  const { tx, user } = scope
  const other = value?.other ?? ''
  const keys = value?.keys ?? []
  const pinned = await tx.select().from(messagePins).where(eq(messagePins.decisionId, id))
  const last = await lastPins(tx, user.id, [...new Set(pinned.map((pin) => pin.messageId))])
  if (pinned.some((pin) => last.get(keyOf(pin))?.decisionId !== id))
    throw new AppError(
      'conflict',
      'Some of these mails were merged or split later. Undo that first.',
    )
  await tx.delete(messagePins).where(eq(messagePins.decisionId, id))
  if (verb === 'accept_receipt') {
    const messageIds = [...new Set(pinned.map((one) => one.messageId))]
    return { undo: null, paymentIds: [paymentId], messageIds }
  }
  const back = verb === 'merge' ? { from: paymentId, to: other } : { from: other, to: paymentId }
  await moveLinks(scope, { ...back, keys })
  if (verb === 'merge') await hide(scope, other, null)
  else await hide(scope, other, paymentId)
  const links = [...(await linksOf(scope, paymentId)), ...(await linksOf(scope, other))]
  const paymentIds = verb === 'merge' ? [paymentId, other] : [paymentId]
  return { undo: null, paymentIds, messageIds: idsOf(links) }
}

/** The mails of a payment, and those suggested for it. */
export const linksOf = ({ tx, user }: Scope, paymentId: string): Promise<LinkRow[]> =>
  tx
    .select()
    .from(paymentMessages)
    .where(and(eq(paymentMessages.userId, user.id), eq(paymentMessages.paymentId, paymentId)))

/** A mail of the payment, not only suggested. */
export const isHeld = ({ place }: LinkRow) =>
  place === 'member' || place === 'kept' || place === null
export const keyOf = ({ messageId, part }: Pick<LinkRow, 'messageId' | 'part'>) =>
  `${messageId}#${part}`
const idsOf = (links: readonly LinkRow[]) => [...new Set(links.map(({ messageId }) => messageId))]

/** Writes down that items are of a payment, by a decision. */
export async function pin(
  { tx, user }: Scope,
  decisionId: string,
  keys: readonly string[],
  paymentId: string,
): Promise<void> {
  if (keys.length === 0) return
  await tx
    .insert(messagePins)
    .values(keys.map((key) => ({ ...partsOfKey(key), userId: user.id, paymentId, decisionId })))
}

async function moveLinks(
  { tx, user }: Scope,
  { from, to, keys }: { from: string; to: string; keys: readonly string[] },
): Promise<void> {
  for (const key of keys) {
    const { messageId, part } = partsOfKey(key)
    const own = and(
      eq(paymentMessages.userId, user.id),
      eq(paymentMessages.messageId, messageId),
      eq(paymentMessages.part, part),
    )
    await tx.delete(paymentMessages).where(and(own, eq(paymentMessages.paymentId, to)))
    await tx
      .update(paymentMessages)
      .set({ paymentId: to })
      .where(and(own, eq(paymentMessages.paymentId, from)))
  }
}

/** Nothing shows a payment that is part of another; it tells nothing of its biller either. */
async function hide({ tx, user }: Scope, id: string, into: string | null): Promise<void> {
  await tx
    .update(payments)
    .set({ mergedInto: into, billedOn: null, nextBillOn: null })
    .where(and(eq(payments.userId, user.id), eq(payments.id, id)))
}
