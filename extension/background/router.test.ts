import { fakeBrowser } from 'wxt/testing/fake-browser'
import { beforeEach, expect, test, vi } from 'vitest'
import type { Api } from '../platform/api.ts'
import { ApiError } from '../platform/client.ts'
import { memoryVault } from '../platform/memory-vault.ts'
import { fakeConnect } from '../../test/support/fake-api.ts'
import { resetBrowser } from '../../test/support/fake-toolbar.ts'
import { aList, aMailbox, aPayment, aPerson } from '../../test/support/open-list.ts'
import { answer } from './router.ts'

beforeEach(resetBrowser)

const now = () => new Date('2026-11-24T12:00:00Z')
const session = {
  bearer: 'b1',
  userId: 'u1',
  email: 'ana@example.org',
  server: 'http://localhost:3000',
}
const paid = aPayment({ status: 'paid', paidOn: '2026-11-24' })
const routes: Partial<Api> = {
  open: () => Promise.resolve({ etag: '"7"', body: aList() }),
  scanStatus: () =>
    Promise.resolve({ version: 7, mailboxes: [aMailbox({ lastReadAt: now().toISOString() })] }),
  me: () => Promise.resolve(aPerson()),
  act: () => Promise.resolve({ version: 8, payment: paid, undo: 'd1' }),
  signOut: () => Promise.resolve({}),
}
const signedIn = async (over: Partial<Api> = {}) => {
  const vault = memoryVault()
  await vault.begin(session)
  await vault.keep('b1', {
    open: { etag: '"7"', body: aList(), confirmedAt: now().toISOString() },
    mailboxes: [aMailbox({ lastReadAt: now().toISOString() })],
    me: aPerson(),
  })
  return { vault, now, connect: fakeConnect({ ...routes, ...over }) }
}
const page = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') })
const gmail = (address = 'ana@example.org') => ({
  id: fakeBrowser.runtime.id,
  url: 'https://mail.google.com/mail/u/0/',
  frameId: 0,
  tab: { title: `Inbox - ${address} - Gmail` },
})
const badge = () => fakeBrowser.action.getBadgeText({})

test('a stranger gets no answer at all', async () => {
  const deps = await signedIn()
  expect(answer(deps, { type: 'sign-out' }, gmail())).toBeUndefined()
  expect(answer(deps, { type: 'gmail-list' }, { ...gmail(), id: 'other' })).toBeUndefined()
  expect(answer(deps, { type: 'nonsense' }, page())).toBeUndefined()
})

test('the badge follows an action before the server has answered', async () => {
  const seen: string[] = []
  const deps = await signedIn({
    act: async () => {
      seen.push(await badge())
      return { version: 8, payment: paid, undo: 'd1' }
    },
  })
  await answer(deps, { type: 'changed' }, page())
  expect(await badge()).toBe('1')
  const reply = await answer(
    deps,
    { type: 'act', id: 'key', paymentId: 'p1', action: { do: 'paid' } },
    page(),
  )
  expect(reply).toEqual({ ok: true, value: { version: 8, payment: paid, undo: 'd1' } })
  expect([...seen, await badge()]).toEqual(['', ''])
})

const refuse = () => Promise.reject(new ApiError('conflict', 'This bill has changed.'))
test('a refused action comes back on the badge, with the server’s sentence', async () => {
  const deps = await signedIn({ act: refuse })
  const reply = await answer(
    deps,
    { type: 'act', id: 'key', paymentId: 'p1', action: { do: 'paid' } },
    page(),
  )
  expect(reply).toEqual({ ok: false, code: 'conflict', message: 'This bill has changed.' })
  expect(await badge()).toBe('1')
})

test('a page that reached the server sends what waits', async () => {
  const deps = await signedIn({ act: () => Promise.reject(new ApiError('unavailable', 'no')) })
  expect(
    await answer(deps, { type: 'act', id: 'key', paymentId: 'p1', action: { do: 'paid' } }, page()),
  ).toEqual({ ok: true, value: 'queued' })
  await answer({ ...deps, connect: fakeConnect(routes) }, { type: 'changed' }, page())
  expect((await deps.vault.read()).waiting).toEqual([])
})

test('sign-out clears the badge', async () => {
  const deps = await signedIn()
  await answer(deps, { type: 'changed' }, page())
  await answer(deps, { type: 'sign-out' }, page())
  expect([await badge(), await fakeBrowser.action.getTitle({})]).toEqual([
    '',
    'Duebox: sign in to see what is due',
  ])
})

test('Gmail gets the list of its own account', async () => {
  const deps = await signedIn()
  const own = await answer(deps, { type: 'gmail-list' }, gmail())
  expect(own).toMatchObject({
    ok: true,
    value: { connection: { state: 'online' }, open: { payments: [{ id: 'p1' }] } },
  })
  expect(JSON.stringify(own)).not.toMatch(/b1|u1/)
  const other = await answer(deps, { type: 'gmail-list' }, gmail('eve@example.org'))
  expect(other).toMatchObject({
    ok: true,
    value: { connection: { state: 'signed-out' }, open: null, me: null },
  })
})

test('Gmail gets the kept list when there is no server', async () => {
  const deps = { ...(await signedIn()), connect: fakeConnect({}) }
  expect(await answer(deps, { type: 'gmail-list' }, gmail())).toMatchObject({
    ok: true,
    value: { connection: { state: 'offline' }, open: { payments: [{ id: 'p1' }] } },
  })
})

test('Gmail cannot name another account than the one its tab shows', async () => {
  const byMessage = vi.fn<Api['byMessage']>(() =>
    Promise.resolve({ connected: true, payments: [], messages: [] }),
  )
  const deps = await signedIn({ byMessage })
  const forged = { type: 'gmail-thread', thread: '18c0', mailbox: 'ben@example.org', extra: 1 }
  await answer(deps, forged, gmail())
  expect(byMessage).toHaveBeenLastCalledWith({ mailbox: 'ana@example.org', thread: '18c0' })
})

test('Gmail acts on payments of its own account only', async () => {
  const deps = await signedIn()
  const action = { type: 'gmail-act', id: 'key', paymentId: 'p1', action: { do: 'paid' } }
  expect(await answer(deps, action, gmail('eve@example.org'))).toMatchObject({ ok: false })
  expect((await deps.vault.read()).open?.body.payments[0]?.status).toBe('upcoming')
  expect(await answer(deps, action, gmail())).toMatchObject({ ok: true, value: { undo: 'd1' } })
})

test('the dashboard opens at a place of its own', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create')
  await answer(await signedIn(), { type: 'gmail-dashboard', hash: 'payments/p1' }, gmail())
  expect(create).toHaveBeenLastCalledWith({
    url: `${fakeBrowser.runtime.getURL('/dashboard.html')}#payments/p1`,
  })
})

test('an unexpected fault says nothing of its inside', async () => {
  const deps = await signedIn({ erase: () => Promise.reject(new TypeError('secret detail')) })
  const reply = await answer(deps, { type: 'erase' }, page())
  expect(reply).toMatchObject({ ok: false, code: 'internal' })
  expect(JSON.stringify(reply)).not.toContain('secret')
})
