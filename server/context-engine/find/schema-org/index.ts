import { parse } from 'tldts'
import type { Page } from '../../document/page.ts'
import type { Candidate, Fields } from '../../types.ts'
import { safeUrl } from '../links.ts'
import { isBag, itemsIn, lastWord, textOf, type MarkedItem } from './items.ts'
import { dayAt, moneyAt, nameAt, periodAt, type Worded } from './values.ts'

/** What structured data says of the payment. @source schema.org/PaymentStatusType */
export type Status = 'due' | 'overdue' | 'paid' | 'autopay' | 'failed'

const STATUSES: Readonly<Record<string, Status>> = {
  PaymentDue: 'due',
  OrderPaymentDue: 'due',
  PaymentPastDue: 'overdue',
  PaymentComplete: 'paid',
  PaymentAutomaticallyApplied: 'autopay',
  PaymentDeclined: 'failed',
}

/**
 * Values of a schema.org Invoice or Order in the mail's JSON-LD, microdata or RDFa. They are candidates like any other.
 *
 * @source schema.org/Invoice, schema.org/Order
 */
export const findStructured = (page: Page): Candidate[] =>
  markedItems(page).flatMap((item) => candidatesOf(page, item))

/** The invoices and orders in a mail's structured data, in order. */
export const markedItems = (page: Page): MarkedItem[] =>
  page.leaves.flatMap(({ index, node }) =>
    node.role === 'data' && node.text.includes('@type') ? itemsIn(index, node.text) : [],
  )

/** What the marked item says of its payment; undefined when it says nothing known. */
export const statusOf = ({ bag }: MarkedItem): Status | undefined =>
  STATUSES[lastWord(isBag(bag['paymentStatus']) ? undefined : bag['paymentStatus'])] ??
  STATUSES[lastWord(bag['orderStatus'])]

/** The values of one marked item as candidates of the node it stands in. */
export function candidatesOf(page: Page, item: MarkedItem): Candidate[] {
  const { bag, node } = item
  const found: Candidate[] = []
  const add = <F extends keyof Fields>(field: F, said: Worded<Fields[F]> | undefined) => {
    if (!said) return
    const span = { node, ...placeOf(page, item, said.words) }
    // The type cannot follow that field and value go together; the parameters say so.
    found.push({ field, value: said.value, known: true, span, finder: FINDER } as Candidate)
  }
  const total = moneyAt(bag, 'totalPaymentDue')
  const open = item.type === 'Order' && statusOf(item) === 'due'
  const due = total ?? (open ? (moneyAt(bag, 'price') ?? moneyAt(bag, 'totalPrice')) : undefined)
  add(statusOf(item) === 'paid' ? 'amountPaid' : 'amountDue', due)
  add('minimumDue', moneyAt(bag, 'minimumPaymentDue'))
  add('dueDate', dayAt(bag, 'paymentDueDate', 'paymentDue'))
  add('scheduledFor', dayAt(bag, 'scheduledPaymentDate'))
  add('issueDate', dayAt(bag, 'dateIssued', 'orderDate'))
  add('period', periodAt(bag, 'billingPeriod'))
  add('accountRef', nameAt(bag, 'accountId'))
  add('reference', numberOf(bag))
  add('biller', nameAt(bag, 'provider', 'broker', 'seller', 'merchant'))
  add('payLink', payLink(page, bag))
  return found
}

/** The first number long enough to be one; a confirmation "99" is a count of the sender's own. */
const numberOf = (bag: MarkedItem['bag']) =>
  ['invoiceNumber', 'identifier', 'orderNumber', 'confirmationNumber']
    .map((key) => nameAt(bag, key))
    .find((said) => said && said.value.length >= 4 && /\d/.test(said.value))

const FINDER = 'schema.org'

/** Where the words stand behind the item's beginning; at the beginning when they were written otherwise. */
function placeOf(page: Page, { node, from }: MarkedItem, words: string) {
  const text = page.document.nodes[node]?.text ?? ''
  const start = text.indexOf(words, from)
  return start < 0 ? { start: from, end: from } : { start, end: start + words.length }
}

/** The invoice's own page, on the sender's domain. */
function payLink(page: Page, bag: MarkedItem['bag']): Worded<string> | undefined {
  const action = isBag(bag['potentialAction']) ? bag['potentialAction'] : {}
  const url = textOf(bag['paymentUrl'] ?? action['url'] ?? action['target'] ?? bag['url'])
  const host = url === undefined ? undefined : safeUrl(url)?.hostname
  if (!url || !host || page.domain === '') return undefined
  return (parse(host).domain ?? host) === page.domain ? { value: url, words: url } : undefined
}
