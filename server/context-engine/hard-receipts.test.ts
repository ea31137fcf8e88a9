import { describe, expect, test } from 'vitest'
import { said, type Said, type SaidOf } from '../../test/support/said.ts'

type Mail = readonly [given: SaidOf, expected: Partial<Said>]

const each = (mails: readonly Mail[]) =>
  test.each(mails)('$0.text', (given, expected) => {
    expect(said(given)).toMatchObject(expected)
  })

describe('a receipt need not be a slip', () => {
  each([
    [
      {
        name: 'Dither',
        from: 'hello@dither.example',
        subject: 'Welcome to Dither Pro',
        text: "You're now subscribed to Dither Pro.\nPlan: Pro monthly\nAmount: $12.00\nPayment method: Visa ending in 4242\nNext billing date: December 20, 2026",
      },
      { kind: 'receipt', amount: '12.00 USD' },
    ],
    [
      {
        name: 'Halo Studio',
        from: 'orders@halo.example',
        subject: 'Order #5512 confirmed',
        text: 'Thanks, Robin! We are preparing your order.\nDesk lamp  $80.00\nShipping  $5.00\nTotal  $85.00\nPaid with Mastercard •••• 1881\nShipping to: 4 Mill Road',
      },
      { kind: 'receipt', amount: '85.00 USD' },
    ],
    [
      {
        name: 'Appbazaar',
        from: 'no_reply@appbazaar.example',
        subject: 'Your receipt from Appbazaar',
        text: 'Order ID: ML4F9L\nDocument no.: 1988\nBILLED TO: Visa .... 7461\nSketcher Pro\n$4.99\nTOTAL $4.99',
      },
      { kind: 'receipt', amount: '4.99 USD' },
    ],
    [
      {
        name: 'Stichting Bos',
        from: 'gevers@bos.example',
        subject: 'Bedankt voor uw gift',
        text: 'Beste Robin,\nHartelijk dank voor uw gift van € 25,00 aan Stichting Bos op 18 november 2026. Uw steun maakt het verschil.',
      },
      { kind: 'receipt', amount: '25.00 EUR' },
    ],
    [
      {
        name: 'Fondation Rive',
        from: 'dons@rive.example',
        subject: 'Merci pour votre don',
        text: 'Cher ami, votre don de 40,00 € nous est bien parvenu. Un reçu fiscal vous sera envoyé en mars.',
      },
      { kind: 'receipt', amount: '40.00 EUR' },
    ],
    [
      {
        name: 'Tea Barn',
        from: 'shop@teabarn.example',
        subject: 'Your order is complete',
        text: 'Order 8812\nOolong 2 × £6.00\nTotal £12.00\nPayment: Apple Pay\nYour card has been charged.',
      },
      { kind: 'receipt', amount: '12.00 GBP' },
    ],
    [
      {
        name: 'Parkwell',
        from: 'receipts@parkwell.example',
        subject: 'Parking session ended',
        text: 'Your session at Mill Street ended at 14:32. Total charged: £3.40 to your card ending 1881.',
      },
      { kind: 'receipt', amount: '3.40 GBP' },
    ],
  ])
})

describe('an "invoice amount" in a notice', () => {
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
        subject: 'Spending limit nearly reached',
        text: 'Usage alert\nProject Heron\nEstimated invoice amount so far: $112.40\nLimit: $150.00\nNo action is needed unless you want to raise the limit.',
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
  ])
})

describe('statements of account', () => {
  each([
    [
      {
        subject: 'Statement of account',
        text: 'Statement of account for Robin Vale\nDate: 20 November 2026\nInvoice 1101  01/09/2026  £80.00\nInvoice 1132  01/10/2026  £95.00\nPayment  12/10/2026  -£80.00\nBalance due: £95.00',
      },
      { kind: expect.toBeOneOf(['statement', 'reminder', 'bill']), amount: '95.00 GBP' },
    ],
    [
      {
        subject: 'Account statement',
        text: 'Statement\nOpening balance £0.00\nInvoice 7  £40.00\nPayment received -£40.00\nClosing balance £0.00',
      },
      { kind: expect.toBeOneOf(['statement', 'none', 'receipt']) },
    ],
    [
      {
        subject: 'Your account activity for October',
        text: 'Statement of usage\nThis is not a bill.\nCharges this month: $19.00\nPaid on October 28 by card.',
      },
      { kind: expect.toBeOneOf(['none', 'receipt', 'statement']) },
    ],
  ])
})
