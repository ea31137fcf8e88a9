import { expect, test } from 'vitest'
import { shownValue } from './written.ts'

test('an IBAN is shown in fours, a reference of the same letters as it is', () => {
  expect(shownValue('DE11999900000020205107', 'iban')).toBe('DE11 9999 0000 0020 2051 07')
  expect(shownValue('DE11999900000020205107', 'reference')).toBe('DE11999900000020205107')
})

test.each([
  ['133.40 EUR', '€133.40'],
  ['1234.567 KWD', 'KWD 1,234.567'],
  ['6482 JPY', '¥6,482'],
  ['2026-11-18', 'Wednesday, November 18, 2026'],
  ['2026-02-30', '2026-02-30'],
  ['133.4 xxq', '133.4 xxq'],
  ['1e9 EUR', '1e9 EUR'],
  ['RE 88120934', 'RE 88120934'],
])('%s is shown as %s', (written, shown) => {
  expect(shownValue(written).replace(/\u00a0/g, ' ')).toBe(shown)
})
