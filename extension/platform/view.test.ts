import { assert, constantFrom, date, property } from 'fast-check'
import { expect, test } from 'vitest'
import { dayIn } from '#shared/day.ts'
import type { PaymentAction } from '#shared/contract/payments.ts'
import { aList, aMailbox, aPayment, aPerson } from '../../test/support/open-list.ts'
import { nextMidnight, snapshotOf, withWaiting } from './view.ts'

const around = {
  server: 'https://duebox.example.org',
  connection: { state: 'online' },
  now: new Date('2026-11-24T23:30:00Z'),
  deviceZone: 'UTC',
} as const

test('nothing kept: everything is unknown, not empty', () => {
  expect(snapshotOf({ waiting: [] }, around)).toMatchObject({
    me: null,
    open: null,
    confirmedAt: null,
    today: '2026-11-24',
  })
})

test('today is the person’s, not the device’s', () => {
  const open = { etag: null, body: aList(), confirmedAt: '2026-11-24T12:00:00Z' }
  expect(snapshotOf({ open, waiting: [] }, around).today).toBe('2026-11-25')
  expect(snapshotOf({ me: aPerson(), waiting: [] }, around).today).toBe('2026-11-25')
  const unknown = { ...open, body: aList([], { timeZone: 'Mars/Olympus' }) }
  expect(snapshotOf({ open: unknown, waiting: [] }, around).today).toBe('2026-11-24')
})

test('mailboxes come from the newest answer', () => {
  const scanning = aMailbox({ status: 'scanning' })
  expect(
    snapshotOf({ me: aPerson(), mailboxes: [scanning], waiting: [] }, around).mailboxes,
  ).toEqual([scanning])
  expect(snapshotOf({ me: aPerson(), waiting: [] }, around).mailboxes).toEqual([aMailbox()])
})

test('an action on its way shows at once', () => {
  const open = { etag: '"7"', body: aList(), confirmedAt: '2026-11-24T12:00:00Z' }
  const waiting = [
    { id: 'k', at: '2026-11-24T12:00:00Z', paymentId: 'p1', action: { do: 'paid' } as const },
  ]
  const seen = snapshotOf({ open, waiting }, around)
  expect(seen.pending).toEqual({ p1: 'paid' })
  expect(seen.open?.payments[0]).toMatchObject({ status: 'paid', paidOn: '2026-11-25' })
})

const odd = aPayment({ review: true, conflict: true })
test.each<[PaymentAction, object]>([
  [{ do: 'paid' }, { status: 'paid', paidOn: '2026-11-24', review: false, conflict: false }],
  [
    { do: 'paid', on: '2026-11-20' },
    { status: 'paid', paidOn: '2026-11-20' },
  ],
  [{ do: 'not_paid' }, { status: 'upcoming', paidOn: null }],
  [{ do: 'dismiss' }, { status: 'dismissed', review: false }],
  [{ do: 'restore' }, { status: 'upcoming' }],
  [
    { do: 'snooze', until: '2026-12-01' },
    { snoozedUntil: '2026-12-01', status: 'upcoming' },
  ],
  [{ do: 'unsnooze' }, { snoozedUntil: null }],
  [{ do: 'undo', decisionId: 'd1' }, odd],
])('%j', (action, expected) => {
  const { payments } = withWaiting(
    aList([odd, aPayment({ id: 'p2' })]),
    [{ paymentId: 'p1', action }],
    '2026-11-24',
  )
  expect(payments[0]).toMatchObject(expected)
  expect(payments[1]).toEqual(aPayment({ id: 'p2' }))
})

test('later actions win', () => {
  const waiting = [
    { paymentId: 'p1', action: { do: 'paid' } as const },
    { paymentId: 'p1', action: { do: 'not_paid' } as const },
  ]
  expect(withWaiting(aList(), waiting, '2026-11-24').payments[0]?.status).toBe('upcoming')
})

test.each([
  ['2026-11-24T22:59:59.500Z', 'Europe/Berlin', '2026-11-24T23:00:00.000Z'],
  ['2026-11-24T23:00:00Z', 'Europe/Berlin', '2026-11-25T23:00:00.000Z'],
  ['2026-10-24T22:30:00Z', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'], // a day of 25 hours
  ['2026-03-28T23:30:00Z', 'Europe/Berlin', '2026-03-29T22:00:00.000Z'], // and one of 23
  ['2026-11-24T09:00:00Z', 'Pacific/Chatham', '2026-11-24T10:15:00.000Z'],
])('midnight after %s in %s', (now, zone, expected) => {
  expect(nextMidnight(new Date(now), zone).toISOString()).toBe(expected)
})

test('the next midnight is the first instant of another day', () => {
  const zones = [
    'UTC',
    'Asia/Kolkata',
    'America/Sao_Paulo',
    'Africa/Cairo',
    'Australia/Lord_Howe',
    'Pacific/Apia',
  ]
  const instant = date({
    min: new Date('2026-01-01'),
    max: new Date('2027-12-31'),
    noInvalidDate: true,
  })
  assert(
    property(instant, constantFrom(...zones), (now, zone) => {
      const midnight = nextMidnight(now, zone)
      expect(midnight > now).toBe(true)
      expect(dayIn(midnight, zone)).not.toBe(dayIn(now, zone))
      expect(dayIn(new Date(midnight.getTime() - 1), zone)).toBe(dayIn(now, zone))
    }),
  )
})
