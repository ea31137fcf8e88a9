import type { PaymentEvidence } from '#shared/contract/payments.ts'
import { isDay } from '#shared/day.ts'
import { longDay } from './page-words.ts'
import { locale } from './words.ts'

type Field = PaymentEvidence['field']

/** What a field is called. */
export const FIELD_NAMES: Record<Field, string> = {
  amountDue: 'Amount',
  minimumDue: 'Minimum',
  amountPaid: 'Paid amount',
  dueDate: 'Due',
  scheduledFor: 'Charged on',
  reference: 'Reference',
  accountRef: 'Account',
  iban: 'Pay to',
  payLink: 'Payment link',
  biller: 'Biller',
  issueDate: 'Issued',
  currency: 'Currency',
}

/** Values a person copies letter by letter. */
export const LETTERED: readonly Field[] = ['iban', 'reference', 'accountRef']

/** What is withheld while a payment is held: everything it could be paid with. */
export const PAYABLE: readonly Field[] = ['iban', 'payLink']

/**
 * A written value as a person reads it: "133.40 EUR" as an amount, "2026-11-18" as a day, an IBAN in fours
 * (ISO 13616-1), all else as it is.
 *
 * @param field whose value it is
 * @param written the server's writing: decimal and code, ISO day, or text
 */
export function shownValue(written: string, field?: Field): string {
  if (field === 'iban') return written.replace(/.{4}(?=.)/g, '$& ')
  const [, decimal, currency] = /^(-?\d{1,12}(?:\.\d{1,4})?) ([A-Z]{3})$/.exec(written) ?? []
  if (decimal && currency)
    return new Intl.NumberFormat(locale(), {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
    }).format(decimal as Intl.StringNumericLiteral)
  return isDay(written) ? longDay(written) : written
}

/** One place for each field, in the order in which a person wants them. */
export function fieldsOf(evidence: readonly PaymentEvidence[]): PaymentEvidence[] {
  return ORDER.flatMap((name) => evidence.find(({ field }) => field === name) ?? [])
}

const ORDER: readonly Field[] = [
  'amountDue',
  'minimumDue',
  'amountPaid',
  'dueDate',
  'scheduledFor',
  'iban',
  'reference',
  'accountRef',
  'payLink',
  'biller',
  'issueDate',
  'currency',
]
