import { describe, expect, test } from 'vitest'
import { said, type Said, type SaidOf } from '../../test/support/said.ts'

type Mail = readonly [given: SaidOf, expected: Partial<Said>]

const each = (mails: readonly Mail[]) =>
  test.each(mails)('$0.text', (given, expected) => {
    expect(said(given)).toMatchObject(expected)
  })

describe('a term that is asked for is the day to pay by', () => {
  each([
    [
      {
        name: 'Tischlerei Ahorn',
        from: 'info@ahorn.example',
        subject: 'Rechnung 2026-41',
        text: 'Guten Tag,\nanbei die Rechnung 2026-41. Bitte überweisen Sie 240,00 EUR innerhalb von 10 Tagen.',
      },
      { amount: '240.00 EUR', due: '2026-11-30' },
    ],
    [
      {
        name: 'Tekstbureau Wilg',
        from: 'post@wilg.example',
        subject: 'Factuur 118',
        text: 'Beste Robin,\nhierbij factuur 118. Het totaalbedrag van € 310,00 kan binnen 14 dagen worden overgemaakt.',
      },
      { amount: '310.00 EUR', due: '2026-12-04' },
    ],
    [
      {
        name: 'Drukarnia Lipa',
        from: 'biuro@lipa.example',
        subject: 'Wezwanie do zapłaty 7/2026',
        text: 'Faktura nr 7/2026 pozostaje nieopłacona.\nDo zapłaty: 420,00 zł\nProsimy o uregulowanie kwoty w ciągu 7 dni.',
      },
      { amount: '420.00 PLN', due: '2026-11-27' },
    ],
    [
      {
        name: 'Drukarnia Lipa',
        from: 'biuro@lipa.example',
        subject: 'Faktura 8/2026',
        text: 'Informujemy, że wczoraj minął termin płatności faktury nr 8/2026 na kwotę 99 zł. Prosimy o zapłatę.',
      },
      { amount: '99.00 PLN', due: '2026-11-19' },
    ],
    [
      {
        name: 'Bürgerchor',
        from: 'kasse@chor.example',
        subject: 'Beitrag 2027',
        text: 'Liebe Mitglieder,\nder Beitrag für 2027 beträgt 60 Euro. Bitte überweist ihn bis Ende Januar auf unser Konto.',
      },
      { amount: '60.00 EUR', due: '2027-01-31' },
    ],
    [
      {
        subject: 'Club dues',
        text: 'Hi all, the club dues of $45.00 are to be paid for 2027. Please pay by the end of December.',
      },
      { amount: '45.00 USD', due: '2026-12-31' },
    ],
    [
      {
        name: 'Papeterie Luc',
        from: 'compta@luc.example',
        subject: 'Facture F-2210',
        text: 'Bonjour,\nveuillez trouver ci-joint la facture F-2210 de 84,00 € à échéance du 15/12/2026. Règlement par virement.',
      },
      { amount: '84.00 EUR', due: '2026-12-15' },
    ],
    [
      {
        name: 'Pila Vrba',
        from: 'fakturace@vrba.example',
        subject: 'Upomínka',
        text: 'Faktura 2026118 na částku 4 820,00 Kč se splatností 12.11.2026 nebyla dosud uhrazena.',
      },
      { amount: '4820.00 CZK', due: '2026-11-12' },
    ],
  ])
})

describe('whose dollars and francs they are', () => {
  each([
    [
      {
        name: 'Hydro Boréal',
        from: 'facture@boreal.example',
        subject: 'Votre facture',
        text: 'Électricité : 210,40 $\nTPS : 10,52 $\nTVQ : 20,99 $\nMontant à payer : 241,91 $\nÀ payer au plus tard le 9 décembre 2026',
      },
      { amount: '241.91 CAD', due: '2026-12-09' },
    ],
    [
      {
        name: 'Gas Litoral',
        from: 'factura@litoral.example',
        subject: 'Tu factura de gas',
        text: 'Total $ 21.300,50\n1er vencimiento 10/12/2026\n2do vencimiento 22/12/2026 - $ 21.800,00\nPagá por Link Pagos.',
      },
      { amount: '21300.50 ARS', due: '2026-12-10' },
    ],
    [
      {
        name: 'École Baobab',
        from: 'compta@baobab.example',
        subject: 'Rappel : tranche de scolarité',
        text: 'Montant dû : 85 000 FCFA\nDate d’échéance : 05/12/2026',
      },
      { amount: '85000 XOF', due: '2026-12-05' },
    ],
    [
      {
        name: 'Alcaldía Lomas',
        from: 'tributos@lomas.example',
        subject: 'Recordatorio de pago',
        text: 'RIF J-1\nTotal adeudado: Bs. 8.120,40\nVencimiento: 30/11/2026\nPago móvil o transferencia.',
      },
      { amount: '8120.40 VES', due: '2026-11-30' },
    ],
    [
      {
        name: 'Legno Vivo',
        from: 'info@legnovivo.example',
        subject: 'Fattura 31/B',
        text: 'Gentile cliente,\nin allegato la fattura del mese.\nImponibile 500,00\nIVA 22% 110,00\nNetto a pagare 610,00\nScadenza: 15/12/2026',
      },
      { amount: '610.00 EUR', due: '2026-12-15' },
    ],
  ])
})

describe('the number of the bill, not of its payment or month', () => {
  each([
    [
      {
        subject: 'Your electricity bill',
        text: 'Invoice number 5512088\nAmount due: $88.00\nDue date: 4 December 2026\nPay by phone, Ref: 0044 1290 3377\nAt the post office, Ref 0044 1290 3377',
      },
      { reference: '5512088' },
    ],
    [
      {
        subject: 'Electricity bill',
        text: 'Bill No. : 060044771\nBill Month : NOV-2026\nAmount payable: INR 920.00\nDue date: 04-Dec-2026',
      },
      { reference: '060044771' },
    ],
    [
      {
        subject: 'Invoice INV-3310',
        text: 'Invoice number: INV-3310\nYour reference: PO 77120\nAmount due: £75.00 by 4 December 2026',
      },
      { reference: 'INV-3310' },
    ],
    [
      {
        name: 'Werkstatt Ruh',
        from: 'info@ruh.example',
        subject: 'Rechnung',
        text: 'Rechnungsnummer: 2026-551\nIhr Zeichen: AB 9981\nIhre Referenz: 44120\nZahlbetrag: 80,00 EUR, zahlbar bis 04.12.2026',
      },
      { reference: '2026-551' },
    ],
  ])
})
