import { expect, test } from 'vitest'
import { readSender } from './conversations.ts'
import { longTime, readZone, shortTime } from './time.ts'

const now = new Date('2026-11-24T23:30:00Z')
test.each([
  ['2026-11-24T23:05:00Z', 'Europe/London', '23:05'],
  ['2026-11-24T22:05:00Z', 'Europe/Berlin', '24 Nov'],
  ['2026-11-24T23:05:00Z', 'Europe/Berlin', '00:05'],
  ['2026-01-05T12:00:00Z', 'Europe/Berlin', '5 Jan'],
  ['2025-12-31T12:00:00Z', 'Europe/Berlin', '31 Dec 2025'],
])('%s in %s is shown as %s', (at, zone, shown) => {
  expect(shortTime(new Date(at), { now, zone })).toBe(shown)
})

test('a message says day, date and time', () => {
  const at = new Date('2026-11-24T04:39:00Z')
  expect(longTime(at, { now, zone: 'Pacific/Chatham' })).toBe('Tue, 24 Nov 2026, 18:24')
})

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['Nowhere/Land', 'UTC'],
  ['', 'UTC'],
  [undefined, 'UTC'],
])('zone %s is %s', (name, zone) => {
  expect(readZone(name)).toBe(zone)
})

test.each([
  ['"Volt, Power" <bill@volt.example>', 'Volt, Power', 'bill@volt.example'],
  ['Volt <bill@volt.example>', 'Volt', 'bill@volt.example'],
  ['"Say \\"hi\\"" <a@b.example>', 'Say "hi"', 'a@b.example'],
  ['bill@volt.example', 'bill@volt.example', 'bill@volt.example'],
  ['<bill@volt.example>', 'bill@volt.example', 'bill@volt.example'],
  ['', '', ''],
])('sender %j', (header, name, address) => {
  expect(readSender(header)).toEqual({ name, address })
})
