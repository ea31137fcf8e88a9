import { fakeBrowser } from 'wxt/testing/fake-browser'
import { beforeEach, expect, test, vi } from 'vitest'
import { ApiError } from '../platform/client.ts'
import type { Api } from '../platform/api.ts'
import { memoryVault } from '../platform/memory-vault.ts'
import { readServer, writeAttempt } from '../platform/storage.ts'
import { fakeConnect } from '../../test/support/fake-api.ts'
import { aPayment } from '../../test/support/open-list.ts'
import { codeOf, dropStaleAttempt, erase, setServer, signIn, signOut } from './session.ts'

const REDIRECT = 'https://duebox-id.chromiumapp.org/cb'
const session = {
  bearer: 'b1',
  userId: 'u1',
  email: 'ana@example.org',
  server: 'http://localhost:3000',
}
type Window = (details: { url: string }) => Promise<string | undefined>

beforeEach(() => fakeBrowser.reset())

/** A browser whose sign-in window ends as told. */
function browserWith(window: Window) {
  vi.spyOn(fakeBrowser.identity, 'getRedirectURL').mockReturnValue(REDIRECT)
  Reflect.set(fakeBrowser.identity, 'launchWebAuthFlow', window)
}
const back =
  (answer: string): Window =>
  ({ url }) =>
    Promise.resolve(`${REDIRECT}?${answer}&state=${new URL(url).searchParams.get('state')}`)

const reachWith = (routes: Partial<Api> = {}) => ({
  vault: memoryVault(),
  now: () => new Date('2026-11-24T12:00:00Z'),
  connect: fakeConnect({
    health: () => Promise.resolve({ demo: false }),
    redeem: () => Promise.resolve({ bearer: 'b1', userId: 'u1', email: 'ana@example.org' }),
    ...routes,
  }),
})

test('the code is redeemed with the verifier whose challenge went out', async () => {
  let asked = new URL('http://none')
  browserWith((details) => {
    asked = new URL(details.url)
    return back('code=one-time')(details)
  })
  const redeem = vi.fn<Api['redeem']>(() =>
    Promise.resolve({ bearer: 'b1', userId: 'u1', email: 'ana@example.org' }),
  )
  const reach = reachWith({ redeem })
  await signIn(reach)
  const { code, verifier, timeZone } = redeem.mock.lastCall![0]
  expect(timeZone).toBe(new Intl.DateTimeFormat().resolvedOptions().timeZone)
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))
  expect([code, timeZone]).toEqual(['one-time', 'Pacific/Chatham'])
  expect(verifier).toMatch(/^[\w-]{43}$/)
  expect(asked.origin + asked.pathname).toBe('http://localhost:3000/api/auth/start')
  expect(Object.fromEntries(asked.searchParams)).toEqual({
    redirect_uri: REDIRECT,
    state: expect.stringMatching(/^[\w-]{22}$/),
    code_challenge: Buffer.from(digest).toString('base64url'),
  })
  expect((await reach.vault.read()).session).toEqual(session)
  expect(await fakeBrowser.storage.session.get()).toEqual({})
})

test('a second click joins the window that is open', async () => {
  const opened = vi.fn<Window>(back('code=one-time'))
  browserWith(opened)
  const reach = reachWith()
  await Promise.all([signIn(reach), signIn(reach)])
  expect(opened).toHaveBeenCalledOnce()
})

test.each<[string, Window, string, RegExp]>([
  [
    'the window was closed',
    () => Promise.reject(new Error('The user did not approve access.')),
    'sign_in_denied',
    /window was closed/,
  ],
  ['consent was denied', back('error=sign_in_denied'), 'sign_in_denied', /choose Allow/],
  ['the Gmail box was left empty', back('error=sign_in_partial'), 'sign_in_partial', /tick it/],
  ['it took too long', back('error=sign_in_expired'), 'sign_in_expired', /too long/],
  ['the server is not set up', back('error=google_setup'), 'google_setup', /set up/],
  ['an unknown error', back('error=surprise'), 'surprise', /did not work/],
  ['no code', back('x=1'), 'sign_in_failed', /did not work/],
  [
    'a state that is not ours',
    () => Promise.resolve(`${REDIRECT}?code=stolen&state=x`),
    'sign_in_failed',
    /did not work/,
  ],
])('%s', async (_case, window, code, sentence) => {
  browserWith(window)
  const reach = reachWith()
  await expect(signIn(reach)).rejects.toMatchObject({
    code,
    message: expect.stringMatching(sentence),
  })
  expect(await reach.vault.read()).toEqual({ waiting: [] })
  expect(await fakeBrowser.storage.session.get()).toEqual({})
})

const health = () => Promise.reject(new ApiError('unavailable', 'No answer from localhost:3000.'))
test('without a server no window opens', async () => {
  const opened = vi.fn<Window>(back('code=one-time'))
  browserWith(opened)
  await expect(signIn(reachWith({ health }))).rejects.toMatchObject({ code: 'unavailable' })
  expect(opened).not.toHaveBeenCalled()
})

test.each<[string, Partial<Api>]>([
  ['the server was told', { signOut: () => Promise.resolve({}) }],
  ['there is no server', {}],
])('sign-out leaves nothing but the server address: %s', async (_case, routes) => {
  const reach = reachWith(routes)
  await setServer(reach, 'https://duebox.example.org')
  await reach.vault.begin({ ...session, server: 'https://duebox.example.org' })
  await fakeBrowser.alarms.create('refresh', { periodInMinutes: 15 })
  await signOut(reach)
  expect(await reach.vault.read()).toEqual({ waiting: [] })
  expect(await fakeBrowser.storage.local.get()).toEqual({ server: 'https://duebox.example.org' })
  expect(await fakeBrowser.alarms.getAll()).toEqual([])
})

const decision = { at: '2026-11-24T11:00:00Z', action: { do: 'paid' } as const }
const refuse = (code: string) => Promise.reject(new ApiError(code, 'no'))
test.each<[string, Api['act'], number]>([
  ['taken', () => Promise.resolve({ version: 8, payment: aPayment(), undo: 'd' }), 0],
  ['not reached', () => refuse('unavailable'), 2],
  ['one refused', (id) => (id === 'p1' ? refuse('conflict') : refuse('unavailable')), 2],
])('what waits is sent before the session ends: %s', async (_case, act, lost) => {
  const told: string[] = []
  const reach = reachWith({
    act: (id, ...rest) => (told.push(id), act(id, ...rest)),
    signOut: () => Promise.resolve(told.push('out')),
  })
  for (const leave of [signOut, (with_: typeof reach) => setServer(with_, 'https://b.example')]) {
    told.length = 0
    await reach.vault.begin(session)
    await reach.vault.addWaiting({ ...decision, id: 'k1', paymentId: 'p1' })
    await reach.vault.addWaiting({ ...decision, id: 'k2', paymentId: 'p2' })
    expect(await leave(reach)).toEqual({ lost })
    expect([told[0], told.at(-1)]).toEqual(['p1', 'out'])
    expect(await reach.vault.read()).toEqual({ waiting: [] })
  }
})

test('erase forgets only when the server has erased', async () => {
  const reach = reachWith()
  await reach.vault.begin(session)
  await expect(erase(reach)).rejects.toMatchObject({ code: 'unavailable' })
  expect((await reach.vault.read()).session).toEqual(session)
  const willing = {
    ...reach,
    connect: fakeConnect({ erase: () => Promise.resolve({ erased: true, revoked: true }) }),
  }
  expect(await erase(willing)).toEqual({ revoked: true })
  expect(await reach.vault.read()).toEqual({ waiting: [] })
})

test('another server ends the session at the old one, the same server does not', async () => {
  const reach = reachWith()
  await reach.vault.begin(session)
  await setServer(reach, 'http://localhost:3000/')
  expect((await reach.vault.read()).session).toEqual(session)
  await setServer(reach, 'https://duebox.example.org')
  expect(await readServer()).toBe('https://duebox.example.org')
  expect(await reach.vault.read()).toEqual({ waiting: [] })
  await expect(setServer(reach, 'http://example.org')).rejects.toMatchObject({
    code: 'bad_request',
  })
})

test.each([
  ['2026-11-24T12:10:01Z', true],
  ['2026-11-24T12:09:59Z', false],
])('an attempt begun at noon, at %s', async (now, dropped) => {
  await writeAttempt({ verifier: 'v', state: 's', at: Date.parse('2026-11-24T12:00:00Z') })
  await dropStaleAttempt(new Date(now))
  expect('attempt' in (await fakeBrowser.storage.session.get())).toBe(!dropped)
})

test('the code is read only from an answer to our own state', () => {
  expect(codeOf(`${REDIRECT}?code=c&state=s`, 's')).toBe('c')
  expect(() => codeOf(`${REDIRECT}?code=c`, 's')).toThrowError(/did not work/)
  expect(() => codeOf(`${REDIRECT}?error=sign_in_denied&state=x`, 's')).toThrowError(/did not work/)
})
