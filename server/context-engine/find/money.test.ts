import { expect, test } from 'vitest'
import { decimalOf } from '#shared/money.ts'
import { aPage, quote } from '../../../test/support/a-document.ts'
import { amountsIn } from './money.ts'

const found = (text: string, given: Parameters<typeof aPage>[0] = {}) => {
  const page = aPage({ text, ...given })
  return amountsIn(page).map(({ money, span }) => [
    `${decimalOf(money)} ${money.currency}`,
    quote(page.document, span),
  ])
}

test.each([
  ['Total $96.25 due', '96.25 USD', '$96.25'],
  ['Invoice S-101 - $250.00 - due', '250.00 USD', '$250.00'],
  ['Discount\t- $5.00', '-5.00 USD', '$5.00'],
  ['Payment 2 of 3\t$25.00', '25.00 USD', '$25.00'],
  ['2 pcs\t7.62 €\t19 %', '7.62 EUR', '7.62 €'],
  ['Net 85,00 € 19 pieces', '85.00 EUR', '85,00 €'],
  ['Pay US$12.50 now', '12.50 USD', 'US$12.50'],
  ['Amount: $1,872.00 MXN', '1872.00 MXN', '$1,872.00 MXN'],
  ['Summe: 1.234,56 EUR', '1234.56 EUR', '1.234,56 EUR'],
  ['€ 89,95 bezahlen', '89.95 EUR', '€ 89,95'],
  ['26,00 € fällig', '26.00 EUR', '26,00 €'],
  ['€1.240,00', '1240.00 EUR', '€1.240,00'],
  ['bedrag van € 499,- ontvangen', '499.00 EUR', '€ 499,-'],
  ['Amount ₹1,25,000.00', '125000.00 INR', '₹1,25,000.00'],
  ['Rs. 1,178.82 only', '1178.82 INR', 'Rs. 1,178.82'],
  ['金額:¥1,250', '1250 JPY', '¥1,250'],
  ['お支払い金額:48,320円', '48320 JPY', '48,320円'],
  ['Valor R$ 2.380,90', '2380.90 BRL', 'R$ 2.380,90'],
  ['do zapłaty 210,45 zł', '210.45 PLN', '210,45 zł'],
  ['k úhradě 3 200,00 Kč', '3200.00 CZK', '3 200,00 Kč'],
  ["Prämie CHF 1'940.75", '1940.75 CHF', "CHF 1'940.75"],
  ['К оплате 15 800,00 ₽', '15800.00 RUB', '15 800,00 ₽'],
  ['Tutar 845,30 TL', '845.30 TRY', '845,30 TL'],
  ['I owe you 20 dollars', '20.00 USD', '20 dollars'],
  ['Разом 1 250,50 грн', '1250.50 UAH', '1 250,50 грн'],
  ['ποσό 118,50 ευρώ', '118.50 EUR', '118,50 ευρώ'],
  ['요금은 12,000원입니다', '12000 KRW', '12,000원'],
  ['요금은 1만 2천원입니다', '12000 KRW', '1만 2천원'],
  ['요금은 15달러입니다', '15.00 USD', '15달러입니다'],
  ['राशि १,२५,००० रुपये', '125000.00 INR', '१,२५,००० रुपये'],
  ['राशि रु. 649', '649.00 INR', 'रु. 649'],
  ['المبلغ ١٬٢٥٠٫٥٠ ر.س.', '1250.50 SAR', '١٬٢٥٠٫٥٠ ر.س.'],
  ['المبلغ 12.500 د.ك', '12.500 KWD', '12.500 د.ك'],
  ['we charged $15.99. Thanks', '15.99 USD', '$15.99'],
])('%s', (text, money, words) => {
  expect(found(text)).toContainEqual([money, words])
})

test.each([
  ['Att betala 399,00 kr', 'faktura@nord.se', '399.00 SEK'],
  ['At betale 399,00 kr.', 'faktura@nord.dk', '399.00 DKK'],
  ['Your bill is $84.90', 'bills@outback.com.au', '84.90 AUD'],
  ['Total a pagar $500.00', 'recibos@luz.mx', '500.00 MXN'],
  ['المبلغ 450 درهم', 'bills@tayf.ae', '450.00 AED'],
  ['المبلغ 450 درهم', 'bills@tayf.ma', '450.00 MAD'],
  ['المبلغ 12.500 دينار', 'bills@tayf.jo', '12.500 JOD'],
  ['المبلغ 300 ريال قطري', 'bills@tayf.example', '300.00 QAR'],
  ['Your levy is R 350', 'levies@kopje.co.za', '350.00 ZAR'],
])('a shared sign is settled by the country: %s from %s', (text, from, money) => {
  expect(found(text, { from })[0]?.[0]).toBe(money)
})

test('a reference beside an amount is none', () => {
  expect(found('IN17364404\tUSD 187.97').map(([value]) => value)).toEqual(['187.97 USD'])
})

test.each([
  ['Payment received -$131.20', '-131.20 USD'],
  ['Amount due $12.14 CR', '-12.14 USD'],
  ['Credit\t($12.00)', '-12.00 USD'],
  ['rent ($1,450) is due', '1450.00 USD'],
  ['Nov-Dec (8 x $45.00)', '45.00 USD'],
])('the sign of %s', (text, money) => {
  expect(found(text).map(([value]) => value)).toEqual([money])
})

test.each([
  'Version 12.50',
  'Call 1.800.223.9998',
  'INV-2026-0042',
  'on 12.11.2026 at 10:30',
  'TOP 10 songs',
  'save 20%',
  'IBAN DE89 3704 0044 0532 0130 00',
  'Invoice R20415',
])('no amount in %s', (text) => {
  expect(found(text)).toEqual([])
})

test('a sign of the next line is no currency of this one', () => {
  expect(found('Amount due: $42.10\n 円')).toEqual([['42.10 USD', '$42.10']])
  expect(found('Amount due: $42.10\n kr')).toEqual([['42.10 USD', '$42.10']])
})
