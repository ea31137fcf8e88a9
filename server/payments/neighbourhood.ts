import { and, eq, inArray } from 'drizzle-orm'
import { dayIn } from '#shared/day.ts'
import type { Db, Tx } from '#server/db/open.ts'
import { messageBillers, messages } from '#server/db/schema/mailboxes.ts'
import { decisions, paymentMessages, payments } from '#server/db/schema/payments.ts'
import { type Item, itemsOf } from './item.ts'
import type { Existing } from './reconcile.ts'
import type { Decision } from './said.ts'

export type PaymentRow = typeof payments.$inferSelect
export type LinkRow = typeof paymentMessages.$inferSelect

/** All that the ledger knows of some billers: what reconcile looks at, and the rows it may change. */
export type Neighbourhood = Readonly<{
  items: Item[]
  existing: Existing[]
  rows: ReadonlyMap<string, PaymentRow>
  links: LinkRow[]
  /** Not undone, by payment id. */
  decisions: ReadonlyMap<string, Decision[]>
}>

/** Rows asked for in one statement; PostgreSQL takes 65,535 parameters. */
const CHUNK = 5_000

/**
 * Loads everything of the billers that speak in some messages, over as many shared keys and names as it takes.
 *
 * @param from messages to start from, and keys they had or have
 */
export async function loadNeighbourhood(
  tx: Tx,
  user: { id: string; timeZone: string },
  from: { messageIds: readonly string[]; keys: readonly string[] },
): Promise<Neighbourhood> {
  const messageIds = await reachableMessages(tx, user.id, from)
  const read = await inChunks(messageIds, (ids) =>
    tx
      .select()
      .from(messages)
      .where(and(eq(messages.userId, user.id), inArray(messages.id, ids))),
  )
  const touching = await inChunks(messageIds, (ids) =>
    tx
      .selectDistinct({ paymentId: paymentMessages.paymentId })
      .from(paymentMessages)
      .where(and(eq(paymentMessages.userId, user.id), inArray(paymentMessages.messageId, ids))),
  )
  const paymentIds = [...new Set(touching.map(({ paymentId }) => paymentId))]
  const links = await linksOf(tx, user.id, paymentIds)
  const rows = await inChunks(paymentIds, (ids) =>
    tx
      .select()
      .from(payments)
      .where(and(eq(payments.userId, user.id), inArray(payments.id, ids))),
  )
  const { said, decided } = await decisionsOf(tx, user, paymentIds)
  const keysOf = Map.groupBy(links, ({ paymentId }) => paymentId)
  return {
    items: read.flatMap(({ reading, ...message }) =>
      reading ? itemsOf({ ...message, reading }, user.timeZone) : [],
    ),
    existing: rows.map(({ id, firstAt }) => ({
      id,
      keys: new Set(keysOf.get(id)?.map(({ messageId, part }) => `${messageId}#${part}`)),
      decided: decided.has(id),
      firstAt: firstAt.getTime(),
    })),
    rows: new Map(rows.map((row) => [row.id, row])),
    links,
    decisions: said,
  }
}

/** Follows keys to messages to keys, until no message is new. */
async function reachableMessages(
  tx: Tx,
  userId: string,
  from: { messageIds: readonly string[]; keys: readonly string[] },
): Promise<string[]> {
  const known = new Set(from.messageIds)
  const asked = new Set<string>()
  let keys = [...new Set(from.keys)]
  while (keys.length > 0) {
    for (const key of keys) asked.add(key)
    const named = await inChunks(keys, (some) =>
      tx
        .select({ messageId: messageBillers.messageId })
        .from(messageBillers)
        .where(and(eq(messageBillers.userId, userId), inArray(messageBillers.key, some))),
    )
    const fresh = [...new Set(named.map(({ messageId }) => messageId))].filter(
      (id) => !known.has(id),
    )
    for (const id of fresh) known.add(id)
    const next = await keysOfMessages(tx, userId, fresh)
    keys = next.filter((key) => !asked.has(key))
  }
  return [...known]
}

/** The biller keys stored for some messages, each once. */
export async function keysOfMessages(
  tx: Tx,
  userId: string,
  messageIds: readonly string[],
): Promise<string[]> {
  const rows = await inChunks(messageIds, (ids) =>
    tx
      .selectDistinct({ key: messageBillers.key })
      .from(messageBillers)
      .where(and(eq(messageBillers.userId, userId), inArray(messageBillers.messageId, ids))),
  )
  return [...new Set(rows.map(({ key }) => key))]
}

const linksOf = (tx: Tx, userId: string, paymentIds: readonly string[]): Promise<LinkRow[]> =>
  inChunks(paymentIds, (ids) =>
    tx
      .select()
      .from(paymentMessages)
      .where(and(eq(paymentMessages.userId, userId), inArray(paymentMessages.paymentId, ids))),
  )

/**
 * What the person said of some payments.
 *
 * @returns `said`: what they did not take back, by payment id; `decided`: payments they ever said something of
 */
export async function decisionsOf(
  db: Tx | Db,
  { id, timeZone }: { id: string; timeZone: string },
  paymentIds: readonly string[],
): Promise<{ said: Map<string, Decision[]>; decided: Set<string> }> {
  const rows = await inChunks(paymentIds, (ids) =>
    db
      .select()
      .from(decisions)
      .where(and(eq(decisions.userId, id), inArray(decisions.paymentId, ids))),
  )
  const said = new Map<string, Decision[]>()
  for (const { paymentId, at, undoneAt, ...row } of rows) {
    if (undoneAt) continue
    const decision: Decision = {
      id: row.id,
      verb: row.verb,
      day: row.day ?? undefined,
      at: at.getTime(),
      on: dayIn(at, timeZone),
      sequence: row.sequence,
    }
    said.set(paymentId, [...(said.get(paymentId) ?? []), decision])
  }
  return { said, decided: new Set(rows.map(({ paymentId }) => paymentId)) }
}

/** Runs one statement per 5,000 values; none for no value. */
export async function inChunks<T>(
  values: readonly string[],
  ask: (some: string[]) => PromiseLike<T[]>,
): Promise<T[]> {
  const found: T[] = []
  for (let start = 0; start < values.length; start += CHUNK)
    found.push(...(await ask(values.slice(start, start + CHUNK))))
  return found
}
