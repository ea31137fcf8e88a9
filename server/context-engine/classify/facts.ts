import type { Page } from '../document/page.ts'
import { eInvoiceLines, isEInvoice } from '../find/e-invoice.ts'
import { markedItems, statusOf } from '../find/schema-org/index.ts'
import { isOfCode } from '../find/payment-codes.ts'
import { chance, type ScoredCandidate } from '../score/index.ts'
import {
  asksByDay,
  isPaidByDebit,
  isPaidInFull,
  isStillOpen,
  isThread,
  labelled,
  positive,
} from './open-facts.ts'
import { hasPaidStatus, isHeadedStatement, isNothingOwed, isPaidOrder } from './settled.ts'
import { isShopSlip } from './shop-slip.ts'
import { hasZeroBalance, isCalledNoBill, titleOf, type Title } from '../document/titles.ts'
import { isExample, isFromColleague, isInvited, isToCustomer } from './whose.ts'

/** What the scored values say about the kind of message; each 0..1. */
export type Fact =
  | 'dueMoney' // an amount that reads like one to be paid
  | 'dueLabel' // one beside the words "amount due" or their like
  | 'dueDay'
  | 'chargeDay'
  | 'paidMoney'
  | 'creditTotal' // every total or amount due is below nothing: a credit note by its figures
  | 'shopSlip' // the lines of a shop's receipt: total, card or change, thanks
  | 'zeroDue' // what is due is nothing, or a credit
  | 'zeroBalance' // a document's balance is nothing, in whatever currency
  | 'unpaid' // "Amount paid: 0.00"
  | 'minimum'
  | 'noMoney'
  | 'manyPrices'
  | 'futureDue' // the day to pay by is still to come
  | 'pastDue'
  | 'bulk'
  | 'document' // a PDF or e-invoice is attached
  | 'numbered' // an attached document has a bill's number and a day to pay by, and no stamp
  | 'paidStamp' // an attached document says "PAID" by itself
  | 'eInvoice' // an e-invoice asks for money
  | 'eInvoicePaid' // an e-invoice says that nothing is left to pay
  | 'eCredit' // an e-invoice gives money back
  | 'eOrder' // an order in the form of an e-invoice
  | 'markedDue' // structured data says what of the payment
  | 'markedOverdue'
  | 'markedPaid'
  | 'markedAutopay'
  | 'markedFailed'
  | 'iban' // a bank account to pay to, or a payment code
  | 'person' // written by a person at a mailbox provider
  | 'thread' // an answer in a thread of a tracker or list
  | 'debitMethod' // the way to pay is named as a debit
  | 'asks' // an amount and a day to come, both with their labels
  | 'paidInFull' // what was paid is all there is
  | 'stillOpen' // something was paid, something else is due and has a day to come
  | 'toCustomer' // an invoice of the reader's went to another
  | 'invited' // to a meeting
  | 'example' // the amount is one of an example
  | 'colleague' // written by a person at the reader's own company
  | 'paidStatus' // "Status: paid"
  | 'headedStatement' // the subject names a statement and no bill
  | 'nothingOwed' // says that nothing is to be paid
  | 'paidOrder' // an order or parcel whose payment has come
  | `title:${Title}` // what an attached document calls itself
  | 'calledNoBill' // an attached document says that it is none
  | 'long'

type Facts = ReadonlyMap<Fact, number>

/** The facts of a message, from its scored candidates and headers. */
export function factsOf(page: Page, scored: readonly ScoredCandidate[], person: boolean): Facts {
  const best = (field: string, fits: (entry: ScoredCandidate) => boolean = () => true) => {
    let highest: number | undefined
    for (const entry of scored)
      if (entry.candidate.field === field && fits(entry))
        highest = Math.max(highest ?? entry.score, entry.score)
    return highest === undefined ? 0 : chance(highest)
  }
  const amounts = scored.flatMap(({ candidate }) =>
    candidate.field === 'amountDue' ? [candidate.value] : [],
  )
  const days = scored.flatMap(({ candidate, score }) =>
    candidate.field === 'dueDate' && chance(score) > 0.6 ? [candidate.value] : [],
  )
  const chars = page.leaves
    .filter(({ quoted }) => !quoted)
    .reduce((sum, { node }) => sum + node.text.length, 0)
  return new Map<Fact, number>([
    ['dueMoney', best('amountDue', (entry) => positive(entry))],
    [
      'dueLabel',
      scored.some(
        (entry) => entry.candidate.field === 'amountDue' && labelled(entry) && positive(entry),
      )
        ? 1
        : 0,
    ],
    ['dueDay', best('dueDate')],
    ['chargeDay', best('scheduledFor')],
    ['paidMoney', best('amountPaid')],
    ['zeroDue', scored.some((entry) => isZeroDue(entry)) ? 1 : 0],
    ['zeroBalance', hasZeroBalance(page) ? 1 : 0],
    ['creditTotal', isCreditTotal(scored) ? 1 : 0],
    ['shopSlip', isShopSlip(page) ? 1 : 0],
    ['unpaid', scored.some((entry) => isUnpaid(entry)) ? 1 : 0],
    ['minimum', best('minimumDue') > 0.5 ? 1 : 0],
    ['noMoney', amounts.length === 0 ? 1 : 0],
    [
      'manyPrices',
      Math.min(1, Math.max(0, (new Set(amounts.map(({ minor }) => minor)).size - 5) / 10)),
    ],
    ['futureDue', days.some((day) => day >= page.today) ? 1 : 0],
    ['pastDue', days.length > 0 && days.every((day) => day < page.today) ? 1 : 0],
    ['bulk', page.document.bulk ? 1 : 0],
    ['document', page.document.nodes.some(({ role }) => role === 'attached') ? 1 : 0],
    ['numbered', isNumbered(page, scored) && !isStampedPaid(page) ? 1 : 0],
    ['paidStamp', isStampedPaid(page) ? 1 : 0],
    ...eInvoiceFacts(page),
    ...markedFacts(page),
    ...titleFacts(page),
    [
      'iban',
      scored.some(({ candidate }) => candidate.field === 'iban' || isOfCode(candidate)) ? 1 : 0,
    ],
    ['person', person ? 1 : 0],
    ['thread', isThread(page) ? 1 : 0],
    ['debitMethod', isPaidByDebit(page, scored) ? 1 : 0],
    [
      'stillOpen',
      !isExample(page, scored) &&
      isStillOpen(page, scored) &&
      !isStampedPaid(page) &&
      !isTakenOnADay(page, best('scheduledFor'))
        ? 1
        : 0,
    ],
    ['asks', asksByDay(page, scored) && !isStampedPaid(page) ? 1 : 0],
    ['paidInFull', isPaidInFull(page, scored) ? 1 : 0],
    ['toCustomer', isToCustomer(page) ? 1 : 0],
    ['invited', isInvited(page) ? 1 : 0],
    ['example', isExample(page, scored) ? 1 : 0],
    ['colleague', isFromColleague(page, scored) ? 1 : 0],
    ['paidStatus', hasPaidStatus(page) ? 1 : 0],
    ['headedStatement', isHeadedStatement(page) ? 1 : 0],
    ['nothingOwed', isNothingOwed(page, scored) ? 1 : 0],
    ['paidOrder', isPaidOrder(page) ? 1 : 0],
    ['long', Math.min(1, Math.max(0, (chars - 4_000) / 12_000))],
  ])
}

const isNumbered = (page: Page, scored: readonly ScoredCandidate[]): boolean => {
  const attached = scored.filter(
    ({ candidate }) => page.leaves[candidate.span.node]?.node.role === 'attached',
  )
  return (
    attached.some(({ candidate }) => candidate.finder === 'billNo') &&
    attached.some(({ candidate, score }) => candidate.field === 'dueDate' && chance(score) > 0.8)
  )
}

/** A stamp, or the value of a status; "Paid: 0.00" is a line of the sum. */
const STAMP =
  /(?:^|[\t\n:])[ ]{0,3}(?:paid(?: in full)?|(?:fully )?settled|bezahlt(?:e rechnung)?|pay[ée]e?|acquitt[ée]e?|pagad[oa]|pagat[oa]|pag[oa]|betaald|voldaan|zap[łl]acon[oa]|op[łl]acon[oa]|betalt|betald|maksettu|zaplaceno|uhrazeno|fizetve|ödendi|achitat|оплачено|сплачено|εξοφλ[ήη]θηκε|πληρωμένο|支払済|領収済|已付款|납부완료|결제완료|완납|भुगतान किया गया|भुगतान हो गया|مدفوعة?|تم الدفع)[ ]?!{0,3}[ ]{0,3}(?:$|[\t\n](?![ ]{0,3}[\d$€£¥-]))/imu

const isStampedPaid = (page: Page): boolean =>
  page.leaves.some(
    ({ node, text }) => node.role === 'attached' && STAMP.test(text.slice(0, 20_000)),
  )

function eInvoiceFacts(page: Page): [Fact, number][] {
  const leaf = page.leaves.find(isEInvoice)
  if (!leaf) return []
  const lines = eInvoiceLines(leaf)
  const payable = Number(lines.get('payable')?.value ?? Number.NaN)
  const sort = lines.get('sort')?.value
  if (sort === 'other') return [['eOrder', 1]]
  if (sort === 'credit' || payable < 0) return [['eCredit', 1]]
  if (payable === 0) return [['eInvoicePaid', 1]]
  return payable > 0 ? [['eInvoice', 1]] : []
}

const MARKED = {
  due: 'markedDue',
  overdue: 'markedOverdue',
  paid: 'markedPaid',
  autopay: 'markedAutopay',
  failed: 'markedFailed',
} as const

function markedFacts(page: Page): [Fact, number][] {
  const [item] = markedItems(page)
  const status = item && statusOf(item)
  return status ? [[MARKED[status], 1]] : []
}

/** "We take the rest from your account on 4 May." */
const isTakenOnADay = ({ leaves }: Page, chargeDay: number): boolean =>
  chargeDay > 0.6 &&
  leaves.some(({ marks, quoted }) => !quoted && marks.some(({ concept }) => concept === 'autopay'))

const titleFacts = (page: Page): [Fact, number][] => {
  const title = titleOf(page)
  return [
    ...(title ? [[`title:${title}`, 1] as [Fact, number]] : []),
    ['calledNoBill', isCalledNoBill(page) ? 1 : 0],
  ]
}

/** "Total: -24.00", "Amount due: -24.00", and no positive one beside them. */
function isCreditTotal(scored: readonly ScoredCandidate[]): boolean {
  const totals = scored.flatMap(({ candidate, around }) =>
    candidate.field === 'amountDue' &&
    candidate.value.minor !== 0 &&
    Math.max(around.get('due')?.weight ?? 0, around.get('total')?.weight ?? 0) >= 0.6
      ? [candidate.value.minor]
      : [],
  )
  return totals.length > 0 && totals.every((minor) => minor < 0)
}

/** "Amount paid: $0.00" */
const isUnpaid = ({ candidate, around }: ScoredCandidate) =>
  candidate.field === 'amountPaid' &&
  candidate.value.minor === 0 &&
  (around.get('paid')?.weight ?? 0) >= 0.6 &&
  (around.get('due')?.weight ?? 0) < 0.5

/** "Balance: $0.00", "Amount due -$12.14 CR" */
function isZeroDue({ candidate, around }: ScoredCandidate): boolean {
  if (candidate.field !== 'amountDue' || candidate.value.minor > 0) return false
  const [due, total] = [around.get('due')?.weight ?? 0, around.get('total')]
  return (
    due >= 0.6 ||
    (total !== undefined && total.weight >= 0.6 && /balance|saldo|solde/i.test(total.words))
  )
}
