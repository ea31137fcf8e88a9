import { unavailable } from '../faults.ts'

/** Leave to use one of a fixed number of connections. */
export type Slots = {
  /** @returns a function that gives the slot back; call it once, however the work ends */
  take(): Promise<() => void>
}

/**
 * The queue in front of the pool, first come first served: the driver's own waits without limit.
 *
 * @param queueLimit callers that may wait; one more is turned away at once
 * @param waitMs longest wait
 * @throws `take` rejects with AppError('unavailable') when the queue is full or the wait too long
 */
export function createSlots(size: number, queueLimit: number, waitMs: number): Slots {
  const waiting = new Set<() => void>()
  let free = size

  const give = () => {
    const [next] = waiting
    if (next) next()
    else free++
  }
  return {
    async take() {
      if (free > 0) {
        free--
        return give
      }
      if (waiting.size >= queueLimit) throw unavailable(new Error('database queue is full'))
      await new Promise<void>((resolve, reject) => {
        const called = () => {
          clearTimeout(timer)
          waiting.delete(called)
          resolve()
        }
        const timer = setTimeout(() => {
          waiting.delete(called)
          reject(unavailable(new Error('no free database connection')))
        }, waitMs)
        waiting.add(called)
      })
      return give
    },
  }
}
