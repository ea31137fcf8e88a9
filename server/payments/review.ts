import {
  and,
  asc,
  eq,
  getTableColumns,
  inArray,
  isNull,
  ne,
  notInArray,
  or,
  sql,
} from 'drizzle-orm'
import type { Review, ReviewCandidate, ReviewItem } from '#shared/contract/review.ts'
import { type Day, dayIn, daysBetween } from '#shared/day.ts'
import { type Money, decimalOf } from '#shared/money.ts'
import { mailboxes, messages } from '#server/db/schema/mailboxes.ts'
import { paymentMessages, payments } from '#server/db/schema/payments.ts'
import { decisionsOf } from './decisions.ts'
import { type DetailDeps, messageOf } from './detail.ts'
import { userOf } from './ledger-user.ts'
import type { PaymentRow } from './neighbourhood.ts'
import { paymentOf } from './row.ts'
import { saidBy } from './said.ts'

/** Questions of one answer, and receipts offered with one of them. */
const SHOWN = { items: 50, candidates: 5 }
const CLOSED = ['paid', 'cancelled', 'dismissed'] as const
const SUGGESTED = ['several', 'number', 'amount', 'sender'] as const

/**
 * What waits for the person's answer: contradictions first, then payees to check, then by due date. Each question has
 * one yes and one no, or a list of receipts with a yes and a no each.
 */
export async function reviewQueue(deps: DetailDeps, userId: string): Promise<Review> {
  const { db } = deps
  const user = await userOf(db.read, userId)
  const today = dayIn(deps.now(), user.timeZone)
  const checked = and(
    sql`jsonb_array_length(${payments.checks}) > 0`,
    notInArray(payments.status, [...CLOSED]),
  )
  const rows = await db.read
    .select({ ...getTableColumns(payments), email: mailboxes.email })
    .from(payments)
    .leftJoin(mailboxes, eq(mailboxes.id, payments.mailboxId))
    .where(
      and(
        eq(payments.userId, userId),
        isNull(payments.mergedInto),
        ne(payments.status, 'dismissed'),
        or(payments.conflict, payments.review, checked),
      ),
    )
    .orderBy(
      sql`not ${payments.conflict}`,
      sql`jsonb_array_length(${payments.checks}) = 0`,
      sql`${payments.dueDate} nulls last`,
      asc(payments.id),
    )
  const shown = rows.slice(0, SHOWN.items)
  const offered = await candidatesOf(deps, user, shown)
  return {
    version: user.ledgerVersion,
    total: rows.length,
    items: shown.map(({ email, ...row }) => {
      const payment = paymentOf(row, email, today)
      return { ...questionOf(row, payment, offered.get(row.id) ?? []), payment }
    }),
  }
}

function questionOf(
  row: PaymentRow,
  payment: ReviewItem['payment'],
  candidates: ReviewCandidate[],
): Omit<ReviewItem, 'payment'> {
  const { checks } = row
  const question = payment.reviewReason ?? payment.because
  if (row.conflict)
    return {
      about: 'conflict',
      question: `${row.biller} wrote again after this was paid. Is it paid?`,
      candidates: [],
      checks: [],
      yes: { do: 'paid', ...(row.paidOn === null ? {} : { on: row.paidOn }) },
      no: { do: 'not_paid' },
    }
  if (checks.length > 0)
    return {
      about: 'payee',
      question,
      candidates: [],
      checks,
      yes: { do: 'accept' },
      no: { do: 'dismiss' },
    }
  if (candidates.length > 0)
    return { about: 'receipt', question, candidates, checks: [], yes: null, no: null }
  return {
    about: 'reading',
    question,
    candidates: [],
    checks: [],
    yes: { do: 'accept' },
    no: { do: 'dismiss' },
  }
}

/** The receipts suggested for some payments and not refused, the likeliest first. */
async function candidatesOf(
  { db, keyring }: DetailDeps,
  user: Readonly<{ id: string; timeZone: string }>,
  rows: readonly PaymentRow[],
): Promise<Map<string, ReviewCandidate[]>> {
  const ids = rows.map(({ id }) => id)
  if (ids.length === 0) return new Map()
  const links = await db.read
    .select({
      paymentId: paymentMessages.paymentId,
      place: paymentMessages.place,
      message: messages,
    })
    .from(paymentMessages)
    .innerJoin(messages, eq(messages.id, paymentMessages.messageId))
    .where(
      and(
        eq(paymentMessages.userId, user.id),
        inArray(paymentMessages.paymentId, ids),
        inArray(paymentMessages.place, [...SUGGESTED]),
      ),
    )
    .orderBy(messages.receivedAt, messages.id)
  const { said } = await decisionsOf(db.read, user, ids)
  const found = new Map<string, ReviewCandidate[]>()
  for (const row of rows) {
    const { refused } = saidBy(said.get(row.id) ?? [])
    const own = links.filter(
      ({ paymentId, message }) => paymentId === row.id && !refused.has(message.id),
    )
    const rated = own
      .flatMap(({ place, message }) => {
        const shown = messageOf(keyring, message)
        const amount = paidIn(message)
        const on = dayIn(message.receivedAt, user.timeZone)
        return shown ? [{ shown, amount, reasons: reasonsOf(row, { amount, on, place }) }] : []
      })
      .toSorted((a, b) => b.reasons.length - a.reasons.length)
    found.set(
      row.id,
      rated.slice(0, SHOWN.candidates).map(({ shown, amount, reasons }) => ({
        message: shown,
        amount,
        reasons,
        yes: { do: 'accept_receipt', message: shown.messageId },
        no: { do: 'refuse_receipt', message: shown.messageId },
      })),
    )
  }
  return found
}

function paidIn({ reading }: typeof messages.$inferSelect): Money | null {
  if (!reading || reading.kind === 'none') return null
  return (reading.fields.amountPaid ?? reading.fields.amountDue)?.value ?? null
}

const DOUBTS = {
  several: 'It fits more than one open bill',
  number: 'It names another number',
  amount: 'One of the two names no amount',
  sender: 'It came from another sender',
} as const

/** What speaks for a receipt, and last what leaves it open. */
function reasonsOf(
  row: PaymentRow,
  { amount, on, place }: { amount: Money | null; on: Day; place: string | null },
): string[] {
  const day = row.dueDate ?? row.scheduledFor
  const days = day === null ? undefined : daysBetween(day, on)
  const doubt = SUGGESTED.find((one) => one === place)
  return [
    ...amountReason(row, amount),
    ...(days !== undefined && Math.abs(days) <= NEAR_DAYS ? [dayReason(days)] : []),
    ...(doubt ? [DOUBTS[doubt]] : []),
  ]
}

const NEAR_DAYS = 60

function amountReason({ amountDueMinor, currency }: PaymentRow, amount: Money | null): string[] {
  if (amountDueMinor === null || amount === null || currency !== amount.currency) return []
  const off = Math.abs(amount.minor - amountDueMinor)
  if (off === 0) return ['The same amount']
  return [`${decimalOf({ minor: off, currency: amount.currency })} ${amount.currency} off`]
}

function dayReason(days: number): string {
  if (days === 0) return 'On the due day'
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`
  return days > 0 ? `${count} after the due day` : `${count} before the due day`
}
