import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Day } from '#shared/day.ts'
import { statusOn } from '#shared/payment.ts'
import type { Tx } from '#server/db/open.ts'
import { changes, decisions, paymentMessages, payments } from '#server/db/schema/payments.ts'
import { derive } from './derive.ts'
import type { LinkRow, Neighbourhood, PaymentRow } from './neighbourhood.ts'
import { inChunks } from './neighbourhood.ts'
import { type Change, reconcile } from './reconcile.ts'
import { type Content, contentOf, writtenMoney } from './row.ts'
import { openSuggestions } from './settled.ts'

/** Who causes the changes of one write, and the messages that brought them. */
export type Cause = Readonly<{
  actor: 'mail' | 'user'
  messageIds: ReadonlySet<string>
}>

export type RecordDeps = Readonly<{ newId: () => string; now: Date; today: Day }>

/** What a write did to the ledger. */
export type Recorded = Readonly<{ changed: boolean; created: number }>

type Put = Change & { do: 'put' }
type ChangeRow = typeof changes.$inferInsert

/**
 * Brings the rows of one neighbourhood to what its readings and decisions say: payments, links and history, in
 * the caller's transaction. Writes only what differs, so that a repetition writes nothing.
 */
export async function record(
  tx: Tx,
  { newId, now, today }: RecordDeps,
  userId: string,
  near: Neighbourhood,
  cause: Cause,
): Promise<Recorded> {
  const found = reconcile(near.items, near.existing)
  const puts = found.filter((change): change is Put => change.do === 'put')
  const ids = puts.map(({ id }) => id ?? newId())
  const absorbed = found.flatMap((change) =>
    change.do === 'absorb' ? [{ id: change.id, into: ids[change.into] ?? '' }] : [],
  )
  const heard = (id: string) => [
    ...(near.decisions.get(id) ?? []),
    ...absorbed.flatMap((one) => (one.into === id ? (near.decisions.get(one.id) ?? []) : [])),
  ]
  const decisionsOf = ids.map(heard)
  const suggestionsOf = openSuggestions(
    puts.map(({ suggestions }, index) => ({ suggestions, decisions: decisionsOf[index] ?? [] })),
  )
  const history: ChangeRow[] = []
  const rows: PaymentRow[] = []
  for (const [index, put] of puts.entries()) {
    const id = ids[index] ?? ''
    const before = near.rows.get(id)
    const standing = derive(
      {
        facts: put.facts,
        nextBillOn: put.nextBillOn,
        suggestions: suggestionsOf[index] ?? [],
        decisions: decisionsOf[index] ?? [],
      },
      today,
    )
    const content = contentOf(put, standing)
    if (before && isSame(before, content)) continue
    rows.push({
      ...content,
      id,
      userId,
      version: (before?.version ?? 0) + 1,
      createdAt: before?.createdAt ?? now,
      updatedAt: now,
    })
    const messageId = put.items.findLast((item) => cause.messageIds.has(item.messageId))?.messageId
    for (const change of changesOf(before, content, today))
      history.push({
        ...change,
        id: newId(),
        userId,
        paymentId: id,
        at: now,
        actor: change.actor ?? cause.actor,
        messageId: messageId ?? null,
      })
  }
  await writePayments(tx, rows)
  await move(tx, userId, absorbed)
  const links = await writeLinks(tx, userId, near, linksOf(userId, puts, ids), found)
  const gone = found.flatMap((change) =>
    change.do === 'drop' || change.do === 'absorb' ? [change.id] : [],
  )
  await inChunks(gone, async (some) => {
    await tx.delete(payments).where(and(eq(payments.userId, userId), inArray(payments.id, some)))
    return []
  })
  if (history.length > 0) await tx.insert(changes).values(history)
  return {
    changed: rows.length + gone.length > 0 || links,
    created: puts.filter(({ id }) => id === undefined).length,
  }
}

/** Tracked fields, as history tells them. */
const TRACKED: readonly Readonly<{ field: string; of: (row: Content) => string | null }>[] = [
  { field: 'status', of: ({ status }) => status },
  { field: 'amountDue', of: (row) => writtenMoney(row.amountDueMinor, row.currency) },
  { field: 'amountPaid', of: (row) => writtenMoney(row.amountPaidMinor, row.currency) },
  { field: 'dueDate', of: ({ dueDate }) => dueDate },
  { field: 'scheduledFor', of: ({ scheduledFor }) => scheduledFor },
  { field: 'reference', of: ({ reference }) => reference },
  { field: 'snoozedUntil', of: ({ snoozedUntil }) => snoozedUntil },
]

type Told = Pick<ChangeRow, 'field' | 'from' | 'to'> & { actor?: 'clock' }

/** The history lines of a row; a new one begins with its status. A move the clock alone makes is the clock's. */
function changesOf(before: PaymentRow | undefined, after: Content, today: Day): Told[] {
  if (!before) return [{ field: 'status', from: null, to: after.status }]
  return TRACKED.flatMap(({ field, of }): Told[] => {
    const [from, to] = [of(before), of(after)]
    if (from === to) return []
    const ticked = field === 'status' && statusOn(before, today) === after.status
    return [{ field, from, to, ...(ticked ? { actor: 'clock' } : {}) }]
  })
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

/** Rows in one statement; 33 columns, so far below the parameter limit. */
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

const linksOf = (userId: string, puts: readonly Put[], ids: readonly string[]): LinkRow[] =>
  puts.flatMap(({ items, suggested }, index) =>
    [...items, ...suggested].map(({ messageId, part }) => ({
      userId,
      paymentId: ids[index] ?? '',
      messageId,
      part,
    })),
  )

const linkKey = ({ paymentId, messageId, part }: LinkRow) => `${paymentId} ${messageId} ${part}`

/** @returns true when a link came or went */
async function writeLinks(
  tx: Tx,
  userId: string,
  near: Neighbourhood,
  wanted: readonly LinkRow[],
  found: readonly Change[],
): Promise<boolean> {
  const kept = new Set(found.flatMap((change) => (change.do === 'keep' ? [change.id] : [])))
  const have = new Set(near.links.map(linkKey))
  const want = new Set(wanted.map(linkKey))
  const added = wanted.filter((link) => !have.has(linkKey(link)))
  const removed = near.links.filter((link) => !want.has(linkKey(link)) && !kept.has(link.paymentId))
  for (const [paymentId, links] of Map.groupBy(removed, (link) => link.paymentId))
    for (const [part, some] of Map.groupBy(links, (link) => link.part))
      await tx.delete(paymentMessages).where(
        and(
          eq(paymentMessages.userId, userId),
          eq(paymentMessages.paymentId, paymentId),
          eq(paymentMessages.part, part),
          inArray(
            paymentMessages.messageId,
            some.map(({ messageId }) => messageId),
          ),
        ),
      )
  if (added.length > 0) await tx.insert(paymentMessages).values(added).onConflictDoNothing()
  return added.length + removed.length > 0
}
