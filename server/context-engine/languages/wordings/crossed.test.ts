import { expect, test } from 'vitest'
import { crossed, joined } from './crossed.ts'

test('crossed makes every combination, in order, and leaves out empty pieces', () => {
  expect(crossed('is | was', 'paid | due')).toBe('is paid | is due | was paid | was due')
  expect(crossed('be |', 'paid')).toBe('be paid | paid')
  expect(joined('a | b', 'c')).toBe('a | b | c')
})
