import { RetryLater } from '#server/errors.ts'
import type { Log } from '#server/observe/log.ts'
import type { Metrics } from '#server/observe/metrics.ts'
import { type RetryReason, nextStep, waitMs } from './next-step.ts'
import { pause } from './pause.ts'

/** Clock, chance and waiting of the retry policy; tests give their own. */
export type PersistDeps = Readonly<{
  now: () => Date
  log: Log
  metrics?: Metrics | undefined
  random?: (() => number) | undefined
  wait?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined
}>

/** Google answered, but with something nobody can read: HTML, half a JSON, wrong types, or far too much. */
export class UnreadableReply extends Error {
  readonly why: 'unreadable' | 'too_large'
  constructor(why: 'unreadable' | 'too_large', options?: ErrorOptions) {
    super(`a reply of Google is ${why}`, options)
    this.name = 'UnreadableReply'
    this.why = why
  }
}

/** Longest time one call waits in process, in all; what needs longer is put off as RetryLater. */
const WAIT_IN_PROCESS_MS = 60_000
const TRIES: Record<RetryReason, number> = { slow_down: 8, server: 6, network: 5, unreadable: 3 }
const PUT_OFF_MS: Record<RetryReason, number> = {
  slow_down: 2 * 60_000,
  server: 5 * 60_000,
  network: 5 * 60_000,
  unreadable: 15 * 60_000,
}

/**
 * Repeats a call while Google's reason says that a repeat may help.
 *
 * @param attempt one try; its error decides (`next-step.ts`)
 * @param options.waitInProcessMs longest time to wait in all, 60 s unless a person is waiting
 * @param options.onSlowDown told of each rate error
 * @throws RetryLater when the wait would be longer; UnreadableReply; the signal's reason; every other error as it is
 */
export async function persist<T>(
  attempt: () => Promise<T>,
  { now, log, metrics, random = Math.random, wait = pause }: PersistDeps,
  {
    signal,
    waitInProcessMs = WAIT_IN_PROCESS_MS,
    onSlowDown,
  }: { signal: AbortSignal; waitInProcessMs?: number; onSlowDown?: () => void },
): Promise<T> {
  let waitedMs = 0
  for (let tries = 1; ; tries++) {
    signal.throwIfAborted()
    try {
      return await attempt()
    } catch (error) {
      signal.throwIfAborted()
      const next = nextStep(error, now())
      if (next.do === 'too_large') throw new UnreadableReply('too_large', { cause: error })
      if (next.do !== 'retry') throw error
      if (next.why === 'slow_down') onSlowDown?.()
      const ms = waitMs(tries, next.afterMs, random())
      if (tries >= TRIES[next.why] || waitedMs + ms > waitInProcessMs) {
        if (next.why === 'unreadable') throw new UnreadableReply('unreadable', { cause: error })
        throw putOff(next.why, ms, now(), error)
      }
      log.info('google.retry', { reason: next.why, count: tries, ms })
      metrics?.count('duebox_gmail_retries_total', { reason: next.why })
      waitedMs += ms
      await wait(ms, signal)
    }
  }
}

/** A call given up for now. @param atLeastMs what Google asked for */
export function putOff(why: RetryReason, atLeastMs: number, now: Date, cause: unknown): RetryLater {
  const at = new Date(now.getTime() + Math.max(atLeastMs, PUT_OFF_MS[why]))
  const sentence =
    why === 'slow_down'
      ? 'Google asked Duebox to slow down. Reading goes on in a few minutes.'
      : 'Google does not answer at the moment. Duebox tries again in a few minutes.'
  return new RetryLater(at, sentence, { cause, asked: why === 'slow_down' })
}
