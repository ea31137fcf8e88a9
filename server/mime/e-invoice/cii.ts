import type { EInvoice } from './read.ts'
import { all, attribute, one, text, texts, type Tree } from './tree.ts'
import { CREDIT_CODES, DEBIT_CODES } from './ubl.ts'

/** A Cross Industry Invoice, or an order of the same family. @source UN/CEFACT CII D16B; ZUGFeRD 1.0 named parts otherwise */
export function cii(tree: Tree): EInvoice | undefined {
  const order = one(tree, 'SCRDMCCBDACIOMessageStructure')
  if (order) return { sort: 'other', terms: [] }
  const root = one(tree, 'CrossIndustryInvoice') ?? one(tree, 'CrossIndustryDocument')
  if (!root) return undefined
  const document = one(root, 'ExchangedDocument') ?? one(root, 'HeaderExchangedDocument')
  const trade =
    one(root, 'SupplyChainTradeTransaction') ?? one(root, 'SpecifiedSupplyChainTradeTransaction')
  const agreement =
    one(trade, 'ApplicableHeaderTradeAgreement') ??
    one(trade, 'ApplicableSupplyChainTradeAgreement')
  const settlement =
    one(trade, 'ApplicableHeaderTradeSettlement') ??
    one(trade, 'ApplicableSupplyChainTradeSettlement')
  const totals =
    one(settlement, 'SpecifiedTradeSettlementHeaderMonetarySummation') ??
    one(settlement, 'SpecifiedTradeSettlementMonetarySummation')
  const means = all(settlement, 'SpecifiedTradeSettlementPaymentMeans')
  const terms = all(settlement, 'SpecifiedTradePaymentTerms')
  return {
    sort: CREDIT_CODES.has(text(document, 'TypeCode') ?? '') ? 'credit' : 'invoice', // BT-3
    number: text(document, 'ID'), // BT-1
    issueDate: dayOf(one(document, 'IssueDateTime')), // BT-2
    dueDate: dueOf(terms), // BT-9
    seller:
      text(settlement, 'PayeeTradeParty', 'Name') ?? // BT-59
      text(agreement, 'SellerTradeParty', 'Name'), // BT-27
    currency:
      text(settlement, 'InvoiceCurrencyCode') ?? // BT-5
      attribute(totals, 'currencyID', 'GrandTotalAmount'),
    payable: text(totals, 'DuePayableAmount') ?? text(totals, 'GrandTotalAmount'), // BT-115
    prepaid: text(totals, 'TotalPrepaidAmount'), // BT-113
    total: text(totals, 'GrandTotalAmount'), // BT-112
    iban: means.flatMap(
      (way) => text(way, 'PayeePartyCreditorFinancialAccount', 'IBANID') ?? [],
    )[0], // BT-84
    debit:
      means.some((way) => DEBIT_CODES.has(text(way, 'TypeCode') ?? '')) || // BT-81
      terms.some((term) => text(term, 'DirectDebitMandateID') !== undefined), // BT-89
    terms: [
      ...texts(settlement, 'SpecifiedTradePaymentTerms', 'Description'), // BT-20
      ...texts(settlement, 'SpecifiedTradeSettlementPaymentMeans', 'Information'), // BT-82
      ...texts(document, 'IncludedNote', 'Content'), // BT-22
    ],
  }
}

/** The last day of all terms, those of an early-payment discount aside. */
function dueOf(terms: readonly Tree[]): string | undefined {
  const net = terms.filter(
    (term) =>
      !one(term, 'ApplicableTradePaymentDiscountTerms') &&
      !/skonto|discount|escompte/i.test(text(term, 'Description') ?? ''),
  )
  const days = (net.length > 0 ? net : terms).flatMap(
    (term) => dayOf(one(term, 'DueDateDateTime')) ?? [],
  )
  return days.toSorted().at(-1)
}

/** @source UNTDID 2379: format 102 is CCYYMMDD */
function dayOf(tree: Tree | undefined): string | undefined {
  const written = text(tree, 'DateTimeString') ?? text(tree, 'DateTime')
  if (!written) return undefined
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(written) ?? []
  return year ? `${year}-${month}-${day}` : undefined
}
