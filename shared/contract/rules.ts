import { z } from 'zod'
import { Payment } from './payments.ts'
import { Currency, Money } from './values.ts'

/**
 * `never_bill`: its mails are no bills. `stop_biller`: what is open of it is not tracked; what was paid stays.
 * `take_amount`: the amount due of its mails is the one beside the label.
 */
export const RuleKind = z.enum(['never_bill', 'stop_biller', 'take_amount'])
export type RuleKind = z.infer<typeof RuleKind>

/** A rule a person made, as they read it. */
export const Rule = z.object({
  id: z.string(),
  kind: RuleKind,
  /** "Mails from Acme (acme.example) are never bills." */
  sentence: z.string(),
  biller: z.string(),
  /** Of `take_amount` only. */
  label: z.string().nullable(),
  paused: z.boolean(),
  /** How many payments it keeps away now, or whose amount it gives. */
  payments: z.int(),
  createdAt: z.iso.datetime(),
})
export type Rule = z.infer<typeof Rule>

/** GET /api/rules, newest first. */
export const Rules = z.object({ rules: z.array(Rule) })
export type Rules = z.infer<typeof Rules>

const PaymentId = z.string().regex(/^[\w-]{1,100}$/)
const Label = z.string().min(1).max(60)

/** POST /api/rules (with Idempotency-Key) and POST /api/rules/preview: a rule about the biller of a payment. */
export const NewRule = z.union([
  z.strictObject({ kind: z.enum(['never_bill', 'stop_biller']), paymentId: PaymentId }),
  z.strictObject({
    kind: z.literal('take_amount'),
    paymentId: PaymentId,
    label: Label,
    /** What the amounts are in, where the mails leave that open. */
    currency: Currency.optional(),
  }),
])
export type NewRule = z.infer<typeof NewRule>

/** A rule that a correction suggests; `rule` is what POST /api/rules and its preview take. */
export const RuleProposal = z.object({ sentence: z.string(), rule: NewRule })
export type RuleProposal = z.infer<typeof RuleProposal>

/** GET /api/rules/proposal?payment=ID: what the correction of this payment suggests; null for nothing. */
export const ProposalQuery = z.strictObject({ payment: PaymentId })
export type ProposalQuery = z.infer<typeof ProposalQuery>
export const ProposedRule = z.object({ proposal: RuleProposal.nullable() })
export type ProposedRule = z.infer<typeof ProposedRule>

/** What a rule would change: exactly these payments, the first 50 of them written out. */
export const RulePreview = z.object({
  sentence: z.string(),
  total: z.int(),
  payments: z.array(Payment),
  /** Of `take_amount`: what those payments come to, by id; [] for the other kinds. */
  amounts: z.array(
    z.object({ paymentId: z.string(), from: Money.nullable(), to: Money.nullable() }),
  ),
  /** Of `take_amount`: labels that stand in this biller's mails, the most frequent first. */
  labels: z.array(z.string()),
})
export type RulePreview = z.infer<typeof RulePreview>

/** PATCH /api/rules/:id with Idempotency-Key. */
export const RulePatch = z.strictObject({
  kind: z.enum(['never_bill', 'stop_biller']).optional(),
  /** Of `take_amount` only. */
  label: Label.optional(),
  paused: z.boolean().optional(),
})
export type RulePatch = z.infer<typeof RulePatch>
