import type { Day } from '#shared/day.ts'
import type { Edit } from '#shared/edit.ts'
import * as say from './because.ts'
import { type Case, type Standing, derive } from './derive.ts'
import { coveredBy, editedOf, withWord, written } from './edits.ts'
import type { Facts } from './facts.ts'
import { type ActiveRule, underRules } from './rules.ts'
import { type Said, saidBy } from './said.ts'

/** A payment as it is shown: the person's word over the mails', and where it stands by both. */
export type Stand = Readonly<{
  facts: Facts
  standing: Standing
  /** What the mails say where the person's word stands before it. */
  mailSays: Edit
  note: string | null
  /** A rule of the person took it away. */
  byRule: boolean
}>

/**
 * Values and standing of a payment: edit ?? reading for every value, then `derive` over those.
 *
 * @param given facts as the mails alone say them
 * @param today civil day in the person's zone
 * @param rules those in force
 */
export function standOf(given: Case, today: Day, rules: readonly ActiveRule[]): Stand {
  const said = saidBy(given.decisions)
  const facts = withWord(given.facts, said)
  const mailSays = coveredBy(given.facts, facts, said.edits)
  const standing = asked(told(derive({ ...given, facts }, today), facts, said, today), {
    biller: given.facts.biller,
    said,
    mailSays,
    today,
  })
  const ruled = underRules(standing, rules, { ...facts, decisions: given.decisions })
  const note = said.edits.set.note ?? null
  return { facts, standing: ruled, mailSays, note, byRule: ruled !== standing }
}

/** The sentence of a payment of which the person paid parts. */
function told(standing: Standing, facts: Facts, { parts }: Said, today: Day): Standing {
  const part = parts.at(-1)
  const { status, coverage, amountPaidMinor = 0 } = standing
  if (!part) return standing
  const newest = facts.events.findLast(({ kind }) => kind === 'receipt')
  if (status === 'paid' && newest?.messageId === '')
    return { ...standing, because: say.youPaid(newest.on, today) }
  if (coverage !== 'part' || !facts.amountDue || !['upcoming', 'overdue'].includes(status))
    return standing
  const left = { ...facts.amountDue, minor: facts.amountDue.minor - amountPaidMinor }
  return { ...standing, because: say.partly(part.amount, part.day, left, today) }
}

/** A newer mail that says another value than the one set asks which is right. */
function asked(
  standing: Standing,
  {
    biller,
    said,
    mailSays,
    today,
  }: Readonly<{ biller: string; said: Said; mailSays: Edit; today: Day }>,
): Standing {
  if (['paid', 'cancelled', 'dismissed'].includes(standing.status)) return standing
  const news = editedOf(said.edits, mailSays).find(({ differs }) => differs)
  if (!news || news.mail === null || standing.review) return standing
  const mine = written(said.edits.set[news.field])
  return { ...standing, review: true, reviewReason: say.differs(biller, news.mail, mine, today) }
}
