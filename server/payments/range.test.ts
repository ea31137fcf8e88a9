import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ListPaymentsQuery, type PaymentAction } from '#shared/contract/payments.ts'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import type { Said } from '../../test/support/ledger.ts'
import { aPerson, ledgerDeps, take } from '../../test/support/person.ts'
import { act } from './act.ts'
import { listPayments } from './list.ts'
import { openPayments } from './open.ts'

const bill: Said = {
  kind: 'bill',
  at: '2026-11-01',
  amount: '52.10 EUR',
  due: '2026-11-18',
  ref: 'RE-118',
}
const netThirty: Said = { ...bill, id: 'n1', at: '2026-10-20', due: '2026-11-19' }

const noonOf = (day: string) => () => new Date(`${day}T12:00:00Z`)

describe.each(databases)('with a range of 30 days: %s', (kind) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  const ranged = async (page: Said[], read: string) => {
    const { userId, ...owner } = await aPerson(db, { range: '30d' })
    await take(db, { userId, ...owner }, page, noonOf(read))
    return {
      seenOn: async (day: string) => {
        const days = ledgerDeps(db, noonOf(day))
        return {
          open: (await openPayments(days, userId)).payments.map(({ status }) => status),
          listed: (await listPayments(days, userId, ListPaymentsQuery.parse({}))).total,
        }
      },
      act: async (action: PaymentAction, day: string) => {
        const days = ledgerDeps(db, noonOf(day))
        const [one] = (await openPayments(days, userId)).payments
        await act(days, userId, one!.id, action, `${userId} ${action.do}`)
      },
    }
  }

  test('a bill to pay in 30 days stays when it becomes overdue, for 90 days more', async () => {
    const { seenOn } = await ranged([netThirty], '2026-10-20')
    expect(await seenOn('2026-11-20')).toEqual({ open: ['overdue'], listed: 1 })
    expect(await seenOn('2027-01-30')).toEqual({ open: ['overdue'], listed: 1 })
    expect(await seenOn('2027-03-19')).toEqual({ open: ['overdue'], listed: 1 })
    expect(await seenOn('2027-03-20')).toEqual({ open: [], listed: 0 })
  })

  test('a bill that was out of it when it was read, and is due before it, is hidden', async () => {
    const { seenOn } = await ranged([netThirty], '2026-12-24')
    expect(await seenOn('2026-12-24')).toEqual({ open: [], listed: 0 })
  })

  test('a bill without a day stays too', async () => {
    const { seenOn } = await ranged([{ ...bill, id: 'n2', due: undefined }], '2026-11-01')
    expect(await seenOn('2027-01-15')).toEqual({ open: ['upcoming'], listed: 1 })
  })

  test('a paid one goes with its mails', async () => {
    const receipt: Said = {
      kind: 'receipt',
      id: 'n3',
      at: '2026-10-25',
      paid: '52.10 EUR',
      ref: 'RE-118',
    }
    const { seenOn } = await ranged([netThirty, receipt], '2026-10-25')
    expect(await seenOn('2026-11-24')).toEqual({ open: ['paid'], listed: 1 })
    expect(await seenOn('2026-11-25')).toEqual({ open: [], listed: 0 })
  })

  test('what the person decided stays', async () => {
    const { seenOn, act: does } = await ranged([netThirty], '2026-10-20')
    await does({ do: 'paid', on: '2026-11-20' }, '2026-11-20')
    expect(await seenOn('2026-12-30')).toEqual({ open: ['paid'], listed: 1 })
    expect((await seenOn('2027-03-10')).listed).toBe(1)
    expect((await seenOn('2027-06-10')).listed).toBe(0)
  })

  test("its first day begins at the person's midnight", async () => {
    const late = { ...bill, id: 'n4', at: '2026-10-24T22:30:00Z', due: '2026-10-20' }
    const { seenOn } = await ranged([late, { ...late, id: 'n5', ref: 'RE-9' }], '2026-12-24')
    // 25 October, 00:30 in Berlin, is the first day of the range on 24 November.
    expect((await seenOn('2026-11-24')).listed).toBe(2)
    expect((await seenOn('2026-11-25')).listed).toBe(0)
  })
})
