import { randomUUID } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { KEEP_MS } from './cache.ts'
import type { Cache } from './cache.ts'

/** People whose generation is known, and characters of all their lists together; the longest unused go first. */
const PEOPLE = 10_000
const CHARACTERS = 32 * 1024 * 1024

/** The cache of a single process. */
export function createMemoryCache(): Cache {
  const generations = new LRUCache<string, string>({ max: PEOPLE, ttl: KEEP_MS })
  const lists = new LRUCache<string, { gen: string; body: string }>({
    maxSize: CHARACTERS,
    ttl: KEEP_MS,
    sizeCalculation: ({ body }, name) => body.length + name.length + 1,
  })

  return {
    async read(userId, key) {
      const gen = generations.get(userId) ?? randomUUID()
      if (!generations.has(userId)) generations.set(userId, gen)
      const list = lists.get(nameOf(userId, key))
      return list?.gen === gen ? { gen, body: list.body } : { gen }
    },
    async fill(userId, key, gen, body) {
      if (generations.get(userId) === gen) lists.set(nameOf(userId, key), { gen, body })
    },
    async drop(userId) {
      generations.delete(userId)
    },
    async [Symbol.asyncDispose]() {
      lists.clear()
    },
  }
}

const nameOf = (userId: string, key: string) => `${userId}\n${key}`
