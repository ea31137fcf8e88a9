import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ByMessage,
  ListPayments,
  ListPaymentsQuery,
  OpenPayments,
  PaymentDetail,
} from '#shared/contract/payments.ts'
import { ScanLog } from '#shared/contract/me.ts'
import { statusOn } from '#shared/payment.ts'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import { type Said, named } from '../../test/support/ledger.ts'
import { aPerson, ledgerDeps, rowOfPerson, take } from '../../test/support/person.ts'
import { users } from '#server/db/schema/users.ts'
import { act } from './act.ts'
import { announce } from './announce.ts'
import { byMessage } from './by-message.ts'
import { paymentDetail } from './detail.ts'
import { listPayments } from './list.ts'
import { openPayments } from './open.ts'
import { scanLog } from './scan-log.ts'

const bill: Said = {
  kind: 'bill',
  at: '2026-11-01',
  amount: '52.10 EUR',
  due: '2026-11-18',
  ref: 'RE-118',
}

/** Seven billers, one payment each but the first: overdue, later, no date, scheduled, likely paid, paid long ago, failed. */
const mails: Said[] = named([
  { ...bill, id: 'a1', thread: 'aaa1', payLink: 'https://pay.acme.com/118' },
  {
    kind: 'reminder',
    id: 'a2',
    thread: 'aaa1',
    at: '2026-11-20',
    ref: 'RE-118',
    amount: '57.10 EUR',
  },
  {
    kind: 'bill',
    id: 'b1',
    at: '2026-11-02',
    amount: '6482 JPY',
    due: '2026-12-02',
    from: 'x@tohto.example.jp',
    biller: '東都ガス株式会社',
  },
  {
    kind: 'bill',
    id: 'c1',
    at: '2026-11-03',
    amount: '12.50 USD',
    from: 'x@cloudstead.com',
    biller: 'Cloudstead 100%',
  },
  {
    kind: 'autopay',
    id: 'd1',
    at: '2026-11-04',
    amount: '29.90 EUR',
    charge: '2026-11-27',
    from: 'x@kiezkraft.com',
    biller: 'Kiezkraft',
  },
  {
    kind: 'autopay',
    id: 'e1',
    at: '2026-11-01',
    amount: '9.99 EUR',
    charge: '2026-11-10',
    from: 'x@streamly.com',
    biller: 'Streamly',
  },
  {
    kind: 'receipt',
    id: 'f1',
    at: '2026-08-01',
    paid: '80.00 EUR',
    from: 'x@oldshop.com',
    biller: 'Old Shop',
  },
  {
    kind: 'failed',
    id: 'g1',
    at: '2026-11-21',
    amount: '39.99 EUR',
    from: 'x@nordlicht.com',
    biller: 'Nordlicht',
  },
])

const billers = (rows: { biller: string }[]) => rows.map(({ biller }) => biller)

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  let person: Awaited<ReturnType<typeof aPerson>>
  let deps: ReturnType<typeof ledgerDeps>
  beforeAll(async () => {
    db = await openTestDb(kind)
    deps = ledgerDeps(db)
    person = await aPerson(db)
    await take(db, person, mails)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  const list = async (query: Record<string, unknown> = {}) =>
    ListPayments.parse(await listPayments(deps, person.userId, ListPaymentsQuery.parse(query)))

  const billersOn = async (day: string) => {
    const later = { ...deps, now: () => new Date(`${day}T12:00:00Z`) }
    return billers((await openPayments(later, person.userId)).payments)
  }

  test('the open list leaves out what closed long ago', async () => {
    const open = OpenPayments.parse(await openPayments(deps, person.userId))
    expect(open).toMatchObject({
      version: 1,
      today: '2026-11-24',
      timeZone: 'Europe/Berlin',
      mainCurrency: 'EUR',
      horizonDays: 7,
      range: { from: null },
    })
    expect(Object.fromEntries(open.payments.map(({ biller, status }) => [biller, status]))).toEqual(
      {
        Streamly: 'likely_paid',
        Acme: 'overdue',
        Kiezkraft: 'scheduled',
        東都ガス株式会社: 'upcoming',
        'Cloudstead 100%': 'upcoming',
        Nordlicht: 'failed',
      },
    )
    expect(open.payments.find(({ biller }) => biller === 'Acme')).toMatchObject({
      mailboxEmail: person.email,
      amountDue: { minor: 5710, currency: 'EUR' },
      payLink: { url: 'https://pay.acme.com/118', host: 'pay.acme.com' },
      latest: { kind: 'reminder', receivedAt: '2026-11-20T12:00:00.000Z' },
      messageCount: 2,
    })
  })

  test('the clock moves on without a write', async () => {
    const later = { ...deps, now: () => new Date('2026-12-04T12:00:00Z') }
    const { payments: rows } = await openPayments(later, person.userId)
    const gas = rows.find(({ biller }) => biller === '東都ガス株式会社')
    expect(gas).toMatchObject({
      status: 'overdue',
      because: 'It was due on 2 Dec, and no receipt has come.',
    })
    expect(
      billers(
        (await listPayments(later, person.userId, ListPaymentsQuery.parse({ status: 'overdue' })))
          .payments,
      ),
    ).toEqual(['Acme', '東都ガス株式会社'])
    expect(
      (await listPayments(later, person.userId, ListPaymentsQuery.parse({ status: 'upcoming' })))
        .total,
    ).toBe(1)
  })

  test('a charge that ran long ago leaves the open list by the clock alone', async () => {
    expect(await billersOn('2027-01-11')).toContain('Kiezkraft')
    expect(await billersOn('2027-01-12')).not.toContain('Kiezkraft')
  })

  test('status in SQL is status on the day, whatever the day', async () => {
    const days = [9, 10, 17, 18, 27, 34, 35].map((day) => new Date(Date.UTC(2026, 10, day, 12)))
    const statuses = ['upcoming', 'overdue', 'scheduled', 'likely_paid', 'paid', 'failed']
    for (const now of days) {
      const all = await listPayments(
        { ...deps, now: () => now },
        person.userId,
        ListPaymentsQuery.parse({}),
      )
      const counts = await Promise.all(
        statuses.map(
          async (status) =>
            (
              await listPayments(
                { ...deps, now: () => now },
                person.userId,
                ListPaymentsQuery.parse({ status }),
              )
            ).total,
        ),
      )
      expect(counts).toEqual(
        statuses.map(
          (status) =>
            all.payments.filter((row) => statusOn(row, now.toISOString().slice(0, 10)) === status)
              .length,
        ),
      )
    }
  })

  test('the chosen range hides and never deletes', async () => {
    const ranged = await aPerson(db, { range: '30d' })
    await take(db, ranged, [
      { ...bill, id: 'r1', at: '2026-10-01', due: '2026-10-10' },
      { ...bill, id: 'r2', at: '2026-10-02', due: '2026-12-10', ref: 'RE-2' },
      { ...bill, id: 'r3', at: '2026-11-10', due: '2026-11-12', ref: 'RE-3' },
    ])
    const references = async () =>
      (await openPayments(deps, ranged.userId)).payments.map(({ reference }) => reference)
    expect(await references()).toEqual(['RE-3', 'RE-2'])
    expect((await openPayments(deps, ranged.userId)).range).toEqual({ from: '2026-10-25' })
    await db.read.update(users).set({ range: '90d' }).where(eq(users.id, ranged.userId))
    expect(await references()).toEqual(['RE-118', 'RE-3', 'RE-2'])
  })

  test('amounts stand by currency, the main one first, and paging loses none', async () => {
    const owner = await aPerson(db, { mainCurrency: 'USD', mainCurrencyKnown: true })
    const amounts = ['90.00 EUR', '5.00 USD', '5000 JPY', '50.00 USD', '5000.00 EUR', '50.00 EUR']
    await take(
      db,
      owner,
      named(amounts.map((amount, n) => ({ ...bill, id: `s${n}`, ref: `RE-${n}`, amount }))),
    )
    const inOrder = async (sort: string) => {
      const rows: string[] = []
      let cursor: string | null | undefined
      do {
        const query = ListPaymentsQuery.parse({ sort, limit: 2, ...(cursor ? { cursor } : {}) })
        const page = await listPayments(deps, owner.userId, query)
        rows.push(
          ...page.payments.map(({ amountDue }) => `${amountDue!.minor} ${amountDue!.currency}`),
        )
        cursor = page.nextCursor
      } while (cursor)
      return rows
    }
    const euros = ['5000 EUR', '9000 EUR', '500000 EUR']
    expect(await inOrder('amount')).toEqual(['500 USD', '5000 USD', ...euros, '5000 JPY'])
    expect(await inOrder('-amount')).toEqual([
      '5000 USD',
      '500 USD',
      ...euros.toReversed(),
      '5000 JPY',
    ])
  })

  test('bills of one day stand by biller, however long its name, on every install', async () => {
    const long = '請求'.repeat(100)
    const names = ['Zebra', 'apple', long, 'Mango', `${long}2`]
    for (let install = 0; install < 3; install++) {
      const owner = await aPerson(db)
      await take(
        db,
        owner,
        names.map((biller, n): Said => ({ ...bill, id: `t${n}`, biller, from: `x@shop${n}.com` })),
      )
      const expected = ['apple', 'Mango', 'Zebra', long, long]
      expect(billers((await openPayments(deps, owner.userId)).payments)).toEqual(expected)
      for (const sort of ['due', 'biller']) {
        const rows: string[] = []
        let cursor: string | null | undefined
        do {
          const query = ListPaymentsQuery.parse({ sort, limit: 1, ...(cursor ? { cursor } : {}) })
          const page = await listPayments(deps, owner.userId, query)
          rows.push(...billers(page.payments))
          cursor = page.nextCursor
        } while (cursor)
        expect(rows).toEqual(expected)
      }
    }
  })

  test.each([
    [
      'due',
      [
        'Old Shop',
        'Streamly',
        'Acme',
        'Kiezkraft',
        '東都ガス株式会社',
        'Cloudstead 100%',
        'Nordlicht',
      ],
    ],
    [
      '-due',
      [
        '東都ガス株式会社',
        'Kiezkraft',
        'Acme',
        'Streamly',
        'Old Shop',
        'Nordlicht',
        'Cloudstead 100%',
      ],
    ],
    [
      'biller',
      [
        'Acme',
        'Cloudstead 100%',
        'Kiezkraft',
        'Nordlicht',
        'Old Shop',
        'Streamly',
        '東都ガス株式会社',
      ],
    ],
    [
      '-amount',
      [
        'Acme',
        'Nordlicht',
        'Kiezkraft',
        'Streamly',
        '東都ガス株式会社',
        'Cloudstead 100%',
        'Old Shop',
      ],
    ],
  ])('sorted by %s, page by page', async (sort, expected) => {
    const rows = billers((await list({ sort })).payments)
    const undated = ['Cloudstead 100%', 'Nordlicht']
    const same = (names: string[]) =>
      sort.endsWith('due') ? names.filter((name) => !undated.includes(name)) : names
    expect(same(rows)).toEqual(same(expected))
    const paged: string[] = []
    let cursor: string | null | undefined
    do {
      const page = await list({ sort, limit: 2, ...(cursor ? { cursor } : {}) })
      expect(page.total).toBe(7)
      paged.push(...billers(page.payments))
      cursor = page.nextCursor
    } while (cursor)
    expect(paged).toEqual(rows)
  })

  test.each([
    [{ status: 'overdue,failed' }, ['Acme', 'Nordlicht']],
    [{ currency: 'JPY' }, ['東都ガス株式会社']],
    [{ q: '100%' }, ['Cloudstead 100%']],
    [{ q: 'ガス' }, ['東都ガス株式会社']],
    [{ q: 're-118' }, ['Acme']],
    [{ q: '_' }, []],
    [{ from: '2026-11-18', to: '2026-11-27' }, ['Acme', 'Kiezkraft']],
    [{ status: 'dismissed' }, []],
    [{ review: 'yes' }, []],
  ])('filter %o', async (query, expected) => {
    const { payments: rows, total } = await list(query)
    expect(billers(rows).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(expected)
    expect(total).toBe(expected.length)
  })

  test('what is left is per currency, never added', async () => {
    expect((await list()).left).toEqual([
      { minor: 9709, currency: 'EUR' },
      { minor: 6482, currency: 'JPY' },
      { minor: 1250, currency: 'USD' },
    ])
    expect((await list({ status: 'paid' })).left).toEqual([])
  })

  test.each([{ status: 'late' }, { cursor: 'x' }, { cursor: 'WzFd' }])(
    'not a list: %o',
    async (query) => {
      await expect(
        listPayments(deps, person.userId, ListPaymentsQuery.parse(query)),
      ).rejects.toMatchObject({ code: 'bad_request' })
    },
  )

  test('one payment shows its mails and where each value was read', async () => {
    const [acme] = (await list({ q: 'RE-118' })).payments
    const detail = PaymentDetail.parse(await paymentDetail(deps, person.userId, acme!.id))
    expect(detail.messages.map(({ gmailId, kind, subject }) => [gmailId, kind, subject])).toEqual([
      ['a1', 'bill', 'About bill'],
      ['a2', 'reminder', 'About reminder'],
    ])
    const said = detail.evidence.map(({ field, value, quote, start, end }) => [
      field,
      value,
      quote.slice(start, end),
    ])
    expect(said).toEqual([
      ['biller', 'Acme', 'Acme'],
      ['amountDue', '57.10 EUR', '{"minor":5710,"currency":"EUR"}'],
      ['dueDate', '2026-11-18', '2026-11-18'],
      ['reference', 'RE-118', 'RE-118'],
      ['payLink', 'https://pay.acme.com/118', 'https://pay.acme.com/118'],
    ])
    expect(detail.evidence[1]!.messageId).toBe(detail.messages[1]!.messageId)
    expect(detail.changes).toMatchObject([
      { actor: 'mail', field: 'status', from: null, to: 'overdue' },
    ])
  })

  test('an open thread shows its payment, and what each message is', async () => {
    const of = async (query: { mailbox: string; thread?: string; messages?: string }) =>
      ByMessage.parse(await byMessage(deps, person.userId, query))
    const thread = await of({ mailbox: person.email.toUpperCase(), thread: 'aaa1' })
    expect(thread).toMatchObject({ connected: true, payments: [{ payment: { biller: 'Acme' } }] })
    expect(thread.messages.map(({ gmailId, kind }) => [gmailId, kind])).toEqual([
      ['a1', 'bill'],
      ['a2', 'reminder'],
    ])
    expect(
      (await of({ mailbox: person.email, messages: 'b1,g1,zz' })).payments.map(
        ({ payment }) => payment.biller,
      ),
    ).toEqual(['東都ガス株式会社', 'Nordlicht'])
    expect(await of({ mailbox: person.email, thread: 'none' })).toEqual({
      connected: true,
      payments: [],
      messages: [],
    })
    expect(await of({ mailbox: person.email })).toEqual({
      connected: true,
      payments: [],
      messages: [],
    })
    expect(await of({ mailbox: 'someone@else.com', thread: 'aaa1' })).toEqual({
      connected: false,
      payments: [],
      messages: [],
    })
  })

  test('the scan log, page by page', async () => {
    const first = ScanLog.parse(await scanLog(deps, person.userId, { limit: 5 }))
    expect(first.counts).toEqual({ payment: 8, notPayment: 0, unread: 0 })
    const rest = await scanLog(deps, person.userId, { limit: 5, cursor: first.nextCursor! })
    expect(rest.nextCursor).toBeNull()
    const ids = [...first.messages, ...rest.messages].map(({ gmailId }) => gmailId)
    expect(ids).toHaveLength(8)
    expect(ids[0]).toBe('g1')
    expect(ids.at(-1)).toBe('f1')
    expect(first.messages.every(({ paymentId }) => paymentId !== null)).toBe(true)
    expect((await scanLog(deps, person.userId, { limit: 5, outcome: 'unread' })).messages).toEqual(
      [],
    )
  })

  test('nothing of one person reaches another', async () => {
    const other = await aPerson(db)
    const [acme] = (await list({ q: 'RE-118' })).payments
    await expect(paymentDetail(deps, other.userId, acme!.id)).rejects.toMatchObject({
      code: 'not_found',
    })
    expect((await openPayments(deps, other.userId)).payments).toEqual([])
    expect((await listPayments(deps, other.userId, ListPaymentsQuery.parse({}))).total).toBe(0)
    expect((await scanLog(deps, other.userId, { limit: 5 })).messages).toEqual([])
    expect(
      await byMessage(deps, other.userId, { mailbox: person.email, thread: 'aaa1' }),
    ).toMatchObject({ connected: false })
  })

  test('dismissed payments leave the open list and stand in their own', async () => {
    const one = await aPerson(db)
    await take(db, one, [{ ...bill, id: 'x' }])
    const [row] = (await openPayments(deps, one.userId)).payments
    await act(deps, one.userId, row!.id, { do: 'dismiss' }, 'k')
    expect((await openPayments(deps, one.userId)).payments).toEqual([])
    expect((await listPayments(deps, one.userId, ListPaymentsQuery.parse({}))).total).toBe(0)
    expect(
      (await listPayments(deps, one.userId, ListPaymentsQuery.parse({ status: 'dismissed' })))
        .total,
    ).toBe(1)
  })

  test('announce drops the cache, tells the version and remembers that it did', async () => {
    const one = await aPerson(db)
    await take(db, one, [{ ...bill, id: 'x' }])
    const done: unknown[] = []
    const cache = { drop: (userId: string) => Promise.resolve(void done.push(['drop', userId])) }
    const live = {
      publish: (userId: string, event: object) =>
        Promise.resolve(void done.push(['publish', userId, event])),
    }
    await announce({ db, cache, live }, one.userId)
    await announce({ db, cache, live }, one.userId)
    const told = [
      ['drop', one.userId],
      ['publish', one.userId, { type: 'ledger', version: 1 }],
    ]
    expect(done).toEqual([...told, ...told])
    expect(await rowOfPerson(db, one.userId)).toMatchObject({
      ledgerVersion: 1,
      announcedVersion: 1,
    })
    await announce({ db, cache, live }, 'nobody')
    expect(done).toHaveLength(4)
  })

  test('the main currency follows the bills until it is chosen', async () => {
    const [free, chosen] = [
      await aPerson(db),
      await aPerson(db, { mainCurrency: 'CHF', mainCurrencyKnown: true }),
    ]
    const dollars: Said[] = ['d1', 'd2'].map((id) => ({ ...bill, id, ref: id, amount: '5.00 USD' }))
    for (const one of [free, chosen]) await take(db, one, [{ ...bill, id: 'x' }, ...dollars])
    expect((await rowOfPerson(db, free.userId)).mainCurrency).toBe('USD')
    expect((await rowOfPerson(db, chosen.userId)).mainCurrency).toBe('CHF')
  })
})
