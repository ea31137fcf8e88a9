import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import type { Said } from '../../test/support/ledger.ts'
import { aLedger, bill, freshKey } from '../../test/support/payment.ts'
import { AppError } from '#server/errors.ts'
import { addPayment } from './add.ts'
import { openPayments } from './open.ts'

const euro = (minor: number) => ({ minor, currency: 'EUR' })
const later = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 12, minutes))
/** Two bills no rule joins: other number, other day, other amount. */
const two: Said[] = [
  bill,
  {
    kind: 'bill',
    id: 'b2',
    at: '2026-11-03',
    amount: '52.11 EUR',
    due: '2026-11-20',
    ref: 'RE-119',
  },
]
const receipt: Said = {
  kind: 'receipt',
  id: 'r',
  at: '2026-11-21',
  paid: '52.11 EUR',
  ref: 'RE-119',
}

/** The code an action is refused with; undefined for one that is done. */
const codeOf = (action: Promise<unknown>): Promise<unknown> =>
  action.then(
    () => undefined,
    (fault: unknown) => (fault instanceof AppError ? fault.code : Promise.reject(fault)),
  )

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  const aPair = async (mails = two) => {
    const ledger = await aLedger(db, mails)
    const [a, b] = await ledger.rows()
    const shown = async () =>
      (await openPayments(ledger.deps(), ledger.userId)).payments.map(
        ({ id, status, messageCount }) =>
          `${id === a!.id ? 'A' : id === b?.id ? 'B' : 'new'} ${status} ${messageCount}`,
      )
    const contents = async () => [await ledger.content(a!.id), b && (await ledger.content(b.id))]
    const mailsOf = async (id: string) =>
      (await ledger.detail(id)).messages.map(({ gmailId }) => gmailId).join(' ')
    return { ...ledger, a: a!.id, b: b?.id ?? '', shown, contents, mailsOf }
  }

  test('L18 merged they are one, and undo gives both back', async () => {
    const { a, b, on, shown, contents, mailsOf, detail } = await aPair()
    const before = await contents()
    const { payment, undo } = await on(a, { do: 'merge', with: b })
    expect(payment).toMatchObject({ id: a, messageCount: 2 })
    expect(await shown()).toEqual(['A overdue 2'])
    expect(await mailsOf(a)).toBe('b1 b2')
    expect((await detail(b)).payment.id).toBe(a)
    await on(a, { do: 'undo', decisionId: undo! }, later(1))
    expect(await shown()).toEqual(['A overdue 1', 'B overdue 1'])
    expect(await contents()).toEqual(before)
  })

  test('L21 a merge holds against later mails and a newer engine', async () => {
    const { a, b, on, takes, shown, mailsOf } = await aPair()
    await on(a, { do: 'merge', with: b })
    await takes([receipt])
    expect(await shown()).toEqual(['A paid 3'])
    await takes([
      { ...two[1]!, amount: '52.11 EUR', due: '2026-11-22' },
      { ...bill, due: '2026-11-19' },
    ])
    expect(await shown()).toEqual(['A paid 3'])
    await takes([{ ...two[1]!, kind: 'none' }])
    await takes([two[1]!])
    expect(await mailsOf(a)).toBe('b1 b2 r')
  })

  test('L18 split, its mails stand apart, and undo puts them together', async () => {
    const reminder: Said = {
      kind: 'reminder',
      id: 'm',
      at: '2026-11-20',
      amount: '52.10 EUR',
      ref: 'RE-118',
    }
    const { a, on, shown, contents, mailsOf, detail, takes } = await aPair([bill, reminder])
    const before = await contents()
    const { messageId } = (await detail(a)).messages[1]!
    const { undo } = await on(a, { do: 'split', messages: [messageId] })
    expect((await shown()).toSorted()).toEqual(['A overdue 1', 'new upcoming 1'])
    await takes([{ ...reminder, amount: '52.10 EUR', due: '2026-11-18' }])
    expect(await mailsOf(a)).toBe('b1')
    await on(a, { do: 'undo', decisionId: undo! }, later(1))
    expect(await shown()).toEqual(['A overdue 2'])
    await takes([reminder])
    expect(await contents()).toEqual(before)
  })

  test('none or all of the mails cannot leave, nor can a payment join itself or a stranger', async () => {
    const [one, other] = [await aPair(), await aPair()]
    const { messageId } = (await one.detail(one.a)).messages[0]!
    for (const messages of [[messageId], ['nothing']])
      await expect(one.on(one.a, { do: 'split', messages })).rejects.toMatchObject({
        code: 'bad_request',
      })
    await expect(one.on(one.a, { do: 'merge', with: one.a })).rejects.toMatchObject({
      code: 'bad_request',
    })
    await expect(one.on(one.a, { do: 'merge', with: other.a })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  test('what was said of either holds for both, and comes apart again', async () => {
    const { a, b, on, shown, contents, history } = await aPair()
    await on(b, { do: 'paid' })
    const before = await contents()
    const { undo, payment } = await on(a, { do: 'merge', with: b }, later(1))
    expect(payment.status).toBe('paid')
    await on(a, { do: 'undo', decisionId: undo! }, later(2))
    expect(await shown()).toEqual(['A overdue 1', 'B paid 1'])
    expect(await contents()).toEqual(before)
    expect((await history(a)).map(({ to, from }) => to ?? from)).toContain('merge')
  })

  test('L22 a payment added by hand takes the mails of a bill, and stands again when that is undone', async () => {
    const { a, userId, deps, on, shown, rows } = await aPair([bill])
    const added = await addPayment(
      deps(),
      userId,
      { biller: 'Mine', amountDue: euro(5210) },
      freshKey(),
    )
    const { payment, undo } = await on(added.payment.id, { do: 'merge', with: a }, later(1))
    expect(payment).toMatchObject({ id: a, biller: 'Acme' })
    expect(await shown()).toEqual(['A overdue 1'])
    await on(a, { do: 'undo', decisionId: undo! }, later(2))
    expect(await rows()).toMatchObject([{ id: a }, { biller: 'Mine', amountDueMinor: 5210 }])
    expect(await shown()).toHaveLength(2)
  })

  test(
    'P3 merges and splits in any order, undone in any order that is allowed, leave the ledger as it was',
    { timeout: 90_000 },
    async () => {
      const mails = [
        ...two,
        receipt,
        { ...two[0]!, id: 'b3', due: '2026-12-18', ref: 'RE-121', amount: '60.00 EUR' },
      ]
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.boolean(), fc.nat(5), fc.nat(5)), { minLength: 1, maxLength: 4 }),
          fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
          fc.boolean(),
          async (steps, order, rescan) => {
            const { rows, on, detail, takes, content } = await aLedger(db, mails)
            const first = await rows()
            const before = await Promise.all(first.map(({ id }) => content(id)))
            const made: { id: string; undo: string }[] = []
            for (const [index, [merges, i, j]] of steps.entries()) {
              const live = (await rows()).filter(({ mergedInto }) => mergedInto === null)
              const [one, other] = [live[i % live.length]!, live[j % live.length]!]
              const { messages } = await detail(one.id)
              const done = merges
                ? one.id !== other.id &&
                  (await on(one.id, { do: 'merge', with: other.id }, later(index)))
                : messages.length > 1 &&
                  (await on(
                    one.id,
                    { do: 'split', messages: [messages[i % messages.length]!.messageId] },
                    later(index),
                  ))
              if (done) made.push({ id: one.id, undo: done.undo! })
            }
            if (rescan) await takes(mails)
            const undone = made.toSorted(
              (x, y) => order[made.indexOf(x)]! - order[made.indexOf(y)]!,
            )
            for (let left = undone; left.length > 0;) {
              const refused: typeof left = []
              for (const one of left) {
                const undoing = on(one.id, { do: 'undo', decisionId: one.undo }, later(30))
                if ((await codeOf(undoing)) === 'conflict') refused.push(one)
              }
              expect(refused.length).toBeLessThan(left.length)
              left = refused
            }
            const after = await Promise.all(first.map(({ id }) => content(id)))
            expect(after).toEqual(before)
          },
        ),
        { numRuns: 12 },
      )
    },
  )
})
