import type { FaultPlan } from '#server/demo/fake-google/faults.ts'
import { until } from '../support/app.ts'
import { OWNER, deliverLate } from './mailbox.ts'
import type { Fault } from './types.ts'
import type { World } from './world.ts'

/** Adds a plan, reads the mailbox to its end, and tells how often it struck. */
async function through(world: World, plans: readonly FaultPlan[], ms = 90_000): Promise<number> {
  const faults = plans.map((plan) => world.google.faults.add(plan))
  await world.startWorker()
  await world.quiet(ms)
  return Math.min(...faults.map((fault) => fault.struck()))
}

const get = 'messages.get'

/** Faults of Google. */
export const GOOGLE_FAULTS: readonly Fault[] = [
  {
    id: 'F8',
    name: '401 in the middle of a page: one refresh, one retry',
    async run(world) {
      const tokensBefore = tokenCalls(world)
      const struck = await through(world, [
        { match: get, status: 401, reason: 'authError', after: 9, times: 3 },
      ])
      const refreshes = tokenCalls(world) - tokensBefore
      return {
        struck,
        extraUnits: struck * 20,
        broken: refreshes > 3 ? [`${refreshes} refreshes for one expired token`] : [],
      }
    },
  },
  {
    id: 'F9',
    name: 'rate errors by both statuses, with and without Retry-After',
    async run(world) {
      const struck = await through(world, [
        { match: get, status: 403, reason: 'userRateLimitExceeded', after: 5, times: 2 },
        {
          match: get,
          status: 429,
          reason: 'rateLimitExceeded',
          retryAfterSeconds: 1,
          after: 20,
          times: 2,
        },
        { match: 'messages.list', status: 429, reason: 'quotaExceeded' },
      ])
      return { struck, extraUnits: 5 * 20 }
    },
  },
  {
    id: 'F10',
    name: 'the API is not switched on: told to the operator, not tried again',
    async run(world) {
      const fault = world.google.faults.add({
        match: 'messages.list',
        status: 403,
        reason: 'accessNotConfigured',
        times: 1_000,
      })
      await world.startWorker()
      await untilStatus(world, 'operator')
      const tries = fault.struck()
      fault.remove()
      await world.scanNow()
      await world.quiet()
      return { struck: tries, broken: tries > 2 ? [`tried ${tries} times`] : [] }
    },
  },
  {
    id: 'F11',
    name: '500, 502, 503, 504 and a reset',
    async run(world) {
      const struck = await through(world, [
        ...[500, 502, 503, 504].map((status, at) => ({
          match: get,
          status,
          after: 4 * at,
          times: 1,
        })),
        { match: get, body: 'reset', after: 25 },
        { match: 'messages.list', status: 503 },
      ])
      return { struck, extraUnits: 6 * 20 }
    },
  },
  {
    id: 'F12',
    name: 'Google takes a call and never answers',
    async run(world) {
      const struck = await through(world, [{ match: get, body: 'mute', after: 8 }])
      return { struck, extraUnits: 40 }
    },
  },
  {
    id: 'F13',
    name: 'half an answer, HTML with status 200, wrong JSON',
    async run(world) {
      const struck = await through(world, [
        { match: get, body: 'truncated', after: 3 },
        { match: get, body: 'html', after: 12 },
        { match: get, body: '{"id": 7', after: 20 },
        { match: 'messages.list', body: 'html' },
      ])
      return { struck, extraUnits: 4 * 20 }
    },
  },
  {
    id: 'F14',
    name: 'Gmail forgets the history between two scans',
    late: 3,
    async run(world) {
      await world.startWorker()
      await world.quiet()
      world.google.expireHistory(OWNER)
      deliverLate(world, 3)
      await world.scanNow()
      await world.quiet()
      return {
        struck: world.google.calls().filter(({ status }) => status === 404).length,
        extraUnits: 400,
      }
    },
  },
  {
    id: 'F15',
    name: 'pages shift, a message is gone when it is asked for',
    messages: 60,
    async run(world) {
      const struck = await through(world, [{ match: get, mishap: 'delete-message', after: 30 }])
      return { struck, extraUnits: 40, gone: 1 }
    },
  },
  {
    id: 'F17',
    name: 'the consent is taken back: one notice, no calls, nothing lost',
    async run(world) {
      const worker = await world.startWorker()
      await world.quiet()
      world.google.revoke(OWNER)
      await world.scanNow()
      await untilStatus(world, 'reauth_required')
      const before = world.google.calls().length
      await world.scanNow().catch(() => undefined)
      await new Promise((resolve) => setTimeout(resolve, 2_000))
      const calls = world.google.calls().length - before
      const broken = calls > 0 ? [`${calls} calls after the consent was gone`] : []
      if (worker.ended() !== undefined) broken.push('the worker ended')
      return { struck: 1, extraUnits: 10, broken, status: 'reauth_required' }
    },
  },
]

const tokenCalls = (world: World) =>
  world.google.calls().filter(({ path }) => path.includes('token')).length

const untilStatus = (world: World, status: string) =>
  until(`status ${status}`, async () => (await world.state())?.status === status || undefined)
