import { and, eq, isNull, sql } from 'drizzle-orm'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#shared/day.ts'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import { type Said, ledgerOf, money, zone } from '../../test/support/ledger.ts'
import { manyMails } from '../../test/support/many-mails.ts'
import { aPerson, ledgerDeps, take } from '../../test/support/person.ts'
import { messageBillers, messageNumbers, messages } from '#server/db/schema/mailboxes.ts'
import { paymentMessages, payments } from '#server/db/schema/payments.ts'
import { act } from './act.ts'
import { Neighbourhood } from './neighbourhood.ts'

const first = '2021-11-01'
const today = '2026-11-24'

/** Each mail a minute after the other of its day, so that no two are equally old: ids are the database's own. */
const aHistory = (size: number) =>
  manyMails(size, 1_800).map((mails) =>
    mails.map((said, at): Said => ({
      ...said,
      at: `${said.at}T${String(8 + Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}:00Z`,
    })),
  )

/** Five years of one biller, a bill and its receipt every ten days; numbered, and every bill of its own amount. */
const fiveYears: Said[] = Array.from({ length: 180 }, (_, n): Said[] => {
  const at = addDays(first, n * 10)
  const [ref, amount] = [`RE-${1000 + n}`, `${50 + n}.10 EUR`]
  return [
    { kind: 'bill', id: `b${n}`, at, due: addDays(at, 14), amount, ref },
    { kind: 'receipt', id: `r${n}`, at: addDays(at, 9), paid: amount, ref },
  ]
}).flat()

/** What the rules say of all mails at once. */
const ruled = (mails: readonly Said[]) =>
  ledgerOf(mails, today)
    .map(({ mails: [id], ...line }) => {
      const at = mails.find((said) => said.id === id)?.at ?? ''
      return JSON.stringify([
        new Date(at.length > 10 ? at : `${at}T12:00:00Z`).toISOString(),
        line.due,
        line.amount === null ? null : money(line.amount).minor,
        line.status,
        line.because,
        line.reviewReason,
        line.conflict,
      ])
    })
    .toSorted()

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  const stored = async (userId: string) => {
    const rows = await db.read.select().from(payments).where(eq(payments.userId, userId))
    return rows
      .map((row) =>
        JSON.stringify([
          row.firstAt.toISOString(),
          row.dueDate,
          row.amountDueMinor,
          row.status,
          row.because,
          row.reviewReason,
          row.conflict,
        ]),
      )
      .toSorted()
  }

  /** A person whose mailbox was read in pages, in this order. */
  const reader = async (mails: readonly Said[], size: number) => {
    const person = await aPerson(db)
    for (let start = 0; start < mails.length; start += size)
      await take(db, person, mails.slice(start, start + size))
    return person
  }

  test(
    'P1 several hundred mails of one biller over five years: any order, pages and repetition, and words that were read otherwise first',
    { timeout: 240_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(
          aHistory(240).chain((mails) =>
            fc.record({
              mails: fc.constant(mails),
              newestFirst: fc.boolean(),
              shuffled: fc.shuffledSubarray(mails, { minLength: mails.length }),
              again: fc.subarray(mails, { maxLength: 30 }),
              misread: fc.subarray(mails, { maxLength: 30 }),
              size: fc.integer({ min: 10, max: 50 }),
            }),
          ),
          async ({ mails, newestFirst, shuffled, again, misread, size }) => {
            const wrong = misread.map((said, at): Said =>
              at % 2 === 0
                ? { ...said, kind: 'none' }
                : { ...said, amount: '1.00 EUR', ref: 'A-1', due: undefined, from: 'b@acme.de' },
            )
            const order = newestFirst ? mails.toSorted((a, b) => (a.at < b.at ? 1 : -1)) : shuffled
            const person = await reader([...wrong, ...order, ...again], size)
            expect(await stored(person.userId)).toEqual(ruled(mails))
          },
        ),
        { numRuns: 3 },
      )
    },
  )

  test('a new mail looks at what is near it, not at the years before', async () => {
    const person = await reader(fiveYears, 50)
    const ids = await db.read
      .select({ id: messages.id, gmailId: messages.gmailId })
      .from(messages)
      .where(eq(messages.userId, person.userId))
    const idOf = new Map(ids.map(({ id, gmailId }) => [gmailId, id]))
    const found = await db.transact(async (tx) => {
      const near = new Neighbourhood(tx, { id: person.userId, timeZone: zone })
      await near.loadMessages([idOf.get('b90') ?? ''])
      await near.cover(near.items)
      return new Set(near.items.map(({ messageId }) => messageId))
    })
    expect(found.size).toBeGreaterThan(20)
    expect(found.size).toBeLessThan(60)
    for (const kept of ['b84', 'r84', 'r90', 'b96']) expect(found).toContain(idOf.get(kept))
    for (const left of ['b60', 'r60', 'b120']) expect(found).not.toContain(idOf.get(left))
  })

  test('a page changes no payment that it does not concern', async () => {
    const person = await reader(fiveYears, 50)
    const versions = async () => {
      const rows = await db.read.select().from(payments).where(eq(payments.userId, person.userId))
      return new Map(rows.map(({ reference, version }) => [reference, version]))
    }
    const before = await versions()
    await take(db, person, [{ kind: 'reminder', id: 'm', at: '2024-04-30', ref: 'RE-1090' }])
    const after = await versions()
    const moved = [...after].filter(([reference, version]) => before.get(reference) !== version)
    expect(moved.map(([reference]) => reference)).toEqual(['RE-1090'])
  })

  test('the first receipt of a biller ends its guesses, however old; without it they are there again', async () => {
    const bills = fiveYears
      .filter(({ kind: one }) => one === 'bill')
      .map((said) => ({ ...said, due: addDays(said.at, 5) }))
      .slice(0, 60)
    const receipt: Said = { kind: 'receipt', id: 'x', at: '2026-11-20', paid: '3.00 EUR' }
    const person = await reader(bills, 50)
    const guessed = ruled(bills)
    expect(guessed.filter((line) => line.includes('likely_paid'))).toHaveLength(59)
    expect(await stored(person.userId)).toEqual(guessed)
    await take(db, person, [receipt])
    expect(await stored(person.userId)).toEqual(ruled([...bills, receipt]))
    await take(db, person, [{ ...receipt, kind: 'none' }])
    expect(await stored(person.userId)).toEqual(guessed)
  })

  test('a mail that wrongly held two billers together holds them no more once it is read anew', async () => {
    const bills = fiveYears
      .filter(({ kind: one }) => one === 'bill')
      .slice(0, 4)
      .map((said) => ({ ...said, due: addDays(said.at, 5) }))
    const other: Said = { kind: 'receipt', id: 'o', at: first, from: 'a@beta.com', biller: 'Beta' }
    const between: Said = { kind: 'bill', id: 'g', at: '2022-03-01', ref: 'G-100', biller: 'Beta' }
    const person = await reader([...bills, other, between], 50)
    expect(await stored(person.userId)).toEqual(ruled([...bills, other, between]))
    const right: Said = { ...between, biller: 'Acme' }
    await take(db, person, [right])
    expect(ruled([...bills, other, right]).join()).toContain('likely_paid')
    expect(await stored(person.userId)).toEqual(ruled([...bills, other, right]))
  })

  test('a mail that is read anew as another kind leaves its old place before its instant is placed', async () => {
    const at = '2026-11-10T12:00:00Z'
    const failed: Said = { kind: 'failed', id: 'f', at, amount: '52.10 EUR' }
    const misread: Said = { kind: 'receipt', id: 'b', at, paid: '52.10 EUR' }
    const bill: Said = { kind: 'bill', id: 'b', at, due: '2026-11-20', amount: '9.99 EUR' }
    const person = await reader([failed, misread], 50)
    await take(db, person, [bill])
    expect(await stored(person.userId)).toEqual(ruled([failed, bill]))
  })

  test('an answer to a question of two payments settles it for both, and taken back asks again', async () => {
    const deps = ledgerDeps(db)
    const one: Said = {
      kind: 'bill',
      id: 'q1',
      at: '2026-11-01',
      amount: '52.10 EUR',
      due: '2026-11-27',
    }
    const two = [one, { ...one, id: 'q2', at: '2026-11-02', due: '2026-12-15' }]
    const receipt: Said = { kind: 'receipt', id: 'q9', at: '2026-11-20', paid: '52.10 EUR' }
    const person = await reader([...two, receipt], 1)
    const asking = async () => {
      const rows = await db.read
        .select()
        .from(payments)
        .where(eq(payments.userId, person.userId))
        .orderBy(payments.dueDate)
      return rows.map(({ id, status, review }) => ({ id, status, review }))
    }
    const [earlier, later] = await asking()
    expect([earlier?.review, later?.review]).toEqual([true, true])
    const { undo } = await act(deps, person.userId, earlier!.id, { do: 'paid' }, 'k1')
    expect(await asking()).toMatchObject([{ status: 'paid' }, { review: false }])
    await act(deps, person.userId, earlier!.id, { do: 'undo', decisionId: undo! }, 'k2')
    expect(await asking()).toMatchObject([{ review: true }, { review: true }])
  })

  test('a ledger from before places were noted is placed anew as a whole, once', async () => {
    const years = fiveYears.slice(0, 120)
    const person = await reader(years, 50)
    const clean = await stored(person.userId)
    const own = eq(paymentMessages.userId, person.userId)
    await db.read.update(paymentMessages).set({ place: null }).where(own)
    await db.read
      .update(messageBillers)
      .set({ firstDay: null, lastDay: null })
      .where(eq(messageBillers.userId, person.userId))
    await db.read.delete(messageNumbers).where(eq(messageNumbers.userId, person.userId))
    await db.read
      .update(payments)
      .set({ status: 'overdue', because: 'It was wrong.' })
      .where(and(eq(payments.userId, person.userId), sql`${payments.reference} = 'RE-1001'`))
    await take(db, person, [years[118]!])
    expect(await stored(person.userId)).toEqual(clean)
    const unnoted = await db.read
      .select()
      .from(paymentMessages)
      .where(and(own, isNull(paymentMessages.place)))
    const undated = await db.read
      .select()
      .from(messageBillers)
      .where(and(eq(messageBillers.userId, person.userId), isNull(messageBillers.firstDay)))
    expect([unnoted, undated]).toEqual([[], []])
  })
})
