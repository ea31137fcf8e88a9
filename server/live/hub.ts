import type { LiveEvent } from '#shared/contract/events.ts'
import type { Log } from '#server/observe/log.ts'
import type { Holder, Live } from './live.ts'

/** What the hub asks of a socket; a `WebSocket` of the ws package has it. */
export type HubSocket = {
  readonly bufferedAmount: number
  send(text: string): void
  ping(): void
  close(code: number, reason?: string): void
  terminate(): void
  on(event: 'pong', heard: () => void): unknown
}

/** The open sockets of this process. */
export type Hub = {
  /** Takes over a socket whose holder is known, and greets it. @returns call it when the socket has closed */
  join(holder: Holder, socket: HubSocket): () => void
  /** Closes the sockets of a session everywhere, with 4401: its bearer is worth nothing any more. */
  endSession(sessionId: string): void
  /** Closes every socket of this process; 1012 says that it restarts. The hub takes no more. */
  closeAll(code: number): void
}

const PING_EVERY_MS = 30_000
const SOCKETS_PER_USER = 5
/** A reader that leaves this much unread is cut off; it fetches the list when it is back. */
const UNREAD_LIMIT_BYTES = 1024 * 1024
const SIGNED_OUT = 4401
const TOO_MANY = 4408

type Member = Holder & { socket: HubSocket; heard: boolean }

/** @param deps.live events of all processes come from here */
export function createHub(deps: { live: Live; log: Log; pingEveryMs?: number }): Hub {
  const { live, log, pingEveryMs = PING_EVERY_MS } = deps
  const members = new Map<string, Set<Member>>()

  const all = () => [...members.values()].flatMap((ofUser) => [...ofUser])
  const unsubscribe = live.subscribe((userId, event, sessionId) => {
    const told = sessionId
      ? all().filter((member) => member.sessionId === sessionId)
      : [...(members.get(userId) ?? [])]
    for (const { socket } of told) tell(socket, event)
  })
  const pings = setInterval(() => {
    for (const member of all()) {
      if (!member.heard) member.socket.terminate()
      member.heard = false
      member.socket.ping()
    }
  }, pingEveryMs)
  pings.unref()

  function tell(socket: HubSocket, event: LiveEvent): void {
    if (socket.bufferedAmount > UNREAD_LIMIT_BYTES) {
      log.info('slow socket cut off')
      return socket.terminate()
    }
    socket.send(JSON.stringify(event))
    if (event.type === 'signed-out') socket.close(SIGNED_OUT, 'signed out')
  }

  return {
    join(holder, socket) {
      const member: Member = { ...holder, socket, heard: true }
      const ofUser = members.get(holder.userId) ?? new Set()
      members.set(holder.userId, ofUser.add(member))
      const [oldest] = ofUser
      if (ofUser.size > SOCKETS_PER_USER && oldest) {
        oldest.socket.close(TOO_MANY, 'too many open pages')
        ofUser.delete(oldest)
      }
      socket.on('pong', () => (member.heard = true))
      tell(socket, { type: 'ready' })
      return () => {
        ofUser.delete(member)
        if (ofUser.size === 0 && members.get(holder.userId) === ofUser)
          members.delete(holder.userId)
      }
    },
    endSession(sessionId) {
      void live.publish('', { type: 'signed-out' }, sessionId) // never rejects
    },
    closeAll(code) {
      unsubscribe()
      clearInterval(pings)
      for (const { socket } of all()) socket.close(code, 'restarting')
      members.clear()
    },
  }
}
