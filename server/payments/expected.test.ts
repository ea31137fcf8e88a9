import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ExpectedPayments } from '#shared/contract/expected.ts'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import { type Said, named } from '../../test/support/ledger.ts'
import { aPerson, ledgerDeps, noon, take } from '../../test/support/person.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import { expectedPayments } from './expected.ts'

const monthly = (months: readonly string[], said: Omit<Said, 'kind' | 'at'>): Said[] =>
  months.map((month) => ({
    kind: 'bill',
    at: `2026-${month}-02`,
    due: `2026-${month}-16`,
    ref: `${said.from ?? ''}${month}`,
    ...said,
  }))

const mails: Said[] = named([
  ...monthly(['08', '09', '10', '11'], { amount: '41.30 EUR' }),
  ...monthly(['07', '08', '09', '10'], {
    amount: '12.99 EUR',
    from: 'x@lumen-music.com',
    biller: 'Lumen Music',
  }),
  {
    kind: 'bill',
    at: '2026-09-01',
    amount: '100.00 EUR',
    due: '2026-09-15',
    ref: 'P-1',
    from: 'x@dentist-vale.com',
    biller: 'Dentist Vale',
    others: ['10', '11', '12'].map((month) => ({
      amount: '100.00 EUR',
      due: `2026-${month}-15`,
      ref: 'P-1',
      biller: 'Dentist Vale',
    })),
  },
])

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  let person: Awaited<ReturnType<typeof aPerson>>
  beforeAll(async () => {
    db = await openTestDb(kind)
    person = await aPerson(db)
    await take(db, person, mails)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  const readAt = (lastReadAt: Date) =>
    db.read.update(mailboxes).set({ lastReadAt }).where(eq(mailboxes.userId, person.userId))
  const streams = async () =>
    ExpectedPayments.parse(await expectedPayments(ledgerDeps(db), person.userId))

  test('the next bill of each biller, one that did not come, and nothing after an instalment plan', async () => {
    await readAt(noon)
    const { fresh, streams: found } = await streams()
    expect(fresh).toBe(true)
    expect(found.map(({ biller, cadence, state }) => [biller, cadence, state])).toEqual([
      ['Acme', 'monthly', 'mature'],
      ['Lumen Music', 'monthly', 'mature'],
    ])
    const price = { minor: 4130, currency: 'EUR' }
    expect(found[0]).toMatchObject({
      next: { on: '2026-12-16', amount: price, low: price, high: price },
      missing: null,
    })
    expect(found[1]?.missing).toEqual({ dueOn: '2026-11-16', usuallyBy: '2026-11-02' })
  })

  test('nothing is called missing while the mailbox was not read', async () => {
    await readAt(new Date(noon.getTime() - 30 * 3_600_000))
    const { fresh, streams: found } = await streams()
    expect(fresh).toBe(false)
    expect(found.every(({ missing }) => missing === null)).toBe(true)
  })

  test('nothing is expected of a biller after it wrote that the subscription ends, until it bills again', async () => {
    const reader = await aPerson(db)
    const over = { amount: '12.90 EUR' }
    const end: Said = { kind: 'none', id: 'e1', at: '2026-10-20', ended: true }
    await take(db, reader, [...named(monthly(['07', '08', '09', '10'], over)), end])
    const states = async () => {
      const { streams: found } = await expectedPayments(ledgerDeps(db), reader.userId)
      return found.map(({ state }) => state)
    }
    expect(await states()).toEqual(['ended'])
    await take(db, reader, [{ ...monthly(['11'], over)[0]!, id: 'n1' }])
    expect(await states()).toEqual(['mature'])
  })
})
