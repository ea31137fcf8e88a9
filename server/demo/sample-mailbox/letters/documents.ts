import { daysBetween } from '#shared/day.ts'
import { decimalOf } from '#shared/money.ts'
import { amountIn, dayIn } from '../format.ts'
import { ibanOf, spaced } from '../iban.ts'
import type { Attachment } from '../mail/compose.ts'
import { pdfOf, type PdfLine } from '../pdf.ts'
import type { Obligation } from '../schedule.ts'
import { pick } from '../seed.ts'
import type { Owner } from '../types.ts'
import { WORDS } from '../words/words.ts'

/** The invoice as a PDF page with a text layer, the way its biller sends it along. */
export function invoicePdf(owed: Obligation, owner: Owner): Attachment {
  const { biller, due, issued, minor, reference } = owed
  const { language, currency, key } = biller
  const { labels } = WORDS[language]
  const rows: [string, string][] = [
    [pick(`${key}/reference`, labels.reference), reference],
    [pick(`${key}/issued`, labels.issued), dayIn(language, issued, currency)],
    [biller.item, amountIn(language, minor, currency)],
    [pick(`${key}/amountDue`, labels.amountDue), amountIn(language, minor, currency)],
    [pick(`${key}/dueDate`, labels.dueDate), dayIn(language, due, currency)],
    ...(biller.bank ? [['IBAN', spaced(ibanOf(biller.bank, key))] as [string, string]] : []),
  ]
  const lines: PdfLine[] = [
    { x: 56, y: 72, size: 18, bold: true, text: biller.name },
    { x: 56, y: 130, text: owner.name },
    { x: 56, y: 146, text: 'Kastanienallee 17, 10999 Berlin' },
    ...rows.flatMap(([label, value], index) => [
      { x: 56, y: 210 + index * 24, text: label },
      { x: 360, y: 210 + index * 24, bold: index === 3, text: value },
    ]),
  ]
  return {
    type: 'application/pdf',
    filename: `${reference.replaceAll(/[^A-Za-z0-9-]+/g, '-')}.pdf`,
    bytes: pdfOf(lines, `${biller.name} ${reference}`),
  }
}

/** The invoice as an e-invoice: UBL 2.1 in the EN 16931 profile, amounts as in the mail. */
export function invoiceXml(owed: Obligation, owner: Owner): Attachment {
  const { biller, due, issued, minor, reference } = owed
  const { currency } = biller
  const net = Math.round((minor * 100) / 119)
  const amount = (name: string, value: number) =>
    `<cbc:${name} currencyID="${currency}">${decimalOf({ minor: value, currency })}</cbc:${name}>`
  const iban = ibanOf(biller.bank ?? 'DE', biller.key)
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>
  <cbc:ID>${reference}</cbc:ID>
  <cbc:IssueDate>${issued}</cbc:IssueDate>
  <cbc:DueDate>${due}</cbc:DueDate>
  <cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
  <cbc:DocumentCurrencyCode>${currency}</cbc:DocumentCurrencyCode>
  <cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>${biller.name}</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:CityName>Lindenau</cbc:CityName><cac:Country><cbc:IdentificationCode>DE</cbc:IdentificationCode></cac:Country></cac:PostalAddress></cac:Party></cac:AccountingSupplierParty>
  <cac:AccountingCustomerParty><cac:Party><cac:PartyName><cbc:Name>${owner.name}</cbc:Name></cac:PartyName></cac:Party></cac:AccountingCustomerParty>
  <cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode><cbc:PaymentID>${reference}</cbc:PaymentID><cac:PayeeFinancialAccount><cbc:ID>${iban}</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
  <cac:PaymentTerms><cbc:Note>Zahlbar innerhalb von ${daysBetween(issued, due)} Tagen ohne Abzug</cbc:Note></cac:PaymentTerms>
  <cac:TaxTotal>${amount('TaxAmount', minor - net)}</cac:TaxTotal>
  <cac:LegalMonetaryTotal>${amount('LineExtensionAmount', net)}${amount('TaxExclusiveAmount', net)}${amount('TaxInclusiveAmount', minor)}${amount('PayableAmount', minor)}</cac:LegalMonetaryTotal>
  <cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity>${amount('LineExtensionAmount', net)}<cac:Item><cbc:Name>${biller.item}</cbc:Name></cac:Item><cac:Price>${amount('PriceAmount', net)}</cac:Price></cac:InvoiceLine>
</Invoice>
`
  return {
    type: 'application/xml',
    filename: `${reference}.xml`,
    bytes: Buffer.from(xml, 'utf8'),
  }
}
