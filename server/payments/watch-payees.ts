import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { PayeeCheck } from '#shared/checks.ts'
import type { Tx } from '#server/db/open.ts'
import { changes, payments } from '#server/db/schema/payments.ts'
import { type Seen, checksOf, sentenceOfCheck } from './checks.ts'
import { inChunks } from './chunks.ts'
import { decisionsOf } from './decisions.ts'
import { familiesOfBillers } from './families.ts'
import type { PaymentRow } from './neighbourhood.ts'
import { saidBy } from './said.ts'

type Touched = Pick<PaymentRow, 'biller' | 'billerKey'>
type Deps = Readonly<{ newId: () => string; now: Date }>

/**
 * Compares the payments of some billers with the earlier ones of the same biller or name, and notes what is to be
 * checked before paying. Writes only what differs.
 *
 * @param touched payments whose billers are looked at
 */
export async function watchPayees(
  tx: Tx,
  deps: Deps,
  user: { id: string; timeZone: string },
  touched: readonly Touched[],
): Promise<boolean> {
  if (touched.length === 0) return false
  const rows = await payeesOf(tx, user.id, touched)
  const found = await checksIn(tx, user, rows)
  const moved = rows.filter(
    ({ id, checks }) => JSON.stringify(sorted(checks)) !== JSON.stringify(found.get(id) ?? []),
  )
  for (const row of moved) await write(tx, deps, user.id, row, found.get(row.id) ?? [])
  return moved.length > 0
}

/** The database gives the keys of an object back in an order of its own. */
const sorted = (checks: readonly PayeeCheck[]): PayeeCheck[] =>
  checks.map(({ code, before, now }) => ({ code, before, now }))

const COLUMNS = {
  id: payments.id,
  firstAt: payments.firstAt,
  biller: payments.biller,
  billerKey: payments.billerKey,
  iban: payments.iban,
  payLink: payments.payLink,
  currency: payments.currency,
  amountDueMinor: payments.amountDueMinor,
  status: payments.status,
  checks: payments.checks,
}

/**
 * The payments of the touched billers and of everybody who shares a key or a name with them, over any number of
 * steps: what makes one of them known may hang on any other.
 */
async function payeesOf(tx: Tx, userId: string, touched: readonly Touched[]) {
  const own = and(
    eq(payments.userId, userId),
    isNull(payments.mergedInto),
    eq(payments.byHand, false),
  )
  const named = await tx
    .selectDistinct({ billerKey: payments.billerKey, biller: payments.biller })
    .from(payments)
    .where(own)
  const familyOf = familiesOfBillers([...named, ...touched])
  const families = new Set(touched.map(({ billerKey }) => familyOf(billerKey)))
  const keys = named.flatMap(({ billerKey }) =>
    families.has(familyOf(billerKey)) ? [billerKey] : [],
  )
  return inChunks([...new Set(keys)], (some) =>
    tx
      .select(COLUMNS)
      .from(payments)
      .where(and(own, inArray(payments.billerKey, some))),
  )
}

type PayeeRow = Awaited<ReturnType<typeof payeesOf>>[number]

async function checksIn(
  tx: Tx,
  user: { id: string; timeZone: string },
  rows: readonly PayeeRow[],
): Promise<Map<string, PayeeCheck[]>> {
  const seen = (accepted: ReadonlyMap<string, ReadonlySet<string>>) =>
    rows.flatMap((row): Seen[] =>
      row.status === 'dismissed'
        ? []
        : [
            {
              ...row,
              firstAt: row.firstAt.getTime(),
              settled: row.status === 'paid',
              accepted: accepted.get(row.id) ?? new Set(),
            },
          ],
    )
  const found = checksOf(seen(new Map()))
  return found.size === 0 ? found : checksOf(seen(await acceptedIn(tx, user, rows)))
}

async function acceptedIn(
  tx: Tx,
  user: { id: string; timeZone: string },
  rows: readonly { id: string }[],
): Promise<Map<string, ReadonlySet<string>>> {
  const { said } = await decisionsOf(
    tx,
    user,
    rows.map(({ id }) => id),
  )
  return new Map([...said].map(([id, decisions]) => [id, saidBy(decisions).accepted]))
}

async function write(
  tx: Tx,
  { newId, now }: Deps,
  userId: string,
  row: { id: string; checks: readonly PayeeCheck[] },
  checks: readonly PayeeCheck[],
): Promise<void> {
  await tx
    .update(payments)
    .set({ checks: [...checks], version: sql`${payments.version} + 1`, updatedAt: now })
    .where(and(eq(payments.userId, userId), eq(payments.id, row.id)))
  const before = row.checks.map(sentenceOfCheck).join(' ') || null
  const after = checks.map(sentenceOfCheck).join(' ') || null
  await tx.insert(changes).values({
    id: newId(),
    userId,
    paymentId: row.id,
    at: now,
    actor: 'rule',
    field: 'check',
    from: before,
    to: after,
  })
}
