import { describe, expect, test } from 'vitest'
import { decimalOf } from '#shared/money.ts'
import { aDocument } from '../../test/support/a-document.ts'
import { decide } from './decide.ts'
import { read } from './read.ts'

const readingOf = (given: Parameters<typeof aDocument>[0]) => {
  const reading = read(aDocument(given), { billers: [] })
  const fields = reading.kind === 'none' ? {} : reading.fields
  return {
    kind: reading.kind,
    decision: decide(reading),
    amount: fields.amountDue && decimalOf(fields.amountDue.value),
    due: fields.dueDate?.value,
    reference: fields.reference?.value,
    codes: reading.warnings.map(({ code }) => code),
  }
}

describe('days', () => {
  test.each([
    [
      'the net day, the discount first',
      'Rechnung 88. Gesamtbetrag 119,00 EUR. 3 % Skonto bis 25.12.2026, netto bis 15.01.2027.',
      '2027-01-15',
    ],
    [
      'the net day, the discount last',
      'Rechnung 88. Gesamtbetrag 119,00 EUR. Zahlbar netto bis 15.01.2027, 3 % Skonto bis 25.12.2026.',
      '2027-01-15',
    ],
    [
      'not the end of a period',
      'Ihre Rechnung für 01.12.2026 bis 31.12.2026. Betrag 40,00 EUR, fällig am 10.12.2026.',
      '2026-12-10',
    ],
    [
      'not “until today”',
      'Mahnung. Die Rechnung über 40,00 EUR war am 5. November 2026 fällig. Leider haben wir bis heute keinen Zahlungseingang.',
      '2026-11-05',
    ],
  ])('%s', (_what, text, due) => {
    expect(readingOf({ text }).due).toBe(due)
  })
})

test('a reminder asks for the bill and its fee', () => {
  const text =
    'Mahnung zur Rechnung R-7781\nRechnungsbetrag: 75,04 EUR\nMahngebühr: 3,00 EUR\nGesamtbetrag: 78,04 EUR\nBitte zahlen Sie bis 01.12.2026.'
  expect(readingOf({ subject: 'Mahnung', text })).toMatchObject({
    kind: 'reminder',
    amount: '78.04',
  })
})

test('the beginning of an IBAN is no reference', () => {
  const text =
    'Uw factuur staat klaar.\nFactuurnummer 882019931\nBedrag: € 61,50\nWe schrijven dit bedrag op 27 november 2026 af van rekening NL91 ABNA 0417 1643 00.'
  expect(readingOf({ text }).reference).toBe('882019931')
})

describe('what asks for nothing', () => {
  test.each([
    ['money coming in', 'You have been paid £850.00 by Mill Road Ltd. It is in your account now.'],
    ['a price in a chat', 'Nächstes Treffen am Sonntag bei Ute. Das Taschenbuch kostet 14 Euro.'],
  ])('%s is never counted as money to pay', (_what, text) => {
    expect(['ignore', 'review']).toContain(readingOf({ text }).decision)
    expect(readingOf({ text }).kind).not.toBe('receipt')
  })
})

describe('scams', () => {
  test.each([
    [
      'a call-back invoice',
      {
        name: 'NortGuard Billing',
        from: 'nortguard.billing.4471@freepost.example',
        text: 'Your NortGuard Protection was renewed. $499.99 will be charged within 24 hours. If you did not authorize this charge, call us to cancel immediately. Invoice number NG-9685.',
      },
      'name_elsewhere',
    ],
    [
      'a domain of general words',
      {
        name: 'Cloud Storage',
        from: 'info@cloud-storagetga.com',
        text: 'Final warning: your account has been suspended. Your payment failed. Update your payment information now to restore your account.',
      },
      'nobodys_domain',
    ],
    [
      'text in letters of another alphabet',
      {
        name: 'Benefits',
        from: 'offer@mailing.example',
        text: 'Your statement is ready. Dоwnlоad the dоcumеnt and cоnfirm your details. Please pay the fее of $20.00 within 24 hours.',
      },
      'disguised_text',
    ],
  ] as const)('%s', (_what, given, code) => {
    const { decision, codes } = readingOf(given)
    expect(decision).toBe('warn')
    expect(codes).toContain(code)
  })

  test('a favour in gift cards is worth a word, though it is no bill', () => {
    const text =
      'Are you free? I need five gift cards of £100 each today. Scratch off the codes and send photos. Do not call.'
    expect(
      readingOf({
        name: 'Tilda Akers',
        from: 'tilda@freepost.example',
        subject: 'Quick favour',
        text,
      }),
    ).toMatchObject({ kind: 'none', decision: 'warn' })
  })

  test('a newspaper that calls itself by another domain is none', () => {
    expect(
      readingOf({
        name: 'Harbour News.com',
        from: 'daily@letters.example',
        text: 'The news of today, and the weather.',
      }).decision,
    ).toBe('ignore')
  })
})

/** The kind of a mail with this page attached. */
const attached = (text: string) => {
  const document = aDocument({ text: 'Your invoice is attached.' })
  const nodes = document.nodes.toSpliced(2, 0, {
    part: 'attachment-1-page-1',
    role: 'attached',
    text,
  })
  return read({ ...document, nodes }, { billers: [] }).kind
}

test('an invoice stamped as paid is a receipt; a line "Paid: 0.00" is no stamp', () => {
  const bill = 'Invoice 4471\nDue date\t4 December 2026\nTotal\t$19.00\nAmount due\t$19.00'
  expect(attached(bill)).toBe('bill')
  expect(attached(`${bill}\nStatus\tPAID`)).toBe('receipt')
  expect(attached(`${bill}\nPaid\t$0.00`)).toBe('bill')
})
