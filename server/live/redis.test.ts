import { describe, expect, test, vi } from 'vitest'
import { openProxy } from '../../test/support/proxy.ts'
import { aPrefix, redisUrl } from '../../test/support/redis.ts'
import type { LiveEvent } from '#shared/contract/events.ts'
import { createLog } from '#server/observe/log.ts'
import { liveCompliance } from './live.compliance.ts'
import { createRedisLive } from './redis.ts'

type Listen = (userId: string, event: LiveEvent, sessionId?: string) => void

const quiet = createLog(() => {})
const eventually = <T>(check: () => T) => vi.waitFor(check, { timeout: 10_000, interval: 20 })

/** Opens one and waits until what it publishes comes back to it. */
async function open(url: string, prefix = aPrefix()) {
  const live = createRedisLive(url, { log: quiet, prefix })
  await eventually(() => live.keepTicket('first', { userId: '', sessionId: '' }, 1))
  const heard = vi.fn<Listen>()
  const leave = live.subscribe(heard)
  await eventually(async () => {
    await live.publish('nobody', { type: 'ready' })
    expect(heard).toHaveBeenCalled()
  })
  await live.publish('nobody', { type: 'scan' }) // in order: nothing of the above comes after it
  await eventually(() =>
    expect(heard).toHaveBeenLastCalledWith('nobody', { type: 'scan' }, undefined),
  )
  leave()
  return live
}

describe.runIf(redisUrl)('redis', () => {
  const url = redisUrl ?? ''
  liveCompliance(() => open(url))

  test('processes hear each other and share tickets', async () => {
    const prefix = aPrefix()
    await using one = await open(url, prefix)
    await using two = await open(url, prefix)
    const heard = vi.fn<Listen>()
    two.subscribe(heard)
    await one.publish('user', { type: 'ledger', version: 1 })
    await eventually(() => expect(heard).toHaveBeenCalledOnce())
    await one.keepTicket('hash', { userId: 'user', sessionId: 'session' }, 60_000)
    expect(await two.takeTicket('hash')).toEqual({ userId: 'user', sessionId: 'session' })
    expect(await one.takeTicket('hash')).toBeUndefined()
  })

  test('while the server is away this process hears itself, and all again when it is back', async () => {
    await using proxy = await openProxy(url)
    const prefix = aPrefix()
    await using here = await open(proxy.url, prefix)
    await using elsewhere = await open(url, prefix)
    const [heardHere, heardElsewhere] = [vi.fn<Listen>(), vi.fn<Listen>()]
    here.subscribe(heardHere)
    elsewhere.subscribe(heardElsewhere)
    proxy.set('refuse')
    await here.publish('user', { type: 'scan' })
    expect(heardHere).toHaveBeenCalledOnce()
    await expect(here.keepTicket('hash', { userId: 'a', sessionId: 'b' }, 1_000)).rejects.toThrow(
      expect.objectContaining({ code: 'unavailable' }),
    )
    expect(await here.takeTicket('hash')).toBeUndefined()
    proxy.set('pass')
    await eventually(async () => {
      await here.publish('user', { type: 'scan' })
      expect(heardElsewhere).toHaveBeenCalled()
    })
  })
})
