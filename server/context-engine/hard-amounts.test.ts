import { describe, expect, test } from 'vitest'
import { said, type Said, type SaidOf } from '../../test/support/said.ts'

type Mail = readonly [given: SaidOf, expected: Partial<Said>]

const each = (mails: readonly Mail[]) =>
  test.each(mails)('$0.text', (given, expected) => {
    expect(said(given)).toMatchObject(expected)
  })

describe('of a year or plan and its instalment, the instalment is due', () => {
  each([
    [
      {
        subject: 'Your home insurance instalment',
        text: 'Hello Robin,\nYour policy H-22871 runs from 1 November 2026.\nYearly premium: £468.00\nMonthly instalment: £39.00\nDue date: 1 December 2026\nPay online at any time.',
      },
      { kind: 'bill', amount: '39.00 GBP', due: '2026-12-01' },
    ],
    [
      {
        name: 'Sportverein Lohbach',
        from: 'kasse@lohbach.example',
        subject: 'Beitragsrechnung 4. Quartal',
        text: 'Liebe Mitglieder,\nder Jahresbeitrag beträgt 1.152,00 EUR und wird in vier Raten gezahlt. Die nächste Rate von 288,00 EUR ist am 01.12.2026 fällig.\nBitte überweisen Sie den Betrag rechtzeitig.',
      },
      { amount: '288.00 EUR', due: '2026-12-01' },
    ],
    [
      {
        subject: 'Property tax bill 2026',
        text: 'Parcel 88-1204\nTotal annual tax\t$2,940.00\nQuarterly instalment\t$735.00\nDue\t15 December 2026\nPlease make your payment by the due date.',
      },
      { kind: 'bill', amount: '735.00 USD', due: '2026-12-15' },
    ],
    [
      {
        name: 'Mutuelle des Quais',
        from: 'adherents@quais.example',
        subject: "Votre avis d'échéance",
        text: 'Bonjour,\nMontant annuel de la cotisation : 540,00 €\nÉchéance trimestrielle : 135,00 €\nÀ régler avant le 15 décembre 2026.\nMerci.',
      },
      { amount: '135.00 EUR', due: '2026-12-15' },
    ],
    [
      {
        name: 'Seguros Brenal',
        from: 'recibos@brenal.example',
        subject: 'Su recibo de diciembre',
        text: 'Estimado cliente:\nPrima anual: 612,00 €\nCuota mensual: 51,00 €\nFecha de vencimiento: 5 de diciembre de 2026\nPuede pagar en línea.',
      },
      { amount: '51.00 EUR', due: '2026-12-05' },
    ],
    [
      {
        name: 'Oxmoor Council',
        from: 'tax@oxmoor.example',
        subject: 'Council tax 2026/27',
        text: 'Your council tax for 2026/27 is £1,880.40, payable in ten instalments of £188.04. The next instalment is due on 1 December 2026. You can pay by bank transfer.',
      },
      { amount: '188.04 GBP', due: '2026-12-01' },
    ],
    [
      {
        name: 'Waterschap Meerwijk',
        from: 'heffingen@meerwijk.example',
        subject: 'Uw factuur',
        text: 'Beste heer Vale,\nJaarbedrag: € 744,00\nTermijnbedrag: € 62,00\nTe betalen vóór 1 december 2026\nFactuurnummer 2026-5518',
      },
      { amount: '62.00 EUR', due: '2026-12-01' },
    ],
    [
      {
        name: 'Polisa Dom',
        from: 'rozliczenia@polisadom.example',
        subject: 'Rata składki',
        text: 'Szanowny Kliencie,\nSkładka roczna: 960,00 zł\nRata kwartalna: 240,00 zł\nTermin płatności: 05.12.2026\nProsimy o terminową wpłatę.',
      },
      { amount: '240.00 PLN', due: '2026-12-05' },
    ],
    [
      {
        name: 'Assicura Tre',
        from: 'premi@assicuratre.example',
        subject: 'Avviso di scadenza rata',
        text: 'Gentile cliente,\nPremio annuo: 720,00 €\nRata semestrale: 360,00 €\nScadenza: 10/12/2026\nPuò pagare con bonifico.',
      },
      { amount: '360.00 EUR', due: '2026-12-10' },
    ],
    [
      {
        name: 'Northlake Academy',
        from: 'bursar@northlake.example',
        subject: 'Tuition payment due',
        text: 'Dear parent,\nTotal tuition for the year is $9,600. Your plan has 12 monthly payments of $800. Payment 5 of 12, $800.00, is due December 1, 2026.',
      },
      { amount: '800.00 USD', due: '2026-12-01' },
    ],
  ])
})

describe('an amount and its tax are one sum', () => {
  each([
    [
      {
        subject: 'Your subscription renews soon',
        text: 'Your Lantern plan renews on December 3, 2026. You will be charged €5.00 + €0.95 tax.',
      },
      { kind: 'renewal', amount: '5.95 EUR', due: '2026-12-03' },
    ],
    [
      {
        subject: 'Upcoming payment',
        text: 'On December 9, 2026 we will charge your card $12.00 plus $0.96 sales tax for the Studio plan.',
      },
      { kind: 'autopay', amount: '12.96 USD', due: '2026-12-09' },
    ],
    [
      {
        name: 'Nebelhorn',
        from: 'abo@nebelhorn.example',
        subject: 'Ihr Abo verlängert sich',
        text: 'Ihr Abo verlängert sich automatisch am 04.12.2026. Der Preis beträgt 20,00 € zzgl. 3,80 € MwSt.',
      },
      { kind: 'renewal', amount: '23.80 EUR', due: '2026-12-04' },
    ],
    [
      {
        name: 'Voile Bleue',
        from: 'abonnement@voilebleue.example',
        subject: 'Renouvellement de votre abonnement',
        text: 'Votre abonnement sera renouvelé le 6 décembre 2026 pour 10,00 € + 2,00 € de TVA.',
      },
      { kind: 'renewal', amount: '12.00 EUR', due: '2026-12-06' },
    ],
    [
      {
        subject: 'Invoice 7712',
        text: 'Amount due: £250.00 + £50.00 VAT\nDue date: 4 December 2026\nInvoice 7712',
      },
      { kind: 'bill', amount: '300.00 GBP', due: '2026-12-04' },
    ],
    [
      {
        subject: 'Invoice 7713',
        text: 'Invoice 7713\nConsulting £250.00 + £50.00 VAT\nTotal due £300.00\nDue date: 4 December 2026',
      },
      { kind: 'bill', amount: '300.00 GBP', due: '2026-12-04' },
    ],
    [
      {
        subject: 'Receipt',
        text: 'Thank you for your payment. We charged your card $30.00 + $2.40 tax on November 19, 2026.',
      },
      { kind: 'receipt', amount: '32.40 USD' },
    ],
  ])
})

describe('the count of an instalment is no part of its amount', () => {
  each([
    [
      {
        name: 'Klub Żagiel',
        from: 'skarbnik@zagiel.example',
        subject: 'Składka członkowska - raty',
        text: 'Szanowni Państwo,\nskładka płatna w dwóch ratach:\nRata 1 150,00 zł do 05.12.2026\nRata 2 150,00 zł do 05.02.2027\nProsimy o wpłatę.',
      },
      { amount: '150.00 PLN', due: '2026-12-05' },
    ],
    [
      {
        name: 'École Tilleul',
        from: 'compta@tilleul.example',
        subject: 'Frais de scolarité',
        text: 'Bonjour,\nFacture 2026-118. Paiement en trois échéances :\nÉchéance 1 420,00 € le 01/12/2026\nÉchéance 2 420,00 € le 01/02/2027\nÉchéance 3 420,00 € le 01/04/2027',
      },
      { amount: '420.00 EUR', due: '2026-12-01' },
    ],
    [
      {
        name: 'Palestra Onda',
        from: 'segreteria@onda.example',
        subject: 'Piano di pagamento',
        text: 'Gentile socio,\nFattura 55/2026\nRata 1 180,00 € entro il 30/11/2026\nRata 2 180,00 € entro il 31/01/2027',
      },
      { amount: '180.00 EUR', due: '2026-11-30' },
    ],
    [
      {
        name: 'Rezidence Javor',
        from: 'sprava@javor.example',
        subject: 'Předpis záloh',
        text: 'Dobrý den,\nzáloha 1 250,00 Kč je splatná 05.12.2026.',
      },
      { amount: '1250.00 CZK', due: '2026-12-05' },
    ],
    [
      {
        name: 'Klub Łódka',
        from: 'biuro@lodka.example',
        subject: 'Rata składki',
        text: 'Szanowni Państwo,\nRata 1 250,00 zł płatna do 05.12.2026. Prosimy o wpłatę na konto klubu.',
      },
      { amount: '1250.00 PLN', due: '2026-12-05' },
    ],
  ])
})

describe('what is left after advances', () => {
  each([
    [
      {
        name: 'Stadtwerke Moor',
        from: 'service@moor.example',
        subject: 'Ihre Jahresabrechnung',
        text: 'Ihre Rechnung liegt bereit.\nGesamtbetrag brutto: 1.310,40 €\nabzüglich gezahlter Abschläge: 1.200,00 €\nNachzahlung: 110,40 €\nBitte überweisen Sie die Nachzahlung bis zum 09.12.2026.\nIhr neuer monatlicher Abschlag beträgt 112,00 €.',
      },
      { kind: 'bill', amount: '110.40 EUR', due: '2026-12-09' },
    ],
    [
      {
        name: 'Hausverwaltung Esche',
        from: 'abrechnung@esche.example',
        subject: 'Betriebskostenabrechnung',
        text: 'Ihr Anteil an den Gesamtkosten: 1.918,20 €\nIhre Vorauszahlungen: 1.700,00 €\nNachzahlung zu Ihren Lasten: 218,20 €\nWir bitten um Ausgleich bis zum 15.12.2026.',
      },
      { amount: '218.20 EUR', due: '2026-12-15' },
    ],
    [
      {
        subject: 'Invoice 7712',
        text: 'Invoice 7712\nWork done  $300.00\nCredit  $60.00\nLeft to pay  $240.00\nDue December 9, 2026',
      },
      { amount: '240.00 USD', due: '2026-12-09' },
    ],
    [
      {
        subject: 'Invoice 7713',
        text: 'Invoice 7713\nNet  $300.00\nTax  $60.00\nTotal  $360.00\nDue December 9, 2026',
      },
      { amount: '360.00 USD', due: '2026-12-09' },
    ],
  ])
})
