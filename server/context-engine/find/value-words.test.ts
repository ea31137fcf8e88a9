import { expect, test } from 'vitest'
import { decimalOf } from '#shared/money.ts'
import { LANGUAGES } from '../languages/index.ts'
import { aPage } from '../../../test/support/a-document.ts'
import { daysIn } from './days.ts'
import { amountsIn } from './money.ts'

const receivedAt = new Date('2026-11-20T10:00:00Z')
const pageIn = (language: string, text: string) => {
  const common = LANGUAGES.find(({ code }) => code === language)?.common ?? ''
  return aPage({ text, subject: `${common} `.repeat(4), receivedAt, from: 'a@b.example' })
}

test.each([
  ['en', 'The cover is $1.5 million in all.', '1500000.00 USD'],
  ['en', 'We paid 10,000 swiss francs to them.', '10000.00 CHF'],
  ['en', 'It costs 3 dollars and 50 cents.', '3.50 USD'],
  ['en', 'We owe hk $ 12.', '12.00 HKD'],
  ['en', 'They hold nzd$15 for us.', '15.00 NZD'],
  ['fr', 'Un budget de 2,5 millions de dollars.', '2500000.00 USD'],
  ['fr', 'Payez 45,00 $ CA avant lundi.', '45.00 CAD'],
  ['es', 'Son 3 mil millones de pesos mexicanos.', '3000000000.00 MXN'],
  ['pt', 'O valor é de 15 dólares australianos.', '15.00 AUD'],
  ['de', 'Es kostet 2 Mio. Euro im Jahr.', '2000000.00 EUR'],
  ['ja', '料金は3万円です。', '30000 JPY'],
  ['ja', '料金は15ドルです。', '15.00 USD'],
  ['zh', '价格为5美元的书', '5.00 USD'],
  ['hi', 'यह 2 लाख रुपये है', '200000.00 INR'],
])('%s: %s', (language, text, expected) => {
  const [found] = amountsIn(pageIn(language, text))
  expect(found && `${decimalOf(found.money)} ${found.money.currency}`).toBe(expected)
})

test('a sign belongs to the number before it when the next has its own', () => {
  const found = amountsIn(pageIn('en', 'Change 10 CNY 20 USD here.'))
  expect(found.map(({ money }) => `${decimalOf(money)} ${money.currency}`)).toEqual([
    '10.00 CNY',
    '20.00 USD',
  ])
})

test.each([
  ['en', 'Thank you a million, 12 people came.'],
  ['en', 'A walk of 3 million steps.'],
  ['de', 'Noch 3 Mal schlafen.'],
])('%s is no money: %s', (language, text) => {
  expect(amountsIn(pageIn(language, text))).toEqual([])
})

test.each([
  ['en', 'born on 05/05/71 in York', '1971-05-05'],
  ['en', 'on 08/12, 2025 at noon', '2025-08-12'],
  ['fr', 'le 3-7-2027 au plus tard', '2027-07-03'],
  ['fr', 'depuis le 1er avril 78.', '1978-04-01'],
  ['zh', '日期 2025 01 29', '2025-01-29'],
  ['zh', '日期 26-11-10', '2026-11-10'],
])('%s: %s is %s', (language, text, day) => {
  expect(daysIn(pageIn(language, text)).map((found) => found.day)).toContain(day)
})

test.each([
  ['en', 'from 30 May 1200 EUR a month', '2026-05-30'],
  ['en', 'from 3 May 75 people', '2026-05-03'],
])('%s: no year in "%s"', (language, text, day) => {
  const [found] = daysIn(pageIn(language, text))
  expect(found).toMatchObject({ day: expect.stringMatching(day.slice(4)) as string, known: false })
})
