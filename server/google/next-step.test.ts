import { GaxiosError } from 'gaxios'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { isOperatorReason, operatorSentence } from './faults.ts'
import { nextStep, waitMs } from './next-step.ts'

const NOW = new Date('2026-11-24T12:00:00Z')

function failed(status: number, data: unknown, headers: Record<string, string> = {}): GaxiosError {
  const config = { url: new URL('https://gmail.example/'), headers: new Headers() }
  const response = Object.assign(new Response(null, { headers }), { config, data })
  Object.defineProperties(response, { status: { value: status }, bodyUsed: { value: true } })
  return new GaxiosError('failed', config, response)
}
const reason = (name: string) => ({ error: { code: 0, errors: [{ reason: name }] } })
const canonical = (status: string, name?: string) => ({
  error: { code: 403, status, ...(name && { errors: [{ reason: name }] }) },
})
const detail = (name: string) => ({ error: { details: [{ '@type': 'x' }, { reason: name }] } })

test.each([
  [403, reason('rateLimitExceeded'), { do: 'retry', why: 'slow_down', afterMs: 0 }],
  [403, reason('userRateLimitExceeded'), { do: 'retry', why: 'slow_down', afterMs: 0 }],
  [403, detail('RATE_LIMIT_EXCEEDED'), { do: 'retry', why: 'slow_down', afterMs: 0 }],
  [429, 'Too many', { do: 'retry', why: 'slow_down', afterMs: 0 }],
  [500, reason('backendError'), { do: 'retry', why: 'server', afterMs: 0 }],
  [503, '<html>', { do: 'retry', why: 'server', afterMs: 0 }],
  [401, reason('authError'), { do: 'refresh' }],
  [403, reason('insufficientPermissions'), { do: 'reconnect', why: 'insufficientPermissions' }],
  [403, reason('forbidden'), { do: 'reconnect', why: 'forbidden' }],
  [403, canonical('PERMISSION_DENIED'), { do: 'reconnect', why: 'forbidden' }],
  [403, canonical('RESOURCE_EXHAUSTED'), { do: 'retry', why: 'slow_down', afterMs: 0 }],
  [403, canonical('RESOURCE_EXHAUSTED', 'new'), { do: 'retry', why: 'slow_down', afterMs: 0 }],
  [403, canonical('PERMISSION_DENIED', 'new'), { do: 'retry', why: 'server', afterMs: 0 }],
  [400, canonical('UNAVAILABLE'), { do: 'retry', why: 'server', afterMs: 0 }],
  [403, '<html>Access denied by proxy</html>', { do: 'retry', why: 'server', afterMs: 0 }],
  [403, undefined, { do: 'retry', why: 'server', afterMs: 0 }],
  [403, reason('constructor'), { do: 'retry', why: 'server', afterMs: 0 }],
  [403, { error: 'toString' }, { do: 'retry', why: 'server', afterMs: 0 }],
  [
    403,
    { error: { errors: [null, { reason: null }, { reason: 'domainPolicy' }], details: null } },
    { do: 'operator', why: 'domainPolicy' },
  ],
  [403, reason('accessNotConfigured'), { do: 'operator', why: 'accessNotConfigured' }],
  [403, detail('SERVICE_DISABLED'), { do: 'operator', why: 'SERVICE_DISABLED' }],
  [403, reason('domainPolicy'), { do: 'operator', why: 'domainPolicy' }],
  [400, { error: 'invalid_grant' }, { do: 'reconnect', why: 'invalid_grant' }],
  [401, { error: 'invalid_client' }, { do: 'operator', why: 'invalid_client' }],
  [400, reason('failedPrecondition'), { do: 'operator', why: 'failedPrecondition' }],
  [404, reason('notFound'), { do: 'gone' }],
  [400, reason('invalidArgument'), { do: 'fail' }],
])('%i %j → %j', (status, data, next) => {
  expect(nextStep(failed(status, data), NOW)).toEqual(next)
})

test.each([
  ['7', 7_000],
  ['Tue, 24 Nov 2026 12:00:30 GMT', 30_000],
  ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
  ['soon', 0],
])('Retry-After %s is %i ms', (value, afterMs) => {
  const next = nextStep(failed(429, '', { 'retry-after': value }), NOW)
  expect(next).toEqual({ do: 'retry', why: 'slow_down', afterMs })
})

test('no answer and an unreadable one are retried, a bug is not', () => {
  const config = { url: new URL('https://gmail.example/'), headers: new Headers() }
  expect(nextStep(new GaxiosError('reset', config), NOW)).toMatchObject({ why: 'network' })
  const unreadable = z.object({ id: z.string() }).safeParse('<html>').error
  expect(nextStep(unreadable, NOW)).toMatchObject({ why: 'unreadable' })
  expect(nextStep(new TypeError('bug'), NOW)).toEqual({ do: 'fail' })
})

test.each([
  [1, 0, 0.5, 1_000],
  [4, 0, 0.5, 8_000],
  [20, 0, 0.999, 59_940],
  [1, 30_000, 0.5, 30_000],
  [3, 0, 0, 0],
])('attempt %i, asked %i, chance %d: %i ms', (attempt, after, random, ms) => {
  expect(waitMs(attempt, after, random)).toBe(ms)
})

test('what Google names like a part of every object is no reason of the operator', () => {
  expect(isOperatorReason('constructor')).toBe(false)
  expect(operatorSentence('toString')).toContain('Google refuses this Duebox server')
})
