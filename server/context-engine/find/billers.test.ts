import { expect, test } from 'vitest'
import { read } from '../read.ts'
import { aDocument } from '../../../test/support/a-document.ts'
import { cleanName } from './billers.ts'

test.each([
  ['Acme Billing', 'Acme'],
  ['Acme Billing Team (via PayKit)', 'Acme'],
  ['"Lumen Metrics, Inc."', 'Lumen Metrics'],
  ['Waldtal Energie GmbH', 'Waldtal Energie'],
  ['Gas Appennino S.p.A.', 'Gas Appennino'],
  ['Mairie de Valrose', 'Mairie de Valrose'],
  ['Anna from Notewell', 'Notewell'],
  ['株式会社みどり商会', '株式会社みどり商会'],
  ['Fern & Fig Grocery', 'Fern & Fig Grocery'],
])('%s → %s', (name, said) => {
  expect(cleanName(name)).toBe(said)
})

const billerOf = (
  given: Parameters<typeof aDocument>[0],
  hints = { billers: [] as { domain: string; name: string }[] },
) => {
  const reading = read(
    aDocument({ text: 'Amount due: $12.00\nDue date: December 3, 2026', ...given }),
    hints,
  )
  return reading.kind === 'none' ? undefined : reading.fields.biller?.value
}

test.each([
  [{ name: 'Acme', from: 'x@acme.example' }, 'Acme'],
  [{ name: 'Quill Metrics via Stripe', from: 'invoice@stripe.com' }, 'Quill Metrics'],
  [
    { name: 'Stripe', from: 'invoice@stripe.com', subject: 'Invoice from Quill Metrics #12' },
    'Quill Metrics',
  ],
  [
    {
      name: 'Open Giving',
      from: 'x@opengiving.example',
      subject: 'Payment failed: keep supporting River Rescue Fund',
      text: 'We could not process your payment of €10.00 to River Rescue Fund. Amount due: €10.00',
    },
    'River Rescue Fund',
  ],
  [{ name: '', from: 'billing@northpower.example' }, 'Northpower'],
  [
    {
      name: '',
      from: 'mail@alder-quay.example',
      text: 'Amount due: $12.00\n\nThe folk at Alder Quay',
    },
    'Alder Quay',
  ],
  [{ name: 'hello', from: 'hello@northpower.example' }, 'Northpower'],
  [{ name: 'Accounts Team', from: 'ar@northpower.example' }, 'Northpower'],
])('the biller of %o', (given, biller) => {
  expect(billerOf(given)).toBe(biller)
})

test('a name the person gave wins', () => {
  const hints = { billers: [{ domain: 'acme.example', name: 'The Acme people' }] }
  expect(billerOf({ name: 'ACME CORP NOREPLY', from: 'x@acme.example' }, hints)).toBe(
    'The Acme people',
  )
})
