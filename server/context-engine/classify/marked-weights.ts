import type { Kind } from '../types.ts'
import type { Fact } from './facts.ts'

type Marked = Extract<Fact, `marked${string}` | 'shopSlip' | 'creditTotal' | 'numbered'>

/**
 * Log-odds that the payment status of a mail's structured data, a till's slip, negative totals and a document's number
 * give to each kind,
 * beside those of its words.
 */
export const MARKED_WEIGHTS: Readonly<
  Record<Exclude<Kind, 'scam'>, Partial<Record<Marked, number>>>
> = {
  none: { markedDue: -1, markedOverdue: -1, markedPaid: -0.6, shopSlip: -1.2, creditTotal: -1 },
  bill: {
    numbered: 0.6,
    shopSlip: -1.5,
    markedDue: 2,
    markedPaid: -3,
    markedOverdue: -0.5,
    markedFailed: -1.5,
    markedAutopay: -1,
  },
  reminder: { markedOverdue: 4.5, markedPaid: -3 },
  renewal: {},
  autopay: { markedAutopay: 5 },
  failed: { markedFailed: 6 },
  receipt: { shopSlip: 3, creditTotal: -1.8, markedPaid: 5, markedDue: -1.5, markedOverdue: -1.5 },
  refund: { creditTotal: 3.4 },
  statement: {},
}
