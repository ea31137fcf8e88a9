import type { Concept } from '../languages/types.ts'
import type { Kind } from '../types.ts'
import type { Fact } from './facts.ts'

type Marked =
  | Extract<
      Fact,
      | `marked${string}`
      | 'shopSlip'
      | 'creditTotal'
      | 'numbered'
      | 'thread'
      | 'stillOpen'
      | 'debitMethod'
    >
  | Extract<Concept, 'notice' | 'over' | 'talk'>

/**
 * Log-odds that the payment status of a mail's structured data, a till's slip, negative totals and a document's number
 * give to each kind,
 * beside those of its words.
 */
export const MARKED_WEIGHTS: Readonly<
  Record<Exclude<Kind, 'scam'>, Partial<Record<Marked, number>>>
> = {
  none: {
    markedDue: -1,
    markedOverdue: -1,
    markedPaid: -0.6,
    shopSlip: -1.2,
    creditTotal: -1,
    notice: 1.8,
    over: 1.8,
    talk: 1.8,
    thread: 2,
  },
  bill: {
    numbered: 0.6,
    shopSlip: -1.5,
    markedDue: 2,
    markedPaid: -3,
    markedOverdue: -0.5,
    markedFailed: -1.5,
    markedAutopay: -1,
    notice: -1.2,
    over: -1,
    talk: -1.4,
    thread: -1.5,
    stillOpen: 1,
    debitMethod: -2.4,
  },
  reminder: {
    markedOverdue: 4.5,
    markedPaid: -3,
    notice: -1.2,
    over: -1,
    talk: -1.4,
    thread: -1.5,
    stillOpen: 0.6,
  },
  renewal: { notice: -0.8, over: -2.6, talk: -1 },
  autopay: {
    debitMethod: 3,
    markedAutopay: 5,
    notice: -1.4,
    over: -2.4,
    talk: -1,
  },
  failed: { markedFailed: 6, talk: -1 },
  receipt: {
    talk: -1,
    stillOpen: -2.2,
    shopSlip: 3,
    creditTotal: -1.8,
    markedPaid: 5,
    markedDue: -1.5,
    markedOverdue: -1.5,
  },
  refund: { creditTotal: 3.4 },
  statement: { talk: -1, notice: -0.6 },
}
