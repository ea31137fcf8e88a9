import { setTimeout as wait } from 'node:timers/promises'

const POLL_MS = 2_000

type Options = Readonly<{
  /** Ids of the people there are now. */
  people: () => Promise<readonly string[]>
  report: (id: string) => Promise<void>
  /** Called once, when the people there at the start were reported; `shown` of them. */
  afterFirst: (shown: number) => Promise<void>
  signal: AbortSignal
  pollMs?: number
}>

/** Reports each person once: those there are, then those who come, until the signal aborts. */
export async function followPeople(options: Options): Promise<void> {
  const { people, report, afterFirst, signal, pollMs = POLL_MS } = options
  const reported = new Set<string>()
  const reportNew = async () => {
    for (const id of await people()) {
      if (signal.aborted || reported.has(id)) continue
      reported.add(id)
      await report(id)
    }
  }
  await reportNew()
  if (!signal.aborted) await afterFirst(reported.size)
  while (!signal.aborted) {
    await wait(pollMs, undefined, { signal, ref: false }).catch(() => undefined)
    if (!signal.aborted) await reportNew()
  }
}
