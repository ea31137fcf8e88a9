import { expect, test } from 'vitest'
import { aSnapshot } from '../../test/support/fake-duebox.ts'
import { aMailbox, NOW } from '../../test/support/ledger-fixture.ts'
import { freshnessOf, minutesLeft } from './freshness.ts'

const now = NOW.getTime()
const hoursAgo = (hours: number) => new Date(now - hours * 3_600_000).toISOString()

test.each([
  ['fresh', {}, 'fresh'],
  ['read 19 hours ago', { mailboxes: [aMailbox({ lastReadAt: hoursAgo(19) })] }, 'fresh'],
  ['read 21 hours ago', { mailboxes: [aMailbox({ lastReadAt: hoursAgo(21) })] }, 'old'],
  ['one of two not read', { mailboxes: [aMailbox(), aMailbox({ lastReadAt: null })] }, 'never'],
  ['not confirmed for two hours', { confirmedAt: hoursAgo(2) }, 'old'],
  [
    'not confirmed, but only just opened',
    { confirmedAt: hoursAgo(2), connection: { state: 'starting' } },
    'fresh',
  ],
  ['offline', { connection: { state: 'offline', message: '' } }, 'old'],
  ['signed out', { connection: { state: 'signed-out', message: null } }, 'old'],
  ['sign-in needed', { mailboxes: [aMailbox({ status: 'reauth_required' })] }, 'old'],
  ['scanning', { mailboxes: [aMailbox({ status: 'scanning' })] }, 'scanning'],
] as const)('%s is %s', (_what, over, state) => {
  expect(freshnessOf(aSnapshot(over), now).state).toBe(state)
})

test('the oldest mailbox tells the age', () => {
  const mailboxes = [aMailbox(), aMailbox({ lastReadAt: hoursAgo(5) })]
  expect(freshnessOf(aSnapshot({ mailboxes }), now).readAt).toBe(hoursAgo(5))
})

test.each([
  [{ looked: 1000, expected: 4000, startedAt: hoursAgo(1 / 30) }, 6],
  [{ looked: 1000, expected: 1001, startedAt: hoursAgo(1 / 30) }, 1],
  [{ looked: 1000, expected: null, startedAt: hoursAgo(1 / 30) }, undefined],
  [{ looked: 3, expected: 4000, startedAt: hoursAgo(1 / 30) }, undefined],
])('minutes left of %j: %s', (progress, minutes) => {
  expect(minutesLeft(progress, now)).toBe(minutes)
})
