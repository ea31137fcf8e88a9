import { and, eq, sql } from 'drizzle-orm'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PaymentAction } from '#shared/contract/payments.ts'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import type { Said } from '../../test/support/ledger.ts'
import { aPerson, ledgerDeps, noon, rowOfPerson, take } from '../../test/support/person.ts'
import { changes, decisions, payments } from '#server/db/schema/payments.ts'
import { act } from './act.ts'

const bill: Said = {
  kind: 'bill',
  id: 'b1',
  at: '2026-11-01',
  amount: '52.10 EUR',
  due: '2026-11-18',
  ref: 'RE-118',
}

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  const aBill = async (mails: Said[] = [bill]) => {
    const person = await aPerson(db)
    await take(db, person, mails)
    const [row] = await db.read.select().from(payments).where(eq(payments.userId, person.userId))
    let calls = 0
    const does = (action: PaymentAction, key = `key-${(calls += 1)}`, now = noon) =>
      act(
        ledgerDeps(db, () => now),
        person.userId,
        row!.id,
        action,
        key,
      )
    return { ...person, id: row!.id, does }
  }
  const content = async (id: string) => {
    const [row] = await db.read.select().from(payments).where(eq(payments.id, id))
    const { version: _version, updatedAt: _updated, ...kept } = row!
    return kept
  }

  test('mark paid, and undo puts everything back', async () => {
    const { id, userId, does } = await aBill()
    const before = await content(id)
    const paid = await does({ do: 'paid' })
    expect(paid).toMatchObject({
      version: 2,
      payment: {
        id,
        status: 'paid',
        paidOn: '2026-11-24',
        amountPaid: { minor: 5210, currency: 'EUR' },
        because: 'You marked this paid on 24 Nov.',
      },
    })
    const undone = await does({ do: 'undo', decisionId: paid.undo! })
    expect(undone).toMatchObject({
      version: 3,
      undo: null,
      payment: { status: 'overdue', paidOn: null, amountPaid: null },
    })
    expect(await content(id)).toEqual(before)
    expect(await rowOfPerson(db, userId)).toMatchObject({ ledgerVersion: 3 })
    const told = await db.read
      .select()
      .from(changes)
      .where(and(eq(changes.paymentId, id), eq(changes.field, 'decision')))
      .orderBy(changes.undoes)
    expect(told.map(({ actor, from, to, undoes }) => [actor, from, to, undoes])).toEqual([
      ['user', 'paid', null, paid.undo],
      ['user', null, 'paid', null],
    ])
  })

  test('paid on a day to come is refused, in a zone ahead it is not', async () => {
    const { does } = await aBill()
    await expect(does({ do: 'paid', on: '2026-11-26' })).rejects.toMatchObject({
      code: 'bad_request',
    })
    expect(await does({ do: 'paid', on: '2026-11-25' })).toMatchObject({
      payment: { status: 'paid' },
    })
  })

  test('L17 the same request twice is done once and answered alike', async () => {
    const { id, userId, does } = await aBill()
    const first = await does({ do: 'paid' }, 'one')
    expect(await does({ do: 'paid' }, 'one')).toEqual(first)
    expect(await db.read.select().from(decisions).where(eq(decisions.paymentId, id))).toHaveLength(
      1,
    )
    expect(await rowOfPerson(db, userId)).toMatchObject({ ledgerVersion: 2 })
    await expect(does({ do: 'dismiss' }, 'one')).rejects.toMatchObject({
      code: 'idempotency_mismatch',
    })
  })

  test.runIf(kind === 'postgres')('L17 the same request from two surfaces at once', async () => {
    const { id, does } = await aBill()
    const [one, other] = await Promise.all([does({ do: 'paid' }, 'k'), does({ do: 'paid' }, 'k')])
    expect(one).toEqual(other)
    expect(await db.read.select().from(decisions).where(eq(decisions.paymentId, id))).toHaveLength(
      1,
    )
  })

  test('keys belong to one person', async () => {
    const [one, other] = [await aBill(), await aBill()]
    await one.does({ do: 'paid' }, 'k')
    expect((await other.does({ do: 'dismiss' }, 'k')).payment.status).toBe('dismissed')
  })

  test.each<PaymentAction>([{ do: 'paid' }, { do: 'dismiss' }, { do: 'undo', decisionId: 'x' }])(
    'a foreign payment is not found: %o',
    async (action) => {
      const [one, other] = [await aBill(), await aPerson(db)]
      await expect(act(ledgerDeps(db), other.userId, one.id, action, 'k')).rejects.toMatchObject({
        code: 'not_found',
      })
      expect(await db.read.select().from(decisions).where(eq(decisions.paymentId, one.id))).toEqual(
        [],
      )
    },
  )

  test("another payment's decision is not undone here", async () => {
    const [one, other] = [await aBill(), await aBill()]
    const { undo } = await other.does({ do: 'paid' })
    await expect(one.does({ do: 'undo', decisionId: undo! })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  test('undo twice is undo once', async () => {
    const { does } = await aBill()
    const { undo } = await does({ do: 'paid' })
    await does({ do: 'undo', decisionId: undo! })
    expect((await does({ do: 'undo', decisionId: undo! })).payment.status).toBe('overdue')
  })

  test('the answer to "more than one open bill" clears the question on both', async () => {
    const two: Said[] = [
      { ...bill, ref: undefined, due: '2026-11-27' },
      { ...bill, id: 'b2', ref: undefined, at: '2026-11-05', due: '2026-12-15' },
      { kind: 'receipt', id: 'r', at: '2026-11-20', paid: '52.10 EUR' },
    ]
    const { userId, does } = await aBill(two)
    const rows = () => db.read.select().from(payments).where(eq(payments.userId, userId))
    expect((await rows()).map(({ review }) => review)).toEqual([true, true])
    await does({ do: 'paid' })
    expect(
      (await rows())
        .map(({ status, review }) => `${status} ${review}`)
        .toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual(['paid false', 'upcoming false'])
  })

  test(
    'P3 undoing every decision, in any order, restores the payment',
    { timeout: 60_000 },
    async () => {
      const action = fc.constantFrom<PaymentAction>(
        { do: 'paid' },
        { do: 'paid', on: '2026-11-20' },
        { do: 'not_paid' },
        { do: 'dismiss' },
        { do: 'restore' },
        { do: 'snooze', until: '2026-12-01' },
        { do: 'unsnooze' },
      )
      await fc.assert(
        fc.asyncProperty(
          fc.array(action, { minLength: 1, maxLength: 5 }),
          fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
          async (actions, order) => {
            const { id, does } = await aBill([
              bill,
              { kind: 'receipt', id: 'r', at: '2026-11-20', paid: '20.00 EUR', ref: 'RE-118' },
            ])
            const before = await content(id)
            const made: string[] = []
            for (const one of actions) made.push((await does(one)).undo!)
            for (const decisionId of made.toSorted(
              (a, b) => order[made.indexOf(a)]! - order[made.indexOf(b)]!,
            ))
              await does({ do: 'undo', decisionId })
            expect(await content(id)).toEqual(before)
          },
        ),
        { numRuns: 10 },
      )
    },
  )

  test('a statement that ran outside its transaction undoes the whole', async () => {
    const { id, userId } = await aBill()
    await expect(
      db.transact(async (tx) => {
        await tx.execute(sql`update payments set biller = 'Lost' where id = ${id}`)
        await tx.execute(sql`select set_config('duebox.tx', '', true)`)
        const { bumpLedger } = await import('./ledger-version.ts')
        await bumpLedger(tx, userId)
      }),
    ).rejects.toThrow('not written in its transaction')
    expect(await content(id)).toMatchObject({ biller: 'Acme' })
  })
})
