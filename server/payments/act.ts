import { createHash } from 'node:crypto'
import { and, count, eq } from 'drizzle-orm'
import type { PaymentAction, PaymentActionResult } from '#shared/contract/payments.ts'
import { type Day, addDays, dayIn } from '#shared/day.ts'
import type { Database, Tx } from '#server/db/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { changes, decisions, payments } from '#server/db/schema/payments.ts'
import { idempotencyKeys } from '#server/db/schema/users.ts'
import { AppError } from '#server/errors.ts'
import { decisionsOf } from './decisions.ts'
import { bumpLedger } from './ledger-version.ts'
import { type LedgerUser, lockUser } from './ledger-user.ts'
import type { PaymentRow } from './neighbourhood.ts'
import { restate } from './restate.ts'
import { paymentOf } from './row.ts'
import { updateLedger } from './update.ts'

export type ActDeps = Readonly<{ db: Database; now: () => Date; newId: () => string }>

type Scope = Readonly<{ tx: Tx; deps: ActDeps; user: LedgerUser; now: Date; today: Day }>

/**
 * Does what the person asked of one payment: a decision, or the undoing of one, then everything that follows
 * from it, in one transaction. Announcing is the caller's next line.
 *
 * @param idempotencyKey the same key with the same request gives the first reply again and does nothing
 * @returns the payment after it; `undo` is the decision's id, null for an undo
 * @throws AppError('not_found') for a payment or decision that is not this person's;
 *   AppError('idempotency_mismatch') for a key that belongs to another request
 */
export async function act(
  deps: ActDeps,
  userId: string,
  paymentId: string,
  action: PaymentAction,
  idempotencyKey: string,
): Promise<PaymentActionResult> {
  const requestHash = hashOf({ paymentId, action })
  return deps.db.transact(async (tx) => {
    const user = await lockUser(tx, userId)
    const kept = await replyOf(tx, userId, idempotencyKey, requestHash)
    if (kept) return kept
    const now = deps.now()
    const scope = { tx, deps, user, now, today: dayIn(now, user.timeZone) }
    await rowOf(scope, paymentId)
    const undo = await decide(scope, paymentId, action)
    await follow(scope, paymentId)
    const row = await rowOf(scope, paymentId)
    const email = await emailOf(tx, row.mailboxId)
    const payment = paymentOf(row, email, scope.today)
    const reply = { version: user.ledgerVersion + 1, payment, undo }
    await tx.insert(idempotencyKeys).values({
      userId,
      key: idempotencyKey,
      requestHash,
      reply: JSON.stringify(reply),
      createdAt: now,
    })
    await bumpLedger(tx, userId)
    return reply
  })
}

/** Zod built the action, so its keys stand in the order of the contract. */
const hashOf = ({ paymentId, action }: { paymentId: string; action: PaymentAction }) =>
  createHash('sha256')
    .update(JSON.stringify([paymentId, action]))
    .digest('base64url')

async function replyOf(
  tx: Tx,
  userId: string,
  key: string,
  requestHash: string,
): Promise<PaymentActionResult | undefined> {
  const [kept] = await tx
    .select()
    .from(idempotencyKeys)
    .where(and(eq(idempotencyKeys.userId, userId), eq(idempotencyKeys.key, key)))
  if (!kept) return undefined
  if (kept.requestHash !== requestHash)
    throw new AppError(
      'idempotency_mismatch',
      'This Idempotency-Key was used for another request. Send the new one with a new key.',
    )
  return parseReply(kept.reply)
}

/** Our own reply, written by `act` as JSON of exactly this type and never by anyone else. */
const parseReply = (reply: string): PaymentActionResult => JSON.parse(reply)

async function rowOf({ tx, user }: Scope, paymentId: string): Promise<PaymentRow> {
  const [row] = await tx
    .select()
    .from(payments)
    .where(and(eq(payments.userId, user.id), eq(payments.id, paymentId)))
  if (!row) throw new AppError('not_found', 'This payment does not exist.')
  return row
}

async function emailOf(tx: Tx, mailboxId: string | null): Promise<string | null> {
  if (mailboxId === null) return null
  const [mailbox] = await tx
    .select({ email: mailboxes.email })
    .from(mailboxes)
    .where(eq(mailboxes.id, mailboxId))
  return mailbox?.email ?? null
}

/** @returns the id of the new decision; null for an undo */
async function decide(
  scope: Scope,
  paymentId: string,
  action: PaymentAction,
): Promise<string | null> {
  if (action.do === 'undo') return undo(scope, paymentId, action.decisionId)
  const { tx, deps, user, now, today } = scope
  // A day of grace: the browser may stand in a zone that is ahead of the person's.
  if (action.do === 'paid' && action.on && action.on > addDays(today, 1))
    throw new AppError('bad_request', 'A payment cannot be marked paid on a day to come.')
  const id = deps.newId()
  const [made] = await tx
    .select({ sequence: count() })
    .from(decisions)
    .where(eq(decisions.paymentId, paymentId))
  await tx.insert(decisions).values({
    id,
    userId: user.id,
    paymentId,
    verb: action.do,
    day: action.do === 'paid' ? (action.on ?? today) : action.do === 'snooze' ? action.until : null,
    at: now,
    sequence: made?.sequence ?? 0,
  })
  await tell(scope, paymentId, { from: null, to: action.do, undoes: null })
  return id
}

/** Takes a decision back; a second undo of it changes nothing. */
async function undo(scope: Scope, paymentId: string, decisionId: string): Promise<null> {
  const { tx, user, now } = scope
  const [taken] = await tx
    .select({ verb: decisions.verb, undoneAt: decisions.undoneAt })
    .from(decisions)
    .where(
      and(
        eq(decisions.userId, user.id),
        eq(decisions.paymentId, paymentId),
        eq(decisions.id, decisionId),
      ),
    )
  if (!taken) throw new AppError('not_found', 'There is nothing of this payment to undo.')
  if (taken.undoneAt) return null
  await tx.update(decisions).set({ undoneAt: now }).where(eq(decisions.id, decisionId))
  await tell(scope, paymentId, { from: taken.verb, to: null, undoes: decisionId })
  return null
}

async function tell(
  { tx, deps, user, now }: Scope,
  paymentId: string,
  line: { from: string | null; to: string | null; undoes: string | null },
): Promise<void> {
  await tx.insert(changes).values({
    ...line,
    id: deps.newId(),
    userId: user.id,
    paymentId,
    at: now,
    actor: 'user',
    field: 'decision',
  })
}

/** Derives the payment again, and those that share a question with it; one road for mail and person. */
async function follow({ tx, deps, user, now, today }: Scope, paymentId: string): Promise<void> {
  const news = { messageIds: [], before: [], paymentIds: [paymentId] }
  const { put } = await updateLedger(tx, { newId: deps.newId, now, today }, user, news, 'user')
  if (put.has(paymentId)) return
  const { said } = await decisionsOf(tx, user, [paymentId])
  await restate(tx, user.id, paymentId, said.get(paymentId) ?? [], { now, today })
}
