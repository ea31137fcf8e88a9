import { count, eq, sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { databases, openTestDb } from '../../test/support/database.ts'
import { constraintOf, inThisTransaction, sqlState } from './open.ts'
import type { Tx } from './open.ts'
import { installation, users } from './schema/index.ts'

const person = (id: string) => ({ id, googleSub: `sub-${id}`, email: `${id}@example.org` })
const told = (code: string) => expect.objectContaining({ name: 'AppError', code })

const write = (tx: Tx, on: Pick<Tx, 'update'>) =>
  on.update(users).set({ ledgerVersion: 1 }).where(inThisTransaction(tx)).returning()

describe.each(databases)('%s', (kind) => {
  test('a transaction writes all or nothing', async () => {
    await using db = await openTestDb(kind)
    await db.transact(async (tx) => {
      await tx.insert(users).values([person('a'), person('b')])
    })
    const failed = db.transact(async (tx) => {
      await tx.insert(users).values(person('c'))
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    const rows = await db.read.select({ id: users.id }).from(users).orderBy(users.id)
    expect(rows).toEqual([{ id: 'a' }, { id: 'b' }])
  })

  test('values come back as drizzle says, counts as numbers', async () => {
    await using db = await openTestDb(kind)
    await db.read.insert(users).values(person('a'))
    const [row] = await db.read.select().from(users)
    expect(row?.createdAt).toBeInstanceOf(Date)
    const [counted] = await db.read
      .select({ users: count(), raw: sql<number>`count(*)`, big: sql<number>`9007199254740991` })
      .from(users)
    expect(counted).toEqual({ users: 1, raw: 1, big: 9_007_199_254_740_991 })
  })

  test('the driver does not show in faults', async () => {
    await using db = await openTestDb(kind)
    await db.read.insert(users).values(person('a'))
    const twice = await db.read
      .insert(users)
      .values(person('a'))
      .catch((error: unknown) => error)
    expect(sqlState(twice)).toBe('23505')
    expect(constraintOf(twice)).toBe('users_pkey')
    const inside = await db
      .transact((tx) => tx.insert(users).values(person('a')))
      .catch((error: unknown) => error)
    expect(sqlState(inside)).toBe('23505')
    expect(constraintOf(inside)).toBe('users_pkey')
    expect(sqlState(new Error('no'))).toBeUndefined()
    expect(constraintOf('no')).toBeUndefined()
  })

  test('the last write proves that it is in its transaction', async () => {
    await using db = await openTestDb(kind)
    await db.read.insert(users).values(person('a'))
    let kept: Tx | undefined
    await db.transact(async (tx) => {
      kept = tx
      expect(await write(tx, tx)).toHaveLength(1)
    })
    expect(await write(kept!, db.read)).toHaveLength(0)
    await db.transact(async (tx) => {
      expect(await write(kept!, tx)).toHaveLength(0)
      await tx.transaction(async (savepoint) => {
        expect(await write(tx, savepoint)).toHaveLength(1)
        expect(() => inThisTransaction(savepoint)).toThrow('not the handle')
      })
    })
  })

  test('inside a transaction the outer database refuses, and nothing is stuck afterwards', async () => {
    await using db = await openTestDb(kind)
    const late = Promise.withResolvers<void>()
    let afterwards: Promise<unknown> | undefined
    await db.transact(async () => {
      await expect(db.read.select().from(users)).rejects.toMatchObject({
        cause: expect.objectContaining({ message: expect.stringContaining('pass tx') }),
      })
      await expect(db.transact(async () => {})).rejects.toThrow('pass tx')
      // What was started inside and asks when the transaction is over may do so.
      afterwards = late.promise.then(() => db.read.select().from(users))
    })
    late.resolve()
    expect(await afterwards).toEqual([])
    await expect(db.read.transaction(async () => {})).rejects.toThrow('use transact')
  })

  test('a transaction past its deadline is rolled back and refuses what comes later', async () => {
    await using db = await openTestDb(kind)
    let after: unknown
    const over = Promise.withResolvers<void>()
    const done = Promise.withResolvers<void>()
    const slow = db.transact(
      async (tx) => {
        await tx.insert(users).values(person('a'))
        await over.promise
        after = await tx
          .insert(users)
          .values(person('b'))
          .catch((error: unknown) => error)
        done.resolve()
      },
      { deadlineMs: 1_500 },
    )
    await expect(slow).rejects.toThrow(told('unavailable'))
    over.resolve()
    await done.promise
    expect(after).toBeInstanceOf(Error)
    expect(await db.read.select().from(users)).toEqual([])
    await db.ping()
    await db.transact((tx) => tx.insert(users).values(person('c')))
  })

  test('a transaction that waited past its deadline never begins', async () => {
    await using db = await openTestDb(kind)
    const free = Promise.withResolvers<void>()
    const holders = Array.from({ length: 10 }, () => db.transact(() => free.promise))
    let ran = false
    const late = db.transact(async () => void (ran = true), { deadlineMs: 300 })
    await expect(late).rejects.toThrow(told('unavailable'))
    free.resolve()
    await Promise.all(holders)
    await db.ping()
    expect(ran).toBe(false)
  })

  test('a savepoint that fails takes only its own writes back', async () => {
    await using db = await openTestDb(kind)
    await db.transact(async (tx) => {
      await tx.insert(users).values(person('a'))
      const inner = tx.transaction(async (savepoint) => {
        await savepoint.insert(users).values(person('b'))
        throw new Error('no')
      })
      await expect(inner).rejects.toThrow('no')
      await tx.insert(users).values(person('c'))
    })
    const rows = await db.read.select({ id: users.id }).from(users).orderBy(users.id)
    expect(rows).toEqual([{ id: 'a' }, { id: 'c' }])
  })

  test('a commit that fails is told, and the next caller is not harmed', async () => {
    await using db = await openTestDb(kind)
    await db.read.execute(
      sql`alter table installation add constraint late unique (value) deferrable initially deferred`,
    )
    const failed = db
      .transact(async (tx) => {
        await tx.insert(installation).values({ name: 'a', value: 'same' })
        await tx.insert(installation).values({ name: 'b', value: 'same' })
      })
      .catch((error: unknown) => error)
    const next = db.transact((tx) => tx.insert(installation).values({ name: 'c', value: 'other' }))
    expect(sqlState(await failed)).toBe('23505')
    await next
    const rows = await db.read.select({ name: installation.name }).from(installation)
    await db.read.execute(sql`alter table installation drop constraint late`)
    expect(rows).toEqual([{ name: 'c' }])
  })

  test('migrating again, and several at once, changes nothing', async () => {
    await using db = await openTestDb(kind)
    await db.read.insert(users).values(person('a'))
    await Promise.all([db.migrate(), db.migrate(), db.migrate()])
    expect(await db.read.select().from(users).where(eq(users.id, 'a'))).toHaveLength(1)
  })
})
