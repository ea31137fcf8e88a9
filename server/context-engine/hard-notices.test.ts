import { describe, expect, test } from 'vitest'
import { said, type Said, type SaidOf } from '../../test/support/said.ts'

type Mail = readonly [given: SaidOf, expected: Partial<Said>]

const each = (mails: readonly Mail[]) =>
  test.each(mails)('$0.text', (given, expected) => {
    expect(said(given)).toMatchObject(expected)
  })

describe('a notice about bills, budgets and prices asks for nothing', () => {
  each([
    [
      {
        subject: 'Budget alert: 90 % used',
        text: 'Your team has used 90 % of its monthly budget.\nBudget: $500.00\nCurrent invoice amount: $450.20\nYou can change the alert threshold in your settings.',
      },
      { kind: 'none' },
    ],
    [
      {
        subject: 'Usage alert',
        text: 'Usage alert for project Heron\nEstimated invoice amount so far this month: $112.40\nSpending limit: $150.00',
      },
      { kind: 'none' },
    ],
    [
      {
        subject: 'Invoice approval required',
        text: 'Expense claim awaiting your approval\nSupplier: Hilltop Print\nInvoice amount: £340.00\nSubmitted by: Tilda\nApprove or reject it in the portal.',
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'Kostenwächter',
        from: 'alarm@kostenwacht.example',
        subject: 'Budgetwarnung',
        text: 'Ihr Budget ist zu 80 % ausgeschöpft.\nBudget: 200,00 EUR\nRechnungsbetrag bisher: 160,00 EUR',
      },
      { kind: 'none' },
    ],
    [
      {
        subject: 'Invoice INV-221 was viewed',
        text: 'Mill Road Ltd viewed your invoice INV-221.\nInvoice amount: $900.00\nDue date: December 4, 2026',
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'Nuage Libre',
        from: 'info@nuage.example',
        subject: 'Nos tarifs évoluent',
        text: 'Bonjour,\nà partir du 1er janvier 2027, votre forfait passera de 9,00 € à 11,00 € par mois. Vous n’avez rien à faire.',
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'Chmura',
        from: 'info@chmura.example',
        subject: 'Zmiana cen od stycznia',
        text: 'Dzień dobry,\nod 1 stycznia 2027 obowiązuje nowy cennik: abonament wyniesie 49,00 zł miesięcznie zamiast 45,00 zł.',
      },
      { kind: 'none' },
    ],
  ])
})

describe('what has ended is not renewed', () => {
  each([
    [
      {
        name: 'Kletterhalle Fels',
        from: 'mitglieder@fels.example',
        subject: 'Deine Kündigung',
        text: 'Hallo Robin,\nwir haben deine Kündigung erhalten. Dein Vertrag (29,90 € im Monat) endet am 31.12.2026. Danach wird nichts mehr abgebucht.',
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'Leeszaal',
        from: 'abonnementen@leeszaal.example',
        subject: 'Bevestiging van je opzegging',
        text: 'Beste Robin,\nje abonnement (€ 12,50 per maand) is opgezegd en stopt op 31 december 2026. Er wordt geen incasso meer gedaan.',
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'Fitlab',
        from: 'info@fitlab.example',
        subject: 'Confirmation de résiliation',
        text: 'Votre abonnement à 24,90 € par mois a bien été résilié. Il prendra fin le 31 décembre 2026 et aucun prélèvement ne sera effectué ensuite.',
      },
      { kind: 'none' },
    ],
    [
      {
        subject: 'Your subscription has been cancelled',
        text: 'You cancelled your Plus plan ($8.00 per month). You have access until December 14, 2026 and will not be charged again.',
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'Cine Norte',
        from: 'hola@cinenorte.example',
        subject: 'Cancelación confirmada',
        text: 'Has cancelado tu suscripción de 7,99 € al mes. Tu acceso finalizará el 10 de diciembre de 2026 y no se realizará ningún cargo más.',
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'Kino Dom',
        from: 'pomoc@kinodom.example',
        subject: 'Potwierdzenie rezygnacji',
        text: 'Twoja subskrypcja za 29,00 zł miesięcznie została anulowana. Dostęp wygasa 12 grudnia 2026.',
      },
      { kind: 'none' },
    ],
    [
      {
        subject: 'Your contract has been terminated: balance due',
        text: 'Your contract was terminated for non-payment. The outstanding balance of £64.00 is due by 4 December 2026. Please pay now.',
      },
      { kind: expect.toBeOneOf(['bill', 'reminder']), amount: '64.00 GBP', due: '2026-12-04' },
    ],
  ])
})

describe('people talking about a bill', () => {
  each([
    [
      {
        name: 'Heimwerkerforum',
        from: 'post@heimwerker.example',
        subject: 'Neue Antwort: Nachzahlung von 280 € normal?',
        text: 'Hallo Robin,\nlotte hat auf dein Thema geantwortet:\nBei uns waren es 310 €, fällig am 1. Dezember. Wir haben bezahlt.',
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'tilda (Codeyard)',
        from: 'notifications@codeyard.example',
        subject: 'Re: [shop/cart] Amount due is wrong by a cent (#77)',
        text: 'With three items the invoice shows amount due: $30.00, due date 2026-12-01.\nReply to this email directly, or join the discussion.',
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'Planwall',
        from: 'notify@planwall.example',
        subject: 'Jo commented on "Invoice for the hall"',
        text: 'Jo commented on the card "Invoice for the hall":\nThe invoice is $240.00 and due on December 3. Who can take care of it?',
      },
      { kind: 'none' },
    ],
    [
      {
        name: 'Foro Vecinos',
        from: 'avisos@vecinos.example',
        subject: 'Nueva respuesta en "Cuota de la comunidad"',
        text: 'Ana ha respondido: este mes la cuota es de 45 € y vence el 5 de diciembre.',
      },
      { kind: 'none' },
    ],
  ])
})
