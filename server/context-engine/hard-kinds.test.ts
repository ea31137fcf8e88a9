import { describe, expect, test } from 'vitest'
import { said, type Said, type SaidOf } from '../../test/support/said.ts'

type Mail = readonly [given: SaidOf, expected: Partial<Said>]

const each = (mails: readonly Mail[]) =>
  test.each(mails)('$0.text', (given, expected) => {
    expect(said(given)).toMatchObject(expected)
  })

describe('thanks for a part while the rest is due', () => {
  each([
    [
      {
        subject: 'Your account with us',
        text: 'Thank you for your payment of $50.00 on November 18. Your remaining balance of $120.00 is due on December 10, 2026. Please pay online.',
      },
      { kind: expect.toBeOneOf(['bill', 'reminder']), amount: '120.00 USD', due: '2026-12-10' },
    ],
    [
      {
        name: 'Praxis Lindner',
        from: 'praxis@lindner.example',
        subject: 'Ihre Teilzahlung',
        text: 'Vielen Dank für Ihre Zahlung von 100,00 EUR. Es verbleibt ein offener Betrag von 84,20 EUR, zahlbar bis 05.12.2026. Bitte überweisen Sie diesen Betrag.',
      },
      { kind: expect.toBeOneOf(['bill', 'reminder']), amount: '84.20 EUR', due: '2026-12-05' },
    ],
    [
      {
        subject: 'Partial payment received',
        text: 'Hi Robin, thank you, we have received $400.00 towards invoice 2210. $350.00 is still outstanding and payable by 4 December 2026. Pay now: see your account.',
      },
      { kind: expect.toBeOneOf(['bill', 'reminder']), amount: '350.00 USD', due: '2026-12-04' },
    ],
    [
      {
        name: 'Atelier Roux',
        from: 'compta@roux.example',
        subject: 'Facture 2026-77 : solde à régler',
        text: 'Merci pour votre acompte de 200,00 €. Il reste à payer 310,00 € avant le 8 décembre 2026.',
      },
      { kind: expect.toBeOneOf(['bill', 'reminder']), amount: '310.00 EUR', due: '2026-12-08' },
    ],
    [
      {
        name: 'Clínica Faro',
        from: 'pagos@faro.example',
        subject: 'Pago recibido',
        text: 'Gracias por su pago de 60,00 €. Queda un saldo pendiente de 45,00 €, que vence el 9 de diciembre de 2026. Por favor, pague en línea.',
      },
      { kind: expect.toBeOneOf(['bill', 'reminder']), amount: '45.00 EUR', due: '2026-12-09' },
    ],
    [
      {
        subject: 'Payment received',
        text: 'Thank you for your payment of $50.00. Your loan balance after this payment is $4,150.00. No action is needed.',
      },
      { kind: 'receipt' },
    ],
    [
      {
        subject: 'Thank you for your prompt payments',
        text: 'Thank you for always paying promptly!\nInvoice 8841\nTotal due: $75.00\nDue date: December 6, 2026',
      },
      { kind: 'bill', amount: '75.00 USD', due: '2026-12-06' },
    ],
  ])
})

describe('what is debited is no bill to pay', () => {
  each([
    [
      {
        name: 'Luce Chiara',
        from: 'servizio@lucechiara.example',
        subject: 'La tua bolletta di novembre',
        text: 'Gentile Robin,\nla bolletta n. 77120 di 64,30 € sarà addebitata sul tuo conto corrente il 05/12/2026.\nNon devi fare nulla.',
      },
      { kind: 'autopay', amount: '64.30 EUR', due: '2026-12-05' },
    ],
    [
      {
        name: 'Rete Verde',
        from: 'clienti@reteverde.example',
        subject: 'Fattura 2026/4410',
        text: "Gentile cliente,\nin allegato la fattura 2026/4410.\nImporto: 38,90 €\nL'importo verrà prelevato dal suo conto tramite SDD il 02/12/2026.",
      },
      { kind: 'autopay', amount: '38.90 EUR', due: '2026-12-02' },
    ],
    [
      {
        name: 'Acqua Comune',
        from: 'utenze@acquacomune.example',
        subject: 'Avviso di addebito',
        text: 'Ti informiamo che il 3 dicembre 2026 addebiteremo 51,20 € sulla carta che termina con 4418 per la fattura 99812.',
      },
      { kind: 'autopay', amount: '51.20 EUR', due: '2026-12-03' },
    ],
    [
      {
        name: 'Fibra Lusa',
        from: 'faturas@fibralusa.example',
        subject: 'A sua fatura de novembro',
        text: 'Olá Robin,\na sua fatura n.º 5519 no valor de 42,99 € será debitada na sua conta no dia 04/12/2026.\nNão precisa de fazer nada.',
      },
      { kind: 'autopay', amount: '42.99 EUR', due: '2026-12-04' },
    ],
    [
      {
        name: 'Academia Forte',
        from: 'financeiro@forte.example',
        subject: 'Mensalidade de dezembro',
        text: 'Olá,\no valor de R$ 119,90 será cobrado automaticamente no seu cartão de crédito em 05/12/2026.',
      },
      { kind: 'autopay', amount: '119.90 BRL', due: '2026-12-05' },
    ],
    [
      {
        name: 'Seguro Praia',
        from: 'cobranca@praia.example',
        subject: 'Aviso de débito direto',
        text: 'Informamos que iremos proceder ao débito direto de 27,50 € no dia 07/12/2026, referente à fatura FT 2026/881.',
      },
      { kind: 'autopay', amount: '27.50 EUR', due: '2026-12-07' },
    ],
    [
      {
        name: 'Operadora Céu',
        from: 'conta@ceu.example',
        subject: 'Sua fatura fechou',
        text: 'Sua fatura está em débito automático. Valor: R$ 88,40. O débito será feito na sua conta em 08/12/2026.',
      },
      { kind: 'autopay', amount: '88.40 BRL', due: '2026-12-08' },
    ],
    [
      {
        name: 'Gas Colle',
        from: 'info@gascolle.example',
        subject: 'La tua bolletta è pronta',
        text: 'La tua bolletta è pronta.\nTotale da pagare: 71,00 €\nScadenza: 09/12/2026\nModalità di pagamento: addebito diretto su conto corrente',
      },
      { kind: 'autopay', amount: '71.00 EUR', due: '2026-12-09' },
    ],
  ])
})
