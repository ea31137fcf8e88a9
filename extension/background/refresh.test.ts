import { fakeBrowser } from 'wxt/testing/fake-browser'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Api } from '../platform/api.ts'
import { ApiError } from '../platform/client.ts'
import { memoryVault } from '../platform/memory-vault.ts'
import { fakeConnect } from '../../test/support/fake-api.ts'
import { resetBrowser } from '../../test/support/fake-toolbar.ts'
import { aList, aMailbox, aPayment, aPerson } from '../../test/support/open-list.ts'
import { keepAlarms, refresh } from './refresh.ts'

beforeEach(resetBrowser)

const now = () => new Date('2026-11-24T12:00:00Z')
const session = {
  bearer: 'b1',
  userId: 'u1',
  email: 'ana@example.org',
  server: 'https://a.example.org',
}
const routes: Partial<Api> = {
  open: (etag) => Promise.resolve(etag === '"7"' ? undefined : { etag: '"7"', body: aList() }),
  scanStatus: () =>
    Promise.resolve({ version: 7, mailboxes: [aMailbox({ lastReadAt: '2026-11-24T11:59:00Z' })] }),
  me: () => Promise.resolve(aPerson()),
}
const signedIn = async (over: Partial<Api> = {}) => {
  const vault = memoryVault()
  await vault.begin(session)
  return { vault, now, connect: fakeConnect({ ...routes, ...over }) }
}
const alarms = async () => (await fakeBrowser.alarms.getAll()).map(({ name }) => name).toSorted()
const badge = () => fakeBrowser.action.getBadgeText({})

test('reads, keeps, sets the badge and the alarms', async () => {
  const reach = await signedIn()
  await refresh(reach)
  const kept = await reach.vault.read()
  expect(kept).toMatchObject({
    me: aPerson(),
    open: { etag: '"7"', confirmedAt: '2026-11-24T12:00:00.000Z' },
  })
  expect(await badge()).toBe('1')
  expect(await alarms()).toEqual(['next-due', 'refresh'])
  expect((await fakeBrowser.alarms.get('next-due'))?.scheduledTime).toBe(
    Date.parse('2026-11-24T23:00:00Z'),
  )
  expect((await fakeBrowser.alarms.get('refresh'))?.periodInMinutes).toBe(15)
})

test('a 304 keeps the list and confirms it anew', async () => {
  const reach = await signedIn()
  await refresh(reach)
  await refresh({ ...reach, now: () => new Date('2026-11-24T12:15:00Z') })
  const { open } = await reach.vault.read()
  expect(open).toEqual({ etag: '"7"', body: aList(), confirmedAt: '2026-11-24T12:15:00.000Z' })
})

test('a second caller joins the run under way', async () => {
  const open = vi.fn<Api['open']>(() => Promise.resolve(undefined))
  const reach = await signedIn({ open })
  await Promise.all([refresh(reach), refresh(reach)])
  expect(open).toHaveBeenCalledOnce()
})

test('without a server the list stays and its age shows after an hour', async () => {
  const reach = await signedIn()
  await refresh(reach)
  const offline = { ...reach, connect: fakeConnect({}) }
  await refresh({ ...offline, now: () => new Date('2026-11-24T12:30:00Z') })
  expect(await badge()).toBe('1')
  await refresh({ ...offline, now: () => new Date('2026-11-24T13:00:01Z') })
  expect(await badge()).toBe('!')
  expect((await reach.vault.read()).open?.body).toEqual(aList())
})

const ended = () => Promise.reject(new ApiError('unauthenticated', 'Sign in again.'))
test('an ended session shows as such and keeps the list', async () => {
  const reach = await signedIn()
  await refresh(reach)
  await refresh({ ...reach, connect: fakeConnect({ open: ended, scanStatus: ended }) })
  const { session: kept, open } = await reach.vault.read()
  expect([kept?.bearer, open?.body]).toEqual([null, aList()])
  expect(await badge()).toBe('!')
})

test('what waits goes out before the list is read', async () => {
  const order: string[] = []
  const reach = await signedIn({
    act: () => {
      order.push('act')
      return Promise.resolve({ version: 8, payment: aPayment({ status: 'paid' }), undo: 'd' })
    },
    open: () => {
      order.push('open')
      return Promise.resolve({ etag: '"8"', body: aList([], { version: 8 }) })
    },
  })
  await reach.vault.addWaiting({
    id: 'k',
    at: now().toISOString(),
    paymentId: 'p1',
    action: { do: 'paid' },
  })
  await refresh(reach)
  expect(order).toEqual(['act', 'open'])
})

test('an action that waits brings an alarm of its own', async () => {
  const { vault } = await signedIn()
  await vault.addWaiting({
    id: 'k',
    at: now().toISOString(),
    paymentId: 'p1',
    action: { do: 'paid' },
  })
  await keepAlarms({ vault, now })
  expect(await alarms()).toEqual(['next-due', 'outbox', 'refresh'])
})

test('nobody signed in: no alarms', async () => {
  await fakeBrowser.alarms.create('refresh', { periodInMinutes: 15 })
  await keepAlarms({ vault: memoryVault(), now })
  expect(await alarms()).toEqual([])
})
