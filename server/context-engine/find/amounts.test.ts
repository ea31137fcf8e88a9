import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { decimalOf } from '#shared/money.ts'
import { decimalIn, moneyIn } from './amounts.ts'

test.each([
  ['1.234,56', 2, '1234.56'],
  ['1,234.56', 2, '1234.56'],
  ["1'234.50", 2, '1234.50'],
  ['1 234,50', 2, '1234.50'],
  ['33 569,50', 2, '33569.50'],
  ['1,25,000.00', 2, '125000.00'],
  ['1.850.000', 2, '1850000'],
  ['1,234', 2, '1234'],
  ['1.234', 2, '1234'],
  ['1.234', 3, '1.234'],
  ['12,5', 2, '12.5'],
  ['499,-', 2, '499'],
  ['48,320', 0, '48320'],
  ['0.99', 2, '0.99'],
  ['1985', 2, '1985'],
])('%s with %d digits is %s', (text, digits, decimal) => {
  expect(decimalIn(text, digits)).toBe(decimal)
})

test.each(['1.2.3', '12,34,56', '1.2345', '0,123', '1,23,45'])('no amount: %s', (text) => {
  expect(decimalIn(text, 2)).toBeUndefined()
})

test('what each locale writes is read back', () => {
  const locales = [
    'en-US',
    'de-DE',
    'fr-FR',
    'de-CH',
    'en-IN',
    'sv-SE',
    'pl-PL',
    'pt-BR',
    'it-IT',
    'cs-CZ',
  ]
  const money = fc.record({
    minor: fc.integer({ min: 0, max: 999_999_999 }),
    locale: fc.constantFrom(...locales),
    currency: fc.constantFrom('EUR', 'USD', 'CHF', 'INR', 'JPY'),
  })
  fc.assert(
    fc.property(money, ({ minor, locale, currency }) => {
      const written = new Intl.NumberFormat(`${locale}-u-nu-latn`, {
        minimumFractionDigits: currency === 'JPY' ? 0 : 2,
        maximumFractionDigits: currency === 'JPY' ? 0 : 2,
      }).format(currency === 'JPY' ? minor : minor / 100)
      const read = moneyIn(written, currency)
      expect(read && decimalOf(read)).toBe(decimalOf({ minor, currency }))
    }),
  )
})
