import { eq } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { databases, openTestDb } from '../../test/support/database.ts'
import { inThisTransaction } from './open.ts'
import { users } from './schema/index.ts'

const person = (id: string) => ({ id, googleSub: `sub-${id}`, email: `${id}@example.org` })

describe.each(databases)('%s', (kind) => {
  test('reads what a transaction wrote', async () => {
    await using db = await openTestDb(kind)
    await db.transact(async (tx) => {
      await tx.insert(users).values(person('a'))
      const rows = await tx
        .update(users)
        .set({ ledgerVersion: 1 })
        .where(inThisTransaction(tx))
        .returning()
      expect(rows).toHaveLength(1)
    })
    const [found] = await db.read.select().from(users).where(eq(users.id, 'a'))
    expect(found?.createdAt).toBeInstanceOf(Date)
  })
})
