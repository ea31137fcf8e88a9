import { expect, test } from 'vitest'
import { growsWithLength } from '../../../test/support/cost.ts'
import { spansAround } from './around.ts'

const MAIL = { sign: '@', left: /[\w.+-]/, right: /[\w.-]/ }
const words = (text: string) =>
  spansAround(text, MAIL).map(({ start, end }) => text.slice(start, end))

test('addresses are found between other words, one after the other', () => {
  expect(words('to ana@hill.example, b.c+d@x.example; @home, at@ end')).toEqual([
    'ana@hill.example',
    'b.c+d@x.example',
  ])
  expect(words('a@b@c.example')).toEqual(['a@b'])
  expect(words('')).toEqual([])
})

test('a hostile text costs no more than its length', async () => {
  expect(await growsWithLength((length) => words('a'.repeat(length)), 400_000)).toBe(true)
  expect(await growsWithLength((length) => words('a@'.repeat(length / 2)), 400_000)).toBe(true)
  expect(await growsWithLength((length) => words('@'.repeat(length)), 400_000)).toBe(true)
})
