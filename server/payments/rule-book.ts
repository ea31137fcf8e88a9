import { and, count, desc, eq, isNull } from 'drizzle-orm'
import type { NewRule, Rule, RulePatch, RulePreview, Rules } from '#shared/contract/rules.ts'
import { dayIn } from '#shared/day.ts'
import type { Database, Db, Tx } from '#server/db/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { payments } from '#server/db/schema/payments.ts'
import { rules } from '#server/db/schema/rules.ts'
import { AppError } from '#server/errors.ts'
import { follow } from './act.ts'
import { decisionsOf } from './decisions.ts'
import { userOf } from './ledger-user.ts'
import type { PaymentRow } from './neighbourhood.ts'
import type { Scope } from './note.ts'
import { type ActDeps, once } from './once.ts'
import { paymentOf } from './row.ts'
import { sentenceOf, takes } from './rules.ts'

type RuleRow = typeof rules.$inferSelect

/** Payments of a preview that are written out. */
const SHOWN = 50

/** The rules of a person, newest first, each with how many payments it keeps away now. */
export async function listRules({ db }: { db: Database }, userId: string): Promise<Rules> {
  const rows = await db.read
    .select()
    .from(rules)
    .where(eq(rules.userId, userId))
    .orderBy(desc(rules.createdAt), desc(rules.id))
  return { rules: await Promise.all(rows.map((row) => ruleOf(db.read, row))) }
}

/**
 * What a rule about the biller of a payment would change, without making it.
 *
 * @throws AppError('not_found') for a payment that is not this person's
 */
export async function previewRule(
  { db, now }: { db: Database; now: () => Date },
  userId: string,
  { kind, paymentId }: NewRule,
): Promise<RulePreview> {
  const user = await userOf(db.read, userId)
  const { biller, billerKey } = await billerOf(db.read, userId, paymentId)
  const rows = await paymentsOf(db.read, userId, billerKey)
  const { said } = await decisionsOf(
    db.read,
    user,
    rows.map(({ id }) => id),
  )
  const rule = { kind, biller, billerKey, at: now().getTime() }
  const taken = rows.filter((row) => takes(rule, { ...row, decisions: said.get(row.id) ?? [] }))
  const today = dayIn(now(), user.timeZone)
  return {
    sentence: sentenceOf(rule),
    total: taken.length,
    payments: taken.slice(0, SHOWN).map(({ email, ...row }) => paymentOf(row, email, today)),
  }
}

/**
 * Makes a rule about the biller of a payment; a second one of its kind about the same biller is the first again.
 *
 * @throws AppError('not_found') for a payment that is not this person's
 */
export async function makeRule(
  deps: ActDeps,
  userId: string,
  wanted: NewRule,
  key: string,
): Promise<Rule> {
  return once(deps, userId, { key, request: ['rule', wanted] }, async (scope) => {
    const { biller, billerKey } = await billerOf(scope.tx, userId, wanted.paymentId)
    const { kind } = wanted
    const about = and(eq(rules.userId, userId), eq(rules.billerKey, billerKey))
    const [kept] = await scope.tx
      .select()
      .from(rules)
      .where(and(about, eq(rules.kind, kind)))
    const row = { id: scope.newId(), userId, kind, biller, billerKey, paused: false }
    if (kept) await scope.tx.update(rules).set({ paused: false }).where(eq(rules.id, kept.id))
    else await scope.tx.insert(rules).values({ ...row, createdAt: scope.now })
    await deriveAgain(scope, billerKey)
    return ruleOf(scope.tx, kept ? { ...kept, paused: false } : { ...row, createdAt: scope.now })
  })
}

/** Pauses a rule, wakes it, or makes it one of another kind. @throws AppError('not_found') */
export async function changeRule(
  deps: ActDeps,
  userId: string,
  { id, patch }: { id: string; patch: RulePatch },
  key: string,
): Promise<Rule> {
  return once(deps, userId, { key, request: ['change-rule', id, patch] }, async (scope) => {
    const row = await rowOf(scope, id)
    const after = { ...row, kind: patch.kind ?? row.kind, paused: patch.paused ?? row.paused }
    const { kind, paused } = after
    await scope.tx.update(rules).set({ kind, paused }).where(eq(rules.id, id))
    await deriveAgain(scope, row.billerKey)
    return ruleOf(scope.tx, after)
  })
}

/** Takes a rule away; what it kept away comes back. @throws AppError('not_found') */
export async function dropRule(
  deps: ActDeps,
  userId: string,
  id: string,
  key: string,
): Promise<{ dropped: true }> {
  return once(deps, userId, { key, request: ['drop-rule', id] }, async (scope) => {
    const { billerKey } = await rowOf(scope, id)
    await scope.tx.delete(rules).where(eq(rules.id, id))
    await deriveAgain(scope, billerKey)
    return { dropped: true as const }
  })
}

async function rowOf({ tx, user }: Scope, id: string): Promise<RuleRow> {
  const [row] = await tx
    .select()
    .from(rules)
    .where(and(eq(rules.userId, user.id), eq(rules.id, id)))
  if (!row) throw new AppError('not_found', 'This rule does not exist.')
  return row
}

async function billerOf(
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

async function paymentsOf(db: Db | Tx, userId: string, billerKey: string) {
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

async function deriveAgain(scope: Scope, billerKey: string): Promise<void> {
  const rows = await paymentsOf(scope.tx, scope.user.id, billerKey)
  const paymentIds = rows.map(({ id }) => id)
  if (paymentIds.length > 0) await follow(scope, { paymentIds, messageIds: [] }, 'rule')
}

async function ruleOf(db: Db | Tx, row: RuleRow): Promise<Rule> {
  const [kept] = await db
    .select({ count: count() })
    .from(payments)
    .where(
      and(
        eq(payments.userId, row.userId),
        eq(payments.billerKey, row.billerKey),
        eq(payments.status, 'dismissed'),
        eq(payments.because, `Your rule: ${sentenceOf(row)}`),
      ),
    )
  return {
    id: row.id,
    kind: row.kind,
    sentence: sentenceOf(row),
    biller: row.biller,
    paused: row.paused,
    payments: kept?.count ?? 0,
    createdAt: row.createdAt.toISOString(),
  }
}
