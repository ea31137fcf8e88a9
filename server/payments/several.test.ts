import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { decimalOf } from '#shared/money.ts'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import { type Said, ledgerOf } from '../../test/support/ledger.ts'
import { aPerson, ledgerDeps, noon, take } from '../../test/support/person.ts'
import { paymentMessages, payments } from '#server/db/schema/payments.ts'
import { act } from './act.ts'

const three: Said = {
  kind: 'bill',
  id: 'b1',
  at: '2026-11-01',
  amount: '100.00 EUR',
  due: '2026-12-01',
  ref: 'R-7781',
  others: [
    { amount: '100.00 EUR', due: '2027-01-01', ref: 'R-7781' },
    { amount: '120.00 EUR', due: '2027-02-01', ref: 'R-7781' },
  ],
}
const listed: Said = {
  kind: 'reminder',
  id: 'r1',
  at: '2026-11-20',
  amount: '40.00 EUR',
  due: '2026-11-05',
  ref: 'AL-301',
  others: [
    { amount: '45.50 EUR', due: '2026-11-12', ref: 'AL-318' },
    { amount: '60.00 EUR', ref: 'AL-322' },
  ],
}
const bills: Said[] = [
  ['b2', '40.00 EUR', '2026-11-05', 'AL-301'],
  ['b3', '45.50 EUR', '2026-11-12', 'AL-318'],
  ['b4', '60.00 EUR', '2026-12-05', 'AL-322'],
].map(([id, amount, due, ref]) => ({ kind: 'bill', id, at: '2026-10-20', amount, due, ref }))

const lines = (mails: readonly Said[]) =>
  ledgerOf(mails, '2026-11-24').map(({ amount, due, mails: ids }) => [amount, due, ids.join(' ')])

test('a reminder that lists open invoices joins each of them', () => {
  const expected = [
    ['40.00 EUR', '2026-11-05', 'b2 r1'],
    ['45.50 EUR', '2026-11-12', 'b3 r1'],
    ['60.00 EUR', '2026-12-05', 'b4 r1'],
  ]
  expect(lines([...bills, listed])).toEqual(expected)
  expect(lines([listed, ...bills.toReversed()])).toEqual(expected)
})

test('one instalment paid is that one', () => {
  const receipt: Said = {
    kind: 'receipt',
    id: 'p1',
    at: '2027-02-01',
    paid: '120.00 EUR',
    ref: 'R-7781',
  }
  expect(lines([three, receipt])).toEqual([
    ['100.00 EUR', '2026-12-01', 'b1'],
    ['100.00 EUR', '2027-01-01', 'b1'],
    ['120.00 EUR', '2027-02-01', 'b1 p1'],
  ])
})

test('a reminder of one instalment joins that one', () => {
  const reminder: Said = {
    kind: 'reminder',
    id: 'm1',
    at: '2026-12-28',
    amount: '100.00 EUR',
    due: '2027-01-01',
    ref: 'R-7781',
  }
  expect(lines([three, reminder]).map(([, due, ids]) => [due, ids])).toEqual([
    ['2026-12-01', 'b1'],
    ['2027-01-01', 'b1 m1'],
    ['2027-02-01', 'b1'],
  ])
})

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  const rowsOf = async (userId: string) => {
    const rows = await db.read.select().from(payments).where(eq(payments.userId, userId))
    return rows.toSorted((a, b) => ((a.dueDate ?? '') < (b.dueDate ?? '') ? -1 : 1))
  }
  const amountOf = (row: Awaited<ReturnType<typeof rowsOf>>[number]) =>
    decimalOf({ minor: row.amountDueMinor ?? 0, currency: row.currency ?? 'EUR' })

  test('a message with three bills makes three payments, each with its own part', async () => {
    const person = await aPerson(db)
    await take(db, person, [three])
    const rows = await rowsOf(person.userId)
    expect(rows.map((row) => [amountOf(row), row.dueDate])).toEqual([
      ['100.00', '2026-12-01'],
      ['100.00', '2027-01-01'],
      ['120.00', '2027-02-01'],
    ])
    const links = await db.read
      .select({ part: paymentMessages.part })
      .from(paymentMessages)
      .where(eq(paymentMessages.userId, person.userId))
    expect(links.map(({ part }) => part).toSorted()).toEqual([0, 1, 2])
  })

  test('read again it changes nothing; read with one due less, one payment goes', async () => {
    const person = await aPerson(db)
    await take(db, person, [three])
    const before = await rowsOf(person.userId)
    await take(db, person, [three])
    expect(await rowsOf(person.userId)).toEqual(before)
    await take(db, person, [{ ...three, others: three.others?.slice(0, 1) }])
    const after = await rowsOf(person.userId)
    expect(after.map(({ id }) => id)).toEqual(before.slice(0, 2).map(({ id }) => id))
  })

  test('a decision on one is of that one only, outlives a new reading, and can be undone', async () => {
    const person = await aPerson(db)
    await take(db, person, [three])
    const [first, second] = await rowsOf(person.userId)
    const deps = ledgerDeps(db, () => noon)
    const { undo } = await act(deps, person.userId, second!.id, { do: 'paid' }, 'one')
    await take(db, person, [three])
    const statuses = async () => (await rowsOf(person.userId)).map(({ status }) => status)
    expect(await statuses()).toEqual(['upcoming', 'paid', 'upcoming'])
    await act(deps, person.userId, second!.id, { do: 'undo', decisionId: undo! }, 'two')
    expect(await statuses()).toEqual(['upcoming', 'upcoming', 'upcoming'])
    const [kept] = await db.read
      .select()
      .from(payments)
      .where(and(eq(payments.userId, person.userId), eq(payments.id, first!.id)))
    expect(kept).toEqual(first)
  })
})
