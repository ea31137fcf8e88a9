import { expect, test } from 'vitest'
import { typedAmount } from './typed-amount.ts'

test.each([
  ['1,234.56', 'EUR', 123456],
  ['1.234,56', 'EUR', 123456],
  ['1 234,56', 'EUR', 123456],
  ["1'234.50", 'CHF', 123450],
  ['52', 'EUR', 5200],
  ['52,1', 'EUR', 5210],
  ['1,234', 'EUR', 123400],
  ['1.234.567', 'EUR', 123456700],
  ['6482', 'JPY', 6482],
  ['6,482', 'JPY', 6482],
  ['1.234', 'KWD', 1234],
  ['1,234.500', 'KWD', 1234500],
  ['0', 'EUR', 0],
])('%s %s', (text, currency, minor) => {
  expect(typedAmount(text, currency)).toEqual({ minor, currency })
})

test.each([
  ['', 'EUR'],
  ['-5', 'EUR'],
  ['five', 'EUR'],
  ['5.123,4567', 'EUR'],
  ['1,23.45,6', 'EUR'],
  ['12.5', 'JPY'],
  ['5', 'XYZ'],
  ['1e3', 'EUR'],
])('%s is no amount of %s', (text, currency) => {
  expect(typedAmount(text, currency)).toBeUndefined()
})
