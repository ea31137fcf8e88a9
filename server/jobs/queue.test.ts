import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { databases, openTestDb, quiet } from '../../test/support/database.ts'
import type { TestDatabase } from '../../test/support/database.ts'
import { createQueue } from './queue.ts'

/** Longer than a poll, should the notification be missed. */
const eventually = <T>(check: () => T) => vi.waitFor(check, { timeout: 15_000, interval: 20 })

async function openQueue(db: TestDatabase) {
  const queue = createQueue({ db, config: db.config, log: quiet })
  await queue.start()
  return Object.assign(queue, { [Symbol.asyncDispose]: () => queue.stop() })
}

describe.each(databases)('%s', (kind) => {
  test('a sent job runs, once per subject however often it was asked for', async () => {
    await using db = await openTestDb(kind)
    await using queue = await openQueue(db)
    await queue.send('scan', 'a')
    await queue.send('scan', 'a')
    await queue.insert('scan', ['a', 'b'])
    const ran: string[] = []
    await queue.work('scan', async (subject) => void ran.push(subject))
    await eventually(() => expect(ran.toSorted()).toEqual(['a', 'b']))
    expect(await queue.oldestDueAgeMs()).toBe(0)
  })

  test('a job asked for while it runs is followed by exactly one more', async () => {
    await using db = await openTestDb(kind)
    await using queue = await openQueue(db)
    const first = Promise.withResolvers<void>()
    let running = 0
    let most = 0
    let ran = 0
    await queue.work('scan', async () => {
      most = Math.max(most, ++running)
      if (ran++ === 0) await first.promise
      running--
    })
    await queue.send('scan', 'a')
    await eventually(() => expect(ran).toBe(1))
    for (let push = 0; push < 3; push++) await queue.send('scan', 'a')
    expect(await queue.oldestDueAgeMs()).toBe(0) // it waits for its own kind, nothing is stuck
    first.resolve()
    await eventually(() => expect(ran).toBe(2))
    expect(most).toBe(1)
  })

  test('a job sent in a transaction exists only if it commits', async () => {
    await using db = await openTestDb(kind)
    await using queue = await openQueue(db)
    const ran: string[] = []
    await queue.work('scan', async (subject) => void ran.push(subject))
    const failed = db.transact(async (tx) => {
      await queue.send('scan', 'rolled back', { tx })
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    await db.transact(async (tx) => {
      await queue.send('scan', 'sent', { tx })
      await queue.insert('scan', ['inserted'], { tx })
    })
    await eventually(() => expect(ran.toSorted()).toEqual(['inserted', 'sent']))
  })

  test('a failing job is tried again and its fault does not reach the database', async () => {
    await using db = await openTestDb(kind)
    await using queue = await openQueue(db)
    const secret = `subject ${randomUUID()}`
    let tries = 0
    await queue.work('scan', async () => {
      tries++
      throw new Error(secret)
    })
    await queue.send('scan', 'a')
    await eventually(() => expect(tries).toBe(1))
    await eventually(async () => {
      const [job] = await db.read
        .select({ state: sql`state`.mapWith(String), output: sql`output::text`.mapWith(String) })
        .from(sql`pgboss.job`)
      expect(job?.state).toBe('retry')
      expect(job?.output).toContain('job failed')
      expect(job?.output).not.toContain(secret)
    })
  })

  test('several processes share the work of a queue', async () => {
    await using db = await openTestDb(kind)
    await using one = await openQueue(db)
    await using two = await openQueue(db)
    const subjects = Array.from({ length: 30 }, (_, n) => `${n}`)
    const ran: string[] = []
    for (const queue of [one, two])
      await queue.work('renew-watch', async (subject) => void ran.push(subject))
    await one.insert('renew-watch', subjects)
    await eventually(() => expect(ran.length).toBeGreaterThanOrEqual(30))
    expect(ran.toSorted()).toEqual(subjects.toSorted())
  })

  test('stop fires the signal and waits for what runs', async () => {
    await using db = await openTestDb(kind)
    const queue = await openQueue(db)
    let reason: unknown
    const started = Promise.withResolvers<void>()
    await queue.work('scan', async (_subject, signal) => {
      started.resolve()
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
      reason = signal.reason
    })
    await queue.send('scan', 'a')
    await started.promise
    const before = performance.now()
    await queue.stop()
    expect(performance.now() - before).toBeLessThan(8_000)
    expect(String(reason)).toMatch('stops')
  })
})

test('what a killed embedded process was at, the next one takes up at once', async () => {
  await using db = await openTestDb()
  const release = Promise.withResolvers<void>()
  await using killed = await openQueue(db)
  const ran: string[] = []
  await killed.work('scan', async (subject) => {
    ran.push(subject)
    await release.promise
  })
  await killed.send('scan', 'a')
  await eventually(() => expect(ran).toEqual(['a']))
  await using next = await openQueue(db)
  await next.work('scan', async (subject) => void ran.push(`${subject} again`))
  await eventually(() => expect(ran.length).toBeGreaterThan(1))
  release.resolve()
})
