import { and, asc, eq } from 'drizzle-orm'
import type { PaymentAction, PaymentActionResult } from '#shared/contract/payments.ts'
import type { Database } from '#server/db/open.ts'
import { changes, payments } from '#server/db/schema/payments.ts'
import { act } from '#server/payments/act.ts'
import { paymentDetail } from '#server/payments/detail.ts'
import type { Said } from './ledger.ts'
import { aPerson, ledgerDeps, noon, take } from './person.ts'

/** A bill of Acme over 52.10 EUR, due on 18 November 2026. */
export const bill: Said = {
  kind: 'bill',
  id: 'b1',
  at: '2026-11-01',
  amount: '52.10 EUR',
  due: '2026-11-18',
  ref: 'RE-118',
}

let keys = 0
/** A key no other request has. */
export const freshKey = (): string => `key-${(keys += 1)}`

/** A person with the ledger of some mails, and hands to act on its first payment (by due date). */
export async function aLedger(db: Database, mails: readonly Said[] = [bill]) {
  const person = await aPerson(db)
  await take(db, person, mails)
  const rows = () =>
    db.read
      .select()
      .from(payments)
      .where(eq(payments.userId, person.userId))
      .orderBy(asc(payments.dueDate), asc(payments.id))
  const id = (await rows())[0]?.id ?? ''
  const deps = (now: Date = noon) => ledgerDeps(db, () => now)
  const on = (paymentId: string, action: PaymentAction, now?: Date): Promise<PaymentActionResult> =>
    act(deps(now), person.userId, paymentId, action, freshKey())
  return {
    ...person,
    id,
    rows,
    deps,
    on,
    does: (action: PaymentAction, now?: Date) => on(id, action, now),
    takes: (more: readonly Said[], now?: Date) => take(db, person, more, () => now ?? noon),
    detail: (paymentId = id) => paymentDetail(deps(), person.userId, paymentId),
    /** The row without what every write moves. */
    content: async (paymentId = id) => {
      const row = (await rows()).find((one) => one.id === paymentId)
      if (!row) return undefined
      const { version: _version, updatedAt: _updated, ...kept } = row
      return kept
    },
    history: (paymentId = id) =>
      db.read
        .select()
        .from(changes)
        .where(and(eq(changes.userId, person.userId), eq(changes.paymentId, paymentId)))
        .orderBy(changes.at, changes.id),
  }
}
