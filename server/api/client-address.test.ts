import { Hono } from 'hono'
import { describe, expect, test, vi } from 'vitest'
import { AppError } from '#server/errors.ts'
import { quiet } from '../../test/support/database.ts'
import { authRoutes } from './auth.ts'
import { addressBehind } from './client-address.ts'
import type { ApiDeps } from './deps.ts'
import { errorReply } from './errors.ts'
import { pushRoutes } from './push.ts'

const PROXY = '10.0.0.2'
test.each<[string, string | undefined, number, string]>([
  ['no proxy', undefined, 0, PROXY],
  ['a header nobody asked for', '203.0.113.7', 0, PROXY],
  ['one proxy', '203.0.113.7', 1, '203.0.113.7'],
  ['one proxy and a made-up entry', '198.51.100.1, 203.0.113.7', 1, '203.0.113.7'],
  ['two proxies', '203.0.113.7, 10.0.0.9', 2, '203.0.113.7'],
  ['two proxies and made-up entries', '1.1.1.1,2.2.2.2, 203.0.113.7 ,10.0.0.9', 2, '203.0.113.7'],
  ['fewer entries than proxies', '203.0.113.7', 3, '203.0.113.7'],
  ['a proxy that says nothing', undefined, 1, PROXY],
  ['an empty entry', '203.0.113.7, ', 1, PROXY],
  ['no address', '203.0.113.7, unknown', 1, PROXY],
  ['a name', 'localhost', 1, PROXY],
  ['more than four numbers', '203.0.113.7.1', 1, PROXY],
  ['a port', '203.0.113.7:4711', 1, '203.0.113.7'],
  ['IPv4 within IPv6', '::ffff:203.0.113.7', 1, '203.0.113.7'],
  ['IPv6', '2001:db8:0:1::7', 1, '2001:db8:0:1'],
  ['another address of its network', '[2001:DB8:0:1:ffff::8]:4711', 1, '2001:db8:0:1'],
  ['its neighbour', '2001:db8:0:2::7', 1, '2001:db8:0:2'],
  ['a short IPv6', '::1', 1, '0:0:0:0'],
])('%s', (_, header, hops, address) => {
  expect(addressBehind(PROXY, header, hops)).toBe(address)
})

const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })

describe('limits', () => {
  const refused = { transact: () => Promise.reject(new AppError('sign_in_expired', 'late')) }
  const api = (trustedProxies: number) => {
    const parts = { trustedProxies, redirects: [], db: refused, push: undefined }
    const deps = parts as unknown as ApiDeps
    return new Hono()
      .route('/auth', authRoutes(deps))
      .route('/push', pushRoutes(deps))
      .onError((error, c) => errorReply(error, c, quiet))
  }
  const start = `/auth/start?redirect_uri=https%3A%2F%2Fx.example&state=${'s'.repeat(32)}&code_challenge=${'c'.repeat(43)}`
  const statuses = async (
    app: ReturnType<typeof api>,
    count: number,
    of: (n: number) => string,
  ) => {
    const replies = []
    for (let n = 0; n < count; n++) replies.push((await app.request(start, from(of(n)))).status)
    return replies
  }

  test('each address behind the proxy has its own, each step too', async () => {
    const app = api(1)
    const mine = await statuses(app, 31, () => '203.0.113.7')
    expect(mine.slice(0, 30).every((status) => status === 400)).toBe(true)
    expect(mine[30]).toBe(429)
    expect(await statuses(app, 1, () => '203.0.113.8')).toEqual([400])
    const session = await app.request('/auth/session', {
      method: 'POST',
      body: JSON.stringify({ code: 'c'.repeat(43), verifier: 'v'.repeat(43) }),
      headers: { ...from('203.0.113.7').headers, 'content-type': 'application/json' },
    })
    expect(session.status).toBe(400)
  })

  test.each([
    ['without a proxy the header changes nothing', 0, (n: number) => `203.0.113.${n}`],
    ['made-up entries change nothing', 1, (n: number) => `198.51.100.${n}, 203.0.113.7`],
  ])('%s', async (_, proxies, of) => {
    expect((await statuses(api(proxies), 31, of)).at(-1)).toBe(429)
  })

  test('pushes are limited too', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    try {
      const app = api(1)
      const headers = { ...from('203.0.113.7').headers, 'content-type': 'application/json' }
      const init = { method: 'POST', body: JSON.stringify({ message: { data: 'x' } }), headers }
      for (let sent = 0; sent < 29_999; sent++) await app.request('/push/gmail', init)
      expect((await app.request('/push/gmail', init)).status).toBe(401)
      expect((await app.request('/push/gmail', init)).status).toBe(429)
    } finally {
      vi.useRealTimers()
    }
  })
})
