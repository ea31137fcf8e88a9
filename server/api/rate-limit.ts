import { LRUCache } from 'lru-cache'
import { AppError } from '#server/errors.ts'

export type RateLimit = (key: string) => void

/**
 * A token bucket per key, in this process (never off, also when Redis is away).
 *
 * @param perMinute tokens that come back in a minute; also the burst
 * @param nowMs monotonic milliseconds
 * @returns a function that takes one token of a key's bucket and throws AppError('rate_limited') when it is empty
 */
export function createRateLimit(
  perMinute: number,
  nowMs: () => number = () => performance.now(),
): RateLimit {
  const buckets = new LRUCache<string, { tokens: number; at: number }>({ max: 10_000 })
  return (key) => {
    const now = nowMs()
    const kept = buckets.get(key) ?? { tokens: perMinute, at: now }
    const tokens = Math.min(perMinute, kept.tokens + ((now - kept.at) / 60_000) * perMinute)
    if (tokens < 1) {
      buckets.set(key, { tokens, at: now })
      throw new AppError(
        'rate_limited',
        'Too many requests in a short time. Try again in a minute.',
      )
    }
    buckets.set(key, { tokens: tokens - 1, at: now })
  }
}
