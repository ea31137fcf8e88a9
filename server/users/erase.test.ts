import { type SQL, eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tokenOwner } from '#server/auth/mailbox-token.ts'
import { hashOf } from '#server/auth/secrets.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { rules } from '#server/db/schema/rules.ts'
import { audit, idempotencyKeys, oneTimeCodes, sessions } from '#server/db/schema/users.ts'
import { act } from '#server/payments/act.ts'
import { openPayments } from '#server/payments/open.ts'
import { cleanUp } from '#server/scan/clean-up.ts'
import { seal } from '#server/seal.ts'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import { aPerson, ledgerDeps, noon, take } from '../../test/support/person.ts'
import { eraseMe } from './erase.ts'

const line = (id: string, at: string) => ({
  id,
  at: new Date(at),
  action: 'erase' as const,
  userHash: id,
})

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  /** A person with at least one row in every table that knows people. */
  async function aFullPerson() {
    const person = await aPerson(db)
    const deps = ledgerDeps(db)
    await take(db, person, [
      { kind: 'bill', at: '2026-11-01', amount: '52.10 EUR', due: '2026-12-18', ref: 'RE-118' },
      { kind: 'bill', at: '2026-11-02', amount: '60.00 EUR', due: '2026-12-21', ref: 'RE-121' },
    ])
    const [bill, other] = (await openPayments(deps, person.userId)).payments
    await act(deps, person.userId, bill!.id, { do: 'merge', with: other!.id }, 'merge')
    await act(deps, person.userId, bill!.id, { do: 'paid' }, 'key')
    await db.read.insert(rules).values({
      id: `r-${person.userId}`,
      userId: person.userId,
      kind: 'stop_biller',
      billerKey: 'acme.com',
      biller: 'Acme',
    })
    const ends = { userId: person.userId, expiresAt: new Date(noon.getTime() + 60_000) }
    await db.read
      .insert(sessions)
      .values({ ...ends, id: `s-${person.userId}`, bearerHash: person.userId, client: 'A browser' })
    await db.read.insert(oneTimeCodes).values({ ...ends, codeHash: person.userId, challenge: 'c' })
    const refreshTokenSealed = seal(
      deps.keyring,
      `token-of-${person.userId}`,
      tokenOwner(person.mailboxId),
    )
    await db.read
      .update(mailboxes)
      .set({ refreshTokenSealed })
      .where(eq(mailboxes.id, person.mailboxId))
    return person
  }

  /** Rows per table that has a column `user_id`, found in the database itself, and in `users`. */
  async function rowsOf(userId: string): Promise<Map<string, number>> {
    const tables = await db.read
      .select({ name: sql<string>`table_name` })
      .from(sql`information_schema.columns`)
      .where(sql`column_name = 'user_id' and table_schema = 'public'`)
    const count = async (table: string, own: SQL) => {
      const [row] = await db.read
        .select({ rows: sql<number>`count(*)::integer` })
        .from(sql`${sql.identifier(table)}`)
        .where(own)
      return [table, row!.rows] as const
    }
    return new Map([
      await count('users', sql`id = ${userId}`),
      ...(await Promise.all(tables.map(({ name }) => count(name, sql`user_id = ${userId}`)))),
    ])
  }

  function around(revoke: (token: string) => Promise<boolean>) {
    const done: string[] = []
    const { keyring, now, newId } = ledgerDeps(db)
    return {
      done,
      deps: {
        db,
        keyring,
        now,
        newId,
        google: {
          revoke: (token: string) => {
            done.push(`revoke ${token}`)
            return revoke(token)
          },
        },
        cache: { drop: (userId: string) => Promise.resolve(void done.push(`drop ${userId}`)) },
        live: {
          publish: (userId: string, { type }: { type: string }) =>
            Promise.resolve(void done.push(`${type} ${userId}`)),
        },
      },
    }
  }

  test('no table keeps a row, Google, cache and screens are told', async () => {
    const [person, other] = [await aFullPerson(), await aFullPerson()]
    const before = await rowsOf(person.userId)
    expect([...before.keys()].length).toBeGreaterThanOrEqual(10)
    expect(
      [...before].filter(([, rows]) => rows === 0),
      'every table is filled first',
    ).toEqual([])
    const { deps, done } = around(() => Promise.resolve(true))
    expect(await eraseMe(deps, person.userId)).toEqual({ erased: true, revoked: true })
    expect([...(await rowsOf(person.userId))].filter(([, rows]) => rows > 0)).toEqual([])
    expect(await rowsOf(other.userId)).toEqual(before)
    expect(done).toEqual([
      `revoke token-of-${person.userId}`,
      `drop ${person.userId}`,
      `signed-out ${person.userId}`,
    ])
    await expect(eraseMe(deps, person.userId)).rejects.toMatchObject({ code: 'unauthenticated' })
    const lines = await db.read
      .select()
      .from(audit)
      .where(eq(audit.userHash, hashOf(person.userId)))
    expect(lines).toMatchObject([{ action: 'erase', at: noon }])
  })

  test.each([
    ['says no', () => Promise.resolve(false)],
    ['cannot be reached', () => Promise.reject(new Error('no network'))],
  ])('the rows go also when Google %s', async (_name, revoke) => {
    const person = await aFullPerson()
    expect(await eraseMe(around(revoke).deps, person.userId)).toEqual({
      erased: true,
      revoked: false,
    })
    expect([...(await rowsOf(person.userId)).values()].every((rows) => rows === 0)).toBe(true)
  })

  test('a repeated request is known for sixty days', async () => {
    const { userId } = await aPerson(db)
    const kept = (key: string, createdAt: string) => ({
      userId,
      key,
      requestHash: 'h',
      reply: '{}',
      createdAt: new Date(`${createdAt}T12:00:00Z`),
    })
    await db.read
      .insert(idempotencyKeys)
      .values([kept('old', '2026-09-24'), kept('young', '2026-09-26')])
    await cleanUp({ db, now: () => noon })
    const left = await db.read
      .select({ key: idempotencyKeys.key })
      .from(idempotencyKeys)
      .where(eq(idempotencyKeys.userId, userId))
    expect(left).toEqual([{ key: 'young' }])
  })

  test('the audit forgets after two years', async () => {
    await db.read.insert(audit).values([line('old', '2024-11-22'), line('young', '2024-11-26')])
    await cleanUp({ db, now: () => noon })
    const kept = await db.read.select({ id: audit.id }).from(audit)
    expect(kept.map(({ id }) => id)).toContain('young')
    expect(kept.map(({ id }) => id)).not.toContain('old')
  })
})
