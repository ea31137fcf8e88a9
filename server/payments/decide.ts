import { and, count, eq } from 'drizzle-orm'
import type { PaymentAction } from '#shared/contract/payments.ts'
import { type Day, addDays } from '#shared/day.ts'
import { type Edit, fieldsIn } from '#shared/edit.ts'
import type { Tx } from '#server/db/open.ts'
import {
  type DecisionValue,
  type DecisionVerb,
  changes,
  decisions,
} from '#server/db/schema/payments.ts'
import { AppError } from '#server/errors.ts'
import type { LedgerUser } from './ledger-user.ts'
import type { PaymentRow } from './neighbourhood.ts'

/** One writer at a person's ledger, at one instant. */
export type Scope = Readonly<{
  tx: Tx
  newId: () => string
  user: LedgerUser
  now: Date
  today: Day
}>

/**
 * Writes down what the person said of a payment, or takes such a word back.
 *
 * @returns the id of the new decision; null for an undo
 * @throws AppError('bad_request') for what cannot be; AppError('not_found') for an undo of nothing
 */
export async function decide(
  scope: Scope,
  row: PaymentRow,
  action: PaymentAction,
): Promise<string | null> {
  if (action.do === 'undo') return undo(scope, row.id, action.decisionId)
  if (action.do === 'paid') checkPaid(action, row, scope.today)
  return note(scope, row.id, {
    verb: action.do,
    day: dayOf(action, scope.today),
    value: valueOf(action, row),
  })
}

/** Writes down a decision. @returns its id */
export async function note(
  scope: Scope,
  paymentId: string,
  said: Readonly<{ verb: DecisionVerb; day: Day | null; value: DecisionValue | null }>,
): Promise<string> {
  const { tx, newId, user, now } = scope
  const id = newId()
  const [made] = await tx
    .select({ sequence: count() })
    .from(decisions)
    .where(eq(decisions.paymentId, paymentId))
  const sequence = made?.sequence ?? 0
  await tx.insert(decisions).values({ ...said, id, userId: user.id, paymentId, at: now, sequence })
  await tell(scope, paymentId, { from: null, to: said.verb, undoes: null })
  return id
}

type Paid = Extract<PaymentAction, { do: 'paid' }>

function checkPaid({ on, amount }: Paid, { currency }: PaymentRow, today: Day): void {
  // A day of grace: the browser may stand in a zone that is ahead of the person's.
  if (on && on > addDays(today, 1))
    throw new AppError('bad_request', 'A payment cannot be marked paid on a day to come.')
  if (amount && currency !== null && amount.currency !== currency)
    throw new AppError('bad_request', `This payment is in ${currency}.`)
}

function dayOf(action: PaymentAction, today: Day): Day | null {
  if (action.do === 'paid') return action.on ?? today
  return action.do === 'snooze' ? action.until : null
}

function valueOf(action: PaymentAction, row: PaymentRow): DecisionValue | null {
  if (action.do === 'edit') return { set: action.set, was: wasOf(action.set, row) }
  if (action.do === 'follow') return { fields: action.fields }
  return action.do === 'paid' && action.amount ? { amount: action.amount } : null
}

/** What the mails say of the fields that are being set. */
function wasOf(set: Edit, row: PaymentRow): Edit {
  const amountDue =
    row.amountDueMinor === null || row.currency === null
      ? null
      : { minor: row.amountDueMinor, currency: row.currency }
  const now: Edit = { ...row, amountDue, ...row.mailSays }
  return Object.fromEntries(fieldsIn(set).map((field) => [field, now[field] ?? null]))
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
  { tx, newId, user, now }: Scope,
  paymentId: string,
  line: { from: string | null; to: string | null; undoes: string | null },
): Promise<void> {
  await tx.insert(changes).values({
    ...line,
    id: newId(),
    userId: user.id,
    paymentId,
    at: now,
    actor: 'user',
    field: 'decision',
  })
}
