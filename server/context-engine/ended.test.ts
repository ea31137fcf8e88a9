import { expect, test } from 'vitest'
import { decimalOf } from '#shared/money.ts'
import { aDocument } from '../../test/support/a-document.ts'
import { read } from './read.ts'

const readingOf = (subject: string, text: string) =>
  read(
    aDocument({
      subject,
      text,
      receivedAt: new Date('2026-11-02T10:00:00Z'),
      name: 'Alder Services',
    }),
    { billers: [] },
  )

test.each([
  [
    'Your subscription is cancelled',
    'We have cancelled your trial. It ends on 25 November 2026 and you will not be charged.',
  ],
  [
    'Kündigung bestätigt',
    'Ihr Abonnement wurde gekündigt. Es endet am 25.11.2026, es wird nichts mehr abgebucht.',
  ],
])('what ends, and when: %s', (subject, text) => {
  expect(readingOf(subject, text)).toMatchObject({ kind: 'none', ended: { on: '2026-11-25' } })
})

test('an advertisement ends nothing', () => {
  expect(
    readingOf('Offers for you', 'Save 20% on everything until 25 November 2026.'),
  ).not.toHaveProperty('ended')
})

const bill = (...lines: string[]) => {
  const reading = readingOf(
    'Invoice KP-73018',
    ['Invoice number KP-73018', ...lines, 'Due date: 20 November 2026'].join('\n'),
  )
  if (reading.kind === 'none') return 'none'
  const { amountDue, arrears } = reading.fields
  return [amountDue, arrears].map((found) => (found ? decimalOf(found.value) : null))
}

test('arrears are what was left before and makes the amount due with the rest', () => {
  expect(
    bill('Previous balance: $121.75', 'Charges this month: $130.10', 'Total amount due: $251.85'),
  ).toEqual(['251.85', '121.75'])
})

test('a previous balance that was paid is none', () => {
  expect(
    bill(
      'Previous balance: $121.75',
      'Payments received: -$121.75',
      'Charges this month: $130.10',
      'Total amount due: $130.10',
    ),
  ).toEqual(['130.10', null])
})
