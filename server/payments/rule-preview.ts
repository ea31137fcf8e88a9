import type { NewRule, RulePreview } from '#shared/contract/rules.ts'
import { type Day, dayIn } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'
import type { Database } from '#server/db/open.ts'
import { decisionsOf } from './decisions.ts'
import { lockUser, userOf } from './ledger-user.ts'
import type { PaymentRow } from './neighbourhood.ts'
import type { ActDeps } from './once.ts'
import { paymentOf } from './row.ts'
import { labelsOf } from './rule-amounts.ts'
import { type Owned, aboutOf, billerOf, paymentsOf, writeRule } from './rule-rows.ts'
import { sentenceOf, takes } from './rules.ts'

/** Payments of a preview that are written out. */
const SHOWN = 50

/**
 * What a rule about the biller of a payment would change, without making it.
 *
 * @throws AppError('not_found') for a payment that is not this person's
 */
export async function previewRule(
  deps: ActDeps,
  userId: string,
  wanted: NewRule,
): Promise<RulePreview> {
  return wanted.kind === 'take_amount'
    ? previewAmounts(deps, userId, wanted)
    : previewAway(deps, userId, wanted)
}

async function previewAway(
  { db, now }: { db: Database; now: () => Date },
  userId: string,
  wanted: NewRule,
): Promise<RulePreview> {
  const user = await userOf(db.read, userId)
  const about = aboutOf(wanted, await billerOf(db.read, userId, wanted.paymentId))
  const rows = await paymentsOf(db.read, userId, about.billerKey)
  const { said } = await decisionsOf(
    db.read,
    user,
    rows.map(({ id }) => id),
  )
  const rule = { ...about, at: now().getTime() }
  const taken = rows.filter((row) => takes(rule, { ...row, decisions: said.get(row.id) ?? [] }))
  const today = dayIn(now(), user.timeZone)
  return { ...shown(sentenceOf(about), taken, today), amounts: [], labels: [] }
}

/** Ends the transaction of a preview, so that nothing of it stays. */
class Enough extends Error {}

/** Makes the rule, looks what came of it, and lets nothing of it stay: so the preview cannot differ from the rule. */
async function previewAmounts(
  { db, now: clock, newId }: ActDeps,
  userId: string,
  wanted: NewRule,
): Promise<RulePreview> {
  let preview: RulePreview | undefined
  const now = clock()
  try {
    await db.transact(async (tx) => {
      const user = await lockUser(tx, userId)
      const today = dayIn(now, user.timeZone)
      const about = aboutOf(wanted, await billerOf(tx, userId, wanted.paymentId))
      const { billerKey } = about
      const before = await paymentsOf(tx, userId, billerKey)
      const labels = await labelsOf(tx, userId, billerKey)
      await writeRule({ tx, newId, user, now, today }, about)
      const after = await paymentsOf(tx, userId, billerKey)
      const was = new Map(before.map((row) => [row.id, row]))
      const changed = after.filter((row) => wordsOf(row) !== wordsOf(was.get(row.id)))
      const amounts = changed.map((row) => ({
        paymentId: row.id,
        from: moneyOf(was.get(row.id)),
        to: moneyOf(row),
      }))
      preview = {
        ...shown(sentenceOf(about), changed, today),
        amounts: amounts.slice(0, SHOWN),
        labels,
      }
      throw new Enough()
    })
  } catch (error) {
    if (!(error instanceof Enough)) throw error
  }
  if (!preview) throw new Error('a preview without an outcome')
  return preview
}

const moneyOf = (row: PaymentRow | undefined): Money | null =>
  row?.amountDueMinor == null || row.currency === null
    ? null
    : { minor: row.amountDueMinor, currency: row.currency }

const wordsOf = (row: PaymentRow | undefined) =>
  row && [row.amountDueMinor, row.currency, row.dueDate, row.status, row.review].join(' ')

const shown = (sentence: string, rows: readonly Owned[], today: Day) => ({
  sentence,
  total: rows.length,
  payments: rows.slice(0, SHOWN).map(({ email, ...row }) => paymentOf(row, email, today)),
})
