import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq, inArray, sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import { describe, expect, test, vi } from 'vitest'
import { openTestDb, quiet } from '../../../test/support/database.ts'
import { asAdmin } from '../../../test/support/postgres.ts'
import { openProxy } from '../../../test/support/proxy.ts'
import { PATCHES } from '../../../scripts/patch-postgres.mjs'
import { inThisTransaction, openDb } from '../open.ts'
import type { Database, Tx } from '../open.ts'
import { users } from '../schema/index.ts'

const person = (id: string) => ({ id, googleSub: `sub-${id}`, email: `${id}@example.org` })
const unavailable = expect.objectContaining({ name: 'AppError', code: 'unavailable' })
const tries = Array.from({ length: 20 }, (_, n) => n)

test.each(PATCHES)('the installed driver is mended: $why', ({ file, ours }) => {
  const source = join(import.meta.dirname, '../../../node_modules/postgres/src', file)
  expect(readFileSync(source, 'utf8')).toContain(ours)
})

describe.runIf(process.env.TEST_DATABASE_URL)('postgres', () => {
  test('a connection killed in a transaction, with others queued: no crash, no stray write, 20 of 20', async () => {
    await using db = await openTestDb('postgres')
    await db.read.insert(users).values(person('mailbox'))
    const outcomes: unknown[] = []
    for (const n of tries) {
      let others: Promise<unknown>[] = []
      const page = db.transact(async (tx) => {
        await tx.insert(users).values(person(`before-${n}`))
        const pid = await backendOf(tx)
        others = await inOuter(() => [
          ...tries.map(() => db.read.select().from(users).limit(1)),
          ...tries.map((m) =>
            db.transact((other) => other.insert(users).values(person(`other-${n}-${m}`))),
          ),
        ])
        await asAdmin(`select pg_terminate_backend(${pid})`)
        // A body that swallows the fault and goes on, as a retry loop would.
        for (const m of tries)
          await tx
            .insert(users)
            .values(person(`stray-${n}-${m}`))
            .catch(() => {})
        return tx
          .update(users)
          .set({ ledgerVersion: n + 1 })
          .where(inThisTransaction(tx))
      })
      outcomes.push(
        await page.then(
          () => 'committed',
          (error: unknown) => error,
        ),
      )
      await Promise.allSettled(others)
    }
    for (const outcome of outcomes) expect(outcome).toEqual(unavailable)
    const written = await db.read
      .select({ id: users.id })
      .from(users)
      .where(sql`${users.id} like 'before-%' or ${users.id} like 'stray-%'`)
    expect(written).toEqual([])
    const [cursor] = await db.read.select().from(users).where(eq(users.id, 'mailbox'))
    expect(cursor?.ledgerVersion).toBe(0)
    await db.ping()
  }, 120_000)

  test('random kills under load: whatever was acknowledged is there, and the door works afterwards', async () => {
    await using db = await openTestDb('postgres')
    const acknowledged: string[] = []
    const until = performance.now() + 4_000
    const writers = [1, 2, 3, 4, 5, 6].map(async (writer) => {
      for (let n = 0; performance.now() < until; n++)
        await db
          .transact(async (tx) => {
            await tx.insert(users).values(person(`${writer}-${n}`))
            await tx
              .update(users)
              .set({ range: '1y' })
              .where(eq(users.id, `${writer}-${n}`))
          })
          .then(
            () => acknowledged.push(`${writer}-${n}`),
            () => {},
          )
    })
    const readers = [1, 2, 3, 4].map(async () => {
      while (performance.now() < until)
        await db.read
          .select()
          .from(users)
          .limit(5)
          .then(
            () => {},
            () => {},
          )
    })
    while (performance.now() < until)
      await asAdmin(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'duebox' and random() < 0.3`,
      )
    await Promise.all([...writers, ...readers])
    await vi.waitFor(() => db.ping(), { timeout: 20_000 })
    const missing = new Set(acknowledged)
    for (let at = 0; at < acknowledged.length; at += 500)
      for (const { id } of await db.read
        .select({ id: users.id })
        .from(users)
        .where(inArray(users.id, acknowledged.slice(at, at + 500))))
        missing.delete(id)
    expect([...missing]).toEqual([])
    expect(acknowledged.length).toBeGreaterThan(10)
    const half = await db.read.select().from(users).where(eq(users.range, '90d'))
    expect(half).toEqual([])
  }, 120_000)

  test('a connection killed amid its rows leaves none of them to the next query', async () => {
    await using db = await openTestDb('postgres')
    // A wide row every 10 ms: some have arrived when the connection dies.
    const slow = sql`(select repeat('x', 9000) || pg_sleep(0.01) as n from generate_series(1, 200)) slow`
    const quick = sql`(select 1 as n) quick`
    const read = (from: SQL) => db.read.select({ n: sql`n` }).from(from)
    for (let round = 0; round < 3; round++) {
      const long = Promise.allSettled(tries.slice(0, 10).map(() => read(slow)))
      await vi.waitFor(async () => expect(await killSlow(200)).toBe(10), { timeout: 20_000 })
      expect((await long).map(({ status }) => status)).not.toContain('fulfilled')
      const answers: unknown[] = []
      await vi.waitFor(
        async () => {
          const next = await Promise.allSettled(tries.slice(0, 10).map(() => read(quick)))
          answers.push(...next.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])))
          expect(next.map(({ status }) => status)).not.toContain('rejected')
        },
        { timeout: 20_000 },
      )
      expect(answers).toEqual(answers.map(() => [{ n: 1 }]))
    }
  }, 120_000)

  test('a server that is mute: 503 after 3 s, a new pool, and not sound after three times', async () => {
    await using server = await openTestDb('postgres')
    await using proxy = await openProxy(server.config.kind === 'postgres' ? server.config.url : '')
    await using db: Database = await openDb({ kind: 'postgres', url: proxy.url }, { log: quiet })
    const reads = () => db.read.select().from(users)
    await reads()
    proxy.set('mute')
    const before = performance.now()
    await expect(reads()).rejects.toEqual(unavailable)
    expect(performance.now() - before).toBeLessThan(4_500)
    proxy.set('pass')
    expect(await reads()).toEqual([])
    proxy.set('mute')
    await expect(db.ping()).rejects.toEqual(unavailable)
    await expect(
      db.transact((tx) => tx.insert(users).values(person('a')), { deadlineMs: 200 }),
    ).rejects.toEqual(unavailable)
    proxy.set('pass')
    expect(await reads()).toEqual([])
    await expect(db.ping()).rejects.toThrow(
      expect.objectContaining({
        cause: expect.objectContaining({ message: expect.stringContaining('keep hanging') }),
      }),
    )
  }, 120_000)

  test('a pool that is taken makes callers wait, then turns them away, without harm to those inside', async () => {
    await using db = await openTestDb('postgres')
    const free = Promise.withResolvers<void>()
    const inside = tries.slice(0, 10).map((n) =>
      db.transact(async (tx) => {
        await tx.insert(users).values(person(`${n}`))
        await free.promise
      }),
    )
    await expect(db.read.select().from(users)).rejects.toEqual(unavailable)
    const queued = Array.from({ length: 210 }, () => db.read.select({ id: users.id }).from(users))
    const [last] = await Promise.allSettled(queued.slice(-1))
    expect(last).toEqual({ status: 'rejected', reason: unavailable })
    free.resolve()
    await Promise.all(inside)
    const first = await Promise.all(queued.slice(0, 200))
    expect(first).toHaveLength(200)
    await db.ping()
  }, 120_000)

  test.each([
    [
      'postgres://postgres@127.0.0.1:1/postgres',
      'does not answer. Start it, or check host and port in DATABASE_URL',
    ],
    [
      new URL('/no_such_database', process.env.TEST_DATABASE_URL).href,
      'it does not exist. Check DATABASE_URL',
    ],
  ])(
    'an address that is wrong is told: %s',
    async (url, message) => {
      const opened = openDb({ kind: 'postgres', url }, { log: quiet })
      await expect(opened).rejects.toMatchObject({
        name: 'SetupError',
        message: expect.stringContaining(message),
      })
    },
    30_000,
  )
})

/** Ends the backends that have been sending slow rows for at least so many milliseconds, once all ten do. */
async function killSlow(ms: number): Promise<number> {
  const sending = `from pg_stat_activity where application_name = 'duebox' and state = 'active'
    and query like '%slow%' and query_start < clock_timestamp() - interval '${ms} ms'`
  const [row] = await asAdmin(
    `select count(pg_terminate_backend(pid)) as killed ${sending} and (select count(*) ${sending}) = 10`,
  )
  return Number(row?.killed)
}

async function backendOf(tx: Tx): Promise<number> {
  const [row] = await tx
    .select({ pid: sql<number>`pg_backend_pid()` })
    .from(users)
    .limit(1)
  return row?.pid ?? 0
}

/** Work that was handed over here runs outside of every transaction, whoever handed it over. */
const handed: (() => void)[] = []
setInterval(() => handed.splice(0).forEach((start) => start()), 1).unref()

const inOuter = <T>(work: () => T): Promise<T> =>
  new Promise((resolve) => handed.push(() => resolve(work())))
