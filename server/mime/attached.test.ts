import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { pdfOf } from '#server/demo/sample-mailbox/pdf.ts'
import { readAttached } from './attached.ts'
import { fileToDocument, toDocument } from './document.ts'
import { LIMITS } from './limits.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const bill = new Uint8Array(
  pdfOf(
    [
      { x: 56, y: 60, size: 16, text: 'Fernhill Water Ltd' },
      { x: 56, y: 100, text: 'Due date' },
      { x: 200, y: 100, text: '4 May 2026' },
      { x: 56, y: 116, text: 'Amount due' },
      { x: 200, y: 116, text: '\u00a348.20' },
    ],
    'Bill',
  ),
)

const ubl = (rest = '') => `<?xml version="1.0" encoding="UTF-8"?>
<ubl:Invoice xmlns:ubl="u" xmlns:cbc="c" xmlns:cac="a"><cbc:ID>R-77</cbc:ID><cbc:IssueDate>2026-04-02</cbc:IssueDate>
<cbc:DueDate>2026-05-02</cbc:DueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
<cac:AccountingSupplierParty><cac:Party><cac:PartyLegalEntity><cbc:RegistrationName>Tannhof &amp; S\u00f6hne</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:AccountingSupplierParty>
<cac:PaymentMeans><cbc:PaymentMeansCode>58</cbc:PaymentMeansCode><cac:PayeeFinancialAccount><cbc:ID>DE89 3704 0044 0532 0130 00</cbc:ID></cac:PayeeFinancialAccount></cac:PaymentMeans>
<cac:PaymentTerms><cbc:Note>#SKONTO#TAGE=7#PROZENT=2.00#</cbc:Note></cac:PaymentTerms>${rest}
<cac:LegalMonetaryTotal><cbc:TaxInclusiveAmount currencyID="EUR">119.00</cbc:TaxInclusiveAmount><cbc:PayableAmount currencyID="EUR">119.00</cbc:PayableAmount></cac:LegalMonetaryTotal></ubl:Invoice>`

const cii = `<?xml version='1.0'?><rsm:CrossIndustryInvoice xmlns:rsm="r" xmlns:ram="a" xmlns:udt="u"><rsm:ExchangedDocument><ram:ID>F 12</ram:ID><ram:TypeCode>381</ram:TypeCode>
<ram:IssueDateTime><udt:DateTimeString format="102">20260402</udt:DateTimeString></ram:IssueDateTime></rsm:ExchangedDocument><rsm:SupplyChainTradeTransaction>
<ram:ApplicableHeaderTradeAgreement><ram:SellerTradeParty><ram:Name>Moulin SARL</ram:Name></ram:SellerTradeParty></ram:ApplicableHeaderTradeAgreement>
<ram:ApplicableHeaderTradeSettlement><ram:InvoiceCurrencyCode>EUR</ram:InvoiceCurrencyCode>
<ram:SpecifiedTradePaymentTerms><ram:Description>2 % Skonto</ram:Description><ram:DueDateDateTime><udt:DateTimeString format="102">20260409</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
<ram:SpecifiedTradePaymentTerms><ram:DueDateDateTime><udt:DateTimeString format="102">20260502</udt:DateTimeString></ram:DueDateDateTime></ram:SpecifiedTradePaymentTerms>
<ram:SpecifiedTradeSettlementHeaderMonetarySummation><ram:GrandTotalAmount>60.00</ram:GrandTotalAmount><ram:DuePayableAmount>60.00</ram:DuePayableAmount></ram:SpecifiedTradeSettlementHeaderMonetarySummation>
</ram:ApplicableHeaderTradeSettlement></rsm:SupplyChainTradeTransaction></rsm:CrossIndustryInvoice>`

const fattura = `<?xml version="1.0"?><p:FatturaElettronica xmlns:p="p"><FatturaElettronicaHeader><CedentePrestatore><DatiAnagrafici><Anagrafica><Denominazione>Rossi Idraulica</Denominazione></Anagrafica></DatiAnagrafici></CedentePrestatore></FatturaElettronicaHeader>
<FatturaElettronicaBody><DatiGenerali><DatiGeneraliDocumento><TipoDocumento>TD01</TipoDocumento><Divisa>EUR</Divisa><Data>2026-04-02</Data><Numero>14/A</Numero><ImportoTotaleDocumento>244.00</ImportoTotaleDocumento></DatiGeneraliDocumento></DatiGenerali>
<DatiPagamento><DettaglioPagamento><ModalitaPagamento>MP05</ModalitaPagamento><DataScadenzaPagamento>2026-06-30</DataScadenzaPagamento><ImportoPagamento>122.00</ImportoPagamento></DettaglioPagamento>
<DettaglioPagamento><ModalitaPagamento>MP05</ModalitaPagamento><DataScadenzaPagamento>2026-05-31</DataScadenzaPagamento><ImportoPagamento>122.00</ImportoPagamento></DettaglioPagamento></DatiPagamento></FatturaElettronicaBody></p:FatturaElettronica>`

describe('a PDF', () => {
  test('is a node a page, with the pairs of its layout', async () => {
    const { nodes, cells, skipped } = await readAttached([bill])
    expect(skipped).toEqual([])
    expect(nodes).toEqual([
      {
        part: 'attachment-1-page-1',
        role: 'attached',
        text: 'Fernhill Water Ltd\n\nDue date\t4 May 2026\nAmount due\t\u00a348.20',
      },
    ])
    const said = cells.map(({ label, value }) => {
      const text = nodes[0]?.text ?? ''
      return [text.slice(label.start, label.end), text.slice(value.start, value.end)]
    })
    expect(said).toContainEqual(['Amount due', '\u00a348.20'])
  })

  test('in a mail stands behind the body, before the From line', async () => {
    const raw = `From: Fernhill <bills@fernhill.example>\nSubject: Your bill\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nYour bill is attached.\n--b\nContent-Type: application/octet-stream; name="bill.bin"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(bill).toString('base64')}\n--b--\n`
    const document = await toDocument(bytes(raw), {
      receivedAt: new Date('2026-04-20T10:00:00Z'),
      timeZone: 'UTC',
      mailboxEmail: '',
    })
    if ('why' in document) throw new Error(document.why)
    expect(document.nodes.map(({ role }) => role)).toEqual([
      'subject',
      'text',
      'attached',
      'header',
    ])
    expect(
      document.cells.every(({ label }) => document.nodes[label.node]?.role === 'attached'),
    ).toBe(true)
  })

  test.each([
    ['a picture of a bill', new Uint8Array(pdfOf([], 'Scan')), 'pdf_without_text'],
    ['half a file', bill.subarray(0, 120), 'pdf_broken'],
    [
      'too large a file',
      new Uint8Array([...bill, ...new Uint8Array(LIMITS.attachmentBytes)]),
      'too_large',
    ],
    [
      'a bomb',
      new Uint8Array(
        Buffer.concat([
          bill,
          Buffer.from('9 0 obj\n<< /Filter /FlateDecode >>\nstream\n'),
          deflateSync(Buffer.alloc(5_000_000)),
        ]),
      ),
      'pdf_bomb',
    ],
  ])('that cannot be read is named: %s', async (_what, file, why) => {
    expect((await readAttached([file])).skipped).toEqual([{ part: 'attachment-1', why }])
  })

  test('cut anywhere is read or refused, never more', async () => {
    for (let length = 1; length < bill.length; length += 37) {
      const { nodes, skipped } = await readAttached([bill.subarray(0, length)])
      expect(nodes.length + skipped.length).toBeGreaterThan(0)
    }
  })

  test('beyond the third is not opened', async () => {
    const { skipped, nodes } = await readAttached([bill, bill, bill, bill])
    expect(nodes).toHaveLength(3)
    expect(skipped).toEqual([{ part: 'attachment-4', why: 'too_many' }])
  })
})

describe('an e-invoice', () => {
  test.each([
    [
      'UBL',
      ubl(),
      'sort: invoice\nnumber: R-77\nissueDate: 2026-04-02\ndueDate: 2026-05-02\nseller: Tannhof & S\u00f6hne\ncurrency: EUR\npayable: 119.00\ntotal: 119.00\niban: DE89 3704 0044 0532 0130 00',
      '7 Tage 2.00 % Skonto',
    ],
    [
      'CII',
      cii,
      'sort: credit\nnumber: F 12\nissueDate: 2026-04-02\ndueDate: 2026-05-02\nseller: Moulin SARL\ncurrency: EUR\npayable: 60.00\ntotal: 60.00',
      '2 % Skonto',
    ],
    [
      'FatturaPA',
      fattura,
      'sort: invoice\nnumber: 14/A\nissueDate: 2026-04-02\ndueDate: 2026-05-31\nseller: Rossi Idraulica\ncurrency: EUR\npayable: 122.00\ntotal: 244.00',
      '',
    ],
  ])('%s is read by its meaning', async (_what, xml, data, terms) => {
    const { nodes, skipped } = await readAttached([bytes(xml)])
    expect(skipped).toEqual([])
    expect(nodes[0]).toEqual({ part: 'attachment-1', role: 'data', text: `e-invoice\n${data}` })
    expect(nodes[1]?.text ?? '').toBe(terms)
  })

  test.each([
    ['no invoice', '<?xml version="1.0"?><note>hello</note>'],
    ['entities of its own', ubl().replace('?>', '?><!DOCTYPE x [<!ENTITY a "b">]>')],
    ['broken', ubl().slice(0, 400)],
    ['deep', `<?xml version="1.0"?><Invoice>${'<a>'.repeat(5_000)}</Invoice>`],
    [
      'a name that means something to JavaScript',
      '<?xml version="1.0"?><Invoice><__proto__><LegalMonetaryTotal/></__proto__></Invoice>',
    ],
  ])('%s is left alone', async (_what, xml) => {
    const { nodes, skipped } = await readAttached([bytes(xml)])
    expect(nodes).toEqual([])
    expect(skipped).toEqual([{ part: 'attachment-1', why: 'not_read' }])
  })

  test.each([
    ['REQUEST', 'invitation'],
    ['PUBLISH', 'not_read'],
  ])('a calendar entry with the method %s is told as %s', async (method, why) => {
    const { skipped } = await readAttached([
      bytes(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:${method}\r\nEND:VCALENDAR\r\n`),
    ])
    expect(skipped).toEqual([{ part: 'attachment-1', why }])
  })

  test('alone is a document without a sender', async () => {
    const document = await fileToDocument(bytes(ubl()), {
      receivedAt: new Date(0),
      timeZone: 'UTC',
    })
    expect(document.from.address).toBe('')
    expect(document.nodes.map(({ role }) => role)).toEqual([
      'subject',
      'data',
      'attached',
      'header',
    ])
  })
})
