import { fakeBrowser } from 'wxt/testing/fake-browser'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeAsk, fakeConnect } from '../../test/support/fake-api.ts'
import { aList, aMailbox, aPayment, aPerson } from '../../test/support/open-list.ts'
import type { Api } from './api.ts'
import { ApiError } from './client.ts'
import { memoryVault } from './memory-vault.ts'
import type { Message } from './messages.ts'
import { openDuebox, type PageDeps } from './page-client.ts'
import { markChanged } from './storage.ts'

let stop: AbortController
beforeEach(() => {
  fakeBrowser.reset()
  stop = new AbortController()
})
afterEach(() => stop.abort())

const session = {
  bearer: 'b1',
  userId: 'u1',
  email: 'ana@example.org',
  server: 'https://a.example.org',
}
const routes: Partial<Api> = {
  open: () =>
    Promise.resolve({
      etag: '"8"',
      body: aList([aPayment(), aPayment({ id: 'p2' })], { version: 8 }),
    }),
  scanStatus: () => Promise.resolve({ version: 8, mailboxes: [aMailbox({ status: 'scanning' })] }),
  me: () => Promise.resolve(aPerson()),
}
const kept = { etag: '"7"', body: aList(), confirmedAt: '2026-11-24T12:00:00Z' }

async function page(
  over: Partial<Api> = {},
  answer: (message: Message) => unknown = () => undefined,
) {
  const vault = memoryVault()
  await vault.begin(session)
  await vault.keep('b1', { open: kept })
  const { ask, sent: asked } = fakeAsk(answer)
  const deps: PageDeps = {
    vault,
    now: () => new Date('2026-11-24T13:00:00Z'),
    connect: fakeConnect({ ...routes, ...over }),
    ask,
  }
  const duebox = await openDuebox(deps, stop.signal)
  return { duebox, vault, asked, seen: () => duebox.snapshot.get() }
}

test('paints what is kept, then what the server says', async () => {
  const { duebox, seen, asked } = await page()
  expect(seen()).toMatchObject({ connection: { state: 'starting' }, open: { version: 7 } })
  await duebox.refresh()
  expect(seen()).toMatchObject({
    connection: { state: 'online' },
    open: { version: 8 },
    me: aPerson(),
    mailboxes: [{ status: 'scanning' }],
    confirmedAt: '2026-11-24T13:00:00.000Z',
  })
  expect(asked).toContainEqual({ type: 'changed' })
})

test('the snapshot is the same object until something changed', async () => {
  const { duebox, seen } = await page()
  await duebox.refresh()
  const before = seen()
  expect(seen()).toBe(before)
})

test('without a server the kept list stays', async () => {
  const { duebox, seen } = await page({
    open: () => Promise.reject(new ApiError('unavailable', 'No answer.')),
  })
  await duebox.refresh()
  expect(seen()).toMatchObject({
    connection: { state: 'offline', message: 'No answer.' },
    open: { version: 7 },
  })
})

test('an ended session says so and keeps the list', async () => {
  const { duebox, seen } = await page({
    open: () => Promise.reject(new ApiError('unauthenticated', 'no')),
  })
  await duebox.refresh()
  expect(seen()).toMatchObject({
    connection: { state: 'signed-out', message: expect.stringContaining('Sign in') },
    open: { version: 7 },
  })
})

test.each<[string, Partial<Api>, object]>([
  [
    'a demo server',
    { health: () => Promise.resolve({ demo: true }) },
    { demo: true, connection: { state: 'signed-out', message: null } },
  ],
  ['no server', {}, { connection: { state: 'signed-out', message: null, unanswered: true } }],
])('nobody signed in, %s', async (_what, health, expected) => {
  const { duebox, vault, seen } = await page(health)
  await vault.clear()
  await duebox.refresh()
  await duebox.refresh()
  expect(seen()).toMatchObject({ open: null, server: 'http://localhost:3000', ...expected })
})

test('an action shows at once and goes back when it is refused', async () => {
  const { promise, reject } = Promise.withResolvers()
  const { duebox, seen } = await page({}, (message) =>
    message.type === 'act' ? promise : undefined,
  )
  await duebox.refresh()
  const done = duebox.act('p1', { do: 'paid' })
  expect(seen().open?.payments[0]?.status).toBe('paid')
  expect(seen().pending).toEqual({ p1: 'paid' })
  reject(new ApiError('conflict', 'It has changed.'))
  await expect(done).rejects.toMatchObject({ code: 'conflict' })
  expect(seen().open?.payments[0]?.status).toBe('upcoming')
  expect(seen().pending).toEqual({})
})

test('follows what another page or the background has kept', async () => {
  const { duebox, vault, seen } = await page()
  await duebox.refresh()
  const changed = vi.fn<() => void>()
  duebox.snapshot.subscribe(changed)
  await vault.keep('b1', { open: { ...kept, body: aList([], { version: 9 }) } })
  await markChanged()
  await vi.waitFor(() => expect(seen().open?.version).toBe(9))
  expect(changed).toHaveBeenCalled()
})

test('settings are read again with the list', async () => {
  const person = aPerson({ settings: { ...aPerson().settings, horizonDays: 14 } })
  let saved = false
  const { duebox, seen } = await page({
    saveSettings: () => {
      saved = true
      return Promise.resolve(person.settings)
    },
    me: () => Promise.resolve(saved ? person : aPerson()),
  })
  await duebox.refresh()
  await duebox.saveSettings({ horizonDays: 14 })
  expect(seen().me?.settings.horizonDays).toBe(14)
})

test.each(['signOut', 'setServer'] as const)('%s says what was not saved', async (how) => {
  const { duebox, vault } = await page({ health: () => Promise.resolve({ demo: false }) }, () => ({
    lost: 2,
  }))
  await vault.clear()
  await (how === 'signOut' ? duebox.signOut() : duebox.setServer('duebox.example.org'))
  expect(duebox.snapshot.get().connection).toMatchObject({
    state: 'signed-out',
    message: 'You are signed out. 2 decisions were not saved: the server did not take them.',
  })
})

test('a bad server address is refused here, and so is one where no Duebox answers', async () => {
  const { duebox, asked } = await page({ health: () => Promise.resolve({ demo: false }) }, () => ({
    lost: 0,
  }))
  await expect(duebox.setServer('http://example.org')).rejects.toMatchObject({
    code: 'bad_request',
  })
  await duebox.setServer('duebox.example.org')
  expect(asked).toContainEqual({ type: 'set-server', url: 'https://duebox.example.org' })
})
