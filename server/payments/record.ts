import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Day } from '#shared/day.ts'
import type { Tx } from '#server/db/open.ts'
import { changes, decisions, paymentMessages, payments } from '#server/db/schema/payments.ts'
import { decisionsOf } from './decisions.ts'
import { inChunks } from './chunks.ts'
import { historyOf } from './history.ts'
import { keepLinks, linksOf, writeLinks } from './links.ts'
import type { LinkRow, Neighbourhood, PaymentRow } from './neighbourhood.ts'
import type { Change, Put } from './reconcile.ts'
import { type Content, contentOf } from './row.ts'
import type { Decision } from './said.ts'
import { type Stand, standOf } from './stand.ts'
import { watchPayees } from './watch-payees.ts'
import { activeRules } from './active-rules.ts'
import { type Asked, openSuggestions } from './settled.ts'

/** Who causes the changes of one write, and the messages that brought them. */
export type Cause = Readonly<{
  actor: 'mail' | 'user' | 'rule'
  messageIds: ReadonlySet<string>
}>

export type RecordDeps = Readonly<{ newId: () => string; now: Date; today: Day }>

/** What a write did to the ledger; `put` are the payments that were derived. */
export type Recorded = Readonly<{ changed: boolean; created: number; put: ReadonlySet<string> }>

/** The rows a write may change, what the person said of them, and what becomes of them. */
export type Found = Readonly<{
  near: Pick<Neighbourhood, 'rows' | 'links'>
  said: ReadonlyMap<string, Decision[]>
  changes: readonly Change[]
}>

type ChangeRow = typeof changes.$inferInsert

/**
 * Brings the rows of some payments to what their readings and decisions say: payments, links and history, in the
 * caller's transaction. Writes only what differs, so that a repetition writes nothing.
 */
export async function record(
  tx: Tx,
  { newId, now, today }: RecordDeps,
  user: { id: string; timeZone: string },
  { near, said, changes: found }: Found,
  cause: Cause,
): Promise<Recorded> {
  const userId = user.id
  const puts = found.filter((change) => change.do === 'put')
  const ids = puts.map(({ id }) => id ?? newId())
  const absorbed = found.flatMap((change) =>
    change.do === 'absorb' ? [{ id: change.id, into: ids[change.into] ?? '' }] : [],
  )
  const gone = found.flatMap((change) =>
    change.do === 'drop' || change.do === 'absorb' ? [change.id] : [],
  )
  const heard = (id: string) => [
    ...(said.get(id) ?? []),
    ...absorbed.flatMap((one) => (one.into === id ? (said.get(one.id) ?? []) : [])),
  ]
  const decisionsOfPuts = ids.map(heard)
  const asking = puts.map(({ suggestions }, index) => ({
    suggestions,
    decisions: decisionsOfPuts[index] ?? [],
  }))
  const elsewhere = await askedElsewhere(tx, user, puts, new Set([...ids, ...gone]))
  const suggestionsOf = openSuggestions(asking, elsewhere)
  const rules = await activeRules(tx, userId)
  const history: ChangeRow[] = []
  const rows: PaymentRow[] = []
  const contents: Content[] = []
  for (const [index, put] of puts.entries()) {
    const id = ids[index] ?? ''
    const before = near.rows.get(id)
    const stand = standOf(
      {
        facts: put.facts,
        nextBillOn: put.nextBillOn,
        carried: put.carried,
        suggestions: suggestionsOf[index] ?? [],
        decisions: decisionsOfPuts[index] ?? [],
      },
      today,
      rules,
    )
    const content = contentOf(put, stand)
    contents.push(content)
    if (before && isSame(before, content)) continue
    rows.push({
      ...content,
      id,
      userId,
      byHand: before?.byHand ?? false,
      checks: before?.checks ?? [],
      mergedInto: null,
      version: (before?.version ?? 0) + 1,
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
    })
    const messageId = put.items.findLast((item) => cause.messageIds.has(item.messageId))?.messageId
    for (const change of historyOf(before?.version === 0 ? undefined : before, content, today))
      history.push({
        ...change,
        id: newId(),
        userId,
        paymentId: id,
        at: now,
        actor: change.actor ?? actorOf(change.field, stand, cause),
        messageId: messageId ?? null,
      })
  }
  await writePayments(tx, rows)
  await move(tx, userId, absorbed)
  const had = [...ids, ...gone].flatMap((id) => near.links.get(id) ?? [])
  const links = await writeLinks(tx, userId, had, linksOf(userId, puts, ids))
  const kept = found.flatMap((change) =>
    change.do === 'keep' && near.links.get(change.id)?.some(({ place }) => place !== 'kept')
      ? [change.id]
      : [],
  )
  await keepLinks(tx, userId, kept)
  await inChunks(gone, async (some) => {
    await tx.delete(payments).where(and(eq(payments.userId, userId), inArray(payments.id, some)))
    return []
  })
  if (history.length > 0) await tx.insert(changes).values(history)
  const touched = cause.actor === 'mail' ? rows : contents
  const watched = await watchPayees(tx, { newId, now }, user, touched)
  return {
    changed: rows.length + gone.length > 0 || links || watched,
    created: puts.filter(({ id }) => id === undefined).length,
    put: new Set(ids),
  }
}

/** A status that a rule gave is the rule's, whoever brought it about. */
const actorOf = (field: string, { byRule }: Stand, { actor }: Cause): Cause['actor'] =>
  byRule && field === 'status' ? 'rule' : actor

/** What the person said of other payments for which the same receipts are suggested. */
async function askedElsewhere(
  tx: Tx,
  user: { id: string; timeZone: string },
  puts: readonly Put[],
  known: ReadonlySet<string>,
): Promise<Asked<LinkRow>[]> {
  const messageIds = [
    ...new Set(puts.flatMap(({ suggestions }) => suggestions.map(({ messageId }) => messageId))),
  ]
  const links = await inChunks(messageIds, (some) =>
    tx
      .select()
      .from(paymentMessages)
      .where(
        and(
          eq(paymentMessages.userId, user.id),
          inArray(paymentMessages.messageId, some),
          inArray(paymentMessages.place, ['several', 'number', 'amount', 'sender']),
        ),
      ),
  )
  const others = Map.groupBy(
    links.filter(({ paymentId }) => !known.has(paymentId)),
    ({ paymentId }) => paymentId,
  )
  const { said } = await decisionsOf(tx, user, [...others.keys()])
  return [...others].map(([id, suggestions]) => ({ suggestions, decisions: said.get(id) ?? [] }))
}

const isSame = (before: PaymentRow, after: Content): boolean =>
  Object.entries(after).every(([field, value]) => {
    const was = new Map<string, unknown>(Object.entries(before)).get(field)
    if (value instanceof Date) return was instanceof Date && was.getTime() === value.getTime()
    return typeof value === 'object' ? canonical(was) === canonical(value) : was === value
  })

/** JSON with sorted keys: the database gives objects back in another order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/** Rows in one statement; 38 columns, so far below the parameter limit. */
const ROWS = 500

async function writePayments(tx: Tx, rows: readonly PaymentRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS)
    await tx
      .insert(payments)
      .values(rows.slice(start, start + ROWS))
      .onConflictDoUpdate({ target: payments.id, set: everyColumn() })
}

const KEPT = new Set(['id', 'userId', 'createdAt'])

/** `excluded` for each column that may change. */
function everyColumn(): Record<string, ReturnType<typeof sql>> {
  return Object.fromEntries(
    Object.entries(payments)
      .filter(([name, column]) => !KEPT.has(name) && isColumn(column))
      .map(([name, column]) => [name, sql`excluded.${sql.identifier(column.name)}`]),
  )
}

const isColumn = (value: unknown): value is { name: string } =>
  typeof value === 'object' && value !== null && 'name' in value && 'columnType' in value

/** What the person said, and the history, of payments that turned out to be one with another. */
async function move(
  tx: Tx,
  userId: string,
  absorbed: readonly { id: string; into: string }[],
): Promise<void> {
  for (const { id, into } of absorbed) {
    const own = { paymentId: into }
    await tx
      .update(decisions)
      .set(own)
      .where(and(eq(decisions.userId, userId), eq(decisions.paymentId, id)))
    await tx
      .update(changes)
      .set(own)
      .where(and(eq(changes.userId, userId), eq(changes.paymentId, id)))
  }
}
