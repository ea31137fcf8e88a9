import type { RuleKind } from '#shared/contract/rules.ts'
import type { Status } from '#shared/contract/values.ts'
import type { Standing } from './derive.ts'
import type { Decision } from './said.ts'

/** A rule in force: about the payments of one biller key. */
export type ActiveRule = Readonly<{
  kind: RuleKind
  billerKey: string
  biller: string
  /** Of `take_amount`: the words beside the amount, and its currency where the mails leave it open. */
  label: string | null
  currency: string | null
  /** Made at, ms: what the person restored after that stays. */
  at: number
}>

/** Where the payments of a rule may stand so that it takes them away. */
const TAKES: Record<RuleKind, ReadonlySet<Status>> = {
  never_bill: new Set([
    'upcoming',
    'overdue',
    'scheduled',
    'failed',
    'likely_paid',
    'paid',
    'cancelled',
  ]),
  stop_biller: new Set(['upcoming', 'overdue', 'scheduled', 'failed', 'likely_paid']),
  take_amount: new Set(),
}

/** Whether a rule takes a payment away that would stand so without it. */
export function takes(
  rule: ActiveRule,
  payment: Readonly<{ billerKey: string; status: Status; decisions: readonly Decision[] }>,
): boolean {
  if (rule.billerKey !== payment.billerKey || !TAKES[rule.kind].has(payment.status)) return false
  return !payment.decisions.some(({ verb, at }) => verb === 'restore' && at >= rule.at)
}

/** The standing under some rules; the same one when none takes the payment away. */
export function underRules(
  standing: Standing,
  rules: readonly ActiveRule[],
  payment: Readonly<{ billerKey: string; decisions: readonly Decision[] }>,
): Standing {
  const rule = rules.find((one) => takes(one, { ...payment, status: standing.status }))
  if (!rule) return standing
  return {
    ...standing,
    status: 'dismissed',
    because: `Your rule: ${sentenceOf(rule)}`,
    review: false,
    reviewReason: undefined,
    conflict: false,
    snoozedUntil: undefined,
  }
}

/** A rule as a person reads it. */
export function sentenceOf({
  kind,
  biller,
  billerKey,
  label,
  currency,
}: Pick<ActiveRule, 'kind' | 'biller' | 'billerKey' | 'label' | 'currency'>): string {
  const who = /^[\w.-]+\.[a-z]{2,}$/.test(billerKey) ? `${biller} (${billerKey})` : biller
  if (kind === 'take_amount')
    return `For ${who} take the amount beside “${label ?? ''}”${currency === null ? '' : `, in ${currency}`}.`
  return kind === 'never_bill'
    ? `Mails from ${who} are never bills.`
    : `Bills of ${who} are not tracked.`
}
