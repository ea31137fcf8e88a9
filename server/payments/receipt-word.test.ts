import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import { aLedger, bill } from '../../test/support/payment.ts'
import { reviewQueue } from './review.ts'

const twin = { ...bill, id: 'b2', at: '2026-11-02', ref: undefined, due: '2026-11-19' }
const mails = [
  { ...bill, ref: undefined },
  twin,
  { kind: 'receipt' as const, id: 'r', at: '2026-11-18', paid: '52.10 EUR' },
]
const later = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 12, minutes))

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  const anAsked = async () => {
    const ledger = await aLedger(db, mails)
    const queue = () => reviewQueue(ledger.deps(), ledger.userId)
    const states = async () => (await ledger.rows()).map(({ status, review }) => [status, review])
    const offered = async () => (await queue()).items.flatMap(({ candidates }) => candidates)
    return { ...ledger, queue, states, offered, before: await states() }
  }

  test('a likely receipt is offered with its reasons, and a yes and a no each', async () => {
    const { queue, id } = await anAsked()
    const { items, total } = await queue()
    expect(total).toBe(2)
    const item = items.find(({ payment }) => payment.id === id)!
    expect(item).toMatchObject({ about: 'receipt', yes: null, no: null })
    expect(item.candidates).toMatchObject([
      {
        amount: { minor: 5210, currency: 'EUR' },
        reasons: ['The same amount', 'On the due day', 'It fits more than one open bill'],
        yes: { do: 'accept_receipt' },
        no: { do: 'refuse_receipt' },
      },
    ])
  })

  test('accepting one pays this payment only, asks no more, and is undone', async () => {
    const { on, id, offered, states, before, takes } = await anAsked()
    const [candidate] = await offered()
    const { payment, undo } = await on(id, candidate!.yes, later(1))
    expect(payment).toMatchObject({ status: 'paid', review: false })
    expect(await offered()).toEqual([])
    expect((await states()).map(([status]) => status)).toEqual(['paid', 'overdue'])
    await takes(mails)
    expect((await states()).map(([status]) => status)).toEqual(['paid', 'overdue'])
    await on(id, { do: 'undo', decisionId: undo! }, later(2))
    expect(await states()).toEqual(before)
  })

  test('refusing one asks no more about the two, also when they are read again, and is undone', async () => {
    const { on, id, offered, states, before, takes } = await anAsked()
    const [candidate] = await offered()
    const { payment, undo } = await on(id, candidate!.no, later(1))
    expect(payment).toMatchObject({ status: 'overdue', review: false })
    expect(await offered(), 'the other payment still asks').toHaveLength(1)
    await takes(mails)
    expect(await offered()).toHaveLength(1)
    await on(id, { do: 'undo', decisionId: undo! }, later(2))
    expect(await states()).toEqual(before)
    expect(await offered()).toHaveLength(2)
  })

  test('only a mail that is suggested for this payment', async () => {
    const { does } = await anAsked()
    const word = { do: 'accept_receipt', message: 'unknown' } as const
    await expect(does(word)).rejects.toMatchObject({ code: 'bad_request' })
  })
})
