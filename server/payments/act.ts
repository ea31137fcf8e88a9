import { and, eq } from 'drizzle-orm'
import type { PaymentAction, PaymentActionResult } from '#shared/contract/payments.ts'
import type { Tx } from '#server/db/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { payments } from '#server/db/schema/payments.ts'
import { AppError } from '#server/errors.ts'
import { decide } from './decide.ts'
import { decisionsOf } from './decisions.ts'
import type { PaymentRow } from './neighbourhood.ts'
import type { Decided, Scope } from './note.ts'
import { type ActDeps, once } from './once.ts'
import { acceptReceipt, refuseReceipt } from './receipt-word.ts'
import { restate } from './restate.ts'
import { paymentOf } from './row.ts'
import { merge, split } from './tie.ts'
import { updateLedger } from './update.ts'

/**
 * Does what the person asked of one payment: a decision, or the undoing of one, then everything that follows
 * from it, in one transaction. Announcing is the caller's next line.
 *
 * @param idempotencyKey the same key with the same request gives the first reply again and does nothing
 * @returns the payment after it; `undo` is the decision's id, null for an undo
 * @throws AppError('not_found') for a payment or decision that is not this person's;
 *   AppError('bad_request') for what cannot be, such as paying on a day to come;
 *   AppError('idempotency_mismatch') for a key that belongs to another request
 */
export async function act(
  deps: ActDeps,
  userId: string,
  paymentId: string,
  action: PaymentAction,
  idempotencyKey: string,
): Promise<PaymentActionResult> {
  const asked = { key: idempotencyKey, request: [paymentId, action] }
  return once(deps, userId, asked, async (scope) => {
    const row = await rowOf(scope, paymentId)
    const done = await carryOut(scope, row, action)
    await follow(scope, done)
    return replyOf(scope, done.paymentIds[0] ?? row.id, done.undo)
  })
}

async function carryOut(scope: Scope, row: PaymentRow, action: PaymentAction): Promise<Decided> {
  if (action.do === 'split') return split(scope, row, action.messages)
  if (action.do === 'accept_receipt') return acceptReceipt(scope, row, action.message)
  if (action.do === 'refuse_receipt') return refuseReceipt(scope, row, action.message)
  if (action.do !== 'merge') return decide(scope, row, action)
  const other = await rowOf(scope, action.with)
  // One with mails keeps its values; what was added by hand comes back when the merge is undone.
  return row.byHand && !other.byHand ? merge(scope, other, row) : merge(scope, row, other)
}

/** The payment after an action, and what undoes it. */
export async function replyOf(
  scope: Scope,
  paymentId: string,
  undo: string | null,
): Promise<PaymentActionResult> {
  const row = await rowOf(scope, paymentId)
  const payment = paymentOf(row, await emailOf(scope.tx, row.mailboxId), scope.today)
  return { version: scope.user.ledgerVersion + 1, payment, undo }
}

/**
 * A payment, or the one it was made part of by hand.
 *
 * @throws AppError('not_found') for a payment that is not this person's
 */
async function rowOf({ tx, user }: Scope, paymentId: string): Promise<PaymentRow> {
  for (let id = paymentId; ;) {
    const [row] = await tx
      .select()
      .from(payments)
      .where(and(eq(payments.userId, user.id), eq(payments.id, id)))
    if (!row) throw new AppError('not_found', 'This payment does not exist.')
    if (row.mergedInto === null) return row
    id = row.mergedInto
  }
}

async function emailOf(tx: Tx, mailboxId: string | null): Promise<string | null> {
  if (mailboxId === null) return null
  const [mailbox] = await tx
    .select({ email: mailboxes.email })
    .from(mailboxes)
    .where(eq(mailboxes.id, mailboxId))
  return mailbox?.email ?? null
}

/** Places and derives again, with what shares a question with it; one road for mail and person. */
export async function follow(
  { tx, user, ...deps }: Scope,
  { paymentIds, messageIds }: Omit<Decided, 'undo'>,
  actor: 'user' | 'rule' = 'user',
): Promise<void> {
  const news = { messageIds, before: [], paymentIds }
  const { put } = await updateLedger(tx, deps, user, news, actor)
  const silent = paymentIds.filter((id) => !put.has(id))
  const { said } = await decisionsOf(tx, user, silent)
  for (const paymentId of silent)
    await restate(tx, { ...deps, actor }, { userId: user.id, paymentId }, said.get(paymentId) ?? [])
}
