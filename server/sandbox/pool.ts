import { engineVersion } from '#server/context-engine/version.ts'
import { RetryLater } from '#server/errors.ts'
import { LIMITS } from '#server/mime/limits.ts'
import type { Log } from '#server/observe/log.ts'
import type { Errand } from './child.ts'
import type { Reader, ReadResult } from './reader.ts'
import { createSlot } from './slot.ts'

type Slot = ReturnType<typeof createSlot>

/** Messages that wait for a child, each held in memory; more are asked to come again. */
const MOST_WAITING = 500
const FULL_MS = 5_000

/**
 * Reads messages in child processes, each message under a deadline, each child without environment or secrets.
 * Children start when first needed and are replaced after a crash, a passed deadline or 500 messages.
 *
 * @param options.size how many messages are read at once
 * @param options.entry the child script, `child.ts` from sources or its bundle
 * @returns reads throw RetryLater when too many wait; disposing kills the children; readings under way end as `crashed`
 */
export function createReaderPool(options: {
  size: number
  entry: URL
  log: Log
}): Reader & { pids(): number[] } {
  const slots = Array.from({ length: Math.max(1, options.size) }, () => createSlot(options.entry))
  const free: Slot[] = [...slots]
  const queue: ((slot: Slot) => void)[] = []
  let next = 1

  const take = (signal: AbortSignal): Promise<Slot> => {
    const slot = free.pop()
    if (slot) return Promise.resolve(slot)
    if (queue.length >= MOST_WAITING)
      return Promise.reject(
        new RetryLater(new Date(Date.now() + FULL_MS), 'More mail waits than can be read at once.'),
      )
    return new Promise((resolve, reject) => {
      const abort = () => {
        queue.splice(queue.indexOf(take), 1)
        reject(signal.reason)
      }
      const take = (given: Slot) => {
        signal.removeEventListener('abort', abort)
        resolve(given)
      }
      signal.addEventListener('abort', abort, { once: true })
      queue.push(take)
    })
  }
  const give = (slot: Slot) => {
    const waiting = queue.shift()
    if (waiting) waiting(slot)
    else free.push(slot)
  }
  return {
    engineVersion,
    async read(request, hints, signal) {
      signal.throwIfAborted()
      if (request.raw.length > LIMITS.rawBytes) return { ok: false, why: 'too_large' }
      const slot = await take(signal)
      const reading = readIn(slot, { id: next++, request, hints }, options.log).finally(() =>
        give(slot),
      )
      return abortable(reading, signal)
    },
    pids: () => slots.flatMap((slot) => slot.pid() ?? []),
    async [Symbol.asyncDispose]() {
      for (const slot of slots) slot.stop()
    },
  }
}

async function readIn(slot: Slot, errand: Errand, log: Log): Promise<ReadResult> {
  const first = await slot.run(errand)
  // A child dies of the message, or of the machine (memory, a failed start): a clean one tells which.
  const result = !first.ok && first.why === 'crashed' ? await slot.run(errand) : first
  if (!result.ok && (result.why === 'crashed' || result.why === 'deadline'))
    log.warn('message unread', { reason: result.why })
  return result
}

/** The result, or the signal's reason if that comes first; the reading itself runs on under its own deadline. */
function abortable<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
