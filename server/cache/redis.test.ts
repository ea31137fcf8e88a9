import { randomUUID } from 'node:crypto'
import { describe, expect, test, vi } from 'vitest'
import { openProxy } from '../../test/support/proxy.ts'
import { aPrefix, redisUrl } from '../../test/support/redis.ts'
import { createLog } from '#server/observe/log.ts'
import { cacheCompliance } from './cache.compliance.ts'
import { createRedisCache } from './redis.ts'

const quiet = createLog(() => {})
const eventually = <T>(check: () => T) => vi.waitFor(check, { timeout: 10_000, interval: 20 })

async function open(url: string, prefix = aPrefix()) {
  const cache = createRedisCache(url, { log: quiet, prefix })
  await eventually(async () => expect((await cache.read('nobody', 'open')).gen).not.toBe(''))
  return cache
}

describe.runIf(redisUrl)('redis', () => {
  const url = redisUrl ?? ''
  cacheCompliance(() => open(url))

  test('two processes share a list and its end', async () => {
    const prefix = aPrefix()
    await using one = await open(url, prefix)
    await using two = await open(url, prefix)
    const user = randomUUID()
    const { gen } = await one.read(user, 'open')
    await one.fill(user, 'open', gen, 'list')
    expect(await two.read(user, 'open')).toEqual({ gen, body: 'list' })
    await two.drop(user)
    expect((await one.read(user, 'open')).body).toBeUndefined()
  })

  test.each(['mute', 'refuse'] as const)(
    'a server that is away (%s) is a quick miss',
    async (mode) => {
      await using proxy = await openProxy(url)
      await using cache = await open(proxy.url)
      proxy.set(mode)
      const before = performance.now()
      for (let times = 0; times < 20; times++)
        expect(await cache.read('somebody', 'open')).toEqual({ gen: '' })
      await cache.fill('somebody', 'open', 'gen', 'body')
      expect(performance.now() - before).toBeLessThan(1_000)
    },
  )

  test.each(['mute', 'refuse'] as const)(
    'no old list after a change that the server (%s) missed',
    async (mode) => {
      await using proxy = await openProxy(url)
      await using cache = await open(proxy.url)
      const user = randomUUID()
      const { gen } = await cache.read(user, 'open')
      await cache.fill(user, 'open', gen, 'old')
      proxy.set(mode)
      await cache.drop(user)
      proxy.set('pass')
      await eventually(async () => {
        const now = await cache.read(user, 'open')
        expect(now.body).toBeUndefined()
        expect(now.gen).not.toBe('')
      })
    },
  )
})
