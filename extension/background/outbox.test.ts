import { beforeEach, expect, test } from 'vitest'
import type { Api } from '../platform/api.ts'
import { ApiError } from '../platform/client.ts'
import { memoryVault } from '../platform/memory-vault.ts'
import type { Vault } from '../platform/vault.ts'
import { fakeConnect } from '../../test/support/fake-api.ts'
import { aList, aPayment } from '../../test/support/open-list.ts'
import { act, sendWaiting } from './outbox.ts'

let vault: Vault
let sent: string[]
let ids: number
beforeEach(async () => {
  vault = memoryVault()
  sent = []
  ids = 0
  await vault.begin({
    bearer: 'b1',
    userId: 'u1',
    email: 'ana@example.org',
    server: 'https://a.example.org',
  })
  await vault.keep('b1', {
    open: { etag: '"7"', body: aList(), confirmedAt: '2026-11-24T12:00:00Z' },
  })
})

const deps = (answer: Api['act']) => ({
  vault,
  now: () => new Date(Date.UTC(2026, 10, 24, 12, 0, ids)),
  onWaiting: () => Promise.resolve(),
  connect: fakeConnect({
    act: (id, action, key) => {
      sent.push(`${key} ${action.do} ${id}`)
      return answer(id, action, key)
    },
  }),
})
const one = (paymentId: string, verb: 'paid' | 'not_paid') => ({
  id: `key-${++ids}`,
  paymentId,
  action: { do: verb },
})
const only = (broken: string, fault = 'internal') =>
  deps((id) =>
    id === broken ? Promise.reject(new ApiError(fault, 'no')) : Promise.resolve(result),
  )
const result = { version: 8, payment: aPayment({ status: 'paid', version: 2 }), undo: 'd1' }
const yes = deps.bind(undefined, () => Promise.resolve(result))
const no = (code: string) => deps(() => Promise.reject(new ApiError(code, 'no')))

test('the reply takes its place in the kept list, which is fetched whole the next time', async () => {
  expect(await act(yes(), one('p1', 'paid'))).toEqual(result)
  const { open, waiting } = await vault.read()
  expect(waiting).toEqual([])
  expect(open).toMatchObject({ etag: null, body: { version: 8, payments: [result.payment] } })
})

test('it is kept before it is sent', async () => {
  let waitingThen = 0
  const before = deps(async () => {
    waitingThen = (await vault.read()).waiting.length
    return result
  })
  await act(before, one('p1', 'paid'))
  expect(waitingThen).toBe(1)
})

test.each(['unavailable', 'internal', 'rate_limited'])(
  '%s: queued, and sent again under the same key',
  async (code) => {
    expect(await act(no(code), one('p1', 'paid'))).toBe('queued')
    expect(await act(no(code), one('p1', 'not_paid'))).toBe('queued')
    await sendWaiting(yes())
    expect(sent).toEqual(['key-1 paid p1', 'key-1 paid p1', 'key-1 paid p1', 'key-2 not_paid p1'])
    expect((await vault.read()).waiting).toEqual([])
  },
)

test.each(['not_found', 'conflict', 'bad_request', 'idempotency_mismatch'])(
  '%s: refused and forgotten',
  async (code) => {
    await expect(act(no(code), one('p1', 'paid'))).rejects.toMatchObject({ code })
    expect((await vault.read()).waiting).toEqual([])
  },
)

test('a refused one does not hold up those behind it', async () => {
  await act(no('unavailable'), one('p1', 'paid'))
  const mixed = deps((id) =>
    id === 'p1' ? Promise.reject(new ApiError('not_found', 'no')) : Promise.resolve(result),
  )
  expect(await act(mixed, one('p2', 'paid'))).toEqual(result)
})

test('one the server breaks down over does not hold up other payments for ever', async () => {
  await act(only('p1'), one('p1', 'paid'))
  expect(await act(only('p1'), one('p2', 'paid'))).toBe('queued')
  expect(await act(only('p1'), one('p1', 'not_paid'))).toBe('queued')
  expect(sent).toEqual(['key-1 paid p1', 'key-1 paid p1', 'key-1 paid p1', 'key-2 paid p2'])
  const { waiting } = await vault.read()
  expect(waiting.map(({ id, failures }) => [id, failures])).toEqual([
    ['key-1', 3],
    ['key-3', undefined],
  ])
  await sendWaiting(yes())
  expect(sent.slice(-2)).toEqual(['key-1 paid p1', 'key-3 not_paid p1'])
  expect((await vault.read()).waiting).toEqual([])
})

test('“paid” keeps the day it was said, in the person’s zone, whenever it is sent', async () => {
  const days: unknown[] = []
  const late = (answer: Api['act']) => ({
    ...deps((id, action, key) => {
      days.push(action)
      return answer(id, action, key)
    }),
    now: () => new Date('2026-11-24T23:30:00Z'),
  })
  await act(
    late(() => Promise.reject(new ApiError('unavailable', 'no'))),
    one('p1', 'paid'),
  )
  await sendWaiting({ ...late(() => Promise.resolve(result)), now: () => new Date('2026-11-28') })
  expect(days).toEqual([
    { do: 'paid', on: '2026-11-25' },
    { do: 'paid', on: '2026-11-25' },
  ])
})

test('the same message twice is one action', async () => {
  const once = one('p1', 'paid')
  expect(await act(no('unavailable'), once)).toBe('queued')
  expect(await act(yes(), { ...once, paymentId: 'p2' })).toEqual(result)
  expect(sent).toEqual(['key-1 paid p1', 'key-1 paid p1'])
})

test('two at once never send one action twice', async () => {
  await Promise.all([
    act(yes(), one('p1', 'paid')),
    act(yes(), one('p2', 'paid')),
    sendWaiting(yes()),
  ])
  expect(sent.toSorted()).toEqual(['key-1 paid p1', 'key-2 paid p2'])
})

test('when the session has ended, what waits goes out after the next sign-in of the same person', async () => {
  expect(await act(no('unauthenticated'), one('p1', 'paid'))).toBe('queued')
  expect((await vault.read()).session?.bearer).toBeNull()
  await expect(act(yes(), one('p2', 'paid'))).rejects.toMatchObject({ code: 'unauthenticated' })
  await vault.begin({
    bearer: 'b2',
    userId: 'u1',
    email: 'ana@example.org',
    server: 'https://a.example.org',
  })
  await sendWaiting(yes())
  expect(sent).toEqual(['key-1 paid p1', 'key-1 paid p1'])
})
