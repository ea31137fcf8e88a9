import type { LiveEvent } from '#shared/contract/events.ts'

/** Who a socket belongs to. */
export type Holder = { userId: string; sessionId: string }

/** An event on its way; `sessionId` narrows it to the sockets of one session. */
export type Notice = { userId: string; event: LiveEvent; sessionId?: string | undefined }

/**
 * Tells every process that something changed. A lost event costs one late refetch, so publishing never fails;
 * call it after the commit.
 */
export type Live = AsyncDisposable & {
  publish(userId: string, event: LiveEvent, sessionId?: string): Promise<void>
  /** @returns a function that ends the subscription */
  subscribe(listen: (userId: string, event: LiveEvent, sessionId?: string) => void): () => void
  /** Keeps a WebSocket ticket for `ttlMs`, by its hash. @throws AppError('unavailable') */
  keepTicket(ticketHash: string, holder: Holder, ttlMs: number): Promise<void>
  /** The holder of a ticket, once; undefined when it is unknown, used or too old, or cannot be looked up. */
  takeTicket(ticketHash: string): Promise<Holder | undefined>
}
