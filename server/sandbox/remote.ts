import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { RetryLater } from '#server/errors.ts'
import { type Log, faultOf } from '#server/observe/log.ts'
import { checkedAnswer } from './answer.ts'
import type { ReadResult, Reader } from './reader.ts'

const READ_MS = 20_000
const TRIES = 3
const PAUSE_MS = 60_000
/** How long a message waits for busy engines before the scan pauses. */
const BUSY_MS = 60_000

const Answer = z.object({ engineVersion: z.string().max(40), result: z.unknown() })

/**
 * A Reader that sends each message to an engine instance over HTTP (`ENGINE_URL`). What comes back is checked
 * like a child's answer.
 *
 * @param url root of the engine, or of a balancer before several
 * @param engineVersion this build's version: instances of another build are told apart in the scan log
 * @returns reads throw RetryLater when no engine answers, so that the scan pauses instead of marking mail unread
 */
export function createRemoteReader(
  url: string,
  { log, engineVersion }: { log: Log; engineVersion: string },
): Reader {
  const target = new URL('/read', url)
  return {
    engineVersion,
    async read({ raw, receivedAt, ...rest }, hints, signal) {
      const body = JSON.stringify({
        ...rest,
        raw: Buffer.from(raw).toString('base64'),
        receivedAt: receivedAt.toISOString(),
        hints,
      })
      const patience = Date.now() + BUSY_MS
      for (let attempt = 1; ; attempt++) {
        try {
          return await ask(target, body, signal)
        } catch (error) {
          signal.throwIfAborted()
          // A busy engine is no fault: it says when to come again, and that spends no attempt.
          if (error instanceof Busy && Date.now() + error.afterMs < patience) {
            attempt -= 1
            await setTimeout(error.afterMs * (0.5 + Math.random()), undefined, { signal })
            continue
          }
          log.warn('engine.unreachable', { count: attempt, fault: faultOf(error) })
          if (attempt === TRIES)
            throw new RetryLater(
              new Date(Date.now() + PAUSE_MS),
              'The reading of mail is not available at the moment. Duebox tries again by itself.',
              {
                cause: error,
              },
            )
        }
      }
    },
    async [Symbol.asyncDispose]() {},
  }
}

/** An engine that asks to come again. */
class Busy extends Error {
  readonly afterMs: number
  constructor(afterMs: number) {
    super('engine is busy')
    this.afterMs = afterMs
  }
}

/** Milliseconds of a Retry-After in seconds, within reason; one second where it is a date or missing. */
function afterOf(header: string | null): number {
  const seconds = Number(header ?? Number.NaN)
  return Number.isFinite(seconds) ? Math.min(10, Math.max(0.1, seconds)) * 1_000 : 1_000
}

async function ask(target: URL, body: string, signal: AbortSignal): Promise<ReadResult> {
  const response = await fetch(target, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    redirect: 'error',
    signal: AbortSignal.any([signal, AbortSignal.timeout(READ_MS)]),
  })
  if (response.status === 429 || response.status === 503)
    throw new Busy(afterOf(response.headers.get('retry-after')))
  if (!response.ok) throw new Error(`engine answered ${response.status}`)
  return checkedAnswer(Answer.parse(await response.json()).result)
}
