import { expect, test } from 'vitest'
import { aDocument } from '../../test/support/a-document.ts'
import { read } from './read.ts'
import type { Document, Span } from './types.ts'

const hints = { billers: [] }

/** A document alone, tabs between its cells; each cell is named by the one left of it and the one above it. */
function paper(text: string): Document {
  const cells: { label: Span; value: Span; how: 'row' | 'column' }[] = []
  let above: Span[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const row: Span[] = []
    for (const cell of line.split('\t')) {
      row.push({ node: 1, start, end: start + cell.length })
      start += cell.length + 1
    }
    for (const [index, value] of row.entries()) {
      const [left, head] = [row[index - 1], above[index]]
      if (left) cells.push({ label: left, value, how: 'row' })
      if (head && head.start < head.end) cells.push({ label: head, value, how: 'column' })
    }
    above = row
  }
  return {
    ...aDocument({ from: '', name: '', receivedAt: new Date('2026-11-03T00:00:00Z') }),
    nodes: [
      { part: 'subject', role: 'subject', text: '' },
      { part: 'file-page-1', role: 'attached', text },
      { part: 'from', role: 'header', text: '' },
    ],
    cells,
  }
}

function short(text: string) {
  const reading = read(paper(text), hints)
  if (reading.kind === 'none') return { kind: 'none' }
  const { amountDue, dueDate, biller, reference, iban } = reading.fields
  return {
    kind: reading.kind,
    due: amountDue?.value.minor,
    currency: amountDue?.value.currency,
    day: dueDate?.value,
    biller: biller?.value,
    reference: reference?.value,
    iban: iban?.value,
  }
}

test.each([
  ['Larkfield Fencing\nQuotation 88\nDate: 3 November 2026\nTotal\t€900.00\nTerms: Net 30'],
  ['Auerbach Gärten\nAuftragsbestätigung 17\nSumme\t440,00 €\nZahlbar innerhalb 14 Tagen'],
  ['Menuiserie Vial\nBon de livraison 12\nDate 03/11/2026\nTotal TTC\t310,00 €'],
  ['Tilbud nr. 5\nByggmester Lien AS\nSum å betale\t12 000,00 kr\nBetalingsvilkår 30 dager'],
  ['STORAGE RENTAL AGREEMENT\nRent of $80.00 is due on the first of each month.\nDeposit: $80.00'],
  ['Explanation of Benefits\nTHIS IS NOT A BILL\nYou may owe\t$45.00'],
])('what calls itself an offer, order or contract asks for nothing: %s', (text) => {
  expect(short(text).kind).toBe('none')
})

test('a bill that tells of a deposit received and of a quotation stays a bill', () => {
  const text = `Invoice
Joinery as per quote Q/7\t£800.00
Less deposit received 2 September 2026\t(£300.00)
Balance now payable £500.00
Terms: 14 days from date of invoice`
  expect(short(`Hollin Joinery Ltd\n${text}`)).toMatchObject({ kind: 'bill', due: 50_000 })
})

test('a title names a credit note, and its number stands behind that title', () => {
  const text =
    'Papierhaus Ostertag\nGutschrift\nNr. der Gutschrift\tG-118\nzur Rechnung\tR-900\nSumme\t24,00 €'
  expect(short(text)).toMatchObject({ kind: 'refund', biller: 'Papierhaus Ostertag' })
  const french =
    'Papeterie Ostal\nAVOIR\nN° avoir\tA-118\nRelatif à la facture\tF-900\nTotal\t-24,00 €'
  expect(short(french)).toMatchObject({ kind: 'refund', reference: 'A-118' })
})

test('a balance of nothing is paid, though no currency is named', () => {
  const text =
    'Hotel Zum Anker\nInvoice No\t5519\nRoom 4\t118.00\nTotal payments 118.00\nBalance 0.00'
  expect(short(text).kind).toBe('receipt')
})

test.each([
  [
    'Familie Nordmann\nHausverwaltung Terhorst · Parkstr. 2 · 14467 Potsdam',
    'Hausverwaltung Terhorst',
  ],
  ['c/o Ember Managers (Pty) Ltd\nHeron Court Body Corporate', 'Heron Court Body Corporate'],
  ['Servicios Albor SC\nReceptor: Comercial Faro SA de CV', 'Servicios Albor SC'],
  ['Order ref PO/AG/2210\nNadir Packaging Industries', 'Nadir Packaging Industries'],
  ['Deposit on site\t9 000\nChata Javor – Alena Krátká, 66778899', 'Chata Javor'],
])('who writes the document: %s', (head, biller) => {
  expect(short(`Invoice\n${head}\nAmount due\tEUR 90.00`).biller).toBe(biller)
})

test.each([
  ['LockRight Storage\n1200 Industrial Pkwy, Reno, NV 89502', 'LockRight Storage'],
  ['Fam. Huber\nGasthof Alte Säge', 'Gasthof Alte Säge'],
  ['D. Julián Crespo\nComunidad Goya', 'Comunidad Goya'],
])('a state is no legal form, a guest no host: %s', (head, biller) => {
  expect(short(`Invoice\n${head}\nAmount due\tEUR 90.00`).biller).toBe(biller)
})

test('a number right behind the title is that of the bill', () => {
  const text = 'Praxis Dr. Wenger\nHonorarrechnung R-77120 vom 05.11.2026\nTotal\tCHF 342.90'
  expect(short(text).reference).toBe('R-77120')
})

test.each([
  [
    'Beitragsrechnung November\nGesamt\t184,00 €\nDer Betrag wird zum 15.11.2026 gemäß SEPA-Mandat eingezogen.',
    '2026-11-15',
  ],
  [
    'Facture\nVotre facture du 03/11/2026 : 19,99 € TTC, prélevée à partir du 12/11/2026.',
    '2026-11-12',
  ],
])('the day an amount is taken: %s', (text, day) => {
  expect(short(`Kita Hollerbusch e.V.\n${text}`)).toMatchObject({ kind: 'autopay', day })
})

test('an account balance of nothing after a payment is a receipt', () => {
  const text =
    'Maple Dentistry\nWalkout Statement\nTotal charges today\t$180.00\nPayment – Visa x2210\t-$180.00\nAccount balance\t$0.00'
  expect(short(text).kind).toBe('receipt')
})

test('companies of East Asia stand before or behind their legal form', () => {
  const text = '請求書\n株式会社つばめ商事 御中\n株式会社あさひ印刷\nご請求金額\t¥132,000'
  expect(short(text).biller).toBe('株式会社あさひ印刷')
})

test('terms that are a number of days under their head lead to a day', () => {
  const text =
    'Invoice\nInvoice date\tPayment terms\n3 November 2026\t14 days\nTotal\tEUR 90.00\nSeller: Brook Motion'
  expect(short(text).day).toBe('2026-11-17')
})

test('a number below its label counts though another label stands right of it', () => {
  const text =
    'Factuur\nFactuurnummer\tFactuurdatum\tVervaldatum\n26.318\t03-11-2026\t29-11-2026\nTotaal te voldoen\t€ 90,00'
  expect(short(text)).toMatchObject({ reference: '26.318', day: '2026-11-29' })
})

test('"No." alone names the number of the document under its title; a tax number is none', () => {
  const text =
    'Orgelbau Wenz\nRechnung\nNr. 26-041\tvom 3.11.2026\nUSt-IdNr. DE301122334\nSumme\t90,00 €'
  expect(short(text).reference).toBe('26-041')
})

test('what a line says of its own day outweighs the head over it', () => {
  const text =
    'Aanslag\nDagtekening\t31 oktober 2026\nTe betalen vóór 31 december 2026\nTe betalen\t€ 90,00'
  const page = paper(text)
  const start = text.indexOf('Te betalen vóór')
  const head = { node: 1, start: text.indexOf('Dagtekening'), end: text.indexOf('\t') }
  const value = { node: 1, start, end: start + 'Te betalen vóór 31 december 2026'.length }
  const reading = read(
    { ...page, cells: [...page.cells, { label: head, value, how: 'column' }] },
    hints,
  )
  expect(reading.kind === 'none' ? '' : reading.fields.dueDate?.value).toBe('2026-12-31')
})

test('what is left after a deduction is due, not the total before it', () => {
  const text =
    'Fattura n. 44/2026 del 03/11/2026\nTotale fattura\t€ 1.167,30\nRitenuta\t- € 184,00\nNetto a pagare\t€ 983,30'
  expect(short(text).due).toBe(98_330)
})

test.each([
  ['IBAN DE02 1203 0000 0000 2020 51 BIC BYLADEM1001', 'DE02120300000000202051'],
  ['Btw NL001234567B01\nIBAN NL91 ABNA 0417 1643 00', 'NL91ABNA0417164300'],
  ['auf das Konto DE02 1203 0000\n0000 2020 51. Danke', 'DE02120300000000202051'],
])('an account among other words: %s', (line, iban) => {
  expect(short(`Rechnung\nOrgelbau Wenz\nZu zahlen\t90,00 €\n${line}`).iban).toBe(iban)
})

test('dollars of an address in Canada are its own', () => {
  const text = 'Invoice\nFir Strata Ltd\n310 Pandora Ave, Victoria BC V8V 3P9\nAmount due\t$90.00'
  expect(short(text).currency).toBe('CAD')
})

test('what is taken from the account on a day is a debit, though advances were paid', () => {
  const text = `Stromabrechnung
Rechnungsdatum\t03.11.2026
geleistete Abschläge\t-960,00 €
Nachzahlung\t212,37 €
Den Betrag buchen wir am 23.11.2026 von Ihrem Konto ab.`
  expect(short(`Stadtwerke Hollern GmbH\n${text}`)).toMatchObject({ kind: 'autopay', due: 21_237 })
})
