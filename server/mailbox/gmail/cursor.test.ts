import { expect, test } from 'vitest'
import {
  type Cursor,
  afterExpiry,
  finishRange,
  firstCursor,
  formatCursor,
  nextRange,
  parseCursor,
} from './cursor.ts'

const NOW = new Date('2026-11-24T12:00:00Z')
const first = firstCursor('100', NOW)
const covered = (from: string | null): Cursor => ({ ...first, covered: { from } })

test.each([
  ['nobody read it', first, '2026-08-26', { why: 'first', from: '2026-08-26', to: null }],
  ['nobody read it', first, null, { why: 'first', from: null, to: null }],
  ['same range', covered('2026-08-26'), '2026-08-26', undefined],
  ['a day later', covered('2026-08-26'), '2026-08-27', undefined],
  ['narrowed', covered('2026-08-26'), '2026-10-25', undefined],
  [
    'wider',
    covered('2026-08-26'),
    '2025-11-24',
    { why: 'wider', from: '2025-11-24', to: '2026-08-26' },
  ],
  ['everything', covered('2026-08-26'), null, { why: 'wider', from: null, to: '2026-08-26' }],
  ['everything is read', covered(null), '2020-01-01', undefined],
  ['everything is read', covered(null), null, undefined],
])('%s: %j wants %s', (_, cursor, from, range) => {
  expect(nextRange(cursor, from)).toEqual(range)
})

test('an expired history leaves the days since the last reading, plus two, to read', () => {
  const later = new Date('2026-12-01T12:00:00Z')
  const expired = afterExpiry(covered('2026-08-26'), '900', later)
  expect(expired).toMatchObject({ historyId: '900', readAt: later, expiredAt: later })
  const range = nextRange(expired, '2026-09-02')
  expect(range).toEqual({ why: 'gap', from: '2026-11-22', to: null })
  const again = afterExpiry(expired, '950', new Date('2026-12-02T12:00:00Z'))
  expect(again.gapFrom).toBe('2026-11-22')
  const done = finishRange(again, range!)
  expect(nextRange(done, '2026-09-02')).toBeUndefined()
  expect(done.covered).toEqual({ from: '2026-08-26' })
})

test('a first scan covers the gap of a history that expired meanwhile', () => {
  const expired = afterExpiry(first, '900', NOW)
  const range = nextRange(expired, '2026-08-26')
  expect(range?.why).toBe('first')
  expect(nextRange(finishRange(expired, range!), '2026-08-26')).toBeUndefined()
})

test('a cursor survives storage; one from elsewhere begins anew', () => {
  const cursor: Cursor = {
    ...afterExpiry(covered(null), '12345678901234567890', NOW),
    backfill: { why: 'gap', doneTo: NOW, looked: 7, passedOver: 3 },
  }
  expect(parseCursor(formatCursor(cursor))).toEqual(cursor)
  for (const text of [
    null,
    '',
    'x',
    '{}',
    '{"v":2}',
    formatCursor(cursor).replace('"v":1', '"v":9'),
  ])
    expect(parseCursor(text)).toBeUndefined()
})
