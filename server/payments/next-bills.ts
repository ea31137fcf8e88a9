import { type SQL, and, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { Day } from '#shared/day.ts'
import type { Tx } from '#server/db/open.ts'
import { messageBillers, messages } from '#server/db/schema/mailboxes.ts'
import { payments } from '#server/db/schema/payments.ts'
import { inChunks } from './chunks.ts'
import type { Draft } from './draft.ts'
import { type Item, billerKeysOf } from './item.ts'
import { Kin } from './kin.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import { type Billed, billedOf, nextBills } from './quiet.ts'
import type { Swept } from './sweep.ts'

/** When the next bill came, of payments in families that never send receipts. */
export type NextBills = Readonly<{
  /** @param id the stored payment it is unchanged; undefined for a draft that changed */
  dayOf: (draft: Draft, id: string | undefined) => Day | undefined
  /** Stored payments for which it is another day than it was. */
  moved: readonly string[]
}>

/** Items whose families may have another next bill: those there are, and those that are no more. */
export type Heard = Readonly<{ items: readonly Item[]; gone: readonly Item[] }>

/**
 * Looks at the families of what was heard: whether one sends receipts, and if not, at the few columns of its
 * payments that tell the next bill.
 */
export async function nextBillsNear(
  tx: Tx,
  userId: string,
  { rows }: Neighbourhood,
  { drafts, unchanged }: Swept,
  { items, gone }: Heard,
): Promise<NextBills> {
  // What is no more holds no family together, so the families of the neighbourhood may be too large.
  const kin = new Kin(tx, userId)
  await kin.learn(items)
  await kin.follow(gone.flatMap(billerKeysOf))
  const heads = new Set([...items, ...gone].flatMap(billerKeysOf).map(kin.headOf))
  const families = [...kin.keys()].filter(([head]) => heads.has(head))
  const paid = await keysWithReceipts(
    tx,
    userId,
    families.flatMap(([, keys]) => keys),
  )
  const sending = families.filter(([, keys]) => keys.some((key) => paid.has(key)))
  const quiet = families.filter((family) => !sending.includes(family))
  const stays = new Set(unchanged.values())
  const stored = async (some: typeof families, having: SQL) => {
    const keys = some.flatMap(([, own]) => own)
    const found = await storedBills(tx, userId, keys, having)
    return found.filter(({ id }) => stays.has(id) || !rows.has(id))
  }
  const known = await stored(quiet, isNotNull(payments.billedOn))
  const ended = await stored(sending, isNotNull(payments.nextBillOn))
  const quietHeads = new Set(quiet.map(([head]) => head))
  const made = drafts
    .filter((draft) => !unchanged.has(draft) && quietHeads.has(kin.familyOf(draft.first)))
    .map((draft) => ({ id: draft.first.key, ...billedOf(draft) }))
  const next = new Map([...nextBills([...known, ...made])].map(([{ id }, day]) => [id, day]))
  return {
    dayOf: (draft, id) =>
      heads.has(kin.familyOf(draft.first))
        ? next.get(id ?? draft.first.key)
        : (rows.get(id ?? '')?.nextBillOn ?? undefined),
    moved: [...known.filter(({ id, nextBillOn }) => next.get(id) !== nextBillOn), ...ended].map(
      ({ id }) => id,
    ),
  }
}

type Stored = Billed & Readonly<{ id: string; nextBillOn: Day | undefined }>

async function storedBills(
  tx: Tx,
  userId: string,
  keys: readonly string[],
  having: SQL,
): Promise<Stored[]> {
  const rows = await inChunks(keys, (some) =>
    tx
      .select({
        id: payments.id,
        billerKey: payments.billerKey,
        accountRef: payments.accountRef,
        dueDate: payments.dueDate,
        minor: payments.amountDueMinor,
        currency: payments.currency,
        billedOn: payments.billedOn,
        nextBillOn: payments.nextBillOn,
      })
      .from(payments)
      .where(and(eq(payments.userId, userId), inArray(payments.billerKey, some), having)),
  )
  return rows.map(({ minor, currency, ...row }) => ({
    id: row.id,
    billerKey: row.billerKey,
    accountRef: row.accountRef ?? undefined,
    dueDate: row.dueDate ?? undefined,
    amountDue: minor === null || currency === null ? undefined : { minor, currency },
    billedOn: row.billedOn ?? undefined,
    nextBillOn: row.nextBillOn ?? undefined,
  }))
}

/** Those of some biller keys under which a receipt ever came. */
async function keysWithReceipts(
  tx: Tx,
  userId: string,
  keys: readonly string[],
): Promise<Set<string>> {
  const rows = await inChunks(keys, (some) => {
    const values = sql.join(
      some.map((key) => sql`${key}`),
      sql`, `,
    )
    return tx
      .select({ key: sql<string>`asked.key` })
      .from(sql`unnest(array[${values}]::text[]) as asked(key)`)
      .where(
        sql`exists (select 1 from ${messageBillers} join ${messages} on ${messages.id} = ${messageBillers.messageId} where ${messageBillers.userId} = ${userId} and ${messageBillers.key} = asked.key and ${messages.kind} = 'receipt')`,
      )
  })
  return new Set(rows.map(({ key }) => key))
}
