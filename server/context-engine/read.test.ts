import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toDocument } from '#server/mime/document.ts'
import { aDocument, quote } from '../../test/support/a-document.ts'
import { moneyIn } from './find/amounts.ts'
import { read } from './read.ts'
import type { Due, Reading } from './types.ts'

const hints = { billers: [] }
const fieldsOf = (reading: Reading): Due => (reading.kind === 'none' ? {} : reading.fields)

const words = [
  'Invoice',
  'amount due',
  'due date',
  'Total',
  'paid',
  'refund',
  'renews on',
  '$',
  '€',
  'EUR',
  '12.50',
  '1.234,56',
  '3 December 2026',
  '05/12/2026',
  'tomorrow',
  'Net 30',
  '\n',
  '\t',
  ':',
  '-',
  '(',
  'Rechnung',
  'fällig am',
  'facture',
  '請求',
  '円',
  'INV-42',
  '😀',
  '\u202e',
]
const mailText = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(' '))

test('whatever the text, a reading comes, the same each time', () => {
  fc.assert(
    fc.property(mailText, mailText, (subject, text) => {
      const document = aDocument({ subject, text })
      expect(read(document, hints)).toEqual(read(document, hints))
    }),
  )
})

test('every value has evidence inside its node, and a known amount is what its words say', () => {
  fc.assert(
    fc.property(mailText, (text) => {
      const document = aDocument({ subject: 'Your invoice', text: `Amount due: $42.10\n${text}` })
      for (const [field, found] of Object.entries(fieldsOf(read(document, hints)))) {
        const [evidence] = found.evidence
        expect(evidence).toBeDefined()
        const { span, quote: around, from, to } = evidence!
        expect(span.end).toBeLessThanOrEqual(document.nodes[span.node]!.text.length)
        expect(around.length).toBeLessThanOrEqual(160)
        expect(quote(document, span).startsWith(around.slice(from, to))).toBe(true)
        if (
          field !== 'amountDue' ||
          !found.known ||
          typeof found.value !== 'object' ||
          !('minor' in found.value)
        )
          continue
        const digits = /\d[\d.,'’ ]*\d|\d/.exec(quote(document, span))?.[0] ?? ''
        expect(moneyIn(digits, found.value.currency)?.minor).toBe(found.value.minor)
      }
    }),
  )
})

test('nothing is thrown for any bytes', async () => {
  const context = { receivedAt: new Date(0), timeZone: 'UTC', mailboxEmail: '' }
  const outcomes: string[] = []
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2_000 }), async (raw) => {
      const document = await toDocument(raw, context)
      outcomes.push('why' in document ? document.why : read(document, hints).kind)
    }),
  )
  expect(outcomes.length).toBeGreaterThan(0)
})

test('what the person sent is no bill, what the person forwarded may be', () => {
  const text = 'Invoice 2026-118\nAmount due: €80.00\nDue date: 3 December 2026'
  const sent = aDocument({ subject: 'Invoice 2026-118', text, outgoing: true })
  expect(read(sent, hints)).toMatchObject({ kind: 'none', why: 'You sent this yourself' })
  const nodes = sent.nodes.map((node) =>
    node.part === 'text' ? { ...node, role: 'forwarded' as const } : node,
  )
  expect(read({ ...sent, nodes }, hints).kind).toBe('bill')
})

const readingFrom = (name: string) => {
  const text = `${name} wrote.\nAmount due: €80.00\nDue date: 3 December 2026`
  const found = read(aDocument({ name, text }), hints)
  return [found.kind, fieldsOf(found).amountDue?.value, fieldsOf(found).dueDate?.value]
}
test('the biller’s name changes nothing else', () => {
  expect(readingFrom('Zephyr')).toEqual(readingFrom('Quandary Ltd'))
})

const bill = 'Invoice 2026-118\nAmount due: €80.00\nDue date: 3 December 2026'
test.each([
  ['a bill', { subject: 'Your invoice', text: bill }, 'bill'],
  [
    'an invoice that is paid',
    {
      subject: 'Invoice 12',
      text: 'Thank you for your payment.\nTotal: €80.00\nAmount paid: €80.00\nBalance due: €0.00',
    },
    'receipt',
  ],
  [
    'a credit note',
    { subject: 'Ihre Gutschrift', text: 'wir erstatten Ihnen den Betrag von 58,20 EUR' },
    'refund',
  ],
  [
    'a reminder',
    { subject: 'Payment reminder', text: `${bill}\nThis invoice is overdue.` },
    'reminder',
  ],
  [
    'a debit to come',
    {
      subject: 'Votre facture',
      text: 'Le montant de 29,99€ sera prélevé automatiquement le 05/12/2026.',
    },
    'autopay',
  ],
  [
    'a renewal',
    {
      subject: 'Your plan renews soon',
      text: 'Your subscription will renew on December 3, 2026 for $18.99.',
    },
    'renewal',
  ],
  [
    'a refused payment',
    { subject: 'Pago rechazado', text: 'No hemos podido cobrar tu cuota de 34,90 €.' },
    'failed',
  ],
  [
    'a card statement',
    {
      subject: 'Your credit card statement',
      text: 'Statement balance: $1,284.55\nMinimum payment due: $35.00\nPayment due date: December 15, 2026',
    },
    'statement',
  ],
  [
    'a quotation',
    { subject: 'Your quote', text: 'Our quotation for the work: €2,400.00, valid for 30 days.' },
    'none',
  ],
  [
    'a parcel',
    {
      subject: 'Your order has shipped',
      text: 'Order #10028 (total $249.00) should arrive by Nov 26, 2026.',
    },
    'none',
  ],
  [
    'an advertisement',
    {
      subject: 'Last chance: 50% off',
      text: 'Black Friday sale: coats from $59.99. Offer ends November 30, 2026. Shop now',
    },
    'none',
  ],
  [
    'money coming in',
    { subject: 'You received a payment', text: '€300.00 was credited to your account.' },
    'none',
  ],
  [
    'a sign-in',
    {
      subject: 'Security alert: new sign-in',
      text: 'A new sign-in was detected. Daily transfer limit: $2,500.00',
    },
    'none',
  ],
  [
    'a library',
    {
      subject: 'Erinnerung: Rückgabe fällig',
      text: 'Ihre entliehenen Medien sind am 27.11.2026 fällig. Es fallen 0,50 € pro Tag an.',
    },
    'none',
  ],
] as const)('%s', (_what, given, kind) => {
  expect(read(aDocument(given), hints).kind).toBe(kind)
})

test('decoys beside the amount are left alone', () => {
  const text = [
    'Previous balance: $131.20',
    'Payment received: -$131.20',
    'Current charges: $142.37',
    'Total amount due: $142.37',
    'Due date: December 8, 2026',
    'After December 8, 2026 pay $149.49',
    'Credit limit: $9,500.00',
    'Late fee: $7.12',
  ].join('\n')
  const fields = fieldsOf(read(aDocument({ subject: 'Your bill is ready', text }), hints))
  expect([fields.amountDue?.value, fields.dueDate?.value]).toEqual([
    { minor: 14237, currency: 'USD' },
    '2026-12-08',
  ])
})

test('what a person decided by hand may come as an extra candidate', () => {
  const document = aDocument({ subject: 'Your invoice', text: 'Please pay the usual sum.' })
  const span = { node: 1, start: 0, end: 6 }
  const extra = { field: 'biller' as const, value: 'Zed', known: true, span, finder: 'schema.org' }
  expect(read(document, hints, [extra])).toBeDefined()
})
