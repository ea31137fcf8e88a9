import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import type { Said } from '../../test/support/ledger.ts'
import { aLedger } from '../../test/support/payment.ts'

const later = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 12, minutes))
const OLD = 'DE02120300000000202051'
const NEW = 'DE88500105175485139113'
const month = (number: number, over: Partial<Said> = {}): Said => ({
  kind: 'bill',
  id: `b${number}`,
  at: `2026-0${number}-01`,
  amount: `5${number}.00 EUR`,
  due: `2026-0${number}-20`,
  ref: `RE-${number}00`,
  iban: OLD,
  payLink: 'https://pay.acme.com/now',
  ...over,
})
const known = [month(5), month(6), month(7)]

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  const aNext = async (over: Partial<Said>, before = known) => {
    const ledger = await aLedger(db, before)
    await ledger.takes([month(8, over)])
    const next = (await ledger.rows()).find(({ reference }) => reference === 'RE-800')
    return { ...ledger, id: next?.id ?? '' }
  }

  test.each<[string, Partial<Said>, { code: string; before: string; now: string }]>([
    ['a new bank account', { iban: NEW }, { code: 'iban', before: OLD, now: NEW }],
    [
      'another site to pay at',
      { payLink: 'https://acme.pay-secure.example/x' },
      { code: 'pay_site', before: 'acme.com', now: 'pay-secure.example' },
    ],
    [
      'an amount far above the others',
      { amount: '900.00 EUR' },
      { code: 'amount', before: '57.00 EUR', now: '900.00 EUR' },
    ],
    [
      'a sender that looks alike',
      { from: 'billing@acme-bills.example' },
      { code: 'sender', before: 'acme.com', now: 'acme-bills.example' },
    ],
    [
      'a sender that failed to prove itself',
      { authentic: false },
      { code: 'sender', before: 'acme.com', now: 'an unproven sender' },
    ],
  ])('%s is to be checked before paying', async (_what, over, check) => {
    const { detail, id, history } = await aNext(over)
    const { payment, checks } = await detail(id)
    expect(checks).toEqual([check])
    expect(payment.review).toBe(true)
    expect(payment.warnings.map(({ code }) => code)).toContain(check.code)
    expect(await history(id)).toContainEqual(
      expect.objectContaining({ actor: 'rule', field: 'check', from: null }),
    )
  })

  test.each<[string, Partial<Said>, Said[]]>([
    ['all as before', {}, known],
    ['another page of the same site', { payLink: 'https://my.acme.com/other' }, known],
    ['a dearer month', { amount: '120.00 EUR' }, known],
    ['a biller with one payment before', { iban: NEW }, known.slice(0, 1)],
    ['another account that was used before', { iban: NEW }, [...known, month(4, { iban: NEW })]],
    ['a service that sends for many', { from: 'service@paypal.com' }, known],
  ])('%s needs no check', async (_what, over, before) => {
    const { detail, id } = await aNext(over, before)
    expect((await detail(id)).checks).toEqual([])
  })

  test('accepted once it is known from then on; undo asks again', async () => {
    const { detail, id, on, takes, rows } = await aNext({ iban: NEW })
    const { payment, undo } = await on(id, { do: 'accept' }, later(1))
    expect(payment.warnings).toEqual([])
    expect((await detail(id)).checks).toEqual([])
    await takes([month(9, { iban: NEW })], later(2))
    expect((await rows()).map(({ checks }) => checks.length)).toEqual([0, 0, 0, 0, 0])
    await on(id, { do: 'undo', decisionId: undo! }, later(3))
    expect((await detail(id)).checks).toHaveLength(1)
    expect((await rows()).map(({ checks }) => checks.length)).toEqual([0, 0, 0, 1, 1])
  })

  test('tripwire: while it is to be checked the server sends nothing it could be paid with', async () => {
    const { detail, id, on } = await aNext({ iban: NEW })
    const payableIn = async () =>
      (await detail(id)).evidence.filter(({ field }) => field === 'iban' || field === 'payLink')
    const held = await detail(id)
    expect(held.payment.payLink).toEqual({ url: '', host: 'pay.acme.com' })
    expect(await payableIn()).toEqual([])
    expect(held.checks).toMatchObject([{ before: OLD, now: NEW }])
    const { payment } = await on(id, { do: 'accept' }, later(1))
    expect(payment.payLink?.url).toBe('https://pay.acme.com/now')
    expect(await payableIn()).toHaveLength(2)
  })

  test('what is not accepted makes no account known', async () => {
    const { takes, rows } = await aNext({ iban: NEW })
    await takes([month(9, { iban: NEW })])
    expect((await rows()).map(({ checks }) => checks.length)).toEqual([0, 0, 0, 1, 1])
  })

  test('what is accepted is that account; a third one asks again', async () => {
    const { detail, id, on, takes } = await aNext({ iban: NEW })
    await on(id, { do: 'accept' }, later(1))
    await takes([month(8, { iban: 'DE75512108001245126199' })], later(2))
    expect((await detail(id)).checks).toMatchObject([{ now: 'DE75512108001245126199' }])
  })

  test(
    'P1 newest first or oldest first, the checks are the same',
    { timeout: 60_000 },
    async () => {
      const mails = [...known, month(8, { iban: NEW }), month(9, { payLink: 'https://x.example/' })]
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(mails, { minLength: mails.length }), async (order) => {
          const { takes, rows } = await aLedger(db, [])
          for (const one of order) await takes([one])
          expect((await rows()).map(({ checks }) => checks.map(({ code }) => code).join())).toEqual(
            ['', '', '', 'iban', 'pay_site'],
          )
        }),
        { numRuns: 8 },
      )
    },
  )
})
