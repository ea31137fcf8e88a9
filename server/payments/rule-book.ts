import { and, count, desc, eq } from 'drizzle-orm'
import type { NewRule, Rule, RulePatch, Rules } from '#shared/contract/rules.ts'
import type { Database, Db, Tx } from '#server/db/open.ts'
import { payments } from '#server/db/schema/payments.ts'
import { rules } from '#server/db/schema/rules.ts'
import { AppError } from '#server/errors.ts'
import { type ActDeps, once } from './once.ts'
import { countNamed } from './rule-amounts.ts'
import {
  type RuleRow,
  aboutOf,
  alter,
  billerOf,
  removeRule,
  ruleRowOf,
  writeRule,
} from './rule-rows.ts'
import { sentenceOf } from './rules.ts'

/** The rules of a person, newest first, each with how many payments it keeps away or gives its amount now. */
export async function listRules({ db }: { db: Database }, userId: string): Promise<Rules> {
  const rows = await db.read
    .select()
    .from(rules)
    .where(eq(rules.userId, userId))
    .orderBy(desc(rules.createdAt), desc(rules.id))
  return { rules: await Promise.all(rows.map((row) => ruleOf(db.read, row))) }
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
    const about = aboutOf(wanted, await billerOf(scope.tx, userId, wanted.paymentId))
    return ruleOf(scope.tx, await writeRule(scope, about))
  })
}

/**
 * Pauses a rule, wakes it, makes it one of another kind, or names another label.
 *
 * @throws AppError('not_found'); AppError('bad_request') for what a rule of its kind has not
 */
export async function changeRule(
  deps: ActDeps,
  userId: string,
  { id, patch }: { id: string; patch: RulePatch },
  key: string,
): Promise<Rule> {
  return once(deps, userId, { key, request: ['change-rule', id, patch] }, async (scope) => {
    const row = await ruleRowOf(scope, id)
    const other = row.kind === 'take_amount' ? patch.kind : patch.label
    if (other !== undefined)
      throw new AppError('bad_request', 'A rule of this kind has no such value.')
    const { kind = row.kind, paused = row.paused, label = row.label } = patch
    return ruleOf(scope.tx, await alter(scope, row, { kind, paused, label }))
  })
}

/** Takes a rule away; what it did is undone. @throws AppError('not_found') */
export async function dropRule(
  deps: ActDeps,
  userId: string,
  id: string,
  key: string,
): Promise<{ dropped: true }> {
  return once(deps, userId, { key, request: ['drop-rule', id] }, async (scope) => {
    await removeRule(scope, await ruleRowOf(scope, id))
    return { dropped: true as const }
  })
}

async function ruleOf(db: Db | Tx, row: RuleRow): Promise<Rule> {
  return {
    id: row.id,
    kind: row.kind,
    sentence: sentenceOf(row),
    biller: row.biller,
    label: row.label,
    paused: row.paused,
    payments: await (row.kind === 'take_amount' ? countNamed(db, row) : keptAway(db, row)),
    createdAt: row.createdAt.toISOString(),
  }
}

async function keptAway(db: Db | Tx, row: RuleRow): Promise<number> {
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
  return kept?.count ?? 0
}
