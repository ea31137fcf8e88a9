import { LRUCache } from 'lru-cache'
import type { Holder, Live } from './live.ts'

const TICKETS = 10_000

/** The live side of a single process. */
export function createMemoryLive(): Live {
  const listeners = new Set<Parameters<Live['subscribe']>[0]>()
  const tickets = new LRUCache<string, Holder>({ max: TICKETS })
  return {
    async publish(userId, event, sessionId) {
      for (const listen of listeners) listen(userId, event, sessionId)
    },
    subscribe(listen) {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
    async keepTicket(ticketHash, holder, ttlMs) {
      tickets.set(ticketHash, holder, { ttl: ttlMs })
    },
    async takeTicket(ticketHash) {
      const holder = tickets.get(ticketHash)
      tickets.delete(ticketHash)
      return holder
    },
    async [Symbol.asyncDispose]() {
      listeners.clear()
      tickets.clear()
    },
  }
}
