import type { EInvoice } from './read.ts'
import { all, attribute, one, text, texts, type Tree } from './tree.ts'

/** UNTDID 1001 codes of documents that give money back. */
export const CREDIT_CODES = new Set(['381', '396', '261', '262', '83', '308', '420', '458', '532'])
/** UNTDID 4461 codes by which the seller takes the money: direct debit, cards, SEPA direct debit. */
export const DEBIT_CODES = new Set(['49', '59', '48', '54', '55'])

/** A UBL Invoice or CreditNote. @source UBL 2.1; EN 16931 binding (BT numbers beside the fields) */
export function ubl(tree: Tree): EInvoice | undefined {
  const invoice = one(tree, 'Invoice')
  const document = invoice ?? one(tree, 'CreditNote')
  if (!document || !one(document, 'LegalMonetaryTotal')) return undefined
  const code = text(document, 'InvoiceTypeCode') ?? text(document, 'CreditNoteTypeCode') ?? ''
  const totals = one(document, 'LegalMonetaryTotal')
  const means = all(document, 'PaymentMeans')
  const supplier = one(document, 'AccountingSupplierParty', 'Party')
  return {
    sort: !invoice || CREDIT_CODES.has(code) ? 'credit' : 'invoice',
    number: text(document, 'ID'), // BT-1
    issueDate: text(document, 'IssueDate'), // BT-2
    dueDate: text(document, 'DueDate') ?? text(document, 'PaymentMeans', 'PaymentDueDate'), // BT-9
    seller:
      text(document, 'PayeeParty', 'PartyName', 'Name') ?? // BT-59
      text(supplier, 'PartyLegalEntity', 'RegistrationName') ?? // BT-27
      text(supplier, 'PartyName', 'Name'), // BT-28
    currency:
      attribute(totals, 'currencyID', 'PayableAmount') ?? text(document, 'DocumentCurrencyCode'),
    payable: text(totals, 'PayableAmount'), // BT-115
    prepaid: text(totals, 'PrepaidAmount'), // BT-113
    total: text(totals, 'TaxInclusiveAmount'), // BT-112
    iban: text(document, 'PaymentMeans', 'PayeeFinancialAccount', 'ID'), // BT-84
    debit: means.some((way) => DEBIT_CODES.has(text(way, 'PaymentMeansCode') ?? '')),
    terms: [...texts(document, 'PaymentTerms', 'Note'), ...texts(document, 'Note')], // BT-20, BT-22
  }
}
