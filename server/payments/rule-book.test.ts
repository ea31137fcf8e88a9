import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NewRule, RulePatch } from '#shared/contract/rules.ts'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import type { Said } from '../../test/support/ledger.ts'
import { aLedger, bill, freshKey } from '../../test/support/payment.ts'
import { openPayments } from './open.ts'
import { changeRule, dropRule, listRules, makeRule } from './rule-book.ts'
import { previewRule } from './rule-preview.ts'

const later = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 12, minutes))
const mails: Said[] = [
  bill,
  {
    kind: 'bill',
    id: 'b2',
    at: '2026-11-03',
    amount: '9.00 EUR',
    due: '2026-12-20',
    ref: 'RE-119',
  },
  {
    kind: 'bill',
    id: 'p1',
    at: '2026-09-01',
    amount: '7.00 EUR',
    due: '2026-09-20',
    ref: 'RE-100',
  },
  { kind: 'receipt', id: 'p2', at: '2026-09-10', paid: '7.00 EUR', ref: 'RE-100' },
  {
    kind: 'bill',
    id: 'x',
    at: '2026-11-03',
    from: 'pay@other.example',
    biller: 'Other',
    amount: '9.00 EUR',
    due: '2026-12-20',
  },
]

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  const aTeacher = async () => {
    const ledger = await aLedger(db, mails)
    const { userId, deps, rows } = ledger
    const acme = (await rows()).find(({ reference }) => reference === 'RE-118')!.id
    const states = async () =>
      (await rows())
        .map(({ biller, status }) => `${biller} ${status}`)
        .toSorted((a, b) => (a < b ? -1 : 1))
    return {
      ...ledger,
      acme,
      states,
      previews: (rule: NewRule) => previewRule(deps(), userId, rule),
      makes: (rule: NewRule, key = freshKey()) => makeRule(deps(), userId, rule, key),
      changes: (id: string, patch: RulePatch) =>
        changeRule(deps(), userId, { id, patch }, freshKey()),
      drops: (id: string) => dropRule(deps(), userId, id, freshKey()),
    }
  }

  test.each(['never_bill', 'stop_biller'] as const)(
    '%s changes exactly what its preview says, and taking it away restores',
    async (rule) => {
      const { acme, rows, previews, makes, drops, states } = await aTeacher()
      const before = await rows()
      const preview = await previews({ kind: rule, paymentId: acme })
      expect(preview.total).toBe(rule === 'never_bill' ? 3 : 2)
      const { id, payments, sentence } = await makes({ kind: rule, paymentId: acme })
      expect(sentence).toBe(preview.sentence)
      expect(payments).toBe(preview.total)
      const changed = (await rows()).filter(
        ({ id: one, status }) => before.find((was) => was.id === one)?.status !== status,
      )
      expect(changed.map((row) => row.id).toSorted()).toEqual(
        preview.payments.map((row) => row.id).toSorted(),
      )
      expect(
        changed.every(
          ({ status, because }) => status === 'dismissed' && because === `Your rule: ${sentence}`,
        ),
      ).toBe(true)
      await drops(id)
      const kept = ({ version: _v, updatedAt: _u, ...row }: (typeof before)[number]) => row
      expect((await rows()).map(kept)).toEqual(before.map(kept))
      expect(await states()).toHaveLength(4)
    },
  )

  test('the next mail of that sender is right, and the history says a rule did it', async () => {
    const { acme, makes, takes, rows, deps, userId, history } = await aTeacher()
    await makes({ kind: 'never_bill', paymentId: acme })
    await takes([{ ...bill, id: 'b9', at: '2026-11-23', due: '2026-12-30', ref: 'RE-200' }])
    const next = (await rows()).find(({ reference }) => reference === 'RE-200')!
    expect(next.status).toBe('dismissed')
    expect((await openPayments(deps(), userId)).payments.map(({ biller }) => biller)).toEqual([
      'Other',
    ])
    expect(await history(next.id)).toMatchObject([
      { actor: 'rule', field: 'status', to: 'dismissed' },
    ])
  })

  test('a biller that is not tracked keeps what was paid', async () => {
    const { acme, makes, states } = await aTeacher()
    await makes({ kind: 'stop_biller', paymentId: acme })
    expect(await states()).toEqual([
      'Acme dismissed',
      'Acme dismissed',
      'Acme paid',
      'Other upcoming',
    ])
  })

  test('it can be paused, woken and turned into the other kind', async () => {
    const { acme, makes, changes, states, deps, userId } = await aTeacher()
    const { id } = await makes({ kind: 'stop_biller', paymentId: acme })
    const before = await states()
    expect(await changes(id, { paused: true })).toMatchObject({ paused: true, payments: 0 })
    expect(await states()).toContain('Acme overdue')
    expect(await changes(id, { paused: false })).toMatchObject({ paused: false, payments: 2 })
    expect(await states()).toEqual(before)
    expect(await changes(id, { kind: 'never_bill' })).toMatchObject({
      payments: 3,
      sentence: 'Mails from Acme (acme.com) are never bills.',
    })
    expect((await listRules(deps(), userId)).rules).toMatchObject([{ id, kind: 'never_bill' }])
  })

  test('what the person puts back stays, also when they snoozed or paid it', async () => {
    const { acme, makes, on, rows } = await aTeacher()
    await makes({ kind: 'never_bill', paymentId: acme })
    const { payment, undo } = await on(acme, { do: 'restore' }, later(1))
    expect(payment.status).toBe('overdue')
    await on(acme, { do: 'undo', decisionId: undo! }, later(2))
    expect((await rows()).find(({ id }) => id === acme)?.status).toBe('dismissed')
  })

  test('L17 made twice it is one; another person has none of it', async () => {
    const [one, other] = [await aTeacher(), await aTeacher()]
    const rule = { kind: 'never_bill', paymentId: one.acme } as const
    const made = await one.makes(rule, 'k')
    expect(await one.makes(rule, 'k')).toEqual(made)
    expect((await one.makes(rule)).id).toBe(made.id)
    expect(await other.states()).toContain('Acme overdue')
    await expect(other.previews(rule)).rejects.toMatchObject({ code: 'not_found' })
    await expect(other.makes(rule)).rejects.toMatchObject({ code: 'not_found' })
    await expect(other.drops(made.id)).rejects.toMatchObject({ code: 'not_found' })
    await expect(other.changes(made.id, { paused: true })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  test('a forged mail is no mail of that sender', async () => {
    const { acme, makes, takes, rows } = await aTeacher()
    await makes({ kind: 'never_bill', paymentId: acme })
    await takes([{ ...bill, id: 'f', at: '2026-11-22', ref: 'RE-300', authentic: false }])
    expect((await rows()).find(({ reference }) => reference === 'RE-300')?.status).not.toBe(
      'dismissed',
    )
  })
})
