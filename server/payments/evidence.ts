import type { PaymentEvidence } from '#shared/contract/payments.ts'
import { type Money, decimalOf } from '#shared/money.ts'
import type { Due, Found, Kind } from '#server/context-engine/types.ts'
import type { PaymentRow } from './neighbourhood.ts'

/** What one message says of the payment, quotes included. */
export type ReadPart = Readonly<{ messageId: string; kind: Kind; due: Due }>

type Field = Exclude<PaymentEvidence['field'], 'currency'>

/**
 * Where each value of a payment was read: for every field the newest message that says exactly this value, with
 * its quote. Amounts are written "1234.50 EUR".
 *
 * @param parts oldest first
 * @returns in the order the fields are shown; a field without a place in a mail is left out
 */
export function evidenceOf(row: PaymentRow, parts: readonly ReadPart[]): PaymentEvidence[] {
  return SHOWN.flatMap(({ field, valueOf, find }) => {
    const wanted = valueOf(row)
    if (wanted === null) return []
    for (const { messageId, due } of parts.toReversed()) {
      const found = find(due)
      const [place] = found?.evidence ?? []
      if (!found || !place || found.value !== wanted) continue
      return [
        {
          field,
          value: wanted,
          known: found.known,
          confidence: found.confidence,
          quote: place.quote,
          start: place.from,
          end: place.to,
          messageId,
        },
      ]
    }
    return []
  })
}

type Written = {
  value: string
  known: boolean
  confidence: number
  evidence: Found<string>['evidence']
}

const text = (found: Found<string> | undefined): Written | undefined => found && { ...found }
const money = (found: Found<Money> | undefined): Written | undefined =>
  found && { ...found, value: writtenAmount(found.value) }

const writtenAmount = (amount: Money) => `${decimalOf(amount)} ${amount.currency}`
const amountIn = (row: PaymentRow, minor: number | null) =>
  minor === null || row.currency === null ? null : writtenAmount({ minor, currency: row.currency })

const SHOWN: readonly Readonly<{
  field: Field
  valueOf: (row: PaymentRow) => string | null
  find: (due: Due) => Written | undefined
}>[] = [
  { field: 'biller', valueOf: (row) => row.biller, find: ({ biller }) => text(biller) },
  {
    field: 'amountDue',
    valueOf: (row) => amountIn(row, row.amountDueMinor),
    find: ({ amountDue }) => money(amountDue),
  },
  {
    field: 'minimumDue',
    valueOf: (row) => amountIn(row, row.minimumDueMinor),
    find: ({ minimumDue }) => money(minimumDue),
  },
  {
    field: 'amountPaid',
    valueOf: (row) => amountIn(row, row.amountPaidMinor),
    find: ({ amountPaid }) => money(amountPaid),
  },
  {
    field: 'dueDate',
    valueOf: (row) => row.dueDate,
    find: (due) => text(due.dueDate ?? due.scheduledFor),
  },
  {
    field: 'scheduledFor',
    valueOf: (row) => row.scheduledFor,
    find: ({ scheduledFor }) => text(scheduledFor),
  },
  { field: 'issueDate', valueOf: (row) => row.issueDate, find: ({ issueDate }) => text(issueDate) },
  { field: 'reference', valueOf: (row) => row.reference, find: ({ reference }) => text(reference) },
  {
    field: 'accountRef',
    valueOf: (row) => row.accountRef,
    find: ({ accountRef }) => text(accountRef),
  },
  { field: 'iban', valueOf: (row) => row.iban, find: ({ iban }) => text(iban) },
  { field: 'payLink', valueOf: (row) => row.payLink, find: ({ payLink }) => text(payLink) },
]
