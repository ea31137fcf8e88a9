import { expect, test } from 'vitest'
import { decimalOf } from '#shared/money.ts'
import { aDocument } from '../../test/support/a-document.ts'
import { isFreeMail } from './billers/processors.ts'
import { read } from './read.ts'

const readingOf = (given: Parameters<typeof aDocument>[0]) => {
  const reading = read(aDocument(given), { billers: [] })
  const fields = reading.kind === 'none' ? {} : reading.fields
  return {
    kind: reading.kind,
    biller: fields.biller?.value,
    amount: fields.amountDue && decimalOf(fields.amountDue.value),
    due: fields.dueDate?.value,
  }
}

test.each([
  [
    'in the sentence of its day',
    'Choir tour. Cost for each singer is $240 and the deposit is in. The remaining part, $310.00, is to be paid through the portal by Friday 4 December.',
    '310.00',
    '2026-12-04',
  ],
  [
    'behind a shortened word',
    'Dear consumer, your water bill amounting to Rs.2347/- has been generated. Last date of payment: 04-12-2026.',
    '2347.00',
    '2026-12-04',
  ],
  [
    'the day of the month that follows',
    'Tax invoice. Total incl GST $218.40. Accounts are due on the 20th of the month following.',
    '218.40',
    '2026-12-20',
  ],
  [
    'words and figures of a term',
    'Amount owed: $62.50. Please remit within fifteen (15) days of the date of this letter.',
    '62.50',
    '2026-12-05',
  ],
  [
    'that holds its tax',
    'Premium due notice. Sum assured: Rs. 10,00,000. Premium (incl. GST): Rs. 14,327.00. Due on: 28/12/2026.',
    '14327.00',
    '2026-12-28',
  ],
  [
    'after a part payment',
    'Your rent of £975.00 was due on 1 November 2026 and we have received £500.00 so far, leaving £475.00 outstanding. Please pay this now.',
    '475.00',
    undefined,
  ],
  [
    'by the hour of a day',
    'We did not get the payment that was due November 6. If we do not receive $21.75 by 12:01 a.m. on December 2, 2026, your cover will be canceled for nonpayment.',
    '21.75',
    '2026-12-02',
  ],
  [
    'of a plain fee',
    'Outstanding fee. The fee of €65 for your consultation on 2 November is still to be paid. Please ring us with your card.',
    '65.00',
    undefined,
  ],
  [
    'what is left, and nothing else named',
    'Invoice for your portraits: the remaining balance is $325. Please pay by bank transfer.',
    '325.00',
    undefined,
  ],
])('an amount %s', (_, text, amount, due) => {
  expect(readingOf({ subject: 'For your household', text })).toMatchObject({
    amount,
    ...(due ? { due } : {}),
  })
})

test.each([
  ['failed', 'Unfortunately your bank has returned your direct debit of £29.00. Please pay now.'],
  ['reminder', 'We have not had your payment of £80.00, which fell due on 6 November 2026.'],
  ['receipt', 'We have just charged $24.00 to your card. Nothing else for you to do.'],
  ['autopay', 'We will take £18.00 from your bank on 28 November. No need to do anything.'],
  ['none', 'Remittance advice: a payment of $320.00 has been issued to you for invoice 41.'],
  ['none', 'Your net payout of $418.62 should arrive in your bank account soon.'],
  ['none', 'A customer disputed a payment of $89.00. Submit evidence by December 1, 2026.'],
])('%s: %s', (kind, text) => {
  expect(readingOf({ subject: 'A note from us', text }).kind).toBe(kind)
})

test('the one a platform sends a bill for', () => {
  const subject = 'Alder Maths Studio sent you an invoice'
  const text = 'Amount due: $220.00\nDue date: December 9, 2026'
  expect(
    readingOf({ subject, text, name: 'TutorBook', from: 'mail@tutorbook.example' }),
  ).toMatchObject({ biller: 'Alder Maths Studio' })
})

test('a mailbox provider in another country', () => {
  expect(['yahoo.co.in', 'hotmail.co.nz', 'gmail.com', 'alder.example'].map(isFreeMail)).toEqual([
    true,
    true,
    true,
    false,
  ])
})
