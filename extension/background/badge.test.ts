import { fakeBrowser } from 'wxt/testing/fake-browser'
import { beforeEach, expect, test } from 'vitest'
import { resetBrowser } from '../../test/support/fake-toolbar.ts'
import { aList, aMailbox, aPayment } from '../../test/support/open-list.ts'
import { badgeFor, showBadge } from './badge.ts'

beforeEach(resetBrowser)

const now = new Date('2026-11-24T13:00:00Z')
const session = {
  bearer: 'b1',
  userId: 'u1',
  email: 'ana@example.org',
  server: 'https://a.example.org',
}
const open = (confirmedAt = '2026-11-24T12:55:00Z', payments = [aPayment()]) => ({
  etag: null,
  body: aList(payments),
  confirmedAt,
})
const kept = { session, open: open(), mailboxes: [aMailbox()], waiting: [] }
const paid = {
  id: 'k',
  at: '2026-11-24T12:59:00Z',
  paymentId: 'p1',
  action: { do: 'paid' } as const,
}
const firstScan = aMailbox({
  status: 'scanning',
  lastReadAt: null,
  progress: {
    phase: 'backfill',
    looked: 12,
    expected: 90,
    bills: 0,
    startedAt: '2026-11-24T12:59:00Z',
  },
})
const at = (instant: string) => new Date(instant)

test.each<[string, Parameters<typeof badgeFor>[0], Date, object]>([
  ['fresh', kept, now, { text: '1', color: 'ink' }],
  [
    'paid a moment ago, not sent yet',
    { ...kept, waiting: [paid] },
    now,
    { text: '', color: 'none' },
  ],
  [
    'after midnight in Berlin two days before it is due',
    { ...kept, open: open('2026-11-26T23:01:00Z') },
    at('2026-11-26T23:02:00Z'),
    { text: '!', color: 'amber' },
  ],
  [
    'no answer for an hour',
    { ...kept, open: open('2026-11-24T11:59:00Z') },
    now,
    { text: '!', color: 'amber' },
  ],
  [
    'mailbox unread since yesterday',
    { ...kept, mailboxes: [aMailbox({ lastReadAt: '2026-11-23T12:00:00Z' })] },
    now,
    { text: '!' },
  ],
  [
    'Google wants a new sign-in',
    { ...kept, mailboxes: [aMailbox({ status: 'reauth_required' })] },
    now,
    { text: '!' },
  ],
  [
    'one mailbox of two is old',
    {
      ...kept,
      mailboxes: [aMailbox(), aMailbox({ id: 'm2', lastReadAt: '2026-11-23T12:00:00Z' })],
    },
    now,
    { text: '!' },
  ],
  [
    'one mailbox of two was never read',
    { ...kept, mailboxes: [aMailbox(), aMailbox({ id: 'm2', lastReadAt: null })] },
    now,
    { text: '!', color: 'amber' },
  ],
  ...(['rate_limited', 'degraded', 'ok'] as const).map(
    (status): [string, Parameters<typeof badgeFor>[0], Date, object] => [
      `nothing was ever read, ${status}`,
      {
        ...kept,
        open: open('2026-11-24T12:55:00Z', []),
        mailboxes: [aMailbox({ status, lastReadAt: null })],
      },
      now,
      { text: '!', color: 'amber', title: 'Not all of your mail is read yet' },
    ],
  ),
  [
    'the first scan runs',
    { ...kept, open: open('2026-11-24T12:55:00Z', []), mailboxes: [firstScan] },
    now,
    { text: '…', title: 'Reading your mail for the first time' },
  ],
  ['session ended', { ...kept, session: { ...session, bearer: null } }, now, { text: '!' }],
  ['signed in, nothing read yet', { session, waiting: [] }, now, { text: '!' }],
  [
    'nobody signed in',
    { waiting: [] },
    now,
    { text: '', color: 'none', title: 'Duebox: sign in to see what is due' },
  ],
])('%s', (_when, known, instant, expected) => {
  expect(badgeFor(known, instant, 'UTC', 'en-GB')).toMatchObject(expected)
})

test('the title says when the mailbox was read, in the person’s zone', () => {
  expect(badgeFor(kept, now, 'UTC', 'en-GB').title).toBe('1 payment due this week; updated 13:02')
})

test('goes to the toolbar as it is', async () => {
  await showBadge({ text: '3', color: 'red', title: '3 overdue', grey: false })
  expect(await fakeBrowser.action.getBadgeText({})).toBe('3')
  expect(await fakeBrowser.action.getTitle({})).toBe('3 overdue')
})
