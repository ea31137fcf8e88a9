import { expect, test } from 'vitest'
import { addDays, type Day } from '#shared/day.ts'
import { sampleMailbox, sampleMailboxes } from './index.ts'
import type { SampleMessage } from './types.ts'

const TODAY = '2026-11-24'
const ZONE = 'Europe/Berlin'
const { messages } = sampleMailbox(TODAY, ZONE)
const count = (list: readonly unknown[]) => new Set(list).size
const headerOf = (raw: string, name: string) =>
  new RegExp(`^${name}: (.*)$`, 'm').exec(raw.split('\r\n\r\n', 1)[0] ?? '')?.[1]
const rawsOn = (day: Day) =>
  new Map(sampleMailbox(day, ZONE).messages.map(({ name, raw }) => [name, raw]))

test('has the mail it promises', () => {
  const language = ({ raw }: SampleMessage) => /lang="(\w+)"/.exec(raw.replaceAll('=3D', '='))?.[1]
  expect(messages.length).toBeGreaterThanOrEqual(150)
  expect(count(messages.map(({ truth }) => truth.biller))).toBeGreaterThanOrEqual(40)
  expect(count(messages.map(({ truth }) => truth.currency))).toBeGreaterThanOrEqual(6)
  expect(count(messages.map(language))).toBeGreaterThanOrEqual(6)
})

test('every message is well-formed mail of its own', () => {
  const broken = messages.filter(
    ({ raw }) =>
      !/^[\x20-\x7e\r\n]*$/.test(raw) ||
      raw.replaceAll('\r\n', '').includes('\n') ||
      !headerOf(raw, 'Subject') ||
      raw.split('\r\n').some((line) => line.length > 997),
  )
  expect(broken.map(({ name }) => name)).toEqual([])
  expect(count(messages.map(({ name }) => name))).toBe(messages.length)
  expect(count(messages.map(({ raw }) => headerOf(raw, 'Message-ID')))).toBe(messages.length)
})

test('tomorrow holds the same mail, and more on top', () => {
  const [today, tomorrow] = [rawsOn(TODAY), rawsOn(addDays(TODAY, 1))]
  const kept = [...tomorrow.keys()].filter((name) => today.has(name))
  expect(kept.length).toBeGreaterThan(today.size - 15)
  expect(kept.filter((name) => tomorrow.get(name) !== today.get(name))).toEqual([])
})

test('offers a rich, a small and an empty account', () => {
  const sizes = sampleMailboxes(TODAY, ZONE).map(({ messages }) => messages.length)
  expect(sizes).toHaveLength(3)
  expect(sizes[0]).toBeGreaterThan(sizes[1] ?? 0)
  expect(sizes[1]).toBeGreaterThan(3)
  expect(sizes[2]).toBe(0)
})

test('mail of later today waits for its time', () => {
  const now = new Date('2026-11-24T04:00:00Z')
  const late = (message: SampleMessage) => message.receivedAt > now
  expect(messages.some(late)).toBe(true)
  expect(sampleMailbox(TODAY, ZONE, now).messages.some(late)).toBe(false)
})
