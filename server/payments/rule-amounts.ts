import { and, eq, inArray } from 'drizzle-orm'
import { sameLabel } from '#server/context-engine/taught/same-label.ts'
import { slotOf } from '#server/context-engine/taught/slot-of.ts'
import type { Reading } from '#server/context-engine/types.ts'
import type { Db, Tx } from '#server/db/open.ts'
import { messageBillers, messages } from '#server/db/schema/mailboxes.ts'
import { paymentMessages, payments } from '#server/db/schema/payments.ts'
import { AppError } from '#server/errors.ts'
import type { RuleProposal } from '#shared/contract/rules.ts'
import type { Database } from '#server/db/open.ts'
import { inChunks } from './chunks.ts'
import { decisionsOf } from './decisions.ts'
import { lessonsFor } from './lessons.ts'
import { userOf } from './ledger-user.ts'
import { Neighbourhood } from './neighbourhood.ts'
import type { Scope } from './note.ts'
import { sentenceOf } from './rules.ts'
import { saidBy } from './said.ts'
import { updateLedger } from './update.ts'

/** Changes what is known of a biller's mails, and reads all of them again with it. */
export async function readAgain(
  { tx, user, ...deps }: Scope,
  billerKey: string,
  change: () => Promise<void>,
): Promise<void> {
  const messageIds = await mailsOf(tx, user.id, billerKey)
  const known = new Neighbourhood(tx, user)
  await known.loadMessages(messageIds)
  await change()
  await updateLedger(tx, deps, user, { messageIds, before: known.items, paymentIds: [] }, 'rule')
}

async function mailsOf(db: Db | Tx, userId: string, billerKey: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ id: messageBillers.messageId })
    .from(messageBillers)
    .where(and(eq(messageBillers.userId, userId), eq(messageBillers.key, billerKey)))
  return rows.map(({ id }) => id)
}

/** The labels beside amounts in a biller's mails, the most frequent first. */
export async function labelsOf(db: Db | Tx, userId: string, billerKey: string): Promise<string[]> {
  const ids = await mailsOf(db, userId, billerKey)
  const rows = await inChunks(ids, (some) =>
    db
      .select({ reading: messages.reading })
      .from(messages)
      .where(and(eq(messages.userId, userId), inArray(messages.id, some))),
  )
  const counts = new Map<string, number>()
  for (const label of rows.flatMap(({ reading }) => labelsIn(reading)))
    counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts]
    .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, LABELS)
    .map(([label]) => label)
}

/** How many payments have a mail that a rule about amounts speaks of; none while it is paused. */
export async function countNamed(
  db: Db | Tx,
  {
    userId,
    billerKey,
    label,
    paused,
  }: Readonly<{ userId: string; billerKey: string; label: string | null; paused: boolean }>,
): Promise<number> {
  if (paused || label === null) return 0
  const rows = await db
    .selectDistinct({
      id: paymentMessages.paymentId,
      messageId: messages.id,
      reading: messages.reading,
    })
    .from(messageBillers)
    .innerJoin(messages, eq(messages.id, messageBillers.messageId))
    .innerJoin(paymentMessages, eq(paymentMessages.messageId, messages.id))
    .where(and(eq(messageBillers.userId, userId), eq(messageBillers.key, billerKey)))
  const named = rows.filter(({ reading }) => labelsIn(reading).some((one) => sameLabel(one, label)))
  return new Set(named.map(({ id }) => id)).size
}

const LABELS = 20
const labelsIn = (reading: Reading | null) =>
  reading && reading.kind !== 'none'
    ? [...new Set((reading.seen ?? []).map(({ label }) => label))]
    : []

/**
 * The rule that the person's correction of a payment's amount suggests: that amount stands in its mail, beside a
 * label that leads to it.
 *
 * @returns undefined when nothing was corrected, the mails say so already, or the amount stands in none of them
 * @throws AppError('not_found') for a payment that is not this person's
 */
export async function proposedRule(
  { db }: { db: Database },
  userId: string,
  paymentId: string,
): Promise<RuleProposal | undefined> {
  const user = await userOf(db.read, userId)
  const [row] = await db.read
    .select()
    .from(payments)
    .where(and(eq(payments.userId, userId), eq(payments.id, paymentId)))
  if (!row) throw new AppError('not_found', 'This payment does not exist.')
  const { said } = await decisionsOf(db.read, user, [paymentId])
  const amount = saidBy(said.get(paymentId) ?? []).edits.set.amountDue
  if (!amount) return undefined
  const mails = await db.read
    .select({ message: messages })
    .from(paymentMessages)
    .innerJoin(messages, eq(messages.id, paymentMessages.messageId))
    .where(
      and(
        eq(paymentMessages.userId, userId),
        eq(paymentMessages.paymentId, paymentId),
        eq(paymentMessages.part, 0),
        eq(paymentMessages.place, 'member'),
      ),
    )
    .orderBy(messages.receivedAt, messages.id)
  const rows = mails.map(({ message }) => message)
  const heard = await lessonsFor(db.read, userId, rows)
  for (const message of rows.toReversed()) {
    const { reading } = message
    if (!reading || reading.kind === 'none') continue
    const now = heard({ ...message, reading })
    const read = now.kind === 'none' ? undefined : now.fields.amountDue?.value
    if (read?.minor === amount.minor && read.currency === amount.currency) return undefined
    const slot = slotOf(reading, amount)
    if (!slot) continue
    const { label, currency } = slot
    return {
      sentence: sentenceOf({ ...row, kind: 'take_amount', label, currency: currency ?? null }),
      rule: { kind: 'take_amount', paymentId, ...slot },
    }
  }
  return undefined
}
