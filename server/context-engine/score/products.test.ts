import { expect, test } from 'vitest'
import { readMail } from '../../../test/support/read-mail.ts'
import { isFactor, isResult } from './products.ts'

const at = (text: string, value: string) => {
  const start = text.indexOf(value)
  return { node: 0, start, end: start + value.length }
}

test('the result of a sum written out is told from its factors', () => {
  const text = 'lessons 4 × 52 Kč = 208 Kč'
  expect(isFactor(text, at(text, '52 Kč'))).toBe(true)
  expect(isResult(text, at(text, '208 Kč'))).toBe(true)
  expect(isResult(text, at(text, '52 Kč'))).toBe(false)
  expect(isFactor(text, at(text, '208 Kč'))).toBe(false)
})

test('what a product comes to is to be paid, not the price of one', () => {
  const mail = readMail({
    name: 'Jídelna U Lípy',
    from: 'obedy@ulipy.example',
    subject: 'Stravné na prosinec',
    text: 'Vážení rodiče,\nstravné na prosinec: 16 dní × 48 Kč = 768 Kč. Uhraďte prosím do 11. 12. 2026 na účet jídelny.',
  })
  expect(mail).toMatchObject({ amount: '768.00 CZK', due: '2026-12-11' })
})
