/**
 * Lets so many run at once; the others wait in the order they came.
 *
 * @returns a function that waits for a turn, to be ended with what it gives; rejects with the signal's reason when
 *   that comes first
 */
export function createTurns(size: number): (signal: AbortSignal) => Promise<() => void> {
  let free = size
  const waiting = new Set<() => void>()
  const end = () => {
    const [next] = waiting
    if (!next) free += 1
    else {
      waiting.delete(next)
      next()
    }
  }
  return async (signal) => {
    signal.throwIfAborted()
    if (free > 0) {
      free -= 1
      return end
    }
    const { promise, resolve, reject } = Promise.withResolvers<() => void>()
    const start = () => {
      signal.removeEventListener('abort', abort)
      resolve(end)
    }
    const abort = () => {
      waiting.delete(start)
      reject(signal.reason)
    }
    waiting.add(start)
    signal.addEventListener('abort', abort, { once: true })
    return promise
  }
}
