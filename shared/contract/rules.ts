import { z } from 'zod'
import { Payment } from './payments.ts'

/** `never_bill`: its mails are no bills. `stop_biller`: what is open of it is not tracked; what was paid stays. */
export const RuleKind = z.enum(['never_bill', 'stop_biller'])
export type RuleKind = z.infer<typeof RuleKind>

/** A rule a person made, as they read it. */
export const Rule = z.object({
  id: z.string(),
  kind: RuleKind,
  /** "Mails from Acme (acme.example) are never bills." */
  sentence: z.string(),
  biller: z.string(),
  paused: z.boolean(),
  /** How many payments it keeps away now. */
  payments: z.int(),
  createdAt: z.iso.datetime(),
})
export type Rule = z.infer<typeof Rule>

/** GET /api/rules, newest first. */
export const Rules = z.object({ rules: z.array(Rule) })
export type Rules = z.infer<typeof Rules>

/** POST /api/rules (with Idempotency-Key) and POST /api/rules/preview: a rule about the biller of a payment. */
export const NewRule = z.strictObject({
  kind: RuleKind,
  paymentId: z.string().regex(/^[\w-]{1,100}$/),
})
export type NewRule = z.infer<typeof NewRule>

/** What a rule would change: exactly these payments, the first 50 of them written out. */
export const RulePreview = z.object({
  sentence: z.string(),
  total: z.int(),
  payments: z.array(Payment),
})
export type RulePreview = z.infer<typeof RulePreview>

/** PATCH /api/rules/:id with Idempotency-Key. */
export const RulePatch = z.strictObject({
  kind: RuleKind.optional(),
  paused: z.boolean().optional(),
})
export type RulePatch = z.infer<typeof RulePatch>
