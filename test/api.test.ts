import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ErrorBody } from '#shared/contract/errors.ts'
import { Mailbox, Me, ScanLog, type ScanStatus, Settings } from '#shared/contract/me.ts'
import {
  ListPayments,
  OpenPayments,
  PaymentActionResult,
  PaymentDetail,
} from '#shared/contract/payments.ts'
import { createApi } from '#server/api/index.ts'
import { sessions } from '#server/db/schema/users.ts'
import type { ApiDeps } from '#server/api/deps.ts'
import {
  NOBODY,
  type Person,
  type TestApp,
  standInMail,
  startTestApp,
  until,
} from './support/app.ts'

type Access = 'public' | 'user' | 'push' | 'ticket'

/** Every route of the server and who may call it. A route without a row, or a row without a route, fails. */
const ROUTES: Record<string, Access> = {
  'GET /': 'public',
  'GET /api/health': 'public',
  'GET /api/health/live': 'public',
  'GET /api/health/ready': 'public',
  'GET /api/auth/start': 'public',
  'GET /api/auth/callback': 'public',
  'POST /api/auth/session': 'public',
  'POST /api/auth/sign-out': 'user',
  'POST /api/push/gmail': 'push',
  'POST /api/live/ticket': 'user',
  'GET /api/live': 'ticket',
  'GET /api/me': 'user',
  'PATCH /api/me/settings': 'user',
  'DELETE /api/me': 'user',
  'GET /api/payments/open': 'user',
  'GET /api/payments/by-message': 'user',
  'GET /api/payments': 'user',
  'GET /api/payments/:id': 'user',
  'POST /api/payments': 'user',
  'POST /api/payments/:id/actions': 'user',
  'GET /api/expected': 'user',
  'GET /api/review': 'user',
  'GET /api/rules': 'user',
  'GET /api/rules/proposal': 'user',
  'POST /api/rules': 'user',
  'POST /api/rules/preview': 'user',
  'PATCH /api/rules/:id': 'user',
  'DELETE /api/rules/:id': 'user',
  'GET /api/scan': 'user',
  'POST /api/scan': 'user',
  'GET /api/scan/messages': 'user',
}
const rows = Object.entries(ROUTES).map(([route, access]) => {
  const [method = '', path = ''] = route.split(' ')
  return { method, path, access }
})
const userRows = rows.filter(({ access }) => access === 'user')

let server: TestApp
let mara: Person
const day = (offset: number) =>
  new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
const ago = (days: number) => new Date(Date.now() - days * 86_400_000)

beforeAll(async () => {
  server = await startTestApp({
    messages: [
      standInMail('a1', ago(20), {
        Kind: 'bill',
        'Amount due': '40.00 EUR',
        'Due date': day(3),
        Invoice: 'A-1',
      }),
      standInMail('a2', ago(10), {
        Kind: 'bill',
        'Amount due': '50.00 EUR',
        'Due date': day(-4),
        Invoice: 'A-2',
      }),
      standInMail('a3', ago(5), {
        Kind: 'bill',
        'Amount due': '1200 JPY',
        'Due date': day(9),
        Invoice: 'A-3',
        Biller: 'Tokyo Gas',
      }),
      standInMail('n1', ago(2), { Hello: 'invoice of a friend' }),
    ],
  })
  mara = await server.signIn()
  await until('the first scan', async () => {
    const { mailboxes } = await mara.json<ScanStatus>('/api/scan')
    return mailboxes.every(({ lastReadAt, progress }) => lastReadAt && !progress)
  })
})
afterAll(async () => server[Symbol.asyncDispose]())

const patch = (body: object) =>
  mara.call('/api/me/settings', { method: 'PATCH', body: JSON.stringify(body) })
const open = async () => OpenPayments.parse(await mara.json('/api/payments/open'))

describe('the table of routes', () => {
  test('has every route, and every row is a route', () => {
    const api = createApi({
      publicUrl: 'http://localhost',
      chromeOrigins: [],
      trustedProxies: 0,
    } as unknown as ApiDeps)
    const found = new Set(
      api.routes
        .filter(({ method, path }) => method !== 'ALL' && !path.includes('*'))
        .map(({ method, path }) => `${method} ${path}`),
    )
    expect([...found].toSorted()).toEqual(Object.keys(ROUTES).toSorted())
  })

  test.each(userRows)('$method $path is closed without a live bearer', async ({ method, path }) => {
    const url = server.url + path.replace(':id', 'x')
    for (const authorization of [
      undefined,
      'Bearer nonsense-nonsense-nonsense',
      `Basic ${mara.bearer}`,
      `bearer ${mara.bearer}`,
    ]) {
      const reply = await fetch(url, { method, headers: authorization ? { authorization } : {} })
      expect(reply.status).toBe(401)
      expect(ErrorBody.parse(await reply.json()).error.code).toBe('unauthenticated')
    }
    const fromQuery = await fetch(`${url}?access_token=${mara.bearer}&bearer=${mara.bearer}`, {
      method,
    })
    expect(fromQuery.status).toBe(401)
  })

  test.each(rows.filter(({ access }) => access !== 'ticket'))(
    '$method $path has the headers of every reply',
    async ({ method, path }) => {
      const { headers } = await fetch(server.url + path.replace(':id', 'x'), {
        method,
        redirect: 'manual',
      })
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('access-control-allow-origin')).toBe('*')
      expect(headers.get('access-control-allow-credentials')).toBeNull()
      expect(headers.get('set-cookie')).toBeNull()
      expect(headers.get('x-request-id')).toBeTruthy()
    },
  )

  test('an unknown address is a 404 in the same shape', async () => {
    const reply = await fetch(`${server.url}/api/nothing`)
    expect(reply.status).toBe(404)
    expect(ErrorBody.parse(await reply.json()).error.code).toBe('not_found')
  })
})

describe('hostile requests are refused, never a 5xx', () => {
  const bodies: [string, string][] = [
    ['no JSON', '{'],
    ['an array', '[]'],
    ['an unknown key', '{"do":"paid","extra":1}'],
    ['a wrong type', '{"do":"snooze","until":7}'],
    ['a day that is none', '{"do":"paid","on":"2026-02-30"}'],
    ['__proto__', '{"do":"paid","__proto__":{"admin":true}}'],
    ['depth', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['size', JSON.stringify({ do: 'paid', on: 'x'.repeat(100_000) })],
  ]
  const writes = userRows.filter(({ path }) => /settings$|actions$/.test(path))
  test.each(writes.flatMap((row) => bodies.map(([name, body]) => ({ ...row, name, body }))))(
    '$method $path with $name',
    async ({ method, path, body }) => {
      const reply = await mara.call(path.replace(':id', 'x'), {
        method,
        body,
        headers: { 'idempotency-key': 'k' },
      })
      expect(reply.status).toBeGreaterThanOrEqual(400)
      expect(reply.status).toBeLessThan(500)
      ErrorBody.parse(await reply.json())
    },
  )
  test.each([
    '?limit=9999',
    '?sort=evil',
    '?unknown=1',
    '?status=%27;drop',
    '?cursor=%00',
    `?cursor=${Buffer.from('["\\u0000","x"]').toString('base64url')}`,
    `?cursor=${Buffer.from('["x","\\u0000"]').toString('base64url')}`,
    '?q=%00',
    '/%00',
    '/by-message?mailbox=%00&thread=1',
    '?from=tomorrow',
  ])('GET /api/payments%s', async (query) => {
    const reply = await mara.call(`/api/payments${query}`)
    expect(reply.status).toBe(400)
  })
  test('a chunked body above the limit is a 413', async () => {
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode('x'.repeat(70_000)))
        controller.close()
      },
    })
    const reply = await mara.call('/api/me/settings', {
      method: 'PATCH',
      body: stream,
      duplex: 'half',
    } as RequestInit)
    expect(reply.status).toBe(413)
  })
})

describe('what a person sees', () => {
  test('the open list fits its contract, and asking again costs a 304', async () => {
    const reply = await mara.call('/api/payments/open')
    const list = OpenPayments.parse(await reply.json())
    expect(list.payments.map(({ reference }) => reference).toSorted()).toEqual([
      'A-1',
      'A-2',
      'A-3',
    ])
    const etag = reply.headers.get('etag') ?? ''
    const again = await mara.call('/api/payments/open', { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
  })

  test('me, settings, scan, log and one payment fit their contracts', async () => {
    const me = Me.parse(await mara.json('/api/me'))
    expect(me.mailboxes.map((mailbox) => Mailbox.parse(mailbox).status)).toEqual(['ok'])
    const log = ScanLog.parse(await mara.json('/api/scan/messages'))
    expect(log.counts).toEqual({ payment: 3, notPayment: 1, unread: 0 })
    const [payment] = (await open()).payments
    PaymentDetail.parse(await mara.json(`/api/payments/${payment?.id}`))
    const table = ListPayments.parse(
      await mara.json('/api/payments?status=upcoming,overdue&sort=-amount'),
    )
    expect(table.left.toSorted((a, b) => (a.currency < b.currency ? -1 : 1))).toEqual([
      { minor: 9000, currency: 'EUR' },
      { minor: 1200, currency: 'JPY' },
    ])
  })

  test('mark paid and undo change list and ETag, the same key acts once', async () => {
    const target = (await open()).payments.find(({ reference }) => reference === 'A-1')
    const before = (await mara.call('/api/payments/open')).headers.get('etag')
    const act = (body: object, key: string) =>
      mara.call(`/api/payments/${target?.id}/actions`, {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'idempotency-key': key },
      })
    const replies = await Promise.all([1, 2, 3, 4].map(() => act({ do: 'paid' }, 'same')))
    const results = await Promise.all(replies.map((reply) => reply.json()))
    expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1)
    const result = PaymentActionResult.parse(results[0])
    expect(result.payment.status).toBe('paid')
    expect((await mara.call('/api/payments/open')).headers.get('etag')).not.toBe(before)
    expect((await act({ do: 'dismiss' }, 'same')).status).toBe(422)
    expect((await act({ do: 'undo', decisionId: '\0' }, 'hostile')).status).toBe(400)
    const undone = await act({ do: 'undo', decisionId: result.undo ?? '' }, 'other')
    expect(PaymentActionResult.parse(await undone.json()).payment.status).toBe('upcoming')
  })

  test('the zone of the browser counts until the person chooses one', async () => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    expect(
      (await server.signIn(NOBODY).then((nobody) => nobody.json<Me>('/api/me'))).settings.timeZone,
    ).toBe(timeZone)
  })

  test('settings are checked and survive', async () => {
    expect((await patch({ timeZone: 'Mars/Olympus' })).status).toBe(400)
    const saved = await patch({ timeZone: 'Europe/Berlin', mainCurrency: 'JPY', horizonDays: 14 })
    expect(Settings.parse(await saved.json())).toMatchObject({
      timeZone: 'Europe/Berlin',
      mainCurrency: 'JPY',
      horizonDays: 14,
    })
    expect((await open()).mainCurrency).toBe('JPY')
  })
})

describe('another person', () => {
  test('sees nothing of the first: foreign ids are 404 everywhere', async () => {
    const nobody = await server.signIn(NOBODY)
    const [payment] = (await open()).payments
    expect((await nobody.call(`/api/payments/${payment?.id}`)).status).toBe(404)
    const acted = await nobody.call(`/api/payments/${payment?.id}/actions`, {
      method: 'POST',
      body: '{"do":"paid"}',
      headers: { 'idempotency-key': 'x' },
    })
    expect(acted.status).toBe(404)
    expect(OpenPayments.parse(await nobody.json('/api/payments/open')).payments).toEqual([])
    const foreign = await nobody.json<{ connected: boolean; payments: unknown[] }>(
      '/api/payments/by-message?mailbox=mara@mail.example&messages=0123456789abcdef',
    )
    expect(foreign).toMatchObject({ connected: false, payments: [] })
    expect((await open()).payments).toHaveLength(3)
  })

  test('sign-out ends the bearer at once', async () => {
    const nobody = await server.signIn(NOBODY)
    expect((await nobody.call('/api/auth/sign-out', { method: 'POST' })).status).toBe(204)
    expect((await nobody.call('/api/me')).status).toBe(401)
  })

  test('delete everything needs the word and a fresh sign-in, then leaves nothing and revokes', async () => {
    const nobody = await server.signIn(NOBODY)
    expect((await nobody.call('/api/me', { method: 'DELETE' })).status).toBe(400)
    const sure = { method: 'DELETE', headers: { 'x-confirm': 'erase' } }
    const { db } = server.app
    const signedInAt = (minutesAgo: number) =>
      db.read
        .update(sessions)
        .set({ createdAt: new Date(Date.now() - minutesAgo * 60_000) })
        .where(eq(sessions.userId, nobody.userId))
    await signedInAt(16)
    const late = await nobody.call('/api/me', sure)
    expect(late.status).toBe(403)
    const { error } = ErrorBody.parse(await late.json())
    expect(error.code).toBe('sign_in_again')
    expect(error.message).toContain('sign in again')
    expect((await nobody.call('/api/me')).status).toBe(200)
    await signedInAt(14)
    const erased = await nobody.json('/api/me', sure)
    expect(erased).toEqual({ erased: true, revoked: true })
    expect((await nobody.call('/api/me')).status).toBe(401)
  })
})
