import { Cron } from 'croner'
import { faultOf } from '#server/observe/log.ts'
import type { Log } from '#server/observe/log.ts'

/** Something that is due again and again. `run` must be right with any number of processes. */
export type Tick = {
  name: string
  /** Cron pattern with seconds, in UTC: `0 0 * * * *` is every full hour. */
  pattern: string
  run: () => Promise<void>
}

/**
 * Fires ticks until stopped. One that is still running is not started again; its faults are logged.
 *
 * @returns `stop` fires no more; what runs goes on to its end
 */
export function startTicks(ticks: readonly Tick[], { log }: { log: Log }): { stop: () => void } {
  const crons = ticks.map(({ name, pattern, run }) => {
    const fault = (error: unknown) => log.error('tick failed', { name, fault: faultOf(error) })
    return new Cron(pattern, { timezone: 'UTC', protect: true, catch: fault }, run)
  })
  return { stop: () => crons.forEach((cron) => cron.stop()) }
}
