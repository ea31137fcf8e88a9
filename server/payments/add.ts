import type { AddPayment, PaymentActionResult } from '#shared/contract/payments.ts'
import { payments } from '#server/db/schema/payments.ts'
import { follow, replyOf } from './act.ts'
import { identityOf } from './identity.ts'
import { type Scope, note } from './note.ts'
import { type ActDeps, once } from './once.ts'

/**
 * A payment the person knows of without a mail. It stands like any other and goes when its adding is undone.
 *
 * @param idempotencyKey the same key with the same request gives the first reply again and does nothing
 * @returns the new payment; `undo` takes it back
 * @throws AppError('idempotency_mismatch') for a key that belongs to another request
 */
export async function addPayment(
  deps: ActDeps,
  userId: string,
  wanted: AddPayment,
  idempotencyKey: string,
): Promise<PaymentActionResult> {
  return once(deps, userId, { key: idempotencyKey, request: ['add', wanted] }, async (scope) => {
    const id = scope.newId()
    await scope.tx.insert(payments).values(rowOf(scope, id, wanted))
    const value = wanted.note ? { set: { note: wanted.note } } : null
    const undo = await note(scope, id, { verb: 'add', day: null, value })
    await follow(scope, { paymentIds: [id], messageIds: [] })
    return replyOf(scope, id, undo)
  })
}

/** What stands before it is derived for the first time, which makes it version 1. */
const rowOf = (
  { user, now }: Scope,
  id: string,
  wanted: AddPayment,
): typeof payments.$inferInsert => ({
  id,
  userId: user.id,
  byHand: true,
  biller: wanted.biller,
  billerKey: identityOf(null, wanted.biller).key,
  currency: wanted.amountDue?.currency ?? null,
  amountDueMinor: wanted.amountDue?.minor ?? null,
  dueDate: wanted.dueDate ?? null,
  scheduledFor: wanted.scheduledFor ?? null,
  reference: wanted.reference ?? null,
  accountRef: wanted.accountRef ?? null,
  autopay: wanted.autopay ?? 'unknown',
  status: 'upcoming',
  because: '',
  implied: [],
  warnings: [],
  latestKind: 'hand',
  latestAt: now,
  firstAt: now,
  messageCount: 0,
  version: 0,
})
