import { expect, test } from 'vitest'
import { BILL_WORDS } from './bill-words.ts'
import { billQueries, rangeQuery } from './query.ts'

test('a range is in days of any zone: one more on either side', () => {
  expect(rangeQuery({ from: '2026-08-26', to: '2026-11-01' })).toBe(
    'after:2026/08/25 before:2026/11/02',
  )
  expect(rangeQuery({ from: null, to: null })).toBe('')
})

test.each([
  { from: '2026-08-26', to: '2026-11-01' },
  { from: null, to: null },
])('every word is in one of a few queries of at most 1,500 characters: %j', (days) => {
  const queries = billQueries(days)
  expect(queries.length).toBeLessThanOrEqual(4)
  for (const q of queries) {
    expect(q.length).toBeLessThanOrEqual(1_500)
    expect(q.startsWith(`${rangeQuery(days)} -in:chats {`.trim()) && q.endsWith('}')).toBe(true)
  }
  const words = queries.flatMap((q) => q.slice(q.indexOf('{') + 1, -1).match(/"[^"]+"|\S+/g) ?? [])
  expect(words.map((word) => word.replaceAll('"', ''))).toEqual(BILL_WORDS)
  expect(words).toContain('"trial ends"')
})

test('words are plain words and phrases, once each, in lower case', () => {
  expect(new Set(BILL_WORDS).size).toBe(BILL_WORDS.length)
  for (const words of BILL_WORDS) {
    expect(words).toMatch(/^[\p{L}\p{M}]+( [\p{L}\p{M}]+)*$/u)
    expect(words).toBe(words.toLowerCase())
  }
})
