import { expect, test } from 'vitest'
import type { Mailbox } from '#shared/contract/me.ts'
import { reportDue } from './report.ts'

type Progress = NonNullable<Mailbox['progress']>

const mailbox = (progress: Partial<Progress> | null): Mailbox => ({
  id: 'm',
  email: 'mara@example.org',
  status: 'ok',
  message: null,
  connectedAt: '2026-11-01T00:00:00Z',
  lastReadAt: '2026-11-23T00:00:00Z',
  nextScanAt: null,
  readFrom: null,
  progress: progress && {
    phase: 'backfill',
    looked: 0,
    expected: null,
    bills: 0,
    startedAt: '2026-11-24T00:00:00Z',
    ...progress,
  },
  unread: 0,
})

/** What is written while a scan goes through these steps. */
async function written(steps: (Partial<Progress> | null)[]) {
  const said = { progress: '', out: '' }
  const left = [...steps, null]
  await reportDue({
    out: (text) => void (said.out += text),
    progress: (text) => void (said.progress += text),
    rewrites: true,
    now: () => new Date('2026-11-24T12:00:00Z'),
    locale: 'en-GB',
    mailboxes: () => Promise.resolve([mailbox(left.length > 1 ? (left.shift() ?? null) : null)]),
    open: () =>
      Promise.resolve({
        version: 1,
        today: '2026-11-24',
        timeZone: 'Europe/Berlin',
        mainCurrency: 'EUR',
        horizonDays: 7,
        range: { from: null },
        payments: [],
      }),
    signal: new AbortController().signal,
  })
  return said
}

test.each([
  ['a scan that goes on after an interruption', { looked: 0, expected: 0 }],
  ['a start with nothing new', { phase: 'new' as const, looked: 0, expected: null }],
])('%s says nothing of 0 mails', async (_name, step) => {
  const { progress, out } = await written([step])
  expect(progress).toBe('')
  expect(out).toBe('\nmara@example.org, 2026-11-24 in Europe/Berlin\n\nNothing is due.\n')
})

test('mails are counted, against the estimate where there is one', async () => {
  const { progress } = await written([
    { looked: 0, expected: 120 },
    { looked: 50, expected: 120, bills: 3 },
    { looked: 7, expected: 0 },
  ])
  expect(progress.split('\r\u001b[K').filter(Boolean)).toEqual([
    'Reading mara@example.org: looked at 0 of about 120 mails, 0 bills so far',
    'Reading mara@example.org: looked at 50 of about 120 mails, 3 bills so far',
    'Reading mara@example.org: looked at 7 mails, 0 bills so far',
  ])
})
