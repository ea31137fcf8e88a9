import { and, eq, getTableColumns, inArray } from 'drizzle-orm'
import type {
  PaymentChange,
  PaymentDetail,
  PaymentEvidence,
  PaymentMessage,
} from '#shared/contract/payments.ts'
import { type Day, dayIn } from '#shared/day.ts'
import type { Database } from '#server/db/open.ts'
import { mailboxes, messages } from '#server/db/schema/mailboxes.ts'
import { changes, paymentMessages, payments } from '#server/db/schema/payments.ts'
import { AppError } from '#server/errors.ts'
import type { Keyring } from '#server/seal.ts'
import { decisionsOf } from './decisions.ts'
import { editedOf } from './edits.ts'
import { type ReadPart, evidenceOf } from './evidence.ts'
import { userOf } from './ledger-user.ts'
import { lessonsFor } from './lessons.ts'
import type { PaymentRow } from './neighbourhood.ts'
import { partsOfPayments } from './parts.ts'
import { isKind, isWithheld, paymentOf } from './row.ts'
import { type Decision, saidBy } from './said.ts'
import { type Words, openWords, withQuotes } from './words.ts'

export type DetailDeps = Readonly<{ db: Database; keyring: Keyring; now: () => Date }>

/**
 * One payment with its messages (oldest first), the words each value was read from, and its history (oldest
 * first). One that was made part of another by hand gives that one.
 *
 * @throws AppError('not_found') for a payment that is not this person's
 */
export async function paymentDetail(
  deps: DetailDeps,
  userId: string,
  paymentId: string,
): Promise<PaymentDetail> {
  const [part] = await deps.db.read
    .select({ into: payments.mergedInto })
    .from(payments)
    .where(and(eq(payments.userId, userId), eq(payments.id, paymentId)))
  if (part?.into) return paymentDetail(deps, userId, part.into)
  const [detail] = await detailsOf(deps, userId, [paymentId])
  if (!detail) throw new AppError('not_found', 'This payment does not exist.')
  return detail
}

/** The details of some payments of one person, in the order of the ids; unknown ids are left out. */
export async function detailsOf(
  deps: DetailDeps,
  userId: string,
  paymentIds: readonly string[],
): Promise<PaymentDetail[]> {
  if (paymentIds.length === 0) return []
  const user = await userOf(deps.db.read, userId)
  const today = dayIn(deps.now(), user.timeZone)
  const ids = [...paymentIds]
  const parts = await partsOfPayments(deps.db.read, userId, ids)
  const [rows, linked, history, { said }] = await Promise.all([
    deps.db.read
      .select({ ...getTableColumns(payments), email: mailboxes.email })
      .from(payments)
      .leftJoin(mailboxes, eq(mailboxes.id, payments.mailboxId))
      .where(and(eq(payments.userId, userId), inArray(payments.id, ids))),
    deps.db.read
      .select({
        paymentId: paymentMessages.paymentId,
        part: paymentMessages.part,
        message: getTableColumns(messages),
      })
      .from(paymentMessages)
      .innerJoin(messages, eq(messages.id, paymentMessages.messageId))
      .where(and(eq(paymentMessages.userId, userId), inArray(paymentMessages.paymentId, ids)))
      .orderBy(messages.receivedAt, messages.id),
    deps.db.read
      .select()
      .from(changes)
      .where(and(eq(changes.userId, userId), inArray(changes.paymentId, [...ids, ...parts.keys()])))
      .orderBy(changes.at, changes.id),
    decisionsOf(deps.db.read, user, ids),
  ])
  const heard = await lessonsFor(
    deps.db.read,
    userId,
    linked.map(({ message }) => message),
  )
  const partsOf = Map.groupBy(linked, ({ paymentId }) => paymentId)
  const told = Map.groupBy(history, ({ paymentId }) => parts.get(paymentId) ?? paymentId)
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = found.get(id)
    if (!row) return []
    const known = { history: told.get(id) ?? [], decisions: said.get(id) ?? [], heard }
    return detailOf(deps.keyring, row, partsOf.get(id) ?? [], known, today)
  })
}

const read = <T>(mail: T | undefined, column: T): T => (mail === undefined ? column : mail)

/** The row as the mails alone have it, so that their words prove their values. */
function asRead(row: PaymentRow): PaymentRow {
  const { mailSays: said } = row
  const amount = said.amountDue
  return {
    ...row,
    biller: said.biller ?? row.biller,
    dueDate: read(said.dueDate, row.dueDate),
    scheduledFor: read(said.scheduledFor, row.scheduledFor),
    reference: read(said.reference, row.reference),
    accountRef: read(said.accountRef, row.accountRef),
    amountDueMinor: amount === undefined ? row.amountDueMinor : (amount?.minor ?? null),
    currency: amount?.currency ?? row.currency,
  }
}

type Linked = { part: number; message: typeof messages.$inferSelect }

/** What was told of a payment, and what the person said of it. */
type Heard = Readonly<{
  history: readonly (typeof changes.$inferSelect)[]
  decisions: readonly Decision[]
  /** A reading with what was taught laid over it. */
  heard: Awaited<ReturnType<typeof lessonsFor>>
}>

/** A message as every surface shows it; undefined for one that could not be read. */
export const messageOf = (keyring: Keyring, message: Linked['message']) =>
  shownAs(message, openWords(keyring, message.id, message.wordsSealed))

function shownAs(
  { id, kind, gmailId, threadId, receivedAt }: Linked['message'],
  words: Words | undefined,
): PaymentMessage | undefined {
  if (!isKind(kind)) return undefined
  const { subject = null, from = null } = words ?? {}
  return {
    messageId: id,
    gmailId,
    threadId,
    kind,
    receivedAt: receivedAt.toISOString(),
    subject,
    from,
  }
}

function detailOf(
  keyring: Keyring,
  row: PaymentRow & { email: string | null },
  linked: readonly Linked[],
  { history, decisions, heard }: Heard,
  today: Day,
): PaymentDetail {
  const read = [...new Map(linked.map((link) => [link.message.id, link.message])).values()].map(
    (message) => ({ message, words: openWords(keyring, message.id, message.wordsSealed) }),
  )
  const wordsOf = new Map(read.map(({ message, words }) => [message.id, words]))
  const parts = linked.flatMap(({ part, message }): ReadPart[] => {
    if (!message.reading || message.reading.kind === 'none') return []
    const quotes = wordsOf.get(message.id)?.quotes ?? []
    const reading = heard({ ...message, reading: withQuotes(message.reading, quotes) })
    const due = reading.kind === 'none' ? undefined : [reading.fields, ...reading.others][part]
    return due ? [{ messageId: message.id, kind: message.reading.kind, due }] : []
  })
  const payment = paymentOf(row, row.email, today)
  const withheld = isWithheld(row, payment, today)
  return {
    payment,
    messages: read.flatMap(({ message, words }) => shownAs(message, words) ?? []),
    evidence: evidenceOf(asRead(row), parts).filter(
      ({ field }) => !withheld || (field !== 'iban' && field !== 'payLink'),
    ) satisfies PaymentEvidence[],
    changes: history.map(
      ({ id, at, actor, field, from, to, messageId, undoes }): PaymentChange => ({
        id,
        at: at.toISOString(),
        actor,
        field,
        from,
        to,
        messageId,
        undoes,
      }),
    ),
    edited: editedOf(saidBy(decisions).edits, row.mailSays),
    note: row.note,
    byHand: row.byHand,
    checks: row.checks,
  }
}
