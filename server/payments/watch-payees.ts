import { and, between, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { PayeeCheck } from '#shared/checks.ts'
import type { Tx } from '#server/db/open.ts'
import { changes, payments } from '#server/db/schema/payments.ts'
import { COMPARED_DAYS, type Seen, checksOf, sentenceOfCheck } from './checks.ts'
import { decisionsOf } from './decisions.ts'
import type { PaymentRow } from './neighbourhood.ts'
import { saidBy } from './said.ts'

type Touched = Pick<PaymentRow, 'biller' | 'billerKey' | 'firstAt'>
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
  const days = spanOf(touched)
  const rows = await payeesOf(tx, user.id, touched, days)
  const found = await checksIn(tx, user, rows, days.from)
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

const COMPARED_MS = COMPARED_DAYS * 86_400_000

/** From the first to the last of the touched payments, ms. */
function spanOf(touched: readonly Touched[]): Span {
  const times = touched.map(({ firstAt }) => firstAt.getTime())
  return {
    from: times.reduce((a, b) => Math.min(a, b)),
    to: times.reduce((a, b) => Math.max(a, b)),
  }
}

type Span = Readonly<{ from: number; to: number }>

/** So few payments of a biller do not make it known yet: those of its name are looked at too. */
const FEW = 4

/** What the touched payments are compared with, and what is compared with them. */
async function payeesOf(tx: Tx, userId: string, touched: readonly Touched[], span: Span) {
  const near = and(
    eq(payments.userId, userId),
    isNull(payments.mergedInto),
    eq(payments.byHand, false),
    between(payments.firstAt, new Date(span.from - COMPARED_MS), new Date(span.to + COMPARED_MS)),
  )
  const byKey = Map.groupBy(touched, ({ billerKey }) => billerKey)
  const rows = await tx
    .select(COLUMNS)
    .from(payments)
    .where(and(near, inArray(payments.billerKey, [...byKey.keys()])))
  const counts = Map.groupBy(rows, ({ billerKey }) => billerKey)
  const names = touched
    .filter(({ billerKey: key }) => {
      const before = (counts.get(key)?.length ?? 0) - (byKey.get(key)?.length ?? 0)
      return before <= FEW
    })
    .map(({ biller }) => biller.toLowerCase())
  if (names.length === 0) return rows
  const namesakes = await tx
    .select(COLUMNS)
    .from(payments)
    .where(and(near, inArray(sql`lower(${payments.biller})`, [...new Set(names)])))
  return [...new Map([...rows, ...namesakes].map((row) => [row.id, row])).values()]
}

type PayeeRow = Awaited<ReturnType<typeof payeesOf>>[number]

async function checksIn(
  tx: Tx,
  user: { id: string; timeZone: string },
  rows: readonly PayeeRow[],
  from: number,
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
              kept: row.firstAt.getTime() < from ? sorted(row.checks) : undefined,
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
