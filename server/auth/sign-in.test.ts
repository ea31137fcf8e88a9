import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type TestDatabase, databases, openTestDb } from '../../test/support/database.ts'
import { type GoogleClient, openGoogle } from '../../test/support/google-client.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { sessions, signIns, users } from '#server/db/schema/users.ts'
import { AppError } from '#server/errors.ts'
import { newKeyringText, parseKeyring } from '#server/seal.ts'
import { StaleWorker, takeLease, writeUnder } from '#server/scan/lease.ts'
import { keyCheck } from './key-check.ts'
import { gmailOf, refreshTokenOf } from './mailbox-token.ts'
import {
  type AuthDeps,
  authenticate,
  clientOf,
  endSessions,
  redeemCode,
  signOut,
} from './session.ts'
import { finishSignIn, startSignIn } from './sign-in.ts'

const EXTENSION = 'https://abcdefghijklmnopabcdefghijklmnop.chromiumapp.org/cb'
const VERIFIER = 'extension-verifier-0123456789-0123456789-0123'
const STATE = 'state-of-the-extension'
const GMAIL = 'https://www.googleapis.com/auth/gmail.readonly'
const DAY_MS = 86_400_000
const signal = new AbortController().signal
const challengeOf = (verifier: string) => createHash('sha256').update(verifier).digest('base64url')

describe.each(databases)('on %s', (kind) => {
  let now: Date
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())
  beforeEach(async () => {
    now = new Date('2026-11-24T12:00:00Z')
    await db.read.delete(users)
    await db.read.delete(signIns)
  })

  async function open(options: Parameters<typeof openGoogle>[0] = {}) {
    const world: GoogleClient = await openGoogle({
      now: () => now,
      mailboxes: [
        { email: 'Ada@Mail.Example', name: 'Ada', sub: '1001', messages: [] },
        { email: 'bob@mail.example', name: 'Bob', sub: '1002', messages: [] },
      ],
      ...options,
    })
    let ids = 0
    const deps: AuthDeps = {
      db,
      google: world.google,
      keyring: parseKeyring(newKeyringText()),
      now: () => now,
      newId: () => `id-${++ids}`,
      publicUrl: 'http://localhost:3999',
      redirects: [EXTENSION],
    }
    const start = () =>
      startSignIn(deps, {
        redirect_uri: EXTENSION,
        state: STATE,
        code_challenge: challengeOf(VERIFIER),
      })
    const finish = (callback: URL) => finishSignIn(deps, Object.fromEntries(callback.searchParams))
    /** Where the extension is sent after consent. */
    const come = async (choice: Parameters<typeof world.fake.consent>[1] = {}) => {
      const end = await finish(
        await world.fake.consent(await start(), { email: 'Ada@Mail.Example', ...choice }),
      )
      return new URL('redirect' in end ? end.redirect : `page:${end.page.title}`)
    }
    const redeem = (code: string | null, verifier = VERIFIER) =>
      redeemCode(deps, { code: code ?? '', verifier }, 'Firefox on Linux')
    const signIn = async (choice?: Parameters<typeof come>[0]) =>
      redeem((await come(choice)).searchParams.get('code'))
    return {
      db,
      deps,
      fake: world.fake,
      google: world.google,
      start,
      finish,
      come,
      redeem,
      signIn,
      [Symbol.asyncDispose]: () => world[Symbol.asyncDispose](),
    }
  }

  test('consent leads to a session, a person and a mailbox that is due', async () => {
    await using t = await open()
    const back = await t.come()
    expect(`${back.origin}${back.pathname}`).toBe(EXTENSION)
    expect(back.searchParams.get('state')).toBe(STATE)
    const session = await t.redeem(back.searchParams.get('code'))
    expect(session.email).toBe('Ada@Mail.Example')
    expect(session.bearer).toMatch(/^[\w-]{43}$/)
    expect(await authenticate(t.deps, session.bearer)).toEqual({
      userId: session.userId,
      sessionId: session.sessionId,
    })
    const [mailbox] = await t.db.read.select().from(mailboxes)
    expect(mailbox).toMatchObject({
      id: session.mailboxIds[0],
      emailKey: 'ada@mail.example',
      status: 'ok',
      cursor: null,
      nextScanAt: now,
      consentedAt: now,
    })
    const gmail = await gmailOf(t.deps, mailbox!.id)
    expect((await gmail!.profile(signal)).email).toBe('Ada@Mail.Example')
  })

  test('no secret is stored in the clear', async () => {
    await using t = await open()
    const back = await t.come()
    const session = await t.redeem(back.searchParams.get('code'))
    const refreshToken = await refreshTokenOf(t.deps, session.mailboxIds[0]!)
    const stored = JSON.stringify([
      await t.db.read.select().from(mailboxes),
      await t.db.read.select().from(sessions),
      await t.db.read.select().from(signIns),
      await t.db.read.query.oneTimeCodes.findMany(),
    ])
    for (const secret of [refreshToken, session.bearer, back.searchParams.get('code')])
      expect(stored).not.toContain(secret)
  })

  test.each([
    `${EXTENSION}/`,
    EXTENSION.replace('https', 'http'),
    `${EXTENSION}?x`,
    'https://evil.example/cb',
  ])('a redirect that is not exactly allowed is refused: %s', async (redirect_uri) => {
    await using t = await open()
    const asked = startSignIn(t.deps, {
      redirect_uri,
      state: STATE,
      code_challenge: challengeOf(VERIFIER),
    })
    await expect(asked).rejects.toMatchObject({ code: 'bad_request' })
  })

  test('a start asked twice, as Firefox does, works from either', async () => {
    await using t = await open()
    const urls = [await t.start(), await t.start()]
    for (const url of urls) {
      const end = await t.finish(await t.fake.consent(url, { email: 'bob@mail.example' }))
      expect('redirect' in end && new URL(end.redirect).searchParams.get('code')).toBeTruthy()
    }
  })

  test.each([
    ['denied', { deny: true }, 'sign_in_denied'],
    ['Gmail box unticked', { without: [GMAIL] }, 'sign_in_partial'],
  ])('%s ends in the extension with a code and a sentence', async (_, choice, code) => {
    await using t = await open()
    const back = await t.come(choice)
    expect(back.searchParams.get('error')).toBe(code)
    expect(back.searchParams.get('state')).toBe(STATE)
    expect(back.searchParams.get('error_description')).toMatch(/[Ss]ign in again/)
    expect(back.searchParams.get('code')).toBeNull()
    expect(await t.db.read.select().from(mailboxes)).toEqual([])
  })

  test('a state nobody gave, and none, end on a page; a late or used one in the extension', async () => {
    await using t = await open()
    expect(await finishSignIn(t.deps, { state: 'x'.repeat(43), code: 'c' })).toHaveProperty('page')
    expect(await finishSignIn(t.deps, { code: 'c' })).toHaveProperty('page')
    const callback = await t.fake.consent(await t.start(), { email: 'bob@mail.example' })
    await t.finish(callback)
    const again = await t.finish(callback)
    expect('redirect' in again && new URL(again.redirect).searchParams.get('error')).toBe(
      'sign_in_expired',
    )
    const slow = await t.fake.consent(await t.start(), { email: 'bob@mail.example' })
    now = new Date(now.getTime() + 10 * 60_000 + 1)
    const late = await t.finish(slow)
    expect('redirect' in late && new URL(late.redirect).searchParams.get('error')).toBe(
      'sign_in_expired',
    )
  })

  test('an answer of another issuer, and a redirect no longer allowed, are refused', async () => {
    await using t = await open()
    const callback = await t.fake.consent(await t.start(), { email: 'bob@mail.example' })
    callback.searchParams.set('iss', 'https://evil.example')
    const end = await t.finish(callback)
    expect('redirect' in end && new URL(end.redirect).searchParams.get('error')).toBe(
      'sign_in_failed',
    )
    const other = await t.fake.consent(await t.start(), { email: 'bob@mail.example' })
    const query = Object.fromEntries(other.searchParams)
    expect(await finishSignIn({ ...t.deps, redirects: [] }, query)).toHaveProperty('page')
  })

  test('a one-time code serves once; a second use ends the session it made', async () => {
    await using t = await open()
    const code = (await t.come()).searchParams.get('code')
    const session = await t.redeem(code)
    expect(await authenticate(t.deps, session.bearer)).toBeDefined()
    await expect(t.redeem(code)).rejects.toMatchObject({ code: 'sign_in_expired' })
    expect(await authenticate(t.deps, session.bearer)).toBeUndefined()
    expect(await t.db.read.select().from(sessions)).toEqual([])
  })

  test('a code needs its verifier, within a minute; one tried with another verifier is spent', async () => {
    await using t = await open()
    const first = (await t.come()).searchParams.get('code')
    await expect(t.redeem(first, `${VERIFIER}x`)).rejects.toBeInstanceOf(AppError)
    await expect(t.redeem(first)).rejects.toMatchObject({ code: 'sign_in_expired' })
    const second = (await t.come()).searchParams.get('code')
    now = new Date(now.getTime() + 60_000)
    await expect(t.redeem(second)).rejects.toMatchObject({ code: 'sign_in_expired' })
    await expect(t.redeem('unknown-code-0123456789')).rejects.toBeInstanceOf(AppError)
  })

  test('a session ends after 30 days without use, and after 90 days whatever its use', async () => {
    await using t = await open()
    const idle = await t.signIn()
    now = new Date(now.getTime() + 30 * DAY_MS + 1)
    expect(await authenticate(t.deps, idle.bearer)).toBeUndefined()
    const used = await t.signIn()
    for (let day = 0; day < 80; day += 10) {
      now = new Date(now.getTime() + 10 * DAY_MS)
      expect(await authenticate(t.deps, used.bearer), `day ${day + 10}`).toBeDefined()
    }
    now = new Date(now.getTime() + 10 * DAY_MS)
    expect(await authenticate(t.deps, used.bearer)).toBeUndefined()
  })

  test('sign-out ends the session at once, others go on', async () => {
    await using t = await open()
    const [one, two] = [await t.signIn(), await t.signIn()]
    await authenticate(t.deps, one.bearer)
    await signOut(t.deps, one.sessionId)
    await signOut(t.deps, one.sessionId)
    expect(await authenticate(t.deps, one.bearer)).toBeUndefined()
    expect(await authenticate(t.deps, two.bearer)).toBeDefined()
    await endSessions(t.deps, two.userId)
    expect(await authenticate(t.deps, two.bearer)).toBeUndefined()
    expect(await authenticate(t.deps, 'made-up-bearer-0123456789')).toBeUndefined()
  })

  test('who signs in again is the same person, with the cursor kept and all well again', async () => {
    await using t = await open()
    const first = await t.signIn()
    await t.db.read
      .update(mailboxes)
      .set({ cursor: 'kept', status: 'reauth_required', statusMessage: 'x', pausedUntil: now })
    const second = await t.signIn()
    expect(second).toMatchObject({ userId: first.userId, mailboxIds: first.mailboxIds })
    const rows = await t.db.read.select().from(mailboxes)
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      cursor: 'kept',
      status: 'ok',
      statusMessage: null,
      pausedUntil: null,
    })
  })

  test('a scan that runs with the old permission writes nothing over the new one', async () => {
    await using t = await open()
    const { mailboxIds } = await t.signIn()
    const lease = await takeLease(t.deps, mailboxIds[0] ?? '')
    await t.signIn()
    const lost = writeUnder(t.db, lease!, async () => ({
      status: 'reauth_required',
      progress: null,
    }))
    await expect(lost).rejects.toBeInstanceOf(StaleWorker)
    const [mailbox] = await t.db.read.select().from(mailboxes)
    expect(mailbox).toMatchObject({ status: 'ok', progress: null })
  })

  test('the person is the sub: a changed address keeps them, the same address of another does not', async () => {
    await using t = await open()
    const { userId } = await t.signIn()
    await t.db.read.update(users).set({ email: 'old@mail.example' })
    await t.db.read
      .update(mailboxes)
      .set({ email: 'old@mail.example', emailKey: 'old@mail.example', cursor: 'kept' })
    expect(await t.signIn()).toMatchObject({ userId, email: 'Ada@Mail.Example' })
    const [mailbox] = await t.db.read.select().from(mailboxes)
    expect(mailbox).toMatchObject({
      email: 'Ada@Mail.Example',
      emailKey: 'ada@mail.example',
      cursor: 'kept',
    })
    await t.db.read.update(users).set({ googleSub: 'another' })
    expect((await t.signIn()).userId).not.toBe(userId)
  })

  test('without a new refresh token the old one is kept; without any, a sentence', async () => {
    await using t = await open()
    const google = {
      ...t.google,
      exchange: async (options: Parameters<typeof t.google.exchange>[0]) => ({
        ...(await t.google.exchange(options)),
        refreshToken: undefined,
      }),
    }
    const bare = async (email: string) => {
      const callback = await t.fake.consent(await t.start(), { email })
      const end = await finishSignIn(
        { ...t.deps, google },
        Object.fromEntries(callback.searchParams),
      )
      return 'redirect' in end ? new URL(end.redirect).searchParams : undefined
    }
    expect((await bare('bob@mail.example'))?.get('error_description')).toContain('permissions')
    expect(await t.db.read.select().from(users)).toEqual([])
    const { mailboxIds } = await t.signIn()
    const token = await refreshTokenOf(t.deps, mailboxIds[0]!)
    expect((await bare('Ada@Mail.Example'))?.get('code')).toBeTruthy()
    expect(await refreshTokenOf(t.deps, mailboxIds[0]!)).toBe(token)
  })

  test('a consent that died after seven days is told as what it is', async () => {
    await using t = await open({ publishing: 'testing' })
    const { mailboxIds } = await t.signIn()
    now = new Date(now.getTime() + 7.1 * DAY_MS)
    const gmail = await gmailOf(t.deps, mailboxIds[0]!)
    await expect(gmail!.profile(signal)).rejects.toMatchObject({
      code: 'reauth_required',
      message: expect.stringContaining('Testing'),
    })
  })

  test('keys that do not open what is stored stop the start', async () => {
    await using t = await open()
    await keyCheck(t.deps)
    const { mailboxIds } = await t.signIn()
    await keyCheck(t.deps)
    const keyring = parseKeyring(newKeyringText())
    await expect(keyCheck({ ...t.deps, keyring })).rejects.toThrow('SECRET_KEYS')
    expect(await refreshTokenOf(t.deps, 'unknown')).toBeUndefined()
    await t.db.read.update(mailboxes).set({ refreshTokenSealed: null })
    await t.db.read.select().from(mailboxes).where(eq(mailboxes.id, mailboxIds[0]!))
    expect(await gmailOf(t.deps, mailboxIds[0]!)).toBeUndefined()
  })
})

test.each([
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
  [
    'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36',
    'Chrome on Windows',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge on Windows'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Chrome/140.0 Safari/537.36', 'Chrome on macOS'],
  ['curl/8.0', 'A browser'],
  ['', 'A browser'],
])('%s is "%s"', (userAgent, words) => {
  expect(clientOf(userAgent)).toBe(words)
})
