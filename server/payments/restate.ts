import { and, eq } from 'drizzle-orm'
import type { Day } from '#shared/day.ts'
import type { Tx } from '#server/db/open.ts'
import { payments } from '#server/db/schema/payments.ts'
import { derive } from './derive.ts'
import type { Facts } from './facts.ts'
import type { PaymentRow } from './neighbourhood.ts'
import type { Decision } from './said.ts'

/**
 * Derives a payment of which no mail speaks any more (a newer engine found none in its mails), from its last
 * known values and what the person says.
 */
export async function restate(
  tx: Tx,
  userId: string,
  paymentId: string,
  decisions: readonly Decision[],
  { now, today }: { now: Date; today: Day },
): Promise<void> {
  const own = and(eq(payments.userId, userId), eq(payments.id, paymentId))
  const [row] = await tx.select().from(payments).where(own)
  if (!row) return
  const facts = factsOfRow(row)
  const standing = derive({ facts, decisions, suggestions: [], nextBillOn: undefined }, today)
  await tx
    .update(payments)
    .set({
      status: standing.status,
      because: standing.because,
      paidOn: standing.paidOn ?? null,
      amountPaidMinor: standing.amountPaidMinor ?? null,
      review: false,
      reviewReason: null,
      conflict: false,
      snoozedUntil: standing.snoozedUntil ?? null,
      version: row.version + 1,
      updatedAt: now,
    })
    .where(own)
}

const factsOfRow = (row: PaymentRow): Facts => {
  const money = (minor: number | null) =>
    minor === null || row.currency === null ? undefined : { minor, currency: row.currency }
  return {
    biller: row.biller,
    billerKey: row.billerKey,
    amountDue: money(row.amountDueMinor),
    minimumDue: money(row.minimumDueMinor),
    issueDate: row.issueDate ?? undefined,
    dueDate: row.dueDate ?? undefined,
    scheduledFor: row.scheduledFor ?? undefined,
    period: undefined,
    reference: row.reference ?? undefined,
    accountRef: row.accountRef ?? undefined,
    iban: row.iban ?? undefined,
    payLink: row.payLink ?? undefined,
    autopay: row.autopay,
    implied: row.implied,
    warnings: row.warnings,
    reviews: [],
    events: [],
  }
}
