import { describe, expect, test } from 'vitest'
import { said, type Said, type SaidOf } from '../../test/support/said.ts'

type Mail = readonly [given: SaidOf, expected: Partial<Said>]

const each = (mails: readonly Mail[]) =>
  test.each(mails)('$0.subject', (given, expected) => {
    expect(said(given)).toMatchObject(expected)
  })

describe('a bill that leaves nothing to pay', () => {
  each([
    [
      {
        subject: 'Bill 4410: you are in credit',
        text: 'Bill number 4410\nNew charges: $61.00\nCredit brought forward: -$95.00\nBalance: $34.00 CR\nThere is nothing to pay this time.',
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'Rivière Eau',
        from: 'eau@riviere.example',
        subject: 'Facture d’eau 77-12',
        text: 'Facture n° 77-12\nMontant de la période : 41,20 €\nAvoir : -60,00 €\nSolde : -18,80 €\nVous n’avez rien à payer.',
      },
      { decision: 'ignore' },
    ],
  ])

  test('one who may have paid already is asked all the same', () => {
    const given = {
      subject: 'Reminder: invoice 81',
      text: 'We have not received your payment.\nAmount due: $45.00\nDue date: November 10, 2026\nPlease pay now. If you have already paid, ignore this.',
    }
    expect(said(given)).toMatchObject({ kind: 'reminder', amount: '45.00 USD' })
  })
})

describe('a status of its own says that it is paid', () => {
  each([
    [
      {
        name: 'Dakgoot Mulder',
        from: 'post@dakgootmulder.example',
        subject: 'Factuur 26-081',
        text: 'Beste Robin,\nhierbij de factuur 26-081.\nTotaalbedrag: € 310,00\nVervaldatum: 4 december 2026\nStatus: BETAALD',
      },
      { kind: 'receipt' },
    ],
    [
      {
        name: 'Malerei Kern',
        from: 'buero@malereikern.example',
        subject: 'Ihre Rechnung 512',
        text: 'Anbei Ihre Rechnung 512.\nRechnungsbetrag: 810,00 EUR\nZahlbar bis: 05.12.2026\nStatus: bezahlt',
      },
      { kind: 'receipt' },
    ],
    [
      {
        name: 'Ogród Zielony',
        from: 'biuro@ogrodzielony.example',
        subject: 'Faktura FV 9/11',
        text: 'Faktura FV 9/11\nKwota: 240,00 zł\nTermin płatności: 4.12.2026\nStatus: opłacona',
      },
      { kind: 'receipt' },
    ],
  ])
})

describe('a payment that failed, in words of its own', () => {
  each([
    [
      {
        name: 'Treningssalen',
        from: 'post@treningssalen.example',
        subject: 'Medlemsavgiften for desember',
        text: 'Hei Robin,\nvi kunne dessverre ikke belaste kortet ditt for medlemsavgiften på 349 kr. Oppdater kortet ditt i appen.',
      },
      { kind: 'failed' },
    ],
    [
      {
        name: 'Biografklubben',
        from: 'hej@biografklubben.example',
        subject: 'Ditt medlemskap',
        text: 'Hej Robin,\nvi kunde tyvärr inte dra avgiften på 89 kr från ditt kort. Uppdatera kortet för att behålla medlemskapet.',
      },
      { kind: 'failed' },
    ],
    [
      {
        name: 'かもめ配信',
        from: 'info@kamome.example',
        subject: '月額料金の決済失敗のお知らせ',
        text: '11月分の月額料金 980円の決済に失敗しました。お支払い方法をご確認ください。',
      },
      { kind: 'failed' },
    ],
    [
      {
        name: '파도음악',
        from: 'help@padomusic.example',
        subject: '이용료 결제 안내',
        text: '11월 이용료 9,900원의 결제에 실패했습니다. 결제수단을 변경해 주세요.',
      },
      { kind: 'failed' },
    ],
  ])
})

describe('receipts, reminders and statements, in words of their own', () => {
  each([
    [
      {
        name: 'Hullám Uszoda',
        from: 'info@hullamuszoda.example',
        subject: 'Befizetés érkezett',
        text: 'Kedves Robin!\nKöszönjük befizetését, az összeg: 12 000 Ft. Minden rendben.',
      },
      { kind: 'receipt' },
    ],
    [
      {
        name: 'Bulut Defter',
        from: 'bilgi@bulutdefter.example',
        subject: 'Üyeliğiniz yenilendi',
        text: 'Merhaba Robin,\nüyeliğiniz yenilendi.\nTutar: 240,00 TL\nDönem: 20.11.2026 – 20.12.2026',
      },
      { kind: 'receipt' },
    ],
    [
      {
        name: 'Papiernia Lis',
        from: 'biuro@papiernialis.example',
        subject: 'Zbliża się termin płatności',
        text: 'Przypominamy o fakturze nr 77/2026 na kwotę 320,00 zł. Upływa termin płatności: 22.11.2026.',
      },
      { kind: 'reminder', amount: '320.00 PLN' },
    ],
    [
      {
        name: 'Cihelna Bor',
        from: 'ucto@cihelnabor.example',
        subject: 'Faktura 2026118',
        text: 'Dobrý den,\nfaktura 2026118 na částku 4 200,00 Kč se splatností 10.11.2026 nebyla dosud uhrazena.',
      },
      { kind: 'reminder', amount: '4200.00 CZK' },
    ],
    [
      {
        name: 'Quay Timber',
        from: 'ledger@quaytimber.example',
        subject: 'Statement of account, October',
        text: 'Please find your statement of account below.\nINV-9 £120.00\nINV-12 £240.00\nAmount due: £360.00',
      },
      { kind: 'statement', amount: '360.00 GBP' },
    ],
    [
      {
        name: 'Filmnest',
        from: 'hallo@filmnest.example',
        subject: 'Ihr Abo',
        text: 'Am 1. Dezember 2026 erneuert sich Ihr Abonnement für 8,00 € im Monat.',
      },
      { kind: 'renewal' },
    ],
  ])
})

describe('an order whose payment has come is a receipt', () => {
  each([
    [
      {
        name: 'Knopfladen',
        from: 'post@knopfladen.example',
        subject: 'Ihre Bestellung 5521',
        text: 'Vielen Dank für Ihre Bestellung!\nIhre Zahlung ist eingegangen.\nGesamt: 31,40 €\nWir melden uns, sobald Ihr Paket unterwegs ist.',
      },
      { kind: 'receipt', amount: '31.40 EUR' },
    ],
    [
      {
        name: 'Lampes Lune',
        from: 'bonjour@lampeslune.example',
        subject: 'Votre commande 88',
        text: 'Merci pour votre commande 88. Nous avons bien reçu votre paiement.\nTotal : 62,00 €\nElle sera expédiée demain.',
      },
      { kind: 'receipt' },
    ],
    [
      {
        subject: 'Your order 4471',
        text: 'Thank you for your payment! We have received your order 4471 and will tell you when it is on its way.\nTotal: $24.00',
      },
      { kind: 'receipt' },
    ],
  ])

  test('one that is still to be paid is none', () => {
    const given = {
      subject: 'Your order 4471',
      text: 'We have received your order 4471 and will tell you when it is on its way.\nTotal: $24.00\nPay on delivery.',
    }
    expect(said(given).kind).not.toBe('receipt')
  })
})

describe('what stays open after a part payment has a day of its own', () => {
  each([
    [
      {
        subject: 'Payment received',
        text: 'Thank you for your payment of £90.00, received today against invoice 44-9 (£210.00).\nA balance of £120.00 remains and is due by Friday 4 December 2026.',
      },
      { kind: 'bill', amount: '120.00 GBP', due: '2026-12-04' },
    ],
  ])
})
