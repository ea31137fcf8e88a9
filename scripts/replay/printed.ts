import { eq } from 'drizzle-orm'
import { decimalOf } from '#shared/money.ts'
import type { Day } from '#shared/day.ts'
import type { Payment } from '#shared/contract/payments.ts'
import type { Database } from '#server/db/open.ts'
import { messages } from '#server/db/schema/mailboxes.ts'
import { expectedPayments } from '#server/payments/expected.ts'
import { paymentOf } from '#server/payments/row.ts'
import { type Linked, linksOf } from './links.ts'

export type Printed = Awaited<ReturnType<typeof printedOf>>

/** The ledger of a person as `replay --json` prints it. */
export async function printedOf(
  { db, now }: { db: Database; now: () => Date },
  userId: string,
  today: Day,
) {
  const linked = await linksOf(db, userId)
  const mails = await db.read.select().from(messages).where(eq(messages.userId, userId))
  const listed = linked
    .filter(({ row }) => row.mergedInto === null)
    .map((one) => ({ ...one, payment: paymentOf(one.row, null, today) }))
    .map((one) => ({ ...one, line: lineOf(one.payment, one.messages) }))
  const inPayments = new Set(listed.flatMap((one) => one.messages))
  const unread = names(mails.filter(({ outcome }) => outcome === 'unread'))
  const asked = listed.filter(({ payment }) => payment.review)
  const review = [
    ...new Set([...unread, ...asked.flatMap((one) => waitingIn(one, mails))]),
  ].toSorted()
  const warned = names(mails.filter(({ kind }) => kind === 'scam'))
  const elsewhere = new Set([...inPayments, ...review, ...warned])
  return {
    payments: listed.map(({ line }) => line).toSorted(byDay),
    predictions: await predictionsOf({ db, now }, userId),
    ignored: names(mails).filter((name) => !elsewhere.has(name)),
    review,
    warned,
  }
}

type Mail = typeof messages.$inferSelect

const names = (some: readonly Mail[]): string[] => some.map(({ gmailId }) => gmailId).toSorted()

/** The mails of a payment with a question that it is about: a receipt that may be its, else those in doubt. */
function waitingIn({ messages: own, suggested }: Linked, mails: readonly Mail[]): string[] {
  if (suggested.length > 0) return [...suggested]
  const doubtful = mails.filter(
    ({ gmailId, reading, senderDomain }) =>
      own.includes(gmailId) &&
      (senderDomain === null || (reading && reading.kind !== 'none' && reading.needsReview)),
  )
  return doubtful.length > 0 ? doubtful.map(({ gmailId }) => gmailId) : [...own]
}

const lineOf = (payment: Payment, files: readonly string[]) => ({
  biller: payment.biller,
  amountDue: payment.amountDue && decimalOf(payment.amountDue),
  amountPaid: payment.amountPaid && decimalOf(payment.amountPaid),
  currency: (payment.amountDue ?? payment.amountPaid)?.currency ?? null,
  dueDate: payment.dueDate ?? payment.scheduledFor,
  status: payment.status,
  reference: payment.reference,
  messages: files,
})

type Line = ReturnType<typeof lineOf>

const LAST = '\uFFFF'

/** By due date (none last), biller, reference and first mail. */
const byDay = (a: Line, b: Line): number =>
  compare(a.dueDate ?? LAST, b.dueDate ?? LAST) ||
  compare(a.biller, b.biller) ||
  compare(a.reference ?? '', b.reference ?? '') ||
  compare(a.messages.join(), b.messages.join()) ||
  compare(JSON.stringify(a), JSON.stringify(b))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What is expected next, where enough payments came to be sure. */
async function predictionsOf(ledger: { db: Database; now: () => Date }, userId: string) {
  const { streams } = await expectedPayments(ledger, userId)
  return streams
    .filter(({ state }) => state === 'mature')
    .map(({ biller, next }) => ({
      biller,
      expectedDate: next.on,
      amount: next.amount && decimalOf(next.amount),
      currency: next.amount?.currency ?? null,
    }))
    .toSorted((a, b) => compare(JSON.stringify(a), JSON.stringify(b)))
}
