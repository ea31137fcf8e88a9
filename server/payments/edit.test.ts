import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Edit } from '#shared/contract/edit.ts'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import { aLedger, bill } from '../../test/support/payment.ts'

const euro = (minor: number) => ({ minor, currency: 'EUR' })
const later = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 12, minutes))

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  test('an edited value stands, is told from → to, and undo puts everything back', async () => {
    const { id, does, content, history, detail } = await aLedger(db)
    const before = await content()
    const edit = { amountDue: euro(5000), dueDate: '2026-12-01', note: 'half is theirs' }
    const { payment, undo } = await does({ do: 'edit', set: edit })
    expect(payment).toMatchObject({
      id,
      amountDue: euro(5000),
      dueDate: '2026-12-01',
      status: 'upcoming',
    })
    expect(await detail()).toMatchObject({
      note: 'half is theirs',
      edited: [
        { field: 'amountDue', mail: '52.10 EUR', differs: false },
        { field: 'dueDate', mail: '2026-11-18', differs: false },
        { field: 'note', mail: null, differs: false },
      ],
    })
    const told = (await history()).filter(
      ({ actor, field }) => actor === 'user' && field !== 'status',
    )
    expect(told.map(({ field, from, to }) => [field, from, to])).toEqual(
      expect.arrayContaining([
        ['decision', null, 'edit'],
        ['amountDue', '52.10 EUR', '50.00 EUR'],
        ['dueDate', '2026-11-18', '2026-12-01'],
        ['note', null, 'half is theirs'],
      ]),
    )
    await does({ do: 'undo', decisionId: undo! })
    expect(await content()).toEqual(before)
  })

  test('L6 editing the amount leaves the date', async () => {
    const { does } = await aLedger(db)
    const { payment } = await does({ do: 'edit', set: { amountDue: euro(100) } })
    expect(payment).toMatchObject({ dueDate: '2026-11-18', status: 'overdue' })
  })

  test('a newer mail that differs is a suggestion: taken, or the person keeps theirs', async () => {
    const { does, takes, detail } = await aLedger(db)
    await does({ do: 'edit', set: { amountDue: euro(5000) } })
    await takes([{ ...bill, id: 'b2', at: '2026-11-10', amount: '60.00 EUR' }])
    const asked = await detail()
    expect(asked).toMatchObject({
      payment: {
        amountDue: euro(5000),
        review: true,
        reviewReason: 'Acme now says €60.00, you set €50.00.',
      },
      edited: [{ field: 'amountDue', mail: '60.00 EUR', differs: true }],
    })
    const kept = await does({ do: 'edit', set: { amountDue: euro(5000) } }, later(1))
    expect(kept.payment).toMatchObject({ amountDue: euro(5000), review: false })
    const taken = await does({ do: 'follow', fields: ['amountDue'] }, later(2))
    expect(taken.payment).toMatchObject({ amountDue: euro(6000), review: false })
    expect((await detail()).edited).toEqual([])
  })

  test('L21 edits survive a newer engine that reads the mail anew, and reads nothing in it', async () => {
    const { id, does, takes, rows } = await aLedger(db)
    await does({ do: 'edit', set: { amountDue: euro(5000), reference: 'mine', autopay: 'yes' } })
    const mine = { id, amountDueMinor: 5000, reference: 'mine', autopay: 'yes' }
    await takes([{ ...bill, amount: '52.10 EUR', ref: 'RE 118', due: '2026-11-19' }])
    expect(await rows()).toMatchObject([{ ...mine, dueDate: '2026-11-19' }])
    await takes([{ ...bill, kind: 'none' }])
    expect(await rows()).toMatchObject([mine])
    const { payment } = await does({ do: 'edit', set: { biller: 'Acme Water' } }, later(3))
    expect(payment).toMatchObject({ biller: 'Acme Water', amountDue: euro(5000) })
    await takes([bill])
    expect(await rows()).toMatchObject([{ ...mine, biller: 'Acme Water', dueDate: '2026-11-18' }])
  })

  test('two devices edit at once: both stand in the history, of each field the later counts', async () => {
    const { does, detail, history } = await aLedger(db)
    const [phone, desk] = await Promise.all([
      does({ do: 'edit', set: { amountDue: euro(5000), note: 'phone' } }, later(1)),
      does({ do: 'edit', set: { amountDue: euro(4000), dueDate: '2026-12-24' } }, later(2)),
    ])
    expect(await detail()).toMatchObject({
      payment: { amountDue: euro(4000), dueDate: '2026-12-24' },
      note: 'phone',
    })
    expect((await history()).filter(({ to }) => to === 'edit')).toHaveLength(2)
    await does({ do: 'undo', decisionId: desk.undo! }, later(3))
    expect((await detail()).payment).toMatchObject({ amountDue: euro(5000), dueDate: '2026-11-18' })
    await does({ do: 'undo', decisionId: phone.undo! }, later(4))
    expect((await detail()).edited).toEqual([])
  })

  test('a later due date quiets the reminder that came before it', async () => {
    const { does } = await aLedger(db, [
      bill,
      { kind: 'reminder', id: 'r', at: '2026-11-20', amount: '52.10 EUR', ref: 'RE-118' },
    ])
    const { payment } = await does({ do: 'edit', set: { dueDate: '2026-12-15' } })
    expect(payment.status).toBe('upcoming')
  })

  test('autopay set by hand schedules it, switched off it is to be paid by hand', async () => {
    const { does } = await aLedger(db, [{ ...bill, due: '2026-11-28' }])
    const on = await does({ do: 'edit', set: { autopay: 'yes' } })
    expect(on.payment).toMatchObject({ status: 'scheduled', scheduledFor: '2026-11-28' })
    const off = await does({ do: 'edit', set: { autopay: 'no' } }, later(1))
    expect(off.payment).toMatchObject({ status: 'upcoming', scheduledFor: null })
  })

  test(
    'P2 after any mails in any order the edited fields are as the person set them',
    { timeout: 60_000 },
    async () => {
      const field = fc.record(
        {
          biller: fc.constantFrom('Mine', 'Other'),
          amountDue: fc.option(fc.nat(100_000).map(euro)),
          dueDate: fc.option(fc.constantFrom('2026-10-01', '2027-01-31')),
          reference: fc.option(fc.constantFrom('R1', 'R2')),
          note: fc.option(fc.constantFrom('n1', 'n2')),
        },
        { requiredKeys: [] },
      )
      const amount = fc.constantFrom('10.00 EUR', '52.10 EUR', '60.00 EUR')
      await fc.assert(
        fc.asyncProperty(
          fc.array(field, { minLength: 1, maxLength: 4 }),
          fc.array(amount, { maxLength: 3 }),
          async (edits, amounts) => {
            const { does, takes, detail } = await aLedger(db)
            const set: Edit = {}
            for (const [index, edit] of edits.entries()) {
              if (Object.keys(edit).length > 0) await does({ do: 'edit', set: edit }, later(index))
              Object.assign(set, edit)
              await takes(
                amounts.slice(index, index + 1).map((said) => ({
                  ...bill,
                  id: `b${index + 2}`,
                  at: '2026-11-05',
                  amount: said,
                })),
              )
            }
            const { note, ...rest } = set
            const got = await detail()
            expect(got.payment).toMatchObject(rest)
            expect(got.note).toBe(note ?? null)
          },
        ),
        { numRuns: 15 },
      )
    },
  )

  test('an amount taken away by hand stays away', async () => {
    const { does, takes, rows } = await aLedger(db)
    await does({ do: 'edit', set: { amountDue: null } })
    await takes([{ ...bill, id: 'b3', amount: '9999.00 EUR' }])
    expect(await rows()).toMatchObject([{ amountDueMinor: null }])
  })
})
