import { and, eq, inArray, sql } from 'drizzle-orm'
import { dayIn } from '#shared/day.ts'
import type { Tx } from '#server/db/open.ts'
import { messageBillers, messages } from '#server/db/schema/mailboxes.ts'
import type { ReadResult } from '#server/sandbox/reader.ts'
import type { Keyring } from '#server/seal.ts'
import { domainOfAddress } from './identity.ts'
import { billerKeysOf, itemsOf } from './item.ts'
import { followMainCurrency, lockUser } from './ledger-user.ts'
import { keysOfMessages, loadNeighbourhood } from './neighbourhood.ts'
import { record } from './record.ts'
import { sealWords, withoutQuotes } from './words.ts'

/** One listed message and what the reader made of it. */
export type ReadMessage = Readonly<{
  gmailId: string
  threadId: string
  /** When the provider received it. */
  receivedAt: Date
  result: ReadResult | Readonly<{ ok: false; why: string }>
  engineVersion: string
}>

export type ApplyDeps = Readonly<{ keyring: Keyring; newId: () => string; now: () => Date }>

type MessageRow = typeof messages.$inferInsert

/**
 * Takes one page of read messages into the ledger, in the scan's transaction: scan log, payments, links and
 * history. Safe to repeat; the caller checks its fence and raises the ledger version.
 *
 * @param batch messages of one mailbox, at most a page; `timeZone` is the person's
 * @returns whether any payment changed, and how many payments are new
 */
export async function applyReadings(
  tx: Tx,
  deps: ApplyDeps,
  batch: {
    userId: string
    mailboxId: string
    timeZone: string
    messages: readonly ReadMessage[]
  },
): Promise<{ changed: boolean; bills: number }> {
  const { userId, mailboxId, timeZone } = batch
  const once = [...new Map(batch.messages.map((message) => [message.gmailId, message])).values()]
  if (once.length === 0) return { changed: false, bills: 0 }
  await lockUser(tx, userId)
  const ids = await knownIds(tx, mailboxId, once)
  const rows = once.map((message) => {
    const id = ids.get(message.gmailId) ?? deps.newId()
    return rowOf(deps.keyring, { id, userId, mailboxId }, message)
  })
  const messageIds = rows.map(({ id }) => id)
  const keysBefore = await keysOfMessages(tx, userId, messageIds)
  await writeMessages(tx, rows)
  const keysNow = await writeBillers(tx, userId, rows, timeZone)
  const near = await loadNeighbourhood(
    tx,
    { id: userId, timeZone },
    { messageIds, keys: [...keysBefore, ...keysNow] },
  )
  const now = deps.now()
  const { changed, created } = await record(
    tx,
    { newId: deps.newId, now, today: dayIn(now, timeZone) },
    userId,
    near,
    { actor: 'mail', messageIds: new Set(messageIds) },
  )
  const followed = created > 0 && (await followMainCurrency(tx, userId))
  return { changed: changed || followed, bills: created }
}

async function knownIds(
  tx: Tx,
  mailboxId: string,
  batch: readonly ReadMessage[],
): Promise<Map<string, string>> {
  const rows = await tx
    .select({ id: messages.id, gmailId: messages.gmailId })
    .from(messages)
    .where(
      and(
        eq(messages.mailboxId, mailboxId),
        inArray(
          messages.gmailId,
          batch.map(({ gmailId }) => gmailId),
        ),
      ),
    )
  return new Map(rows.map(({ id, gmailId }) => [gmailId, id]))
}

function rowOf(
  keyring: Keyring,
  owner: { id: string; userId: string; mailboxId: string },
  { gmailId, threadId, receivedAt, engineVersion, result }: ReadMessage,
): MessageRow {
  const listed = { ...owner, gmailId, threadId, receivedAt, engineVersion }
  if (!result.ok)
    return {
      ...listed,
      outcome: 'unread',
      kind: null,
      why: result.why,
      reading: null,
      wordsSealed: null,
      senderDomain: null,
    }
  const { reading, quotes } = withoutQuotes(result.reading)
  const { name, address } = result.from
  const from = name === '' ? address : `${name} <${address}>`
  return {
    ...listed,
    outcome: reading.kind === 'none' || reading.kind === 'scam' ? 'not_payment' : 'payment',
    kind: reading.kind,
    why: whyNot(reading),
    reading,
    wordsSealed: sealWords(keyring, owner.id, { subject: result.subject, from, quotes }),
    // A From line that the receiving server found to be forged proves no domain.
    senderDomain: result.authentic === false ? null : domainOfAddress(address),
  }
}

function whyNot(reading: NonNullable<MessageRow['reading']>): string | null {
  if (reading.kind === 'none') return reading.warnings[0]?.text ?? reading.why
  return reading.kind === 'scam' ? (reading.warnings[0]?.text ?? 'It looks like a scam.') : null
}

const excluded = (column: { name: string }) => sql`excluded.${sql.identifier(column.name)}`

/** Upserts the scan log. A message read once is not made unread by a later failure; each failure counts a try. */
async function writeMessages(tx: Tx, rows: readonly MessageRow[]): Promise<void> {
  const columns = {
    threadId: excluded(messages.threadId),
    receivedAt: excluded(messages.receivedAt),
    senderDomain: excluded(messages.senderDomain),
    outcome: excluded(messages.outcome),
    kind: excluded(messages.kind),
    why: excluded(messages.why),
    reading: excluded(messages.reading),
    wordsSealed: excluded(messages.wordsSealed),
    engineVersion: excluded(messages.engineVersion),
    tries: sql`case when excluded.outcome = 'unread' then ${messages.tries} + 1 else ${messages.tries} end`,
  }
  await tx
    .insert(messages)
    .values([...rows])
    .onConflictDoUpdate({
      target: [messages.mailboxId, messages.gmailId],
      set: columns,
      setWhere: sql`excluded.outcome <> 'unread' or ${messages.outcome} = 'unread'`,
    })
}

/** @returns the biller keys these messages have now */
async function writeBillers(
  tx: Tx,
  userId: string,
  rows: readonly MessageRow[],
  timeZone: string,
): Promise<string[]> {
  const read = rows.filter(({ outcome }) => outcome !== 'unread')
  const wanted = read.flatMap(({ reading, senderDomain, ...row }) =>
    reading
      ? itemsOf({ ...row, reading, senderDomain: senderDomain ?? null }, timeZone).flatMap((item) =>
          billerKeysOf(item).map((key) => ({ userId, key, messageId: row.id })),
        )
      : [],
  )
  const ids = read.map(({ id }) => id)
  if (ids.length > 0)
    await tx
      .delete(messageBillers)
      .where(and(eq(messageBillers.userId, userId), inArray(messageBillers.messageId, ids)))
  if (wanted.length > 0) await tx.insert(messageBillers).values(wanted).onConflictDoNothing()
  return [...new Set(wanted.map(({ key }) => key))]
}
