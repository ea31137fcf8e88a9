import type { Day } from '#shared/day.ts'
import { decimalOf } from '#shared/money.ts'
import type { Document } from '#server/context-engine/types.ts'
import { fileToDocument } from '#server/mime/document.ts'
import { asPdf } from './layouts.ts'
import type { Block, Draft } from './letters.ts'
import type { Random } from './random.ts'
import type { Sender } from './senders.ts'
import type { Sort, Truth } from './types.ts'
import { KIND, type Values } from './values.ts'

/** A bill that comes as a PDF without a mail around it: a letterhead, the customer, what the letter says. */
export async function paperOf(
  draft: Draft,
  { sender, values }: { sender: Sender; values: Values },
): Promise<Document> {
  const { wording } = sender.place
  const [customer = ''] = wording.labels.customer
  const head: Block[] = [
    { what: 'big', text: sender.written },
    { what: 'say', text: draft.subject },
    { what: 'facts', rows: [[customer, values.texts.get('person') ?? '']] },
  ]
  const rest =
    draft.paper.length > 0
      ? draft.paper.slice(1)
      : draft.body.filter(({ what }) => what !== 'button')
  return asRead(asPdf([...head, ...rest], sender), values.days.issued)
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** An e-invoice (UBL) with its truth: of its values, some senders leave out the day or name it as a term. */
export async function eInvoiceOf(
  sender: Sender,
  sort: Sort,
  { values, random }: { values: Values; random: Random },
): Promise<{ document: Document; truth: Truth }> {
  const { currency } = sender.place
  const back = KIND[sort] === 'refund'
  const paid = KIND[sort] === 'receipt'
  const root = back ? 'CreditNote' : 'Invoice'
  const decimal = (minor: number) => decimalOf({ minor, currency })
  const dated = random.chance(0.7)
  const account = sender.iban !== '' && random.chance(0.8)
  const terms = random.chance(0.4)
    ? `<cac:PaymentTerms><cbc:Note>${escape(random.pick(sender.place.wording.fillers))}</cbc:Note></cac:PaymentTerms>`
    : ''
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="urn:oasis:names:specification:ubl:schema:xsd:${root}-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
<cbc:ID>${values.reference}</cbc:ID><cbc:IssueDate>${values.days.issued}</cbc:IssueDate>${dated && !back ? `<cbc:DueDate>${values.days.due}</cbc:DueDate>` : ''}
<cbc:${root}TypeCode>${back ? 381 : 380}</cbc:${root}TypeCode><cbc:DocumentCurrencyCode>${currency}</cbc:DocumentCurrencyCode>
<cac:AccountingSupplierParty><cac:Party><cac:PartyName><cbc:Name>${escape(sender.biller)}</cbc:Name></cac:PartyName><cac:PartyLegalEntity><cbc:RegistrationName>${escape(sender.written)}</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
${account ? `<cac:PaymentMeans><cbc:PaymentMeansCode>30</cbc:PaymentMeansCode><cac:PayeeFinancialAccount><cbc:ID>${sender.iban}</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>` : ''}${terms}
<cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount currencyID="${currency}">${decimal(values.amount)}</cbc:TaxInclusiveAmount>${paid ? `<cbc:PrepaidAmount currencyID="${currency}">${decimal(values.amount)}</cbc:PrepaidAmount>` : ''}<cbc:PayableAmount currencyID="${currency}">${paid ? decimal(0) : decimal(values.amount)}</cbc:PayableAmount></cac:LegalMonetaryTotal>
</${root}>`
  const money = { minor: values.amount, currency }
  const truth: Truth = {
    kind: back ? 'refund' : paid ? 'receipt' : 'bill',
    biller: sender.biller,
    ...(back || paid ? { amountPaid: money } : { amountDue: money }),
    ...(dated && !back && !paid ? { dueDate: values.days.due } : {}),
    issueDate: values.days.issued,
    reference: values.reference,
    ...(account ? { iban: sender.iban } : {}),
  }
  return { document: await asRead(Buffer.from(xml, 'utf8'), values.days.issued), truth }
}

async function asRead(bytes: Buffer, issued: Day): Promise<Document> {
  const receivedAt = new Date(`${issued}T12:00:00Z`)
  return fileToDocument(new Uint8Array(bytes), { receivedAt, timeZone: 'UTC' })
}
