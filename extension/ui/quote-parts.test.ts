import { expect, test } from 'vitest'
import { partsOfQuote } from './quote-parts.ts'

const LEAD = 'Sehr geehrte Frau Oberländer, für den Monat November berechnen wir '
const TAIL =
  ' und bitten Sie, den Betrag bis zum Fälligkeitstag auf das unten genannte Konto zu überweisen'
/** What the server keeps of a mail around "54,80 €". */
function keptOf(lead: string, tail: string) {
  const mail = `${lead}54,80 €${tail}`
  const from = Math.max(0, lead.length - 70)
  const start = lead.length - from
  return { quote: mail.slice(from, from + 160), start, end: start + 7 }
}

test.each([
  ['whole', keptOf('Betrag: ', ' bis Freitag.'), 'Betrag: [54,80 €] bis Freitag.'],
  [
    'goes on',
    keptOf('Betrag: ', `${TAIL}${TAIL}`),
    'Betrag: [54,80 €] und bitten Sie, den Betrag bis zum Fälligkeitstag auf das unten genannte Konto zu überweisen und bitten Sie, den Betrag bis zum Fälligkeitstag…',
  ],
  [
    'begins before',
    keptOf(`Guten Tag. ${LEAD}`, '.'),
    '… Sehr geehrte Frau Oberländer, für den Monat November berechnen wir [54,80 €].',
  ],
])('%s', (_what, kept, expected) => {
  const parts = partsOfQuote(kept)
  const words = parts && `${parts.before}[${parts.marked}]${parts.after}`
  expect(words).toBe(expected)
})

test('words without spaces are cut where they are, and told to go on', () => {
  const quote = `3,301円${'ガス料金のお知らせ'.repeat(20)}`.slice(0, 160)
  expect(partsOfQuote({ quote, start: 0, end: 6 })?.after).toBe(`${quote.slice(6)}…`)
})

test('a value outside its quote has no parts', () => {
  expect(partsOfQuote({ quote: 'short', start: 2, end: 9 })).toBeUndefined()
  expect(partsOfQuote({ quote: 'short', start: 3, end: 3 })).toBeUndefined()
})
