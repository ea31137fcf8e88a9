import { describe, expect, test } from 'vitest'
import { said, type Said, type SaidOf } from '../../test/support/said.ts'

type Mail = readonly [given: SaidOf, expected: Partial<Said>]

const each = (mails: readonly Mail[]) =>
  test.each(mails)('$0.subject', (given, expected) => {
    expect(said(given)).toMatchObject(expected)
  })

const NOTHING = { kind: 'none', decision: 'ignore' } as const

describe('an invoice of the reader’s own asks the reader for nothing', () => {
  each([
    [
      {
        name: 'Tallybird',
        from: 'news@tallybird.example',
        subject: 'Invoice T-310 was sent to Quarry Lane Bakery',
        text: 'Hello Robin,\nT-310 is on its way to kitchen@quarrylane.example.\nTotal: £640.00\nDue: 18 December 2026\nYou will hear from us once they open it.',
      },
      NOTHING,
    ],
    [
      {
        name: 'Kontorheld',
        from: 'post@kontorheld.example',
        subject: 'Rechnung 2026-88 an Gasthof Linde ist überfällig',
        text: 'Hallo Robin,\ndein Kunde hat die Rechnung 2026-88 über 312,00 € noch nicht bezahlt. Sie war am 5. November 2026 fällig.',
      },
      NOTHING,
    ],
    [
      {
        name: 'Facturon',
        from: 'bonjour@facturon.example',
        subject: 'Facture F-77 en retard',
        text: 'Bonjour Robin,\nvotre client n’a pas encore réglé la facture F-77 de 480,00 €, échue le 10 novembre 2026. Voulez-vous lui envoyer une relance ?',
      },
      NOTHING,
    ],
    [
      {
        name: 'Galerie Ost',
        from: 'buero@galerieost.example',
        subject: 'Ihre Rechnung zur Vernissage',
        text: 'Liebe Frau Vale,\nbitte senden Sie uns Ihre Rechnung über das vereinbarte Honorar von 420,00 EUR. Wir überweisen Ihnen den Betrag innerhalb von 10 Tagen.',
      },
      NOTHING,
    ],
    [
      {
        name: 'Teatro Sul',
        from: 'produzione@teatrosul.example',
        subject: 'La sua fattura per le prove',
        text: 'Gentile Robin,\nla preghiamo di inviarci la fattura per 350,00 € entro il 30 novembre 2026. La pagheremo a fine mese.',
      },
      NOTHING,
    ],
  ])

  test('one addressed to the reader does', () => {
    const given = {
      to: [{ name: 'Robin Vale', address: 'robin@vale.example' }],
      subject: 'Invoice 5512 to Robin Vale',
      text: 'Invoice 5512\nAmount due: $80.00\nDue date: December 3, 2026\nPlease pay by then.',
    }
    expect(said(given)).toMatchObject({ kind: 'bill', decision: 'track', amount: '80.00 USD' })
  })

  test('so does one that names the number of a customer', () => {
    const given = {
      subject: 'Your bill is ready',
      text: 'Your customer number is 5512.\nAmount due: $80.00\nDue date: December 3, 2026\nPlease pay by then.',
    }
    expect(said(given)).toMatchObject({ kind: 'bill', amount: '80.00 USD' })
  })
})

describe('what was set up asks for nothing now', () => {
  each([
    [
      {
        name: 'Northfield Gas',
        from: 'care@northfieldgas.example',
        subject: 'Autopay is now on',
        text: 'Hi Robin,\nyou are now enrolled in autopay. Beginning with your next statement the amount due will be charged to your card on the due date.',
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'Ruderclub Seeblick',
        from: 'kasse@ruderclub.example',
        subject: 'SEPA-Mandat',
        text: 'Hallo Robin,\nhiermit die Bestätigung Ihres SEPA-Lastschriftmandats. Der Beitrag von 90,00 EUR wird künftig jährlich eingezogen.',
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'Waterhuis',
        from: 'post@waterhuis.example',
        subject: 'Voortaan digitaal',
        text: 'Beste Robin,\nvoortaan ontvang je je rekening digitaal. Zodra je factuur klaarstaat krijg je een e-mail.',
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'Aguas del Valle',
        from: 'hola@aguasvalle.example',
        subject: 'Factura electrónica activada',
        text: 'Hola Robin:\nla factura sin papel ya está activa. Le avisaremos cuando su factura esté disponible.',
      },
      { kind: 'none' },
    ],
  ])
})

describe('meetings, colleagues and examples', () => {
  const robin = [{ name: 'Robin Vale', address: 'robin@vale.example' }]
  each([
    [
      {
        name: 'Ida Berg',
        from: 'ida.berg@vale.example',
        to: robin,
        subject: 'Invoice review, 12,400.00 USD for November',
        text: 'When: 30 November 2026, 15:00\nWhere: Room 4\nPlease answer whether you come.',
        skipped: [{ part: 'attachment-1', why: 'invitation' }],
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'Solo Letter',
        from: 'hi@sololetter.example',
        subject: 'Write better invoices',
        text: 'Three lines your invoices need:\n1. When payment is due\n2. What happens afterwards\nFor example: Invoice 12, amount due: $900.00, due date: December 8, 2026.',
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'Steuerkanzlei Moor',
        from: 'info@steuermoor.example',
        subject: 'E-Rechnungen: was gilt ab 2027',
        text: 'Liebe Mandanten,\nBeispiel: Rechnung Nr. 77, Rechnungsbetrag 238,00 EUR, zahlbar bis 15.12.2026.\nMehr dazu auf unserer Seite.',
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'Praxis Dr. Hell',
        from: 'termin@praxishell.example',
        subject: 'Erinnerung an Ihren Termin',
        text: 'Guten Tag,\nwir erinnern Sie an Ihren Termin am 26. November 2026 um 9:15 Uhr. Bitte bringen Sie Ihre Karte mit.',
      },
      { kind: 'none' },
    ],
  ])
})
