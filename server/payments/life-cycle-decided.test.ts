import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PaymentAction } from '#shared/contract/payments.ts'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import type { Said } from '../../test/support/ledger.ts'
import { aPerson, ledgerDeps, take } from '../../test/support/person.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { payments } from '#server/db/schema/payments.ts'
import { act } from './act.ts'
import { expectedPayments } from './expected.ts'
import { paymentOf } from './row.ts'

const month = (n: number, over: Partial<Said> = {}): Said => ({
  kind: 'bill',
  id: `b${n}`,
  at: `2026-0${n}-05`,
  due: `2026-0${n}-27`,
  amount: '52.10 EUR',
  ref: `RE-10${n}`,
  ...over,
})
const receipt = (n: number, at: string, over: Partial<Said> = {}): Said => ({
  kind: 'receipt',
  id: `r${n}`,
  at,
  paid: '52.10 EUR',
  ref: `RE-10${n}`,
  ...over,
})

const noonOf = (day: string) => () => new Date(`${day}T11:00:00Z`)

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  const reader = async (mails: Said[], day: string) => {
    const person = await aPerson(db)
    await take(db, person, mails, noonOf(day))
    let calls = 0
    const does = async (reference: string, action: PaymentAction, on = day) => {
      const rows = await db.read.select().from(payments).where(eq(payments.userId, person.userId))
      const id = rows.find((row) => row.reference === reference)?.id ?? ''
      return act(ledgerDeps(db, noonOf(on)), person.userId, id, action, `k${(calls += 1)}`)
    }
    const list = async (on: string) => {
      const rows = await db.read
        .select()
        .from(payments)
        .where(eq(payments.userId, person.userId))
        .orderBy(payments.dueDate)
      return rows.map((row) => {
        const { reference, status, paidOn } = paymentOf(row, null, on)
        return [reference, status, paidOn].filter((part) => part !== null).join(' ')
      })
    }
    const next = async (on: string) => {
      await db.read
        .update(mailboxes)
        .set({ lastReadAt: noonOf(on)() })
        .where(eq(mailboxes.userId, person.userId))
      const { streams } = await expectedPayments({ db, now: noonOf(on) }, person.userId)
      return streams.map((stream) => [stream.next.on, stream.next.amount?.minor, stream.missing])
    }
    return { ...person, does, list, next }
  }

  test('L1 paid before the due date: one payment paid, the next is expected a month later, nothing overdue', async () => {
    const mails = [2, 3, 4].flatMap((n) => [month(n), receipt(n, `2026-0${n}-26`)])
    const { list, next } = await reader(mails, '2026-04-26')
    const paid = ['RE-102 paid 2026-02-26', 'RE-103 paid 2026-03-26', 'RE-104 paid 2026-04-26']
    expect(await list('2026-04-28')).toEqual(paid)
    expect(await next('2026-04-28')).toEqual([['2026-05-27', 5210, null]])
  })

  test('L2 February marked paid on 1 March is February, March stays open', async () => {
    const { does, list } = await reader([month(2), month(3, { at: '2026-02-28' })], '2026-03-01')
    await does('RE-102', { do: 'paid' })
    expect(await list('2026-03-01')).toEqual(['RE-102 paid 2026-03-01', 'RE-103 upcoming'])
  })

  test('L4 undo of paid on a past-due bill makes it overdue again, and the next one stays', async () => {
    const mails = [2, 3, 4].map((n) => month(n))
    const { does, list, next } = await reader(mails, '2026-05-01')
    const before = [await list('2026-05-01'), await next('2026-05-01')]
    const { undo } = await does('RE-104', { do: 'paid' })
    expect((await list('2026-05-01'))[2]).toBe('RE-104 paid 2026-05-01')
    await does('RE-104', { do: 'undo', decisionId: undo ?? '' })
    expect([await list('2026-05-01'), await next('2026-05-01')]).toEqual(before)
  })

  test('L14 a bill paid in two parts is one payment in what comes next, not two halves', async () => {
    const mails = [2, 3, 4].flatMap((n) => [
      month(n, { amount: '100.00 EUR' }),
      receipt(n, `2026-0${n}-20`, { paid: '50.00 EUR' }),
      receipt(n + 10, `2026-0${n}-26`, { paid: '50.00 EUR', ref: `RE-10${n}` }),
    ])
    const { list, next } = await reader(mails, '2026-04-27')
    expect(await list('2026-04-28')).toHaveLength(3)
    expect(await next('2026-04-28')).toEqual([['2026-05-27', 10_000, null]])
  })

  test('L23 what was dismissed stays away when it comes again in other words and with another amount', async () => {
    const person = await reader([month(4)], '2026-04-10')
    await person.does('RE-104', { do: 'dismiss' })
    const again = month(4, { id: 'b41', at: '2026-04-12', amount: '57.10 EUR' })
    const reminder: Said = { kind: 'reminder', id: 'b42', at: '2026-05-02', ref: 'RE-104' }
    await take(db, person, [again, reminder], noonOf('2026-05-03'))
    expect(await person.list('2026-05-03')).toEqual(['RE-104 dismissed'])
  })

  test('L25 a dunning mail that is read 24 times adds one fee', async () => {
    const person = await reader([month(4)], '2026-04-10')
    const dunning: Said = {
      kind: 'reminder',
      id: 'd1',
      at: '2026-05-05',
      amount: '57.10 EUR',
      ref: 'RE-104',
    }
    for (let run = 0; run < 24; run++) await take(db, person, [dunning], noonOf('2026-05-06'))
    const rows = await db.read.select().from(payments).where(eq(payments.userId, person.userId))
    expect(rows.map(({ amountDueMinor, messageCount }) => [amountDueMinor, messageCount])).toEqual([
      [5710, 2],
    ])
  })
})
