import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeAsk } from '../../test/support/fake-api.ts'
import { aList, aPayment } from '../../test/support/open-list.ts'
import { ApiError, type Snapshot } from './client.ts'
import type { Message } from './messages.ts'
import { openSidebar } from './sidebar-client.ts'

let stop: AbortController
beforeEach(() => {
  stop = new AbortController()
})
afterEach(() => stop.abort())

const told: Snapshot = {
  connection: { state: 'online' },
  server: '',
  me: null,
  open: aList(),
  confirmedAt: '2026-11-24T12:00:00Z',
  mailboxes: [],
  today: '2026-11-24',
  pending: {},
}
function sidebar(answer: (message: Message) => unknown) {
  const { ask, sent } = fakeAsk(answer)
  const duebox = openSidebar(stop.signal, ask)
  return { duebox, sent, seen: () => duebox.snapshot.get() }
}

test('asks when it opens', async () => {
  const { duebox, seen } = sidebar(() => told)
  expect(seen().connection).toEqual({ state: 'starting' })
  await duebox.refresh()
  expect(seen()).toMatchObject(told)
})

test('its own action shows at once, and the list is asked for afterwards', async () => {
  const paid = { ...told, open: aList([aPayment({ status: 'paid' })]) }
  let done = false
  const { duebox, sent, seen } = sidebar((message) => {
    if (message.type !== 'gmail-act') return done ? paid : told
    done = true
    return { version: 8, payment: aPayment({ status: 'paid' }), undo: 'd1' }
  })
  await duebox.refresh()
  const acting = duebox.act('p1', { do: 'paid' })
  expect(seen()).toMatchObject({
    pending: { p1: 'paid' },
    open: { payments: [{ status: 'paid' }] },
  })
  expect(await acting).toMatchObject({ undo: 'd1' })
  expect(seen()).toMatchObject({ pending: {}, open: { payments: [{ status: 'paid' }] } })
  expect(sent.at(-1)).toEqual({ type: 'gmail-list' })
})

test('an updated extension says so and keeps what is shown', async () => {
  let gone = false
  const { duebox, seen } = sidebar(() => {
    if (gone) throw new ApiError('unavailable', 'Duebox was updated. Reload this tab to use it.')
    return told
  })
  await duebox.refresh()
  gone = true
  await duebox.refresh()
  expect(seen()).toMatchObject({
    connection: { state: 'offline', message: expect.stringContaining('Reload') },
    open: aList(),
  })
})

test('only ids leave the page: the address comes from the tab', async () => {
  const { duebox, sent } = sidebar(() => told)
  await duebox.byMessage({ mailbox: 'eve@example.org', thread: '18c0', messages: '18c1' })
  await duebox.byMessage({ mailbox: 'eve@example.org' })
  expect(sent.slice(1)).toEqual([
    { type: 'gmail-thread', thread: '18c0', messages: '18c1' },
    { type: 'gmail-thread' },
  ])
})

test.each(['signIn', 'signOut', 'scanNow', 'eraseEverything'] as const)(
  '%s is not for Gmail’s page',
  async (call) => {
    const { duebox, sent } = sidebar(() => told)
    await expect(duebox[call]()).rejects.toMatchObject({ code: 'unauthenticated' })
    expect(sent).toEqual([{ type: 'gmail-list' }])
  },
)

test('a closed panel asks no more', async () => {
  const clock = vi.useFakeTimers()
  try {
    const { sent } = sidebar(() => told)
    await clock.advanceTimersByTimeAsync(5_000)
    expect(sent).toHaveLength(2)
    stop.abort()
    await clock.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(2)
  } finally {
    vi.useRealTimers()
  }
})
