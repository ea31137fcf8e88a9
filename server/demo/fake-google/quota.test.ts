import { expect, test } from 'vitest'
import { UNITS_PER_USER, createQuota } from './quota.ts'
import { Refusal } from './refusal.ts'

const at = (ms: number) => new Date(1_700_000_000_000 + ms)
const charges = (quota: ReturnType<typeof createQuota>, units: number, ms: number, email = 'a') => {
  try {
    quota.charge(email, units, at(ms))
    return 'ok'
  } catch (error) {
    return error instanceof Refusal ? error : String(error)
  }
}

test('refuses the first unit above the minute, charges nothing for it, and slides', () => {
  const quota = createQuota()
  for (let call = 0; call < UNITS_PER_USER / 20; call++) expect(charges(quota, 20, call)).toBe('ok')
  expect(charges(quota, 1, 59_999)).toMatchObject({
    status: 403,
    reason: 'rateLimitExceeded',
    domain: 'usageLimits',
  })
  expect(charges(quota, 1, 59_999, 'b')).toBe('ok')
  // The first 20 units leave 60 s after they were spent.
  expect(charges(quota, 20, 60_000)).toBe('ok')
  expect(charges(quota, 1, 60_000)).toBeInstanceOf(Refusal)
})

test('the project has its own limit', () => {
  const quota = createQuota({ unitsPerProject: 40, unitsPerUser: 1_000 })
  expect(charges(quota, 20, 0, 'a')).toBe('ok')
  expect(charges(quota, 20, 0, 'b')).toBe('ok')
  expect(charges(quota, 1, 0, 'c')).toBeInstanceOf(Refusal)
})

test('429 with Retry-After: seconds until the oldest units leave', () => {
  const quota = createQuota({ unitsPerUser: 20, status: 429, retryAfter: true })
  charges(quota, 20, 0)
  expect(charges(quota, 1, 15_500)).toMatchObject({
    status: 429,
    domain: 'global',
    retryAfterSeconds: 45,
  })
})

test('off counts nothing; many windows of calls stay exact', () => {
  const off = createQuota('off')
  expect(charges(off, 1e9, 0)).toBe('ok')
  const quota = createQuota({ unitsPerUser: 60 })
  for (let second = 0; second < 5_000; second++)
    expect(charges(quota, 1, second * 1_000)).toBe('ok')
  expect(charges(quota, 1, 4_999_000)).toBeInstanceOf(Refusal)
})
