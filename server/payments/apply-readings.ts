import { createHash } from 'node:crypto'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { dayIn } from '#shared/day.ts'
import type { Tx } from '#server/db/open.ts'
import { messages } from '#server/db/schema/mailboxes.ts'
import type { ReadResult } from '#server/sandbox/reader.ts'
import type { Keyring } from '#server/seal.ts'
import { domainOfAddress } from './identity.ts'
import { itemsOf } from './item.ts'
import { followMainCurrency, lockUser } from './ledger-user.ts'
import { doubtfulAfter } from './lessons.ts'
import { Neighbourhood } from './neighbourhood.ts'
import { noteMessages } from './note-messages.ts'
import { updateLedger } from './update.ts'
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
    const id = ids.get(message.gmailId) ?? messageIdOf(mailboxId, message.gmailId)
    return rowOf(deps.keyring, { id, userId, mailboxId }, message)
  })
  const messageIds = rows.map(({ id }) => id)
  const user = { id: userId, timeZone }
  const inBatch = new Set(messageIds)
  const later = (await doubtfulAfter(tx, userId, listed(rows)))
    .map(({ id }) => id)
    .filter((id) => !inBatch.has(id))
  const known = new Neighbourhood(tx, user)
  await known.loadMessages([...ids.values(), ...later])
  await writeMessages(tx, rows)
  await note(tx, user, rows)
  const now = deps.now()
  const { changed, created } = await updateLedger(
    tx,
    { newId: deps.newId, now, today: dayIn(now, timeZone) },
    user,
    { messageIds: [...messageIds, ...later], before: known.items, paymentIds: [] },
    'mail',
  )
  const followed = created > 0 && (await followMainCurrency(tx, userId))
  return { changed: changed || followed, bills: created }
}

/** Sender and time of what asks for or settles a payment and is proven to be its sender's. */
const listed = (rows: readonly MessageRow[]) =>
  rows.flatMap(({ outcome, authentic, senderDomain = null, receivedAt }) =>
    outcome === 'payment' && authentic ? [{ senderDomain, receivedAt }] : [],
  )

const ID_SIGNS = 40

/**
 * The same for the same mail, so that evidence of one instant has one order, whatever was read first. Of letters,
 * digits, `-` and `_` only, also for the names of files.
 */
function messageIdOf(mailboxId: string, gmailId: string): string {
  if (/^[\w-]{1,40}$/.test(gmailId)) return `${mailboxId}-${gmailId}`
  const hash = createHash('sha256').update(gmailId).digest('base64url').slice(0, 12)
  return `${mailboxId}-${gmailId.replace(/[^\w-]/g, '_').slice(0, ID_SIGNS)}-${hash}`
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
      authentic: false,
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
    authentic: result.authentic === true,
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
    authentic: excluded(messages.authentic),
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

/** Notes what was read; what could not be read now may have been before, and keeps what was noted then. */
async function note(
  tx: Tx,
  user: { id: string; timeZone: string },
  rows: readonly MessageRow[],
): Promise<void> {
  const read = rows.filter(({ outcome }) => outcome !== 'unread')
  const items = read.flatMap(({ reading, senderDomain, ...row }) =>
    reading ? itemsOf({ ...row, reading, senderDomain: senderDomain ?? null }, user.timeZone) : [],
  )
  await noteMessages(
    tx,
    user.id,
    read.map(({ id }) => id),
    items,
  )
}
