import { describe, expect, test } from 'vitest'
import type { FakeGoogle } from '#server/demo/fake-google/start.ts'
import { NOON, ROBIN, SAM, aGoogle, aMessage, gmail, refresh, signIn } from './person.ts'

async function opened() {
  const google = await aGoogle()
  const { accessToken, refreshToken = '' } = await signIn(google)
  const ask = (path: string) => gmail(google, accessToken, path)
  return { google, ask, refreshToken, [Symbol.asyncDispose]: () => google[Symbol.asyncDispose]() }
}
const control = (
  google: FakeGoogle,
  path: string,
  body?: unknown,
  method = 'POST',
  headers: Record<string, string> = {},
) =>
  fetch(`${google.origin}/_control/${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })

describe('fault plans', () => {
  test.each([
    [{ status: 500 }, 500, 'backendError', 'INTERNAL'],
    [{ status: 503 }, 503, 'backendError', 'UNAVAILABLE'],
    [{ status: 401 }, 401, 'authError', 'UNAUTHENTICATED'],
    [
      { status: 403, reason: 'accessNotConfigured' },
      403,
      'accessNotConfigured',
      'PERMISSION_DENIED',
    ],
    [
      { status: 403, reason: 'userRateLimitExceeded' },
      403,
      'userRateLimitExceeded',
      'PERMISSION_DENIED',
    ],
    [{ status: 429, retryAfterSeconds: 7 }, 429, 'rateLimitExceeded', 'RESOURCE_EXHAUSTED'],
  ])('%j', async (plan, status, reason, name) => {
    await using one = await opened()
    const fault = one.google.faults.add({ match: 'getProfile', ...plan })
    const reply = await one.ask('profile')
    expect(reply).toMatchObject({
      status,
      body: { error: { code: status, status: name, errors: [{ reason }] } },
    })
    expect(reply.headers.get('retry-after')).toBe('retryAfterSeconds' in plan ? '7' : null)
    expect(fault.struck()).toBe(1)
    expect(one.google.calls().at(-1)).toMatchObject({ call: 'getProfile', status, units: 0 })
    expect(await one.ask('profile')).toMatchObject({ status: 200 })
  })

  test('after, times, order, and every way to match', async () => {
    await using one = await opened()
    const { google, ask } = one
    google.faults.add({
      match: { method: 'GET', path: /labels$/ },
      status: 500,
      after: 1,
      times: 2,
    })
    const statuses = []
    for (let call = 0; call < 4; call++) statuses.push((await ask('labels')).status)
    expect(statuses).toEqual([200, 500, 500, 200])
    google.faults.add({ match: '/history', status: 502 })
    google.faults.add({ match: /threads\/\w+$/, status: 503 })
    google.faults.add({ match: { call: 'getProfile', email: SAM }, status: 500 })
    const spent = google.faults.add({ match: { method: 'POST' }, status: 500 })
    expect((await ask('history?startHistoryId=1')).status).toBe(502)
    expect((await ask('threads/ffff')).status).toBe(503)
    expect((await ask('profile')).status).toBe(200)
    spent.remove()
    google.faults.clear()
    expect((await gmail(google, (await signIn(google, SAM)).accessToken, 'profile')).status).toBe(
      200,
    )
  })

  test('the token endpoint errs in its own shape', async () => {
    await using one = await opened()
    one.google.faults.add({ match: 'token', status: 503 })
    expect(await refresh(one.google, one.refreshToken)).toMatchObject({
      status: 503,
      body: { error: 'internal_failure' },
    })
    one.google.faults.add({ match: 'token', status: 400, reason: 'invalid_grant' })
    expect(await refresh(one.google, one.refreshToken)).toMatchObject({
      status: 400,
      body: { error: 'invalid_grant' },
    })
  })

  test('HTML with 200, half an answer, a cut connection, no answer, another body', async () => {
    await using one = await opened()
    const { google } = one
    const url = `${google.origin}/oauth2/v3/certs`
    google.faults.add({ match: 'certs', body: 'html' })
    const page = await fetch(url)
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      200,
      'text/html; charset=UTF-8',
      expect.stringContaining('<h1>'),
    ])
    google.faults.add({ match: 'certs', body: 'truncated' })
    const half = await fetch(url)
    expect(half.status).toBe(200)
    await expect(half.text()).rejects.toThrow('terminated')
    google.faults.add({ match: 'certs', body: 'reset' })
    await expect(fetch(url)).rejects.toThrow('fetch failed')
    google.faults.add({ match: 'certs', body: 'mute' })
    await expect(fetch(url, { signal: AbortSignal.timeout(100) })).rejects.toThrow('timeout')
    google.faults.add({ match: 'certs', body: '{"keys":7}' })
    expect(await (await fetch(url)).json()).toEqual({ keys: 7 })
    expect((await fetch(url)).status).toBe(200)
    const certs = google.calls().filter(({ call }) => call === 'certs')
    expect(certs.map((call) => call.status)).toEqual([200, 200, 0, 0, 200, 200])
  })

  test('latency delays and then answers', async () => {
    await using one = await opened()
    one.google.faults.add({ match: 'getProfile', latencyMs: 120 })
    const before = performance.now()
    expect((await one.ask('profile')).status).toBe(200)
    expect(performance.now() - before).toBeGreaterThan(100)
  })

  test('a list that slips while it is paged repeats or loses messages', async () => {
    await using one = await opened()
    const ids = async (path: string) =>
      (await one.ask(path)).body.messages?.map(({ id }) => id) ?? []
    const all = await ids('messages')
    const first = await one.ask('messages?maxResults=2')
    const next = `messages?maxResults=2&pageToken=${first.body.nextPageToken}`
    one.google.faults.add({ match: 'messages.list', shiftBy: 1 })
    expect(await ids(next)).toEqual(all.slice(1, 3))
    expect(await ids(next)).toEqual(all.slice(2))
    one.google.faults.add({ match: 'messages.list', shiftBy: -1 })
    expect((await one.ask(next)).body).not.toHaveProperty('messages')
  })

  test('mishaps: deleted between list and get, history expired, revoked, password changed', async () => {
    await using one = await opened()
    const { google, ask } = one
    const id = (await ask('messages')).body.messages?.[0]?.id ?? ''
    google.faults.add({ match: 'messages.get', mishap: 'delete-message' })
    expect((await ask(`messages/${id}`)).status).toBe(404)
    const start = (await ask('profile')).body.historyId
    google.faults.add({ match: 'history.list', mishap: 'expire-history' })
    expect((await ask(`history?startHistoryId=${start}`)).status).toBe(404)
    google.faults.add({ match: 'getProfile', mishap: 'change-password' })
    expect((await ask('profile')).status).toBe(401)
    expect(await refresh(google, one.refreshToken)).toMatchObject({
      body: { error: 'invalid_grant' },
    })
    const again = await signIn(google)
    google.faults.add({ match: 'getProfile', mishap: 'revoke' })
    expect((await gmail(google, again.accessToken, 'profile')).status).toBe(401)
    expect(await refresh(google, again.refreshToken ?? '')).toMatchObject({
      body: { error: 'invalid_grant' },
    })
  })
})

describe('control', () => {
  test('delivers, relabels and removes; without an address into the first mailbox', async () => {
    await using one = await opened()
    const { google, ask } = one
    const start = (await ask('profile')).body.historyId
    const delivered = await control(google, 'deliver', { raw: String(aMessage('dropped', 0).raw) })
    const { id, email }: { id: string; email: string } = await delivered.json()
    expect(email).toBe(ROBIN)
    expect((await ask(`messages/${id}?format=minimal`)).body).toMatchObject({
      labelIds: ['INBOX', 'UNREAD'],
      internalDate: String(NOON.getTime()),
    })
    expect((await ask(`history?startHistoryId=${start}`)).body.history).toHaveLength(1)
    expect(await (await control(google, 'relabel', { id, add: ['STARRED'] })).json()).toEqual({
      changed: true,
    })
    expect(await (await control(google, 'remove', { id })).json()).toEqual({ removed: true })
    expect(await (await control(google, 'remove', { id })).json()).toEqual({ removed: false })
  })

  test('a second copy of a message is another message', async () => {
    await using one = await opened()
    const drop = async () =>
      (
        await control(one.google, 'deliver', { email: SAM, raw: String(aMessage('same', 0).raw) })
      ).json()
    expect(await drop()).not.toEqual(await drop())
  })

  test('faults, calls, clock and grants', async () => {
    await using one = await opened()
    const { google, ask } = one
    expect((await control(google, 'faults', { match: 'labels.list', status: 500 })).status).toBe(
      204,
    )
    expect((await ask('labels')).status).toBe(500)
    expect((await control(google, 'calls', undefined, 'DELETE')).status).toBe(204)
    await ask('labels')
    expect(await (await control(google, 'calls', undefined, 'GET')).json()).toMatchObject([
      { call: 'labels.list', units: 1 },
    ])
    expect(await (await control(google, 'mailboxes', undefined, 'GET')).json()).toMatchObject([
      { email: ROBIN, messages: 3 },
      { email: SAM },
    ])
    await control(google, 'expire-history', { email: ROBIN })
    await control(google, 'change-password', {})
    expect((await ask('labels')).status).toBe(401)
    await control(google, 'revoke', { email: SAM })
    const { accessToken } = await signIn(google)
    await control(google, 'advance', { ms: 3_600_000 })
    expect((await gmail(google, accessToken, 'labels')).status).toBe(401)
  })

  test.each([
    ['an unknown mailbox', { email: 'nobody@mail.example', raw: 'x' }, {}, 404],
    ['no message', { email: ROBIN }, {}, 400],
    ['a page in a browser', { raw: 'x' }, { origin: 'https://evil.example' }, 403],
    ['a form in a browser', { raw: 'x' }, { 'content-type': 'text/plain' }, 403],
  ])('refuses %s', async (_, body, headers, status) => {
    await using google = await aGoogle()
    expect((await control(google, 'deliver', body, 'POST', headers)).status).toBe(status)
  })

  test('listens on loopback and answers no foreign name', async () => {
    await using google = await aGoogle()
    const { request } = await import('node:http')
    const { port } = new URL(google.origin)
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(
        { host: '127.0.0.1', port, path: '/oauth2/v1/certs', headers: { host: 'rebound.example' } },
        (reply) => {
          reply.resume()
          resolve(reply.statusCode)
        },
      )
        .on('error', reject)
        .end()
    })
    expect(status).toBe(403)
  })

  test('a taken port is an error, and the first one goes on', async () => {
    await using google = await aGoogle()
    await expect(aGoogle({ port: Number(new URL(google.origin).port) })).rejects.toThrow(
      'EADDRINUSE',
    )
    expect((await fetch(google.endpoints.certsUrl)).status).toBe(200)
  })
})
