import { and, eq, inArray } from 'drizzle-orm'
import { dayIn } from '#shared/day.ts'
import type { Db, Tx } from '#server/db/open.ts'
import { decisions } from '#server/db/schema/payments.ts'
import { inChunks } from './chunks.ts'
import type { Decision } from './said.ts'
import { partsOfPayments } from './parts.ts'

/**
 * What the person said of some payments, and of those they made part of them.
 *
 * @returns `said`: what they did not take back, by payment id; `decided`: payments they ever said something of
 */
export async function decisionsOf(
  db: Tx | Db,
  { id, timeZone }: { id: string; timeZone: string },
  paymentIds: readonly string[],
): Promise<{ said: Map<string, Decision[]>; decided: Set<string> }> {
  const parts = await partsOfPayments(db, id, paymentIds)
  const whole = (paymentId: string) => parts.get(paymentId) ?? paymentId
  const rows = await inChunks([...paymentIds, ...parts.keys()], (ids) =>
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
      value: row.value ?? undefined,
      at: at.getTime(),
      on: dayIn(at, timeZone),
      sequence: row.sequence,
    }
    said.set(whole(paymentId), [...(said.get(whole(paymentId)) ?? []), decision])
  }
  return { said, decided: new Set(rows.map(({ paymentId }) => whole(paymentId))) }
}
