import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  decimalOf,
  digitsOf,
  formatMoney,
  formatMoneyToParts,
  isCurrency,
  moneyOf,
  sumByCurrency,
} from './money.ts'

test.each([
  ['EUR', 2],
  ['JPY', 0],
  ['KWD', 3],
  ['CLP', 0],
  ['TND', 3],
  ['CHF', 2],
  ['KRW', 0],
])('%s has %i decimal places', (currency, places) => expect(digitsOf(currency)).toBe(places))
test('a code that is none is refused', () => {
  expect(() => digitsOf('EURO')).toThrow(RangeError)
  expect(['EUR', 'eur', 'EU', 'XYZ', '', '€'].map(isCurrency)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})

test.each([
  ['1234.50', 'EUR', 123_450],
  ['1234.5', 'EUR', 123_450],
  ['0.01', 'EUR', 1],
  ['0', 'EUR', 0],
  ['-0', 'EUR', 0],
  ['-12.30', 'EUR', -1_230],
  ['6482', 'JPY', 6_482],
  ['6482.00', 'JPY', 6_482],
  ['1.234', 'KWD', 1_234],
  ['1.2', 'KWD', 1_200],
  ['0.10000000', 'USD', 10],
  ['0007.00', 'USD', 700],
  ['90071992547409.91', 'EUR', Number.MAX_SAFE_INTEGER],
])('%s %s', (decimal, currency, minor) => {
  expect(moneyOf(decimal, currency)).toEqual({ minor, currency })
})
test.each([
  ['1.234', 'EUR'],
  ['6482.5', 'JPY'],
  ['1,50', 'EUR'],
  ['1.', 'EUR'],
  ['.5', 'EUR'],
  ['+1', 'EUR'],
  ['1e3', 'EUR'],
  ['NaN', 'EUR'],
  ['Infinity', 'EUR'],
  ['', 'EUR'],
  [' 1', 'EUR'],
  ['1\n', 'EUR'],
  ['١٢', 'EUR'],
  ['--1', 'EUR'],
  ['1.00', 'eur'],
  ['1.00', 'XYZ'],
  ['90071992547409.92', 'EUR'],
  ['99999999999999999', 'JPY'],
])('no money: "%s" %s', (decimal, currency) => expect(moneyOf(decimal, currency)).toBeUndefined())

test.each([
  [123_450, 'EUR', '1234.50'],
  [5, 'EUR', '0.05'],
  [-5, 'EUR', '-0.05'],
  [0, 'JPY', '0'],
  [7, 'KWD', '0.007'],
  [Number.MAX_SAFE_INTEGER, 'EUR', '90071992547409.91'],
])('%i minor %s', (minor, currency, decimal) => {
  expect(decimalOf({ minor, currency })).toBe(decimal)
})

describe('L31 an amount in its own currency', () => {
  test.each([
    [123_450, 'EUR', 'en-GB', '€1,234.50'],
    [123_450, 'EUR', 'de-DE', '1.234,50 €'],
    [6_482, 'JPY', 'en-GB', '¥6,482'],
    [1_234_567, 'KWD', 'en-GB', 'KWD 1,234.567'],
    [123_450, 'USD', 'en-US', '$1,234.50'],
    [-150, 'EUR', 'en-GB', '-€1.50'],
    [123_450, 'EUR', 'ar-EG', '‏١٬٢٣٤٫٥٠ €'],
  ])('%i %s in %s', (minor, currency, locale, text) => {
    expect(formatMoney({ minor, currency }, locale).replace(/\u00a0/g, ' ')).toBe(text)
  })
  test('its parts are the same text', () => {
    const money = { minor: 101_464, currency: 'EUR' }
    const parts = formatMoneyToParts(money, 'en-GB')
    expect(parts.map(({ value }) => value).join('')).toBe(formatMoney(money, 'en-GB'))
    expect(parts.find(({ type }) => type === 'fraction')?.value).toBe('64')
  })
})

const money = (minor: number, currency: string) => ({ minor, currency })

test('sums are per currency, the one of most amounts first, then by code', () => {
  expect(sumByCurrency([])).toEqual([])
  expect(
    sumByCurrency([
      money(5, 'USD'),
      money(1, 'EUR'),
      money(100, 'JPY'),
      money(2, 'EUR'),
      money(7, 'CHF'),
    ]),
  ).toEqual([money(3, 'EUR'), money(7, 'CHF'), money(100, 'JPY'), money(5, 'USD')])
  expect(() => sumByCurrency([money(Number.MAX_SAFE_INTEGER, 'EUR'), money(1, 'EUR')])).toThrow(
    RangeError,
  )
})

describe('properties', () => {
  const currency = fc.constantFrom(...Intl.supportedValuesOf('currency'))
  const amount = fc.record({ minor: fc.maxSafeInteger(), currency })

  test('parsing what was written gives the same minor units, in every currency', () => {
    fc.assert(
      fc.property(amount, (money) => {
        expect(moneyOf(decimalOf(money), money.currency)).toEqual(money)
      }),
      { numRuns: 500 },
    )
  })
  test('sums do not depend on order', () => {
    const small = fc.record({
      minor: fc.integer({ min: -1e9, max: 1e9 }),
      currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
    })
    fc.assert(
      fc.property(
        fc
          .array(small)
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        ([list, shuffled]) => {
          expect(sumByCurrency(shuffled)).toEqual(sumByCurrency(list))
        },
      ),
    )
  })
})

test.each([
  [1_234_500, 'HUF', '12,345'],
  [1_234_550, 'HUF', '12,345.50'],
  [185_000_000, 'COP', '1,850,000'],
  [123_450, 'PKR', '1,234.50'],
  [1_250, 'KWD', '1.250'],
])('%i %s is shown with the hundredths it has', (minor, currency, shown) => {
  expect(formatMoney({ minor, currency }, 'en')).toContain(shown)
})
