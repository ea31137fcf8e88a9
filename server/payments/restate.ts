import { and, eq } from 'drizzle-orm'
import type { Day } from '#shared/day.ts'
import type { Tx } from '#server/db/open.ts'
import { changes, payments } from '#server/db/schema/payments.ts'
import { activeRules } from './active-rules.ts'
import { takenBack } from './because.ts'
import type { Standing } from './derive.ts'
import type { Facts } from './facts.ts'
import { historyOf } from './history.ts'
import type { PaymentRow } from './neighbourhood.ts'
import { standColumns } from './row.ts'
import { type Decision, saidBy } from './said.ts'
import { type Stand, standOf } from './stand.ts'

type Deps = Readonly<{ newId: () => string; now: Date; today: Day; actor: 'user' | 'rule' }>

/**
 * Derives a payment of which no mail speaks: one the person added, or one of which a newer engine found nothing in
 * its mails. It stands on its last known values and on what the person says.
 */
export async function restate(
  tx: Tx,
  { newId, now, today, actor }: Deps,
  { userId, paymentId }: { userId: string; paymentId: string },
  decisions: readonly Decision[],
): Promise<void> {
  const own = and(eq(payments.userId, userId), eq(payments.id, paymentId))
  const [row] = await tx.select().from(payments).where(own)
  if (!row) return
  const stand = standOf(
    { facts: factsOfRow(row), decisions, suggestions: [], nextBillOn: undefined },
    today,
    await activeRules(tx, userId),
  )
  const standing = standingOf(row, stand, decisions)
  const after = { ...row, ...standColumns({ ...stand, standing }, row.currency) }
  await tx
    .update(payments)
    .set({ ...after, version: row.version + 1, updatedAt: now })
    .where(own)
  const told = historyOf(row.version === 0 ? undefined : row, after, today).map((line) => ({
    ...line,
    id: newId(),
    userId,
    paymentId,
    at: now,
    actor: line.actor ?? (stand.byRule && line.field === 'status' ? 'rule' : actor),
  }))
  if (told.length > 0) await tx.insert(changes).values(told)
}

/** Without mails nothing asks; a payment added by hand goes with the word that added it. */
function standingOf(
  row: PaymentRow,
  { standing }: Stand,
  decisions: readonly Decision[],
): Standing {
  const silent = { ...standing, review: false, reviewReason: undefined, conflict: false }
  if (!row.byHand || !saidBy(decisions).takenBack) return silent
  return { ...silent, status: 'dismissed', because: takenBack() }
}

const read = <T>(said: T | null | undefined, column: T | null): T | undefined =>
  (said === undefined ? column : said) ?? undefined

/** What the mails, or the adding of it, last said. */
function factsOfRow(row: PaymentRow): Facts {
  const { mailSays } = row
  const money = (minor: number | null) =>
    minor === null || row.currency === null ? undefined : { minor, currency: row.currency }
  return {
    biller: mailSays.biller ?? row.biller,
    billerKey: row.billerKey,
    amountDue: read(mailSays.amountDue, money(row.amountDueMinor) ?? null),
    minimumDue: money(row.minimumDueMinor),
    issueDate: row.issueDate ?? undefined,
    dueDate: read(mailSays.dueDate, row.dueDate),
    scheduledFor: read(mailSays.scheduledFor, row.scheduledFor),
    period: undefined,
    reference: read(mailSays.reference, row.reference),
    accountRef: read(mailSays.accountRef, row.accountRef),
    iban: row.iban ?? undefined,
    payLink: row.payLink ?? undefined,
    autopay: mailSays.autopay ?? row.autopay,
    implied: row.implied,
    warnings: row.warnings,
    reviews: [],
    events: [],
  }
}
