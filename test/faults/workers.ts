import { setTimeout as wait } from 'node:timers/promises'
import { until } from '../support/app.ts'
import type { Fault } from './types.ts'
import type { World } from './world.ts'

const POINTS = ['after_get', 'before_commit', 'after_commit_before_ack'] as const
const TAKEOVER_MS = 30_000

const has = (world: World, count: number) =>
  until(`${count} messages`, async () => {
    const [row] = await world.sql<{ count: number }[]>`select count(*)::int from messages`
    return (row?.count ?? 0) >= count || undefined
  })

/** Faults of the processes that do the work. */
export const WORKER_FAULTS: readonly Fault[] = [
  {
    id: 'F1',
    name: 'a worker dies in a scan, the next one too',
    messages: 130,
    async run(world, { random }) {
      let struck = 0
      for (let death = 0; death < 2; death++) {
        const at = random.pick(POINTS)
        const nth = at === 'after_get' ? random.whole(1, 40) : 1
        const worker = await world.startWorker({ crash: { at, nth }, readMs: 5 })
        if ((await worker.whenEnded) === 'SIGKILL') struck += 1
      }
      const startedAt = performance.now()
      await world.startWorker()
      await has(world, 130)
      const tookMs = performance.now() - startedAt
      await world.quiet()
      return {
        struck,
        extraUnits: struck * (50 * 20 + 20),
        broken: tookMs > TAKEOVER_MS ? [`taken over after ${Math.round(tookMs)} ms`] : [],
      }
    },
  },
  {
    id: 'F2',
    name: 'four workers, one mailbox, a hundred wishes',
    messages: 130,
    async run(world) {
      await Promise.all(Array.from({ length: 4 }, () => world.startWorker({ readMs: 2 })))
      const seen: number[] = []
      const looking = setInterval(() => {
        void world.sql<{ count: number }[]>`
          select count(*)::int from pgboss.job where name = 'scan' and state = 'active'`
          .then(([row]) => seen.push(row?.count ?? 0))
          .catch(() => undefined)
      }, 50)
      await Promise.all(Array.from({ length: 20 }, () => world.scanNow().catch(() => undefined)))
      await world.quiet()
      clearInterval(looking)
      const most = Math.max(0, ...seen)
      return { struck: 4, broken: most > 1 ? [`${most} scans of one mailbox at once`] : [] }
    },
  },
  {
    id: 'F3',
    name: 'a frozen worker wakes after another took over',
    messages: 130,
    needs: ['fence'],
    async run(world, { off }) {
      const crash = { at: 'before_page', nth: 2, signal: 'SIGSTOP' } as const
      const frozen = await world.startWorker({ off, crash })
      await has(world, 50)
      await wait(1_000)
      await world.startWorker({ off })
      await has(world, 130)
      await world.quiet()
      frozen.signal('SIGCONT')
      await wait(4_000)
      await world.quiet()
      return { struck: frozen.ended() === undefined ? 1 : 0, extraUnits: 60 * 20 }
    },
  },
]
