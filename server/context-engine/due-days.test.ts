import { expect, test } from 'vitest'
import { aDocument } from '../../test/support/a-document.ts'
import { read } from './read.ts'

/** The due day of a mail that came on Friday, 20 November 2026. */
function dueDayOf(subject: string, text: string): string | undefined {
  const reading = read(aDocument({ subject, text, name: 'Alder Services' }), { billers: [] })
  return reading.kind === 'none' ? undefined : reading.fields.dueDate?.value
}

test.each([
  [
    'Wezwanie do zapłaty',
    'Faktura nr 88/2026 pozostaje nieopłacona.\nDo zapłaty: 120,00 zł\nProsimy o uregulowanie kwoty w ciągu 5 dni.',
    '2026-11-25',
  ],
  [
    'Factuur 2026-88',
    'Bijgaand factuur 2026-88.\nHet bedrag van € 240,00 mag binnen 10 dagen worden overgemaakt op NL91 ABNA 0417 1643 00.',
    '2026-11-30',
  ],
  [
    'Felszólítás',
    'A 88/2026 számla még nincs kiegyenlítve.\nTartozás: 12.400 Ft\nKérjük, 8 napon belül rendezze.',
    '2026-11-28',
  ],
  [
    'Rykkerbrev',
    'Faktura 88 er ikke betalt.\nAt betale: 240,00 kr.\nBetal venligst beløbet inden 10 dage.',
    '2026-11-30',
  ],
  [
    'Upomínka',
    'Faktura č. 88 nebyla uhrazena.\nK úhradě: 1 240 Kč\nUhraďte prosím částku do 7 dnů od doručení.',
    '2026-11-27',
  ],
])('a term in a sentence that asks for the payment: %s', (subject, text, day) => {
  expect(dueDayOf(subject, text)).toBe(day)
})

test.each([
  'Invoice 88\nTotal: €200.00\nPayable within 30 days, or take 2 % off if you pay within 10 days',
  'Invoice 88\nTotal: €200.00\n3 % discount if you pay within 8 days, otherwise payable within 30 days',
])('the term of a discount is not the due day: %s', (text) => {
  expect(dueDayOf('Invoice 88', text)).toBe('2026-12-20')
})

test('the day a bill names goes before the term it stands beside', () => {
  const text =
    'Fattura n. 88 del 20/11/2026\nTotale: € 240,00\nPagamento: bonifico 30 gg\nScadenza: 31/12/2026'
  expect(dueDayOf('Fattura 88', text)).toBe('2026-12-31')
})
