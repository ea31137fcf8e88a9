const EVERY_MS = 50
const ONE_PROBE_MS = 2_000

type Maybe<T> = T | false | null | undefined | '' | 0

/**
 * Waits until a probe gives something other than a falsy value and returns it. A probe that throws or hangs for 2 s
 * counts as "not yet".
 *
 * @throws Error with `what` and the last failure when `withinMs` has passed
 */
export async function until<T>(
  what: string,
  probe: () => Maybe<T> | Promise<Maybe<T>>,
  withinMs = 10_000,
): Promise<T> {
  const end = performance.now() + withinMs
  let last: unknown = 'nothing'
  while (performance.now() < end) {
    try {
      const value = await Promise.race([probe(), tooLong()])
      if (value) return value
      last = value
    } catch (fault) {
      last = fault
    }
    await pause(EVERY_MS)
  }
  throw new Error(`waited ${withinMs} ms for ${what}; last: ${String(last)}`)
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const tooLong = () => pause(ONE_PROBE_MS).then(() => Promise.reject(new Error('probe hung')))
