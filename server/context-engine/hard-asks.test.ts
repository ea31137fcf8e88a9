import { describe, expect, test } from 'vitest'
import { said, type Said, type SaidOf } from '../../test/support/said.ts'

type Mail = readonly [given: SaidOf, expected: Partial<Said>]

const each = (mails: readonly Mail[]) =>
  test.each(mails)('$0.text', (given, expected) => {
    expect(said(given)).toMatchObject(expected)
  })

describe('the reader is the one who is paid', () => {
  each([
    [
      {
        name: 'Ledgermill',
        from: 'alerts@ledgermill.example',
        subject: 'Invoice 214 to Mill Road Ltd is overdue',
        text: 'Your customer Mill Road Ltd has not paid invoice 214 over £860.00, which was due on 14 November 2026.\nWould you like to send a reminder?',
      },
      { kind: 'none', decision: 'ignore' },
    ],
    [
      {
        name: 'Rechnungsbuch',
        from: 'info@rechnungsbuch.example',
        subject: 'Rechnung 2026-88 ist überfällig',
        text: 'Ihr Kunde Holz Brenner hat die Rechnung 2026-88 über 1.240,00 EUR noch nicht bezahlt. Sie war am 10.11.2026 fällig.\nZahlungserinnerung senden',
      },
      { kind: 'none', decision: 'ignore' },
    ],
    [
      {
        name: 'Verlag Ostermoor',
        from: 'honorare@ostermoor.example',
        subject: 'Ihr Beitrag',
        text: 'Vielen Dank für den Text! Bitte senden Sie uns Ihre Rechnung über das vereinbarte Honorar von 320,00 EUR, wir überweisen dann innerhalb von 14 Tagen.',
      },
      { decision: 'ignore' },
    ],
    [
      {
        name: 'Factulibre',
        from: 'avisos@factulibre.example',
        subject: 'Factura 77 vista',
        text: 'Tu cliente Taller Norte ha visto tu factura 77 de 450,00 €. Vence el 2 de diciembre de 2026.',
      },
      { kind: 'none', decision: 'ignore' },
    ],
  ])
})

describe('what was received is all there is', () => {
  each([
    [
      {
        subject: 'Tax invoice 5518',
        text: 'Please find your tax invoice. Payment has been received by card.\nInvoice no. 5518\nInvoice total: £96.00\nAmount received: £96.00',
      },
      { kind: 'receipt', amount: '96.00 GBP' },
    ],
    [
      {
        name: 'Druckhaus Falk',
        from: 'buchhaltung@falk.example',
        subject: 'Rechnung 2026-31',
        text: 'Ihre Rechnung 2026-31\nGesamtbetrag: 75,00 EUR\nBereits bezahlt: 75,00 EUR\nVielen Dank.',
      },
      { kind: 'receipt', amount: '75.00 EUR' },
    ],
    [
      {
        subject: 'Your October bill',
        text: 'Previous balance: $50.00\nPayment received: $50.00\nNew charges: $50.00\nAmount due: $50.00\nDue date: December 4, 2026',
      },
      { kind: 'bill', amount: '50.00 USD', due: '2026-12-04' },
    ],
  ])
})

describe('an amount and a day with their labels ask, whatever else is said', () => {
  each([
    [
      {
        name: 'Parcel Bridge',
        from: 'customs@parcelbridge.example',
        subject: 'Charges before we deliver your parcel',
        text: 'Your parcel has arrived and duty has to be paid before delivery.\nImport VAT £9.20\nClearance £8.00\nTotal to pay: £17.20\nPay by: 4 December 2026',
      },
      { kind: 'bill', amount: '17.20 GBP', due: '2026-12-04' },
    ],
    [
      {
        name: 'Gemeinde Aubach',
        from: 'kasse@aubach.example',
        subject: 'Vorschreibung 4. Quartal',
        text: 'Grundsteuer   EUR   38,10\nKanalgebühr   EUR   91,00\nZu zahlen bis 15.12.2026   EUR  129,10\nIBAN AT61 1904 3002 3457 3201',
      },
      { kind: 'bill', amount: '129.10 EUR', due: '2026-12-15' },
    ],
    [
      {
        name: 'Conjunto Palma',
        from: 'cartera@palma.example',
        subject: 'Cuenta de cobro diciembre',
        text: 'Cuenta de cobro No. 118\nAdministración diciembre $ 210.000\nPague hasta el 10 de diciembre de 2026: $ 210.000',
      },
      { kind: 'bill', due: '2026-12-10' },
    ],
  ])
})
