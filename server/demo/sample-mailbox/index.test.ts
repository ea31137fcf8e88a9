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
const languageOf = ({ raw }: SampleMessage) => /lang=3D"(\w+)"/.exec(raw)?.[1]
const rawsOn = (day: Day) =>
  new Map(sampleMailbox(day, ZONE).messages.map(({ name, raw }) => [name, raw]))

test('has the mail it promises', () => {
  expect(messages.length).toBeGreaterThanOrEqual(150)
  expect(count(messages.map(({ truth }) => truth.biller))).toBeGreaterThanOrEqual(40)
  expect(count(messages.map(({ truth }) => truth.currency))).toBeGreaterThanOrEqual(6)
  expect(count(messages.map(languageOf))).toBeGreaterThanOrEqual(6)
  const kinds = messages.map(({ truth }) => truth.kind)
  expect(count(kinds)).toBe(10)
  expect(kinds.filter((kind) => kind === 'none').length).toBeGreaterThanOrEqual(60)
  for (const type of ['application/pdf', 'application/xml', 'text/plain', 'text/html'])
    expect(messages.filter(({ raw }) => raw.includes(`Content-Type: ${type};`))).not.toEqual([])
})

test('a reminder stands in the thread of its bill', () => {
  const threads = Map.groupBy(messages, ({ threadKey }) => threadKey)
  const long = [...threads.values()].filter((thread) => thread.length > 1)
  expect(long.length).toBeGreaterThan(3)
  const answered = long.map(([first, second]) => [
    headerOf(first?.raw ?? '', 'Message-ID'),
    headerOf(second?.raw ?? '', 'In-Reply-To'),
  ])
  expect(answered.map(([, to]) => to)).toEqual(answered.map(([id]) => id))
})

test('only liars fail to authenticate', () => {
  const failed = messages.filter(({ raw }) => !/dmarc=pass/.test(raw.replaceAll('\r\n', '')))
  expect(failed.length).toBeGreaterThan(5)
  expect(failed.filter(({ truth }) => truth.kind !== 'scam')).toEqual([])
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
