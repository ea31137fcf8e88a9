import { expect, test } from 'vitest'
import { BILL_WORDS } from './bill-words.ts'
import { rangeQuery } from './query.ts'

test('a range is in days of any zone: one more on either side', () => {
  expect(rangeQuery({ from: '2026-08-26', to: '2026-11-01' }, 'all')).toBe(
    'after:2026/08/25 before:2026/11/02 -in:chats',
  )
  expect(rangeQuery({ from: null, to: null }, 'all')).toBe('-in:chats')
})

test('the longest query stays below 1,500 characters', () => {
  expect(rangeQuery({ from: '2026-08-26', to: '2026-11-01' }, 'bills').length).toBeLessThan(1_500)
})

test('words are plain words and phrases, once each, in lower case', () => {
  expect(new Set(BILL_WORDS).size).toBe(BILL_WORDS.length)
  for (const words of BILL_WORDS) {
    expect(words).toMatch(/^[\p{L}\p{M}]+( [\p{L}\p{M}]+)*$/u)
    expect(words).toBe(words.toLowerCase())
  }
  expect(rangeQuery({ from: null, to: null }, 'bills')).toMatch(
    /^-in:chats \{invoice .*"trial ends" .*\}$/,
  )
})
