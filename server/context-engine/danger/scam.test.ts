import { expect, test } from 'vitest'
import { aDocument } from '../../../test/support/a-document.ts'
import { decide } from '../decide.ts'
import { read } from '../read.ts'

const verdict = (
  given: Parameters<typeof aDocument>[0],
  billers: { domain: string; name: string }[] = [],
) => {
  const reading = read(aDocument(given), { billers })
  return [
    reading.kind === 'scam' ? 'scam' : 'not scam',
    decide(reading),
    reading.warnings.map(({ code }) => code),
  ] as const
}
const bill =
  'Your bill is ready. Amount due: $80.00. Due date: December 3, 2026. Please pay by then.'
const threat = `${bill} Your account will be suspended within 24 hours. Verify your account and confirm your payment details now.`

test.each([
  [
    'a brand’s name from elsewhere',
    { name: 'PayPal', from: 'x@secure-mail.example', text: threat },
  ],
  ['a bait domain', { name: 'Acme Power', from: 'x@acmepower-billing.example', text: threat }],
  [
    'answers to a free mailbox',
    { name: 'Acme', from: 'x@acme.example', replyTo: 'acme.pay@gmail.com', text: threat },
  ],
  [
    'a company at a free mailbox',
    { name: 'Acme Billing Department', from: 'acme@gmail.com', text: threat },
  ],
  [
    'a link to a bare number',
    {
      name: 'Acme',
      from: 'x@acme.example',
      text: threat,
      links: [{ url: 'http://203.0.113.9/x', text: 'Pay now' }],
    },
  ],
  ['mixed letters', { name: 'Раyраl', from: 'x@mail.example', text: threat }],
  [
    'a charge to be called off by telephone, from a person’s free mailbox',
    {
      name: 'ana bel',
      from: 'anabel.xq88@gmail.com',
      subject: 'Order 5510 PayPal',
      text: 'Your plan was renewed and $349.99 was charged. To cancel, reach our billing team on +1 (888) – (555) – (0142)',
    },
  ],
  [
    'a bank’s name at a free mailbox',
    { name: 'HSBC | your bill', from: 'wq@gmail.com', text: 'Your bill is attached.' },
  ],
  [
    'capitals nobody would choose',
    {
      name: 'Account Team',
      from: 'kTRWQbe@mail.example',
      subject: 'Final warning',
      text: 'Renewal declined. Your files will be deleted.',
    },
  ],
  ['hidden words', { name: 'Acme', from: 'x@acme.example', hiddenPieces: 9, text: threat }],
  ['a forged sender', { name: 'Acme', from: 'x@acme.example', authentic: false, text: threat }],
  [
    'changed bank details and look-alike answers',
    {
      name: 'Harrow',
      from: 'x@harrowjoinery.example',
      replyTo: 'x@harrow-joinery.example',
      text: 'Our bank details have changed. Please pay the outstanding £3,850.00 to the new account.',
    },
  ],
] as const)('two legs make a scam: %s', (_what, given) => {
  expect(verdict(given).slice(0, 2)).toEqual(['scam', 'warn'])
})

test.each([
  ['an ordinary bill', { text: bill }, 'track', []],
  ['a threat alone', { text: threat }, 'track', []],
  [
    'answers elsewhere, plain bill',
    { text: bill, replyTo: 'acme.pay@gmail.com' },
    'review',
    ['reply_elsewhere'],
  ],
  [
    'a number for questions about a refund',
    { text: `${bill} To cancel or for a refund call (888) 555-0142.` },
    'track',
    [],
  ],
  ['a hidden piece', { text: bill, hiddenPieces: 2 }, 'track', []],
  ...['iTunes', 'JaneDoe', 'DHLPaket', 'noreply', 'ACMEbilling'].map(
    (local) => [local, { text: bill, from: `${local}@acme.example` }, 'track', []] as const,
  ),
  ['gift cards alone', { text: `${bill} Pay with gift cards.` }, 'review', ['odd_payment']],
  [
    'a processor with the merchant’s answers',
    { name: 'Quill via Stripe', from: 'x@stripe.com', replyTo: 'me@quill.example', text: bill },
    'track',
    [],
  ],
  [
    'proven sender with a payment name',
    { name: 'Acme', from: 'x@acme-billing.example', authentic: true, text: bill },
    'review',
    ['bait_domain'],
  ],
] as const)('one leg is a caution at most: %s', (_what, given, decision, codes) => {
  const [scam, decided, warned] = verdict(given)
  expect([scam, decided]).toEqual(['not scam', decision])
  expect(warned).toEqual(codes)
})

test('a look-alike of the person’s own biller', () => {
  const own = [{ domain: 'riverbend.example', name: 'Riverbend' }]
  const [scam, decision, codes] = verdict(
    { name: 'Riverbend', from: 'x@riverbemd.example', text: threat },
    own,
  )
  expect([scam, decision]).toEqual(['scam', 'warn'])
  expect(codes).toContain('look_alike')
})
