import { expect, test } from 'vitest'
import { addressIn } from './account.ts'

test.each([
  ['Inbox (3) - ana@example.org - Gmail', 'ana@example.org'],
  ['Your bill - Ana@Example.org - Example Ltd Mail', 'ana@example.org'],
  ['a@evil.example - Gmail - ana@example.org - Gmail', 'ana@example.org'],
  [' - ana@example.org - Gmail', 'ana@example.org'],
])('%j shows %s', (title, address) => {
  expect(addressIn(title)).toBe(address)
})

test.each([
  undefined,
  '',
  'Gmail',
  'ana@example.org',
  'ana@example.org - Gmail and more - Gmail',
  'Inbox - ana at example - Gmail',
  'Inbox - ana@example.org@x - Gmail',
  'Inbox - <ana@example.org> - Gmail',
])('no address in %j', (title) => {
  expect(addressIn(title)).toBeUndefined()
})
