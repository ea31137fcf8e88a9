import { and, asc, desc, eq, gt, inArray, isNotNull, lt, sql } from 'drizzle-orm'
import { taught } from '#server/context-engine/taught/taught.ts'
import type { Reading, Slot } from '#server/context-engine/types.ts'
import type { Db, Tx } from '#server/db/open.ts'
import { messages } from '#server/db/schema/mailboxes.ts'
import { decisions, paymentMessages } from '#server/db/schema/payments.ts'
import { activeRules } from './active-rules.ts'
import { inChunks } from './chunks.ts'
import { asks } from './facts.ts'
import { type KnownMessage, itemsOf } from './item.ts'
import { type PastMail, type Word, slotsBefore } from './memory.ts'
import type { ActiveRule } from './rules.ts'

type Row = typeof messages.$inferSelect
type Read = KnownMessage & Pick<Row, 'authentic'>

/** How far back a sender's mails are remembered, and how many of them. */
const MEMORY_DAYS = 400
const REMEMBERED = 200

/**
 * The readings of some messages with what the person taught, and what was learnt of their senders, laid over them.
 * What is stored stays what the mail says.
 *
 * @param rules those in force; asked for only when a mail leaves a choice
 */
export async function lessonsFor(
  db: Db | Tx,
  userId: string,
  rows: readonly Row[],
  rules: () => Promise<readonly ActiveRule[]> = () => activeRules(db, userId),
): Promise<(message: Read) => Reading> {
  if (!rows.some(({ reading }) => hasChoice(reading))) return ({ reading }) => reading
  const inForce = (await rules()).filter(({ label }) => label !== null)
  const remembered = await memoryOf(db, userId, rows.filter(isDoubtful))
  return (message) => {
    const slots = [...saidOf(message, inForce), ...(remembered.get(message.id) ?? [])]
    return slots.length > 0 ? taught(message.reading, slots) : message.reading
  }
}

const hasChoice = (reading: Reading | null) =>
  reading !== null && reading.kind !== 'none' && reading.seen !== undefined

/** A mail asking for money that is known to be its sender's, and leaves something open. */
export const isDoubtful = ({ reading, authentic, senderDomain }: Row): boolean =>
  authentic &&
  senderDomain !== null &&
  reading !== null &&
  reading.kind !== 'none' &&
  reading.kind !== 'scam' &&
  asks(reading.kind) &&
  reading.needsReview &&
  reading.seen !== undefined

function saidOf(message: Read, rules: readonly ActiveRule[]): Slot[] {
  if (rules.length === 0) return []
  const [item] = itemsOf(message, 'UTC')
  return rules.flatMap(({ billerKey, label, currency }): Slot[] =>
    label !== null && item?.identity.key === billerKey
      ? [{ label, by: 'rule', ...(currency === null ? {} : { currency }) }]
      : [],
  )
}

/** What was known of each doubtful mail's sender when it came, by message id. */
async function memoryOf(
  db: Db | Tx,
  userId: string,
  doubtful: readonly Row[],
): Promise<Map<string, Slot[]>> {
  const found = new Map<string, Slot[]>()
  for (const [domain, mails] of Map.groupBy(doubtful, ({ senderDomain }) => senderDomain ?? '')) {
    const past = await pastOf(db, userId, domain, mails)
    const words = await wordsOn(
      db,
      userId,
      past.map(({ id }) => id),
    )
    for (const { id, receivedAt, reading } of mails)
      if (reading) found.set(id, slotsBefore({ at: receivedAt.getTime(), reading }, past, words))
  }
  return found
}

async function pastOf(
  db: Db | Tx,
  userId: string,
  domain: string,
  mails: readonly Row[],
): Promise<PastMail[]> {
  const times = mails.map(({ receivedAt }) => receivedAt.getTime())
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const rows = await db
    .select({ id: messages.id, receivedAt: messages.receivedAt, reading: messages.reading })
    .from(messages)
    .where(
      and(
        eq(messages.userId, userId),
        eq(messages.senderDomain, domain),
        eq(messages.outcome, 'payment'),
        eq(messages.authentic, true),
        gt(messages.receivedAt, new Date(first - MEMORY_DAYS * 86_400_000)),
        lt(messages.receivedAt, new Date(last)),
      ),
    )
    .orderBy(desc(messages.receivedAt), asc(messages.id))
    .limit(REMEMBERED)
  return rows.flatMap(({ id, receivedAt, reading }) =>
    reading ? [{ id, at: receivedAt.getTime(), reading }] : [],
  )
}

async function wordsOn(
  db: Db | Tx,
  userId: string,
  messageIds: readonly string[],
): Promise<Map<string, Word[]>> {
  const rows = await inChunks(messageIds, (some) =>
    db
      .select({ messageId: paymentMessages.messageId, word: decisions })
      .from(paymentMessages)
      .innerJoin(decisions, eq(decisions.paymentId, paymentMessages.paymentId))
      .where(
        and(
          eq(paymentMessages.userId, userId),
          inArray(paymentMessages.messageId, some),
          eq(paymentMessages.place, 'member'),
          inArray(decisions.verb, ['paid', 'edit', 'accept']),
        ),
      )
      .orderBy(asc(decisions.at), asc(decisions.sequence)),
  )
  const words = new Map<string, Word[]>()
  for (const { messageId, word } of rows) {
    const { verb, value } = word
    if (verb !== 'paid' && verb !== 'edit' && verb !== 'accept') continue
    const one = {
      verb,
      at: word.at.getTime(),
      undoneAt: word.undoneAt?.getTime(),
      set: value?.set,
      part: value?.amount !== undefined,
    }
    words.set(messageId, [...(words.get(messageId) ?? []), one])
  }
  return words
}

/**
 * Doubtful mails that could be read otherwise after mails of their senders came that are older than they.
 *
 * @param came senders' domains and times of what came
 */
export async function doubtfulAfter(
  db: Db | Tx,
  userId: string,
  came: readonly Readonly<{ senderDomain: string | null; receivedAt: Date }>[],
): Promise<Row[]> {
  const domains = [...new Set(came.flatMap(({ senderDomain }) => senderDomain ?? []))]
  if (domains.length === 0) return []
  const times = came.map(({ receivedAt }) => receivedAt.getTime())
  return db
    .select()
    .from(messages)
    .where(
      and(
        eq(messages.userId, userId),
        inArray(messages.senderDomain, domains),
        isNotNull(messages.reading),
        eq(messages.authentic, true),
        gt(messages.receivedAt, new Date(Math.min(...times))),
        lt(messages.receivedAt, new Date(Math.max(...times) + MEMORY_DAYS * 86_400_000)),
        sql`${messages.reading} ->> 'needsReview' = 'true'`,
      ),
    )
}
