import { and, eq, inArray } from 'drizzle-orm'
import type { PaymentAction } from '#shared/contract/payments.ts'
import { type Day, addDays } from '#shared/day.ts'
import { type Edit, fieldsIn } from '#shared/edit.ts'
import { type DecisionValue, decisions } from '#server/db/schema/payments.ts'
import { AppError } from '#server/errors.ts'
import type { PaymentRow } from './neighbourhood.ts'
import { keyOf } from './checks.ts'
import { type Decided, type Scope, note, tell } from './note.ts'
import { partsOfPayments } from './parts.ts'
import { untie } from './tie.ts'

/**
 * Writes down what the person said of a payment, or takes such a word back.
 *
 * @throws AppError('bad_request') for what cannot be; AppError('not_found') for an undo of nothing
 */
export async function decide(
  scope: Scope,
  row: PaymentRow,
  action: Exclude<PaymentAction, { do: 'merge' | 'split' | 'accept_receipt' | 'refuse_receipt' }>,
): Promise<Decided> {
  if (action.do === 'undo') return undo(scope, row.id, action.decisionId)
  if (action.do === 'paid') checkPaid(action, row, scope.today)
  const undoing = await note(scope, row.id, {
    verb: action.do,
    day: dayOf(action, scope.today),
    value: valueOf(action, row),
  })
  return { undo: undoing, paymentIds: [row.id], messageIds: [] }
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
  if (action.do === 'accept')
    return { accepted: [...row.checks.map(keyOf), ...row.warnings.map(({ code }) => code)] }
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

/** What put mails into a payment. */
const TIES: ReadonlySet<string> = new Set(['merge', 'split', 'accept_receipt'])

/** Takes a decision back; a second undo of it changes nothing. */
async function undo(scope: Scope, paymentId: string, decisionId: string): Promise<Decided> {
  const { tx, user, now } = scope
  const nothing = { undo: null, paymentIds: [paymentId], messageIds: [] }
  const parts = await partsOfPayments(tx, user.id, [paymentId])
  const [taken] = await tx
    .select()
    .from(decisions)
    .where(
      and(
        eq(decisions.userId, user.id),
        inArray(decisions.paymentId, [paymentId, ...parts.keys()]),
        eq(decisions.id, decisionId),
      ),
    )
  if (!taken) throw new AppError('not_found', 'There is nothing of this payment to undo.')
  if (taken.undoneAt) return nothing
  await tx.update(decisions).set({ undoneAt: now }).where(eq(decisions.id, decisionId))
  await tell(scope, taken.paymentId, { from: taken.verb, to: null, undoes: decisionId })
  return TIES.has(taken.verb) ? untie(scope, taken) : nothing
}
