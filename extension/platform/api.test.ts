// @vitest-environment node
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { afterEach, beforeEach, expect, expectTypeOf, test } from 'vitest'
import { aList } from '../../test/support/open-list.ts'
import { connect } from './api.ts'
import type { Path, Route } from './routes.ts'

type Reply = { status?: number; body?: unknown; headers?: Record<string, string> }
let reply: Reply
let asked: { line: string; headers: IncomingMessage['headers']; body: string }
let server: Server
let origin: string

async function respond(request: IncomingMessage, response: ServerResponse) {
  let body = ''
  for await (const chunk of request) body += String(chunk)
  asked = { line: `${request.method} ${request.url}`, headers: request.headers, body }
  response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers })
  response.end(typeof reply.body === 'string' ? reply.body : JSON.stringify(reply.body))
}

beforeEach(async () => {
  server = createServer((request, response) => void respond(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
})
afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())))

test('names the person by bearer, never by cookie or address', async () => {
  reply = { body: { total: 0 } }
  await connect(origin, 'b1').call('GET /api/payments', {
    query: { status: 'upcoming,overdue', q: 'a&b=c', limit: 20 },
  })
  expect(asked.line).toBe('GET /api/payments?status=upcoming%2Coverdue&q=a%26b%3Dc&limit=20')
  expect(asked.headers).toMatchObject({ authorization: 'Bearer b1' })
  expect(asked.headers.cookie).toBeUndefined()
})

test('a payment id stays one part of the path', async () => {
  reply = { body: {} }
  await connect(origin, 'b1').detail('../me')
  expect(asked.line).toBe('GET /api/payments/..%2Fme')
})

test('an action carries its key and its body', async () => {
  reply = { body: { version: 8 } }
  await connect(origin, 'b1').act('p1', { do: 'snooze', until: '2026-12-01' }, 'key-1')
  expect([asked.line, asked.headers['idempotency-key'], JSON.parse(asked.body)]).toEqual([
    'POST /api/payments/p1/actions',
    'key-1',
    { do: 'snooze', until: '2026-12-01' },
  ])
})

test('the open list is asked for conditionally', async () => {
  reply = { body: aList(), headers: { etag: '"7"' } }
  expect(await connect(origin, 'b1').open(null)).toEqual({ etag: '"7"', body: aList() })
  expect(asked.headers['if-none-match']).toBeUndefined()
  reply = { status: 304 }
  expect(await connect(origin, 'b1').open('"7"')).toBeUndefined()
  expect(asked.headers['if-none-match']).toBe('"7"')
})

test('a reply without a body is one', async () => {
  reply = { status: 204 }
  expect(await connect(origin, 'b1').signOut()).toBeUndefined()
})

test.each<[Reply, string, RegExp]>([
  [
    {
      status: 409,
      body: { error: { code: 'conflict', message: 'It has changed.', requestId: 'r' } },
    },
    'conflict',
    /^It has changed\.$/,
  ],
  [{ status: 401, body: '' }, 'unauthenticated', /Sign in/],
  [{ status: 429, body: 'slow down' }, 'rate_limited', /Try again/],
  [{ status: 502, body: '<h1>Bad gateway</h1>' }, 'unavailable', /HTTP 502/],
  [{ status: 404, body: { error: 'no such page' } }, 'unavailable', /does \(HTTP 404\)/],
  [{ status: 200, body: '<h1>A router</h1>' }, 'unavailable', /did not answer as a Duebox server/],
  [
    { status: 302, headers: { location: 'https://example.org/' } },
    'unavailable',
    /No answer from 127/,
  ],
])('%j is %s', async (answered, code, message) => {
  reply = answered
  await expect(connect(origin, 'b1').me()).rejects.toMatchObject({
    code,
    message: expect.stringMatching(message),
  })
})

test('no server', async () => {
  const nobody = connect('http://127.0.0.1:9', null).health()
  await expect(nobody).rejects.toMatchObject({ name: 'ApiError', code: 'unavailable' })
})

test('what the server has no route for is a type error', () => {
  expectTypeOf<'GET /api/me' | 'POST /api/payments/:id/actions'>().toExtend<Route>()
  expectTypeOf<'/api/live' | '/api/auth/start'>().toExtend<Path<'GET'>>()
  expectTypeOf<'POST /api/me'>().not.toExtend<Route>()
  expectTypeOf<'GET /api/payment/:id'>().not.toExtend<Route>()
  expectTypeOf<'/api/live/ticket'>().not.toExtend<Path<'GET'>>()
})
