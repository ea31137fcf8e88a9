import { expect, test } from 'vitest'
import { followPeople } from './follow-people.ts'

test('people who connect later are reported, each once, until the end', async () => {
  const said: string[] = []
  const there: string[][] = [[], [], ['mara'], ['mara', 'pat'], ['mara', 'pat']]
  const end = new AbortController()
  await followPeople({
    people: async () => there.shift() ?? (end.abort(), []),
    report: async (id) => void said.push(id),
    afterFirst: async (shown) => void said.push(`first ${shown}`),
    signal: end.signal,
    pollMs: 1,
  })
  expect(said).toEqual(['first 0', 'mara', 'pat'])
})

test('those there at the start come first', async () => {
  const said: string[] = []
  const end = new AbortController()
  await followPeople({
    people: async () => ['mara', 'pat'],
    report: async (id) => void said.push(id),
    afterFirst: async (shown) => {
      said.push(`first ${shown}`)
      end.abort()
    },
    signal: end.signal,
  })
  expect(said).toEqual(['mara', 'pat', 'first 2'])
})
