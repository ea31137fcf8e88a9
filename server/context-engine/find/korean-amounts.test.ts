import { expect, test } from 'vitest'
import { koreanAmounts } from './korean-amounts.ts'

test.each([
  ['12만원', 120_000],
  ['1만 2천원', 12_000],
  ['1만2천 원을', 12_000],
  ['3만 5,000원', 35_000],
  ['2만 500원', 20_500],
  ['1.5만원', 15_000],
  ['5천 원', 5_000],
  ['1,200만원', 12_000_000],
])('%s', (text, won) => {
  expect(koreanAmounts(text).map((amount) => amount.won)).toEqual([won])
})

test.each(['12,000원', '만원의 행복', '5천 명', '12만 명'])('no words of amount in %s', (text) => {
  expect(koreanAmounts(text)).toEqual([])
})
