import type { Concept } from '../languages/types.ts'
import type { Kind } from '../types.ts'
import type { Fact } from './facts.ts'

type Marked =
  | Extract<
      Fact,
      | `marked${string}`
      | `title:${string}`
      | 'calledNoBill'
      | 'zeroBalance'
      | 'shopSlip'
      | 'creditTotal'
      | 'numbered'
      | 'thread'
      | 'asks'
      | 'paidInFull'
      | 'noMoney'
      | 'stillOpen'
      | 'debitMethod'
      | 'toCustomer'
      | 'invited'
      | 'example'
      | 'colleague'
      | 'paidStatus'
      | 'headedStatement'
      | 'nothingOwed'
      | 'paidOrder'
    >
  | Extract<Concept, 'notice' | 'over' | 'talk' | 'theirs' | 'arranged'>

/**
 * Log-odds that the payment status of a mail's structured data, a till's slip, negative totals and a document's number
 * give to each kind,
 * beside those of its words.
 */
export const MARKED_WEIGHTS: Readonly<
  Record<Exclude<Kind, 'scam'>, Partial<Record<Marked, number>>>
> = {
  none: {
    zeroBalance: -0.8,
    'title:other': 3,
    'title:bill': -1.8,
    'title:credit': -1,
    'title:reminder': -1.5,
    'title:receipt': -1.2,
    calledNoBill: 3,
    paidOrder: -0.8,
    nothingOwed: 3,
    arranged: 2.2,
    toCustomer: 3,
    invited: 3,
    example: 4,
    colleague: 1.6,
    markedDue: -1,
    markedOverdue: -1,
    markedPaid: -0.6,
    shopSlip: -1.2,
    creditTotal: -1,
    notice: 1.8,
    over: 1.8,
    talk: 2.1,
    thread: 3,
    theirs: 3,
    asks: -0.9,
    paidInFull: -0.8,
  },
  bill: {
    zeroBalance: -1.5,
    'title:other': -2,
    'title:bill': 0.5,
    'title:credit': -1.8,
    'title:reminder': -1.2,
    'title:receipt': -1,
    'title:statement': -0.8,
    calledNoBill: -2,
    paidStatus: -4,
    headedStatement: -0.8,
    arranged: -1.8,
    toCustomer: -2.4,
    invited: -3,
    example: -4,
    colleague: -1.6,
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
    theirs: -2.2,
    asks: 0.6,
    paidInFull: -2.4,
    stillOpen: 1.4,
    debitMethod: -2.4,
  },
  reminder: {
    zeroBalance: -1,
    'title:other': -2,
    'title:reminder': 1.8,
    'title:credit': -1,
    calledNoBill: -1.5,
    paidStatus: -2.5,
    arranged: -1,
    toCustomer: -3,
    invited: -2,
    example: -4,
    colleague: -1.2,
    markedOverdue: 4.5,
    markedPaid: -3,
    notice: -1.2,
    over: -1,
    talk: -1.4,
    thread: -1.5,
    theirs: -3,
    paidInFull: -1.8,
    noMoney: -0.9,
    stillOpen: 0.6,
  },
  renewal: { 'title:other': -2, 'title:bill': -0.4, notice: -0.8, over: -2.6, talk: -1 },
  autopay: {
    'title:other': -2,
    'title:credit': -1,
    'title:reminder': -0.8,
    paidStatus: -2,
    arranged: -2.6,
    toCustomer: -2,
    invited: -2,
    example: -2,
    theirs: -2,
    paidInFull: -1,
    debitMethod: 3,
    markedAutopay: 5,
    notice: -1.4,
    over: -2.4,
    talk: -1,
  },
  failed: { markedFailed: 6, talk: -1 },
  receipt: {
    zeroBalance: 1.8,
    'title:other': -2.4,
    'title:credit': -1,
    'title:reminder': -1,
    'title:receipt': 2.2,
    calledNoBill: -0.8,
    paidOrder: 1.4,
    paidStatus: 4.5,
    theirs: -1.6,
    arranged: -0.6,
    toCustomer: -2.6,
    invited: -1.5,
    paidInFull: 2.4,
    asks: -0.6,
    talk: -1,
    stillOpen: -2.7,
    shopSlip: 3,
    creditTotal: -1.8,
    markedPaid: 5,
    markedDue: -1.5,
    markedOverdue: -1.5,
  },
  refund: { 'title:credit': 3.4, 'title:other': -1, notice: -2, invited: -1, creditTotal: 3.4 },
  statement: {
    'title:statement': 1.8,
    'title:other': -1.4,
    calledNoBill: -1,
    headedStatement: 2,
    talk: -1,
    notice: -0.6,
  },
}
