import { Redis } from 'ioredis'
import { AppError } from '#server/errors.ts'
import { faultOf } from '#server/observe/log.ts'
import type { Log } from '#server/observe/log.ts'
import { createMemoryLive } from './memory.ts'
import type { Holder, Live, Notice } from './live.ts'

const COMMANDS = {
  commandTimeout: 100,
  connectTimeout: 1_000,
  maxRetriesPerRequest: 1,
  enableOfflineQueue: false,
  enableAutoPipelining: true,
}

/**
 * The live side of several processes, over one Redis channel.
 *
 * @param url redis://host:port/db
 * @param deps.prefix of the channel and the ticket keys; `live:` unless told
 */
export function createRedisLive(url: string, deps: { log: Log; prefix?: string }): Live {
  const { log, prefix = 'live:' } = deps
  const channel = `${prefix}notices`
  const here = createMemoryLive()
  const commands = new Redis(url, COMMANDS)
  // A connection that listens can do nothing else; it comes back and subscribes again by itself.
  const listening = new Redis(url, { connectTimeout: 1_000, maxRetriesPerRequest: null })
  const warn = (error: unknown) => log.warn('live fault', { fault: faultOf(error) })

  commands.on('error', warn)
  listening.on('error', warn)
  listening.on('message', (_channel: string, text: string) => {
    const notice = noticeIn(text)
    if (notice) void here.publish(notice.userId, notice.event, notice.sessionId)
  })
  listening.subscribe(channel).catch(warn)

  return {
    async publish(userId, event, sessionId) {
      try {
        await commands.publish(
          channel,
          JSON.stringify({ userId, event, sessionId } satisfies Notice),
        )
      } catch (error) {
        warn(error)
        await here.publish(userId, event, sessionId) // the sockets of this process at least
      }
    },
    subscribe: (listen) => here.subscribe(listen),
    async keepTicket(ticketHash, holder, ttlMs) {
      try {
        await commands.set(`${prefix}ticket:${ticketHash}`, JSON.stringify(holder), 'PX', ttlMs)
      } catch (cause) {
        throw new AppError('unavailable', 'Live updates are away. Try again in a moment.', {
          cause,
        })
      }
    },
    async takeTicket(ticketHash) {
      const text = await commands.getdel(`${prefix}ticket:${ticketHash}`).catch(warn)
      if (!text) return undefined
      const holder: Holder = JSON.parse(text)
      return holder
    },
    async [Symbol.asyncDispose]() {
      commands.disconnect()
      listening.disconnect()
    },
  }
}

/** What one of our processes published; anything else in the channel is not ours. */
function noticeIn(text: string): Notice | undefined {
  try {
    const notice: Notice = JSON.parse(text)
    return notice
  } catch {
    return undefined
  }
}
