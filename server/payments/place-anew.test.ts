import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import type { Said } from '../../test/support/ledger.ts'
import { aPerson, ledgerDeps, rowOfPerson, take } from '../../test/support/person.ts'
import { messages } from '#server/db/schema/mailboxes.ts'
import { paymentMessages, payments } from '#server/db/schema/payments.ts'
import { users } from '#server/db/schema/users.ts'
import { act } from './act.ts'
import { placeAnew, placingVersion } from './place-anew.ts'

const mails: Said[] = [
  { kind: 'bill', id: 'b1', at: '2026-10-01', due: '2026-10-20', amount: '52.10 EUR', ref: 'R-1' },
  { kind: 'receipt', id: 'p1', at: '2026-10-18', paid: '52.10 EUR', ref: 'R-1' },
  { kind: 'bill', id: 'b2', at: '2026-11-01', due: '2026-11-20', amount: '52.10 EUR', ref: 'R-2' },
  { kind: 'bill', id: 'b3', at: '2026-11-02', due: '2026-11-21', amount: '9.00 EUR', ref: 'R-3' },
]

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  const stored = async (userId: string) => {
    const rows = await db.read
      .select({
        reference: payments.reference,
        status: payments.status,
        messageCount: payments.messageCount,
      })
      .from(payments)
      .where(eq(payments.userId, userId))
      .orderBy(payments.dueDate)
    return rows.map((row) => Object.values(row).join(' '))
  }
  const again = (userId: string) => db.transact((tx) => placeAnew(tx, ledgerDeps(db), userId))

  test('after an upgrade a ledger is placed by the new rules once, and decisions survive', async () => {
    const person = await aPerson(db)
    await take(db, person, mails)
    await again(person.userId)
    const own = eq(payments.userId, person.userId)
    const [third] = await db.read
      .select()
      .from(payments)
      .where(and(own, eq(payments.reference, 'R-3')))
    await act(ledgerDeps(db), person.userId, third!.id, { do: 'dismiss' }, 'k1')
    const right = ['R-1 paid 2', 'R-2 overdue 1', 'R-3 dismissed 1']
    expect(await stored(person.userId)).toEqual(right)

    // An older version had the receipt with the next bill.
    const [second] = await db.read
      .select()
      .from(payments)
      .where(and(own, eq(payments.reference, 'R-2')))
    const [receipt] = await db.read
      .select()
      .from(messages)
      .where(and(eq(messages.userId, person.userId), eq(messages.kind, 'receipt')))
    await db.read
      .update(paymentMessages)
      .set({ paymentId: second!.id })
      .where(eq(paymentMessages.messageId, receipt!.id))
    expect(await again(person.userId)).toBe(false)
    await db.read.update(users).set({ placedBy: 0 }).where(eq(users.id, person.userId))
    const before = await rowOfPerson(db, person.userId)

    expect(await again(person.userId)).toBe(true)
    expect(await stored(person.userId)).toEqual(right)
    const links = await db.read
      .select()
      .from(paymentMessages)
      .where(eq(paymentMessages.messageId, receipt!.id))
    expect(links).toHaveLength(1)
    expect(links[0]!.paymentId).not.toBe(second!.id)
    const after = await rowOfPerson(db, person.userId)
    expect(after).toMatchObject({
      placedBy: placingVersion,
      ledgerVersion: before.ledgerVersion + 1,
    })
    expect(await again(person.userId)).toBe(false)
  })
})
