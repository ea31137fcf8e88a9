import { eq, sql } from 'drizzle-orm'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import { type Said, ledgerOf, mail, money, named, readingOf } from '../../test/support/ledger.ts'
import { aPerson, ledgerDeps, rowOfPerson, take } from '../../test/support/person.ts'
import { messageBillers, messages } from '#server/db/schema/mailboxes.ts'
import { changes, paymentMessages, payments } from '#server/db/schema/payments.ts'
import { act } from './act.ts'
import { openPayments } from './open.ts'
import { scanLog } from './scan-log.ts'
import { withQuotes, withoutQuotes } from './words.ts'

const bill: Said = {
  kind: 'bill',
  id: 'b1',
  at: '2026-11-01',
  amount: '52.10 EUR',
  due: '2026-11-28',
  ref: 'RE-118',
}
const receipt: Said = {
  kind: 'receipt',
  id: 'r1',
  at: '2026-11-20',
  paid: '52.10 EUR',
  ref: 'RE-118',
}

const year: Said[] = named([
  ...['08', '09', '10', '11'].flatMap((month): Said[] => [
    {
      kind: 'bill',
      at: `2026-${month}-02`,
      amount: '60.00 EUR',
      due: `2026-${month}-16`,
      ref: `S-${month}`,
      from: 'a@stadtwerke.example.de',
      biller: 'Stadtwerke Lindenau GmbH',
    },
    {
      kind: 'autopay',
      at: `2026-${month}-03`,
      charge: `2026-${month}-05`,
      amount: '29.90 EUR',
      from: 'x@kiezkraft.example.com',
      biller: 'Kiezkraft',
    },
    {
      kind: 'receipt',
      at: `2026-${month}-06`,
      paid: '29.90 EUR',
      from: 'service@paypal.de',
      biller: 'Kiezkraft',
    },
  ]),
  {
    kind: 'reminder',
    at: '2026-11-20',
    ref: 'S-11',
    amount: '65.00 EUR',
    from: 'a@stadtwerke.example.de',
    biller: 'Stadtwerke Lindenau',
  },
  {
    kind: 'receipt',
    at: '2026-10-14',
    paid: '60.00 EUR',
    ref: 'S-10',
    from: 'a@stadtwerke.example.de',
    biller: 'Stadtwerke',
  },
  {
    kind: 'refund',
    at: '2026-10-20',
    paid: '60.00 EUR',
    ref: 'S-10',
    from: 'a@stadtwerke.example.de',
    biller: 'Stadtwerke',
  },
  {
    kind: 'receipt',
    at: '2026-11-14',
    paid: '65.00 EUR',
    from: 'm@gmail.com',
    biller: 'Stadtwerke Lindenau',
  },
  {
    kind: 'bill',
    at: '2026-11-10',
    amount: '400.00 EUR',
    due: '2026-11-10',
    from: 'jane@gmail.com',
    biller: 'Jane Landlord',
    others: [{ amount: '400.00 EUR', due: '2026-12-10', biller: 'Jane Landlord' }],
  },
  { kind: 'none', at: '2026-11-11' },
  { kind: 'scam', at: '2026-11-12', amount: '99.00 USD', from: 'a@b-lottery.example.net' },
])

const text = (row: unknown) => JSON.stringify(row)

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  /** Everything of the ledger but ids and instants of writing. */
  const ledger = async (userId: string) => {
    const rows = await db.read.select().from(payments).where(eq(payments.userId, userId))
    const links = await db.read
      .select({
        paymentId: paymentMessages.paymentId,
        part: paymentMessages.part,
        gmailId: messages.gmailId,
      })
      .from(paymentMessages)
      .innerJoin(messages, eq(messages.id, paymentMessages.messageId))
      .where(eq(paymentMessages.userId, userId))
    return rows
      .map(
        ({
          id,
          userId: _user,
          mailboxId: _mailbox,
          version: _version,
          createdAt: _created,
          updatedAt: _updated,
          ...content
        }) => ({
          ...content,
          mails: links
            .filter((link) => link.paymentId === id)
            .map(({ gmailId, part }) => `${gmailId}#${part}`)
            .toSorted((a, b) => (a < b ? -1 : 1)),
        }),
      )
      .toSorted((a, b) => (a.mails.join() < b.mails.join() ? -1 : 1))
  }

  test('bill and receipt on two pages are one paid payment, and keep its id', async () => {
    const person = await aPerson(db)
    expect(await take(db, person, [bill])).toEqual({ changed: true, bills: 1 })
    const [before] = await db.read.select().from(payments).where(eq(payments.userId, person.userId))
    expect(await take(db, person, [receipt])).toEqual({ changed: true, bills: 0 })
    const [after, ...rest] = await db.read
      .select()
      .from(payments)
      .where(eq(payments.userId, person.userId))
    expect(rest).toEqual([])
    expect(after).toMatchObject({
      id: before!.id,
      status: 'paid',
      paidOn: '2026-11-20',
      amountPaidMinor: 5210,
      messageCount: 2,
      version: 2,
    })
    expect(await rowOfPerson(db, person.userId)).toMatchObject({
      ledgerVersion: 2,
      mainCurrency: 'EUR',
    })
  })

  test('the same page again changes nothing', async () => {
    const person = await aPerson(db)
    await take(db, person, year)
    const clean = await ledger(person.userId)
    expect(await take(db, person, year)).toEqual({ changed: false, bills: 0 })
    expect(await ledger(person.userId)).toEqual(clean)
    expect(await rowOfPerson(db, person.userId)).toMatchObject({ ledgerVersion: 1 })
  })

  test('the stored ledger is the one the pure rules give', async () => {
    const person = await aPerson(db)
    await take(db, person, year)
    const stored = (await ledger(person.userId)).map(
      ({ status, dueDate, amountDueMinor, review }) => ({
        status,
        dueDate,
        amountDueMinor,
        review,
      }),
    )
    const pure = ledgerOf(year, '2026-11-24').map(({ status, due, amount, review }) => ({
      status,
      dueDate: due,
      amountDueMinor: amount === null ? null : money(amount).minor,
      review,
    }))
    expect(stored.map(text).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(
      pure.map(text).toSorted((a, b) => (a < b ? -1 : 1)),
    )
  })

  test(
    'P1 any order, any pages, any repetition: the same ledger',
    { timeout: 60_000 },
    async () => {
      const clean = await aPerson(db)
      await take(db, clean, year)
      const expected = await ledger(clean.userId)
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray([...year, ...year.slice(0, 6)], { minLength: year.length + 6 }),
          fc.integer({ min: 1, max: 7 }),
          async (shuffled, size) => {
            const person = await aPerson(db)
            for (let start = 0; start < shuffled.length; start += size)
              await take(db, person, shuffled.slice(start, start + size))
            expect(await ledger(person.userId)).toEqual(expected)
          },
        ),
        { numRuns: 12 },
      )
    },
  )

  test('listed = payment + not a payment + unread; a failed read counts its tries and hides nothing read before', async () => {
    const person = await aPerson(db)
    const lost = {
      ...mail({ ...bill, id: 'lost', at: '2026-11-01T13:00:00Z' }),
      result: { ok: false, why: 'deadline' } as const,
    }
    await take(db, person, [bill, { kind: 'none', id: 'n1', at: '2026-11-02' }, lost])
    await take(db, person, [
      lost,
      { ...mail(bill), result: { ok: false, why: 'crashed' } as const },
    ])
    const log = await scanLog(ledgerDeps(db), person.userId, { limit: 50 })
    expect(log.counts).toEqual({ payment: 1, notPayment: 1, unread: 1 })
    expect(log.messages.map(({ gmailId, kind, why }) => [gmailId, kind, why])).toEqual([
      ['n1', 'none', 'It asks for no money.'],
      ['lost', 'unread', 'deadline'],
      ['b1', 'bill', null],
    ])
    const [unread] = await db.read
      .select()
      .from(messages)
      .where(sql`${messages.userId} = ${person.userId} and ${messages.gmailId} = 'lost'`)
    expect(unread).toMatchObject({ tries: 2, reading: null, wordsSealed: null })
    await take(db, person, [{ ...bill, id: 'lost', ref: 'RE-9' }])
    expect((await scanLog(ledgerDeps(db), person.userId, { limit: 50 })).counts).toEqual({
      payment: 2,
      notPayment: 1,
      unread: 0,
    })
  })

  test('no word of a mail is stored in the open', async () => {
    const person = await aPerson(db)
    await take(db, person, [bill])
    const [row] = await db.read.select().from(messages).where(eq(messages.userId, person.userId))
    expect(JSON.stringify(row)).not.toContain('It says')
    expect(JSON.stringify(row)).not.toContain('About bill')
    const log = await scanLog(ledgerDeps(db), person.userId, { limit: 50 })
    expect(log.messages[0]).toMatchObject({
      subject: 'About bill',
      from: 'Acme <billing@mail.acme.com>',
      mailboxEmail: person.email,
    })
  })

  test('L21 decisions survive a rescan with another engine', async () => {
    const person = await aPerson(db)
    const deps = ledgerDeps(db)
    await take(db, person, [bill, { ...bill, id: 'b2', ref: 'RE-119', due: '2026-12-01' }])
    const [first, second] = (await openPayments(deps, person.userId)).payments
    await act(deps, person.userId, first!.id, { do: 'paid', on: '2026-11-05' }, 'k1')
    await act(deps, person.userId, second!.id, { do: 'dismiss' }, 'k2')
    await take(db, person, [
      { ...bill, amount: '55.00 EUR', due: '2026-11-30' },
      { ...bill, id: 'b2', ref: 'RE-119', due: '2026-12-02', amount: '1.00 EUR' },
      { ...receipt, id: 'r9', ref: 'RE-119' },
    ])
    const rows = await db.read
      .select()
      .from(payments)
      .where(eq(payments.userId, person.userId))
      .orderBy(payments.dueDate)
    expect(rows).toMatchObject([
      {
        id: first!.id,
        status: 'paid',
        paidOn: '2026-11-05',
        amountDueMinor: 5500,
        dueDate: '2026-11-30',
      },
      { id: second!.id, status: 'dismissed', amountDueMinor: 100 },
    ])
  })

  test('a mail that a newer engine finds to be none: an undecided payment ends, a decided one stays', async () => {
    const person = await aPerson(db)
    const deps = ledgerDeps(db)
    await take(db, person, [bill, { ...bill, id: 'b2', ref: 'RE-119' }])
    const { payments: open } = await openPayments(deps, person.userId)
    const kept = open.find(({ reference }) => reference === 'RE-119')!
    const paid = await act(deps, person.userId, kept.id, { do: 'paid' }, 'k1')
    await take(db, person, [
      { kind: 'none', id: 'b1', at: '2026-11-01' },
      { kind: 'none', id: 'b2', at: '2026-11-01' },
    ])
    expect(
      (await openPayments(deps, person.userId)).payments.map(({ id, status }) => [id, status]),
    ).toEqual([[kept.id, 'paid']])
    const undone = await act(
      deps,
      person.userId,
      kept.id,
      { do: 'undo', decisionId: paid.undo! },
      'k2',
    )
    expect(undone.payment).toMatchObject({ id: kept.id, status: 'upcoming' })
    await take(db, person, [{ ...bill, id: 'b2', ref: 'RE-119' }])
    expect((await openPayments(deps, person.userId)).payments.map(({ id }) => id)).toEqual([
      kept.id,
    ])
  })

  test('two payments that a third mail shows to be one keep what was said of either', async () => {
    const person = await aPerson(db)
    const deps = ledgerDeps(db)
    // Without the bill between them nothing links these two.
    await take(db, person, [
      { kind: 'reminder', id: 'x1', at: '2026-11-10', due: '2026-11-28' },
      { kind: 'reminder', id: 'x2', at: '2026-11-12', amount: '52.10 EUR', ref: 'RE-118' },
    ])
    const { payments: two } = await openPayments(deps, person.userId)
    expect(two).toHaveLength(2)
    const named = two.find(({ reference }) => reference === 'RE-118')!
    await act(deps, person.userId, named.id, { do: 'snooze', until: '2026-11-26' }, 'k1')
    await take(db, person, [bill])
    const { payments: one } = await openPayments(deps, person.userId)
    expect(one).toMatchObject([{ id: named.id, snoozedUntil: '2026-11-26', messageCount: 3 }])
  })

  test('another person with the same biller sees and changes nothing', async () => {
    const [one, other] = [await aPerson(db), await aPerson(db)]
    await take(db, one, [bill])
    await take(db, other, [receipt])
    expect((await ledger(one.userId)).map(({ status }) => status)).toEqual(['upcoming'])
    expect((await ledger(other.userId)).map(({ status }) => status)).toEqual(['paid'])
  })

  test('two mailboxes of one person share a payment', async () => {
    const person = await aPerson(db)
    const second = await aPerson(db)
    await take(db, person, [bill])
    await db.read.execute(
      sql`update mailboxes set user_id = ${person.userId} where id = ${second.mailboxId}`,
    )
    await take(db, { ...person, mailboxId: second.mailboxId }, [receipt])
    expect((await ledger(person.userId)).map(({ status }) => status)).toEqual(['paid'])
  })

  test('history tells who changed what, and by which mail', async () => {
    const person = await aPerson(db)
    await take(db, person, [bill])
    await take(
      db,
      person,
      [{ kind: 'reminder', id: 'm9', at: '2026-11-29', ref: 'RE-118', amount: '57.10 EUR' }],
      () => new Date('2026-11-30T12:00:00Z'),
    )
    const told = await db.read
      .select()
      .from(changes)
      .where(eq(changes.userId, person.userId))
      .orderBy(changes.at, changes.field)
    const [mailOf] = await db.read
      .select()
      .from(messages)
      .where(sql`${messages.userId} = ${person.userId} and ${messages.gmailId} = 'm9'`)
    expect(told.map(({ actor, field, from, to }) => [actor, field, from, to])).toEqual([
      ['mail', 'status', null, 'upcoming'],
      ['mail', 'amountDue', '52.10 EUR', '57.10 EUR'],
      ['clock', 'status', 'upcoming', 'overdue'],
    ])
    expect(told[1]!.messageId).toBe(mailOf!.id)
  })

  test.runIf(kind === 'postgres')(
    'two scans of one person at once give the ledger of one',
    async () => {
      const [clean, busy] = [await aPerson(db), await aPerson(db)]
      await take(db, clean, year)
      const half = Math.ceil(year.length / 2)
      await Promise.all([
        take(db, busy, year.slice(0, half)),
        take(db, busy, year.slice(half)),
        take(db, busy, year),
      ])
      expect(await ledger(busy.userId)).toEqual(await ledger(clean.userId))
    },
  )

  test('biller keys belong to messages that ask for something only', async () => {
    const person = await aPerson(db)
    await take(db, person, [bill, { kind: 'none', id: 'n', at: '2026-11-02' }])
    const keys = await db.read
      .select({ key: messageBillers.key })
      .from(messageBillers)
      .where(eq(messageBillers.userId, person.userId))
      .orderBy(messageBillers.key)
    expect(keys.map(({ key }) => key)).toEqual(['acme.com', 'name/acme'])
  })
})

test('quotes go out and come back to their places', () => {
  const reading = readingOf({ ...bill, others: [{ amount: '1.00 EUR' }] })
  const parted = withoutQuotes(reading)
  expect(JSON.stringify(parted.reading)).not.toContain('It says')
  expect(withQuotes(parted.reading, parted.quotes)).toEqual(reading)
})
