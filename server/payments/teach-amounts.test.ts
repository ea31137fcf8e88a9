import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import type { Said } from '../../test/support/ledger.ts'
import { aLedger, freshKey } from '../../test/support/payment.ts'
import { decimalOf } from '#shared/money.ts'
import { proposedRule } from './rule-amounts.ts'
import { changeRule, dropRule, listRules, makeRule } from './rule-book.ts'
import { previewRule } from './rule-preview.ts'

/** A bill that is read as its yearly total, with the advance beside its own label. */
const water = (month: number, more: Partial<Said> = {}): Said => ({
  kind: 'bill',
  id: `w${month}`,
  at: `2026-${String(month).padStart(2, '0')}-02`,
  from: 'bills@water.example',
  biller: 'Water',
  amount: `${900 + month}.00 EUR`,
  due: `2026-${String(month).padStart(2, '0')}-20`,
  ref: `W-${month}00`,
  authentic: true,
  seen: [
    ['Yearly total', `${900 + month}.00 EUR`],
    ['Monthly advance', `${60 + month}.00 EUR`],
  ],
  ...more,
})
/** A bill whose amount was not read. */
const doubtful = (month: number, more: Partial<Said> = {}) =>
  water(month, { amount: undefined, review: 'Not sure of the amount', ...more })
const receipt = (month: number, more: Partial<Said> = {}): Said => ({
  kind: 'receipt',
  id: `r${month}`,
  at: `2026-${String(month).padStart(2, '0')}-18`,
  from: 'bills@water.example',
  biller: 'Water',
  paid: `${60 + month}.00 EUR`,
  authentic: true,
  ...more,
})
const set = { amountDue: { minor: 6_800, currency: 'EUR' } }

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  const aWaterLedger = async (mails: Said[] = [water(8), water(9)]) => {
    const ledger = await aLedger(db, mails)
    const { rows, userId, deps } = ledger
    return {
      ...ledger,
      amounts: async () => (await rows()).map(({ amountDueMinor }) => (amountDueMinor ?? 0) / 100),
      proposes: () => proposedRule(deps(), userId, ledger.id),
      taught: async () => {
        await ledger.does({ do: 'edit', set })
        const proposal = await proposedRule(deps(), userId, ledger.id)
        return makeRule(deps(), userId, proposal!.rule, freshKey())
      },
    }
  }

  test('promise 4: a corrected amount that stands in the mail becomes a rule in a plain sentence', async () => {
    const { does, proposes } = await aWaterLedger()
    expect(await proposes()).toBeUndefined()
    await does({ do: 'edit', set })
    expect((await proposes())?.sentence).toBe(
      'For Water (water.example) take the amount beside “Monthly advance”.',
    )
  })

  test('an amount that stands nowhere suggests nothing', async () => {
    const { does, proposes } = await aWaterLedger()
    await does({ do: 'edit', set: { amountDue: { minor: 1_234, currency: 'EUR' } } })
    expect(await proposes()).toBeUndefined()
  })

  test('promise 4: the rule changes exactly what its preview says, and the next mail is right', async () => {
    const { does, deps, userId, id, amounts, takes, proposes } = await aWaterLedger()
    await does({ do: 'edit', set })
    const { rule } = (await proposes())!
    const before = await amounts()
    const preview = await previewRule(deps(), userId, rule)
    expect(await amounts()).toEqual(before)
    expect(preview.amounts.map(({ to }) => to && decimalOf(to))).toEqual(['69.00'])
    expect(preview.labels).toEqual(['Monthly advance', 'Yearly total'])
    expect((await listRules(deps(), userId)).rules).toEqual([])
    await makeRule(deps(), userId, rule, freshKey())
    expect(await amounts()).toEqual([68, 69])
    await takes([water(10)])
    expect(await amounts()).toEqual([68, 69, 70])
    expect(id).not.toBe('')
  })

  test('the value shows the words it was read from', async () => {
    const { taught, detail, rows } = await aWaterLedger()
    await taught()
    const next = (await rows())[1]!
    const shown = (await detail(next.id)).evidence.find(({ field }) => field === 'amountDue')
    expect(shown).toMatchObject({ value: '69.00 EUR', quote: 'It says 69.00 EUR here' })
  })

  test('it can be edited, paused and deleted; deleting brings back what the mails say', async () => {
    const { taught, deps, userId, amounts } = await aWaterLedger()
    const { id, payments } = await taught()
    expect(payments).toBe(2)
    const change = (patch: Parameters<typeof changeRule>[2]['patch']) =>
      changeRule(deps(), userId, { id, patch }, freshKey())
    expect(await change({ paused: true })).toMatchObject({ paused: true, payments: 0 })
    expect(await amounts()).toEqual([68, 909])
    expect(await change({ paused: false, label: 'Yearly total' })).toMatchObject({
      label: 'Yearly total',
    })
    expect(await amounts()).toEqual([68, 909])
    await change({ label: 'monthly advance' })
    expect(await amounts()).toEqual([68, 69])
    await expect(change({ kind: 'never_bill' })).rejects.toMatchObject({ code: 'bad_request' })
    await dropRule(deps(), userId, id, freshKey())
    expect(await amounts()).toEqual([68, 909])
  })

  test('a mail that is not proven to be the sender’s is not read by the rule, and nothing crosses people', async () => {
    const [one, other] = [await aWaterLedger(), await aWaterLedger()]
    await one.taught()
    await one.takes([water(10, { authentic: false })])
    expect(await one.amounts()).toEqual([68, 69, 910])
    expect(await other.amounts()).toEqual([908, 909])
    const rule = { kind: 'take_amount', paymentId: one.id, label: 'x' } as const
    await expect(previewRule(one.deps(), other.userId, rule)).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  describe('sender memory', () => {
    const borneOut = [6, 7].flatMap((month) => [doubtful(month), receipt(month)])

    test('promise 4: after two mails that receipts bore out, the slot counts', async () => {
      const { amounts, takes, rows } = await aWaterLedger([...borneOut.slice(0, 2), doubtful(8)])
      expect((await amounts()).at(-1)).toBe(0)
      await takes(borneOut.slice(2))
      const last = (await rows()).at(-1)!
      expect(last).toMatchObject({ amountDueMinor: 6_800, review: false })
    })

    test('two mails the person corrected count as well', async () => {
      const { on, rows, takes } = await aWaterLedger([doubtful(6), doubtful(7)])
      const later = new Date('2026-07-25T12:00:00Z')
      for (const [index, { id }] of (await rows()).entries()) {
        const amountDue = { minor: 6_600 + index * 100, currency: 'EUR' }
        await on(id, { do: 'edit', set: { amountDue } }, later)
      }
      await takes([doubtful(8)])
      expect((await rows()).at(-1)).toMatchObject({ amountDueMinor: 6_800, review: false })
    })

    test('only mail that authenticates, never a bypass, and two misses retire the slot', async () => {
      const { amounts, rows, takes } = await aWaterLedger([...borneOut])
      await takes([doubtful(8, { authentic: undefined })])
      expect((await amounts()).at(-1)).toBe(0)
      await takes([doubtful(9, { review: 'Parts of the message were not read' })])
      expect((await rows()).at(-1)).toMatchObject({ amountDueMinor: 6_900, review: true })
      const misses = [9, 10].map((month) => receipt(month, { paid: `${900 + month}.00 EUR` }))
      await takes([doubtful(10), ...misses, doubtful(11)])
      expect((await amounts()).at(-1), 'the other label, confirmed twice').toBe(911)
    })

    test('any order of arrival gives the same', async () => {
      const mails = [...borneOut, doubtful(8), receipt(8), doubtful(9)]
      const inOrder = await (await aWaterLedger(mails)).amounts()
      const late = await aWaterLedger([])
      for (const mail of mails.toReversed()) await late.takes([mail])
      expect(await late.amounts()).toEqual(inOrder)
    })
  })
})
