/** Warm-up and measuring of one contender, in milliseconds of processor time: on a busy machine the clock runs on. */
const WARM_MS = 3_000
const MEASURE_MS = 3_000

/**
 * How often one process does some work in a second of processor time, the inputs taken in turn. All of the process
 * counts, garbage collection beside the main thread as well; waiting for a busy machine does not. The best of three
 * runs counts.
 *
 * @param work may be asynchronous; its result is awaited
 */
export async function perSecond<T>(
  inputs: readonly T[],
  work: (input: T) => unknown,
  measureMs = MEASURE_MS,
): Promise<number> {
  await runFor(inputs, work, WARM_MS)
  let best = 0
  for (let run = 0; run < 3; run++) best = Math.max(best, await runFor(inputs, work, measureMs / 3))
  return best
}

async function runFor<T>(
  inputs: readonly T[],
  work: (input: T) => unknown,
  forMs: number,
): Promise<number> {
  const started = process.cpuUsage()
  const used = () => {
    const { user, system } = process.cpuUsage(started)
    return (user + system) / 1_000
  }
  let done = 0
  while (used() < forMs) {
    for (const input of inputs) {
      const result = work(input)
      if (result instanceof Promise) await result
      done += 1
      if ((done & 15) === 0 && used() > forMs) break
    }
  }
  return (done * 1_000) / used()
}
