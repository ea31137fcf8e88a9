import { setTimeout as wait } from 'node:timers/promises'
import { until } from '../support/app.ts'
import { asAdmin } from '../support/postgres.ts'
import type { Fault } from './types.ts'
import type { World } from './world.ts'

/** Reads the mailbox slowly while `harm` is done again and again, then to its end. */
async function during(
  world: World,
  harm: (round: number) => Promise<unknown>,
  rounds = 5,
): Promise<string[]> {
  const worker = await world.startWorker({ readMs: 25 })
  for (let round = 0; round < rounds; round++) {
    await wait(500)
    await harm(round)
  }
  await world.quiet()
  const broken: string[] = []
  if (world.api.ended() !== undefined) broken.push('the API ended')
  if (worker.ended() !== undefined) broken.push('the worker ended')
  return broken
}

const answers = (world: World) =>
  world.call('/api/payments/open').then(
    () => true,
    () => false,
  )

/** Faults of PostgreSQL, Redis and the machine. */
export const SERVICE_FAULTS: readonly Fault[] = [
  {
    id: 'F4',
    name: 'connections to PostgreSQL end in the middle of transactions',
    messages: 130,
    async run(world) {
      const name = new URL(world.doors.database.url).pathname.slice(1)
      let struck = 0
      const broken = await during(
        world,
        async () => {
          const rows = await asAdmin(
            `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
          )
          struck += rows.length
        },
        6,
      )
      return { struck, broken, extraUnits: 6 * 50 * 20 }
    },
  },
  {
    id: 'F5',
    name: 'PostgreSQL answers nobody for four seconds',
    messages: 130,
    async run(world) {
      const waits: number[] = []
      const broken = await during(
        world,
        async () => {
          world.doors.database.set('mute')
          const startedAt = performance.now()
          await answers(world)
          waits.push(performance.now() - startedAt)
          await wait(3_000)
          world.doors.database.set('pass')
          await wait(2_000)
        },
        2,
      )
      const longest = Math.round(Math.max(...waits))
      if (longest > 8_000) broken.push(`a request waited ${longest} ms`)
      return { struck: waits.length, broken, extraUnits: 4 * 50 * 20 }
    },
  },
  {
    id: 'F7',
    name: 'Redis is away, silent, and empty again',
    messages: 130,
    async run(world) {
      const broken = await during(
        world,
        async (round) => {
          world.doors.redis.set(round % 2 === 0 ? 'refuse' : 'mute')
          if (!(await answers(world))) throw new Error('the list is not answered without Redis')
          await wait(1_000)
          world.doors.redis.set('pass')
        },
        4,
      )
      return { struck: 4, broken }
    },
  },
  {
    id: 'F22',
    name: 'a worker is asked to stop in the middle of a scan',
    messages: 130,
    async run(world) {
      const worker = await world.startWorker({ readMs: 25 })
      await until('its first reads', async () => world.google.calls().length > 12 || undefined)
      const askedAt = performance.now()
      worker.signal('SIGTERM')
      const code = await worker.whenEnded
      const tookMs = Math.round(performance.now() - askedAt)
      await world.startWorker()
      await world.quiet()
      const broken = tookMs > 10_000 ? [`it took ${tookMs} ms to stop`] : []
      if (code !== 0) broken.push(`it ended with ${code}`)
      return { struck: 1, broken, extraUnits: 60 * 20 }
    },
  },
]
