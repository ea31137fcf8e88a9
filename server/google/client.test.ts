import { describe, expect, test } from 'vitest'
import { CALLBACK, NONCE, VERIFIER, aMail, openGoogle } from '../../test/support/google-client.ts'
import { AppError, RetryLater } from '#server/errors.ts'
import { createGoogle } from './client.ts'
import { quiet } from '../../test/support/database.ts'
import { UnreadableReply } from './persist.ts'

const signal = new AbortController().signal
const exchange = (code: string) => ({ code, verifier: VERIFIER, redirectUri: CALLBACK })

describe('sign-in', () => {
  test('asks for lasting read access, with PKCE, nonce and state', async () => {
    await using world = await openGoogle()
    const url = new URL(
      world.google.authorizeUrl({
        redirectUri: CALLBACK,
        state: 's',
        codeChallenge: 'c',
        nonce: 'n',
      }),
    )
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: world.fake.client.id,
      redirect_uri: CALLBACK,
      response_type: 'code',
      scope: 'openid email https://www.googleapis.com/auth/gmail.readonly',
      access_type: 'offline',
      prompt: 'consent select_account',
      state: 's',
      nonce: 'n',
      code_challenge: 'c',
      code_challenge_method: 'S256',
    })
  })

  test('a code gives tokens and a verified identity', async () => {
    await using world = await openGoogle()
    const tokens = await world.google.exchange(exchange(await world.code()))
    expect(tokens.refreshToken).toBeTruthy()
    expect(tokens.scopes).toContain('https://www.googleapis.com/auth/gmail.readonly')
    const identity = await world.google.verifyIdToken(tokens.idToken, NONCE)
    expect(identity.email).toBe('ada@mail.example')
    await expect(world.google.verifyIdToken(tokens.idToken, 'other')).rejects.toMatchObject({
      code: 'sign_in_failed',
    })
  })

  test('certificates may be JWKS, the issuer another one', async () => {
    const issuer = 'https://google.example'
    await using world = await openGoogle({ issuer })
    const { idToken } = await world.google.exchange(exchange(await world.code()))
    const certsUrl = world.fake.jwksUrl
    const deps = { now: () => new Date(), log: quiet }
    const jwks = createGoogle({ ...world.config, certsUrl }, deps)
    expect(await jwks.verifyIdToken(idToken, NONCE)).toMatchObject({ email: 'ada@mail.example' })
    const strict = createGoogle({ ...world.config, issuer: 'https://accounts.google.com' }, deps)
    await expect(strict.verifyIdToken(idToken, NONCE)).rejects.toBeInstanceOf(AppError)
  })

  test.each([
    ['a used code', 'sign_in_expired', async (code: string) => code],
    ['a code nobody gave', 'sign_in_expired', async () => 'none'],
  ])('%s is %s', async (_, expectedCode, change) => {
    await using world = await openGoogle()
    const code = await world.code()
    await world.google.exchange(exchange(code))
    await expect(world.google.exchange(exchange(await change(code)))).rejects.toMatchObject({
      code: expectedCode,
    })
  })

  test('a wrong client secret or redirect is the operator’s', async () => {
    await using world = await openGoogle()
    const deps = { now: () => new Date(), log: quiet }
    const wrong = createGoogle({ ...world.config, clientSecret: 'wrong' }, deps)
    await expect(wrong.exchange(exchange(await world.code()))).rejects.toMatchObject({
      code: 'google_setup',
    })
    const elsewhere = { ...exchange(await world.code()), redirectUri: `${CALLBACK}/x` }
    await expect(world.google.exchange(elsewhere)).rejects.toMatchObject({ code: 'google_setup' })
  })

  test.each([{ status: 503 }, { body: 'reset' }])(
    'a token endpoint that stumbles once (%j) does not stop a sign-in',
    async (fault) => {
      await using world = await openGoogle()
      const code = await world.code()
      const planned = world.fake.faults.add({ match: 'token', ...fault })
      expect((await world.google.exchange(exchange(code))).accessToken).toBeTruthy()
      expect(planned.struck()).toBe(1)
    },
  )

  test('a reply that was cut off has used the code up: the sign-in starts again', async () => {
    await using world = await openGoogle()
    const code = await world.code()
    world.fake.faults.add({ match: 'token', body: 'truncated' })
    await expect(world.google.exchange(exchange(code))).rejects.toMatchObject({
      code: 'sign_in_expired',
    })
  })

  test('a token endpoint that stays down is "sign_in_failed"', async () => {
    await using world = await openGoogle()
    const code = await world.code()
    world.fake.faults.add({ match: 'token', status: 500, times: 99 })
    await expect(world.google.exchange(exchange(code))).rejects.toMatchObject({
      code: 'sign_in_failed',
    })
  })
})

describe('push tokens', () => {
  const target = {
    audience: 'https://duebox.example/api/push/gmail',
    serviceAccount: 'p@g.example',
  }
  test.each([
    ['genuine', {}, false, true],
    ['another audience', { aud: 'other' }, false, false],
    ['another account', { email: 'q@g.example' }, false, false],
    ['unverified account', { email_verified: false }, false, false],
    ['expired', { exp: 1_000_000 }, false, false],
    ['another issuer', { iss: 'https://evil.example' }, false, false],
    ['forged', {}, true, false],
  ])('%s', async (_, changed, forged, genuine) => {
    await using world = await openGoogle()
    const token = await world.fake.pushToken(target, changed, forged)
    expect(await world.google.verifyPush(token, target)).toBe(genuine)
  })

  test('after a key rotation the new key is fetched', async () => {
    await using world = await openGoogle()
    expect(await world.google.verifyPush(await world.fake.pushToken(target), target)).toBe(true)
    await world.fake.rotateKeys()
    expect(await world.google.verifyPush(await world.fake.pushToken(target), target)).toBe(true)
  })
})

const open = async (options: Parameters<typeof openGoogle>[0] = {}) => {
  const world = await openGoogle({
    messages: [aMail(), aMail({ subject: 'Second' })],
    ...options,
  })
  return Object.assign(world, { gmail: world.google.gmail(await world.grant()) })
}
const tokenCalls = ({ fake }: { fake: { calls(): readonly { call: string }[] } }) =>
  fake.calls().filter(({ call }) => call === 'token').length

describe('Gmail', () => {
  test('profile, list, get, history, labels, watch, stop', async () => {
    await using world = await open()
    const { gmail } = world
    const { email, historyId } = await gmail.profile(signal)
    expect(email).toBe('ada@mail.example')
    const { messages } = await gmail.list({ q: '' }, signal)
    expect(messages).toHaveLength(2)
    const got = await gmail.get(messages[0]!.id, signal)
    expect(Buffer.from(got!.raw).toString()).toContain('Amount due: 20.00 EUR')
    expect(got?.receivedAt.toISOString()).toBe('2026-11-20T10:00:00.000Z')
    const id = world.fake.deliver('ada@mail.example', aMail())
    const history = await gmail.history({ startId: historyId }, signal)
    expect(history?.added.map((added) => added.id)).toEqual([id])
    expect((await gmail.labels(signal)).map(({ id }) => id)).toContain('INBOX')
    const { expiration } = await gmail.watch('projects/p/topics/t', signal)
    expect(expiration.getTime()).toBeGreaterThan(Date.now())
    await gmail.stop(signal)
  })

  test('ten calls at once fetch one access token; the root URL may lack its slash', async () => {
    await using world = await open()
    const apiUrl = world.config.apiUrl.replace(/\/$/, '')
    const deps = { now: () => new Date(), log: quiet }
    const gmail = createGoogle({ ...world.config, apiUrl }, deps).gmail(await world.grant())
    await Promise.all(Array.from({ length: 10 }, () => gmail.profile(signal)))
    expect(tokenCalls(world)).toBe(1)
  })

  test('a 401 renews the token once for all who got it', async () => {
    await using world = await open()
    await world.gmail.profile(signal)
    world.fake.clearCalls()
    world.fake.faults.add({ match: 'messages.list', status: 401, reason: 'authError', times: 3 })
    const lists = [1, 2, 3].map(() => world.gmail.list({ q: '' }, signal))
    await Promise.all(lists)
    expect(tokenCalls(world)).toBe(1)
  })

  test('a second 401 asks to connect again, without a loop', async () => {
    await using world = await open()
    world.fake.faults.add({ match: 'messages.list', status: 401, reason: 'authError', times: 99 })
    await expect(world.gmail.list({ q: '' }, signal)).rejects.toMatchObject({
      code: 'reauth_required',
    })
    expect(tokenCalls(world)).toBe(2)
  })

  test.each([
    [{ status: 403, reason: 'rateLimitExceeded' }],
    [{ status: 429, reason: 'rateLimitExceeded' }],
    [{ status: 503, reason: 'backendError' }],
    [{ body: 'html' }],
    [{ body: 'truncated' }],
    [{ body: 'reset' }],
  ])('%j passes after a wait', async (fault) => {
    await using world = await open()
    world.fake.faults.add({ match: 'messages.list', times: 2, ...fault })
    expect((await world.gmail.list({ q: '' }, signal)).messages).toHaveLength(2)
    expect(world.waits.length).toBeGreaterThanOrEqual(2)
  })

  test('Retry-After is honoured; one beyond a minute ends the scan until then', async () => {
    const now = new Date('2026-11-24T12:00:00Z')
    await using world = await open({ now: () => now })
    world.fake.faults.add({ match: 'messages.list', status: 429, retryAfterSeconds: 20 })
    await world.gmail.list({ q: '' }, signal)
    expect(world.waits[0]).toBe(20_000)
    world.fake.faults.add({ match: 'messages.list', status: 429, retryAfterSeconds: 900 })
    const later = await world.gmail.list({ q: '' }, signal).catch((error: unknown) => error)
    expect(later).toBeInstanceOf(RetryLater)
    expect(later).toHaveProperty('at', new Date('2026-11-24T12:15:00.000Z'))
  })

  test('a server that stays down is put off; waits stay within a minute', async () => {
    await using world = await open()
    world.fake.faults.add({ match: 'messages.list', status: 500, times: 99 })
    await expect(world.gmail.list({ q: '' }, signal)).rejects.toBeInstanceOf(RetryLater)
    expect(world.waits.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(60_000)
  })

  test.each([
    ['accessNotConfigured', 'google_setup'],
    ['domainPolicy', 'google_setup'],
    ['insufficientPermissions', 'reauth_required'],
  ])('403 %s is told at once as %s', async (reason, code) => {
    await using world = await open()
    const fault = world.fake.faults.add({ match: 'messages.list', status: 403, reason, times: 99 })
    await expect(world.gmail.list({ q: '' }, signal)).rejects.toMatchObject({ code })
    expect(fault.struck()).toBe(1)
  })

  test('a revoked grant is told with the sentence of who knows more', async () => {
    await using world = await open()
    const refreshToken = await world.grant()
    world.fake.revoke('ada@mail.example')
    const gmail = world.google.gmail(refreshToken, (why) => `because ${why}`)
    await expect(gmail.profile(signal)).rejects.toMatchObject({
      code: 'reauth_required',
      message: 'because invalid_grant',
    })
    expect(tokenCalls(world)).toBe(1)
  })

  test('a token endpoint that is down is not a lost permission', async () => {
    await using world = await open()
    world.fake.faults.add({ match: 'token', status: 503, times: 99 })
    await expect(world.gmail.profile(signal)).rejects.toBeInstanceOf(RetryLater)
  })

  test('a message nobody can read says so after three tries', async () => {
    await using world = await open()
    const [first] = (await world.gmail.list({ q: '' }, signal)).messages
    const fault = world.fake.faults.add({ match: 'messages.get', body: 'html', times: 99 })
    await expect(world.gmail.get(first!.id, signal)).rejects.toBeInstanceOf(UnreadableReply)
    expect(fault.struck()).toBe(3)
  })

  test('a message deleted meanwhile and a forgotten history are no errors', async () => {
    await using world = await open()
    const [first] = (await world.gmail.list({ q: '' }, signal)).messages
    world.fake.remove('ada@mail.example', first!.id)
    expect(await world.gmail.get(first!.id, signal)).toBeUndefined()
    const { historyId } = await world.gmail.profile(signal)
    world.fake.expireHistory('ada@mail.example')
    expect(await world.gmail.history({ startId: historyId }, signal)).toBeUndefined()
  })

  test('without a profile the newest message tells the history id', async () => {
    await using world = await open()
    const { historyId } = await world.gmail.profile(signal)
    world.fake.faults.add({ match: 'getProfile', status: 404, reason: 'notFound', times: 9 })
    const profile = await world.gmail.profile(signal)
    expect(profile.email).toBeUndefined()
    expect(BigInt(profile.historyId)).toBeLessThanOrEqual(BigInt(historyId))
  })

  test('an aborted call ends at once', async () => {
    await using world = await open()
    world.fake.faults.add({ match: 'messages.list', body: 'mute', times: 9 })
    await world.gmail.profile(signal)
    const stop = new AbortController()
    const listing = world.gmail.list({ q: '' }, stop.signal)
    stop.abort()
    await expect(listing).rejects.toThrow('abort')
  })

  test('revoke ends the grant; again, and for a token nobody knows, it is done already', async () => {
    await using world = await open()
    const refreshToken = await world.grant()
    expect(await world.google.revoke(refreshToken)).toBe(true)
    expect(await world.google.revoke(refreshToken)).toBe(true)
    await expect(world.google.gmail(refreshToken).profile(signal)).rejects.toMatchObject({
      code: 'reauth_required',
    })
    world.fake.faults.add({ match: 'revoke', status: 500, times: 99 })
    expect(await world.google.revoke(refreshToken)).toBe(false)
  })
})
