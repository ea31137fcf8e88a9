import { expect, test } from 'vitest'
import { ibanOf, spaced, type BankCountry } from './iban.ts'

const names = Array.from({ length: 300 }, (_, index) => `biller ${index}`)
const digitsOf = (text: string) =>
  Array.from(text, (sign) => (/[A-Z]/.test(sign) ? String(sign.charCodeAt(0) - 55) : sign)).join('')
const rest = (iban: string) => BigInt(digitsOf(iban.slice(4) + iban.slice(0, 4))) % 97n
const faults = (country: BankCountry, right: (iban: string) => boolean) =>
  names.map((name) => ibanOf(country, name)).filter((iban) => !right(iban))

// The RIB key again by the other published formula: 89 bank + 15 branch + 3 account + key divides by 97.
const frenchSum = (iban: string) =>
  89n * BigInt(iban.slice(4, 9)) +
  15n * BigInt(iban.slice(9, 14)) +
  3n * BigInt(iban.slice(14, 25)) +
  BigInt(iban.slice(25))
const elevenSum = (account: string) =>
  Array.from(account).reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)

test.each([
  ['DE', /^DE\d{20}$/],
  ['GB', /^GB\d{2}[A-Z]{4}\d{14}$/],
  ['CH', /^CH\d{19}$/],
  ['FR', /^FR\d{25}$/],
  ['NL', /^NL\d{2}[A-Z]{4}\d{10}$/],
  ['ES', /^ES\d{22}$/],
  ['IT', /^IT\d{2}[A-Z]\d{22}$/],
] as const)('%s: right length and check digits', (country, shape) => {
  expect(faults(country, (iban) => shape.test(iban) && rest(iban) === 1n)).toEqual([])
})

test('a French account has its RIB key', () => {
  expect(faults('FR', (iban) => frenchSum(iban) % 97n === 0n)).toEqual([])
})

test('a Dutch account passes the eleven test', () => {
  expect(faults('NL', (iban) => elevenSum(iban.slice(8)) % 11 === 0)).toEqual([])
})

test('is printed in fours', () => {
  expect(spaced('DE02120300000000202051')).toBe('DE02 1203 0000 0000 2020 51')
})
