import { and, desc, eq, isNull } from 'drizzle-orm'
import type { NewRule } from '#shared/contract/rules.ts'
import type { Db, Tx } from '#server/db/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { payments } from '#server/db/schema/payments.ts'
import { rules } from '#server/db/schema/rules.ts'
import { AppError } from '#server/errors.ts'
import { follow } from './act.ts'
import type { PaymentRow } from './neighbourhood.ts'
import type { Scope } from './note.ts'
import { readAgain } from './rule-amounts.ts'
import type { ActiveRule } from './rules.ts'

export type RuleRow = typeof rules.$inferSelect
/** A payment with the address of its mailbox. */
export type Owned = PaymentRow & { email: string | null }
type About = Omit<ActiveRule, 'at'>

/** What a rule says: its kind, whose mails, and where their amount stands. */
export const aboutOf = (
  wanted: NewRule,
  biller: Pick<PaymentRow, 'biller' | 'billerKey'>,
): About => ({
  ...biller,
  kind: wanted.kind,
  label: wanted.kind === 'take_amount' ? wanted.label : null,
  currency: wanted.kind === 'take_amount' ? (wanted.currency ?? null) : null,
})

/** Writes a rule, or the one of its kind about the same biller anew, with all that follows from it. */
export async function writeRule(scope: Scope, about: About): Promise<RuleRow> {
  const { tx, user } = scope
  const [kept] = await tx
    .select()
    .from(rules)
    .where(
      and(
        eq(rules.userId, user.id),
        eq(rules.billerKey, about.billerKey),
        eq(rules.kind, about.kind),
      ),
    )
  if (kept) {
    const { label, currency } = about
    return alter(scope, kept, { label, currency, paused: false })
  }
  const row = { ...about, id: scope.newId(), userId: user.id, paused: false, createdAt: scope.now }
  await withWhatFollows(scope, row, async () => void (await tx.insert(rules).values(row)))
  return row
}

/** Changes a rule, with all that follows. @returns the rule after it */
export async function alter(
  scope: Scope,
  row: RuleRow,
  change: Partial<Pick<RuleRow, 'kind' | 'label' | 'currency' | 'paused'>>,
): Promise<RuleRow> {
  await withWhatFollows(
    scope,
    row,
    async () => void (await scope.tx.update(rules).set(change).where(eq(rules.id, row.id))),
  )
  return { ...row, ...change }
}

/** Takes a rule away, with all that follows. */
export const removeRule = (scope: Scope, row: RuleRow): Promise<void> =>
  withWhatFollows(
    scope,
    row,
    async () => void (await scope.tx.delete(rules).where(eq(rules.id, row.id))),
  )

/** A rule about amounts has the biller's mails read again, the others only say where payments stand. */
async function withWhatFollows(
  scope: Scope,
  { kind, billerKey }: Pick<RuleRow, 'kind' | 'billerKey'>,
  change: () => Promise<void>,
): Promise<void> {
  if (kind === 'take_amount') return readAgain(scope, billerKey, change)
  await change()
  const rows = await paymentsOf(scope.tx, scope.user.id, billerKey)
  const paymentIds = rows.map(({ id }) => id)
  if (paymentIds.length > 0) await follow(scope, { paymentIds, messageIds: [] }, 'rule')
}

/** @throws AppError('not_found') for a rule that is not this person's */
export async function ruleRowOf({ tx, user }: Scope, id: string): Promise<RuleRow> {
  const [row] = await tx
    .select()
    .from(rules)
    .where(and(eq(rules.userId, user.id), eq(rules.id, id)))
  if (!row) throw new AppError('not_found', 'This rule does not exist.')
  return row
}

/** Whose payment it is. @throws AppError('not_found') for a payment that is not this person's */
export async function billerOf(
  db: Db | Tx,
  userId: string,
  paymentId: string,
): Promise<Pick<PaymentRow, 'biller' | 'billerKey'>> {
  const [row] = await db
    .select({ biller: payments.biller, billerKey: payments.billerKey })
    .from(payments)
    .where(and(eq(payments.userId, userId), eq(payments.id, paymentId)))
  if (!row) throw new AppError('not_found', 'This payment does not exist.')
  return row
}

/** The payments of a biller, the newest first. */
export async function paymentsOf(db: Db | Tx, userId: string, billerKey: string): Promise<Owned[]> {
  const rows = await db
    .select({ payment: payments, email: mailboxes.email })
    .from(payments)
    .leftJoin(mailboxes, eq(mailboxes.id, payments.mailboxId))
    .where(
      and(
        eq(payments.userId, userId),
        eq(payments.billerKey, billerKey),
        isNull(payments.mergedInto),
      ),
    )
    .orderBy(desc(payments.latestAt), payments.id)
  return rows.map(({ payment, email }) => ({ ...payment, email }))
}
