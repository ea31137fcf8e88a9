import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AddPayment, PaymentAction } from '#shared/contract/payments.ts'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import { aLedger, bill, freshKey } from '../../test/support/payment.ts'
import { addPayment } from './add.ts'
import { openPayments } from './open.ts'

const euro = (minor: number) => ({ minor, currency: 'EUR' })
const later = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 12, minutes))

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  const aPersonWith = async (mails = [bill]) => {
    const ledger = await aLedger(db, mails)
    const adds = (wanted: AddPayment, key = freshKey()) =>
      addPayment(ledger.deps(), ledger.userId, wanted, key)
    return { ...ledger, adds }
  }

  test('L6 a payment added by hand ten days late is overdue by ten days', async () => {
    const { adds, detail, deps, userId, rows } = await aPersonWith()
    const { payment } = await adds({
      biller: 'Landlady',
      amountDue: euro(80_000),
      dueDate: '2026-11-14',
      note: 'in cash',
    })
    expect(payment).toMatchObject({
      biller: 'Landlady',
      status: 'overdue',
      dueDate: '2026-11-14',
      messageCount: 0,
      latest: null,
      mailboxId: null,
    })
    expect(await detail(payment.id)).toMatchObject({
      byHand: true,
      note: 'in cash',
      messages: [],
      changes: expect.toSatisfy(
        (changes: { field: string; from: string | null; to: string | null }[]) =>
          changes
            .map(({ field, from, to }) => `${field} ${from} ${to}`)
            .toSorted()
            .join() === 'decision null add,status null overdue',
      ),
    })
    const open = await openPayments(deps(), userId)
    expect(open.payments.map(({ biller }) => biller)).toEqual(['Landlady', 'Acme'])
    expect(await rows()).toHaveLength(2)
  })

  test('it can be edited, paid, dismissed and snoozed like any other, each undoable', async () => {
    const { adds, on, content } = await aPersonWith()
    const { payment } = await adds({ biller: 'Landlady', amountDue: euro(80_000) })
    const actions: PaymentAction[] = [
      { do: 'edit', set: { dueDate: '2026-12-01', biller: 'Landlord' } },
      { do: 'paid' },
      { do: 'paid', amount: euro(100) },
      { do: 'dismiss' },
      { do: 'snooze', until: '2026-12-01' },
      { do: 'skip' },
    ]
    for (const action of actions) {
      const before = await content(payment.id)
      const done = await on(payment.id, action, later(1))
      expect(await content(payment.id)).not.toEqual(before)
      await on(payment.id, { do: 'undo', decisionId: done.undo! }, later(2))
      expect(await content(payment.id)).toEqual(before)
    }
  })

  test('undoing the adding takes it away, restoring brings it back with its values', async () => {
    const { adds, on, deps, userId } = await aPersonWith()
    const { payment, undo } = await adds({ biller: 'Landlady', amountDue: euro(80_000) })
    const gone = await on(payment.id, { do: 'undo', decisionId: undo! })
    expect(gone.payment).toMatchObject({
      status: 'dismissed',
      because: 'You added it and took it back.',
    })
    expect((await openPayments(deps(), userId)).payments).toHaveLength(1)
    const back = await on(payment.id, { do: 'restore' }, later(1))
    expect(back.payment).toMatchObject({ status: 'upcoming', amountDue: euro(80_000) })
  })

  test('L17 added twice with one key it is there once', async () => {
    const { adds, rows } = await aPersonWith()
    const wanted = { biller: 'Landlady', amountDue: euro(80_000) }
    expect(await adds(wanted, 'one')).toEqual(await adds(wanted, 'one'))
    expect(await rows()).toHaveLength(2)
    await expect(adds({ biller: 'Other' }, 'one')).rejects.toMatchObject({
      code: 'idempotency_mismatch',
    })
  })

  test('mails leave it alone', async () => {
    const { adds, takes, content } = await aPersonWith()
    const { payment } = await adds({ biller: 'Acme', amountDue: euro(5210), dueDate: '2026-11-18' })
    const before = await content(payment.id)
    await takes([{ kind: 'receipt', id: 'r', at: '2026-11-20', paid: '52.10 EUR', ref: 'RE-118' }])
    expect(await content(payment.id)).toEqual(before)
  })

  test('L11 two parts make the whole, in either order', async () => {
    for (const [first, second] of [
      [2000, 3210],
      [3210, 2000],
    ] as const) {
      const { does } = await aPersonWith()
      const part = await does({ do: 'paid', amount: euro(first), on: '2026-11-20' })
      expect(part.payment).toMatchObject({ status: 'overdue', amountPaid: euro(first) })
      const whole = await does({ do: 'paid', amount: euro(second), on: '2026-11-22' }, later(1))
      expect(whole.payment).toMatchObject({
        status: 'paid',
        amountPaid: euro(5210),
        paidOn: '2026-11-22',
        because: 'You marked this paid on 22 Nov.',
      })
    }
  })

  test('L13 marked paid after a part, what is covered is the whole and no more', async () => {
    const { does } = await aPersonWith()
    await does({ do: 'paid', amount: euro(4000) })
    const { payment } = await does({ do: 'paid' }, later(1))
    expect(payment).toMatchObject({ status: 'paid', amountPaid: euro(5210) })
  })

  test('two equal parts of one day count twice, and a receipt for one of them once', async () => {
    const { does, takes, rows } = await aPersonWith()
    await does({ do: 'paid', amount: euro(1000), on: '2026-11-20' })
    await does({ do: 'paid', amount: euro(1000), on: '2026-11-20' }, later(1))
    expect(await rows()).toMatchObject([
      {
        amountPaidMinor: 2000,
        because: 'You paid €10.00 on 20 Nov; €32.10 is left.',
      },
    ])
    await takes([{ kind: 'receipt', id: 'r', at: '2026-11-25', paid: '32.10 EUR', ref: 'RE-118' }])
    expect(await rows()).toMatchObject([{ status: 'paid', amountPaidMinor: 5210 }])
  })

  test('a part in another currency is refused, as are amounts of nothing', async () => {
    const { does } = await aPersonWith()
    await expect(
      does({ do: 'paid', amount: { minor: 100, currency: 'USD' } }),
    ).rejects.toMatchObject({ code: 'bad_request' })
    for (const minor of [0, -5, 1.5, Number.NaN])
      expect(PaymentAction.safeParse({ do: 'paid', amount: euro(minor) }).success).toBe(false)
  })

  test('not paid takes parts and receipts away; a later receipt may close it again', async () => {
    const { does, takes, rows } = await aPersonWith()
    await does({ do: 'paid', amount: euro(5210) })
    await takes([{ kind: 'receipt', id: 'r', at: '2026-11-20', paid: '52.10 EUR', ref: 'RE-118' }])
    const { payment } = await does({ do: 'not_paid' }, later(1))
    expect(payment).toMatchObject({ status: 'overdue', amountPaid: null })
    await takes(
      [{ kind: 'receipt', id: 'r2', at: '2026-11-25', paid: '52.10 EUR', ref: 'RE-118' }],
      later(2),
    )
    expect(await rows()).toMatchObject([{ status: 'paid', paidOn: '2026-11-25' }])
  })

  test.each([
    [{ biller: '' }],
    [{ biller: 'A', amountDue: { minor: -1, currency: 'EUR' } }],
    [{ biller: 'A', amountDue: { minor: Number.POSITIVE_INFINITY, currency: 'EUR' } }],
    [{ biller: 'A', dueDate: '2026-02-30' }],
    [{ biller: 'A', autopay: 'false' }],
    [{ amountDue: euro(1) }],
  ])('L5 what is no payment is refused: %o', (wanted) => {
    expect(AddPayment.safeParse(wanted).success).toBe(false)
  })
})
