import { z } from 'zod'
import { PayeeCheck } from './checks.ts'
import { Payment, PaymentAction, PaymentMessage } from './payments.ts'
import { Money } from './values.ts'

/** A receipt that may be of a payment, why it may, and what says yes or no to it. */
export const ReviewCandidate = z.object({
  message: PaymentMessage,
  amount: Money.nullable(),
  /** Short sentences, the strongest first: "The same amount", "4 days after the due day". */
  reasons: z.array(z.string()),
  yes: PaymentAction,
  no: PaymentAction,
})
export type ReviewCandidate = z.infer<typeof ReviewCandidate>

/**
 * One question about one payment. `yes` and `no` are what POST /api/payments/:id/actions takes; null where each
 * candidate has its own.
 */
export const ReviewItem = z.object({
  about: z.enum(['conflict', 'payee', 'receipt', 'reading']),
  question: z.string(),
  payment: Payment,
  candidates: z.array(ReviewCandidate),
  checks: z.array(PayeeCheck),
  yes: PaymentAction.nullable(),
  no: PaymentAction.nullable(),
})
export type ReviewItem = z.infer<typeof ReviewItem>

/** GET /api/review: what waits for an answer, the most pressing first; the first 50 of `total`. */
export const Review = z.object({ version: z.int(), total: z.int(), items: z.array(ReviewItem) })
export type Review = z.infer<typeof Review>
