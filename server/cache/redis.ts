import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import { faultOf } from '#server/observe/log.ts'
import type { Log } from '#server/observe/log.ts'
import { KEEP_MS } from './cache.ts'
import type { Cache } from './cache.ts'

/** With the defaults of ioredis a `get` still waits after 15 s while the server is down. */
const SETTINGS = {
  commandTimeout: 100,
  connectTimeout: 1_000,
  maxRetriesPerRequest: 1,
  enableOfflineQueue: false,
  enableAutoPipelining: true,
}
/** After a fault the server is left alone this long: a request waits for a dead cache once, not each time. */
const REST_MS = 1_000

/**
 * The cache that all processes share: one hash per person with the generation, and for each list its body and the
 * generation it belongs to.
 *
 * @param url redis://host:port/db
 * @param deps.prefix of the keys, before the user id; `list:` unless told
 */
export function createRedisCache(url: string, deps: { log: Log; prefix?: string }): Cache {
  const { log, prefix = 'list:' } = deps
  const redis = new Redis(url, SETTINGS)
  let restUntil = 0
  /** Drops that did not reach the server; while there is one, whatever it holds may be old. */
  let lost = 0
  let clearing: Promise<void> | undefined

  const rest = (error: unknown) => {
    if (performance.now() > restUntil) log.warn('cache is away', { fault: faultOf(error) })
    restUntil = performance.now() + REST_MS
  }
  redis.on('error', rest)
  redis.on('ready', () => {
    restUntil = 0
    heal()
  })

  /** Clears all lists if a drop was lost; tried again by later reads. */
  function heal(): void {
    if (lost === 0 || clearing || redis.status !== 'ready') return
    clearing = clear()
      .catch(rest)
      .finally(() => (clearing = undefined))
  }
  async function clear(): Promise<void> {
    const before = lost
    let at = '0'
    do {
      const [next, keys] = await redis.scan(at, 'MATCH', `${prefix}*`, 'COUNT', 500)
      if (keys.length > 0) await redis.unlink(...keys)
      at = next
    } while (at !== '0')
    if (lost === before) lost = 0
  }

  return {
    async read(userId, key) {
      if (performance.now() < restUntil) return { gen: '' }
      if (lost > 0) {
        heal()
        return { gen: '' }
      }
      try {
        return await readList(redis, prefix + userId, key)
      } catch (error) {
        rest(error)
        return { gen: '' }
      }
    },
    async fill(userId, key, gen, body) {
      if (!gen || lost > 0) return
      const fields = [`for:${key}`, gen, `body:${key}`, body] as const
      await redis
        .multi()
        .hset(prefix + userId, ...fields)
        .pexpire(prefix + userId, KEEP_MS)
        .exec()
        .catch(rest)
    },
    async drop(userId) {
      try {
        // The next reader starts a generation: a body of an earlier one is not served even if it arrives later.
        await redis.unlink(prefix + userId)
      } catch (error) {
        lost++
        rest(error)
      }
    },
    async [Symbol.asyncDispose]() {
      redis.disconnect()
    },
  }
}

async function readList(redis: Redis, hash: string, key: string) {
  const [gen, filledIn, body] = await redis.hmget(hash, 'gen', `for:${key}`, `body:${key}`)
  if (gen) return filledIn === gen && typeof body === 'string' ? { gen, body } : { gen }
  const mine = randomUUID()
  const first = await redis.hsetnx(hash, 'gen', mine)
  await redis.pexpire(hash, KEEP_MS)
  return { gen: first ? mine : ((await redis.hget(hash, 'gen')) ?? '') }
}
