import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PaymentAction } from '#shared/contract/payments.ts'
import type { Status } from '#shared/contract/values.ts'
import { databases, openTestDb, type TestDatabase } from '../../test/support/database.ts'
import type { Said } from '../../test/support/ledger.ts'
import { aLedger, bill } from '../../test/support/payment.ts'

const euro = (minor: number) => ({ minor, currency: 'EUR' })
const autopay: Said = {
  kind: 'autopay',
  id: 'a1',
  at: '2026-11-01',
  amount: '52.10 EUR',
  charge: '2026-11-27',
  ref: 'RE-118',
}
const of = (kind: Said['kind'], at: string): Said => ({
  kind,
  id: kind,
  at,
  paid: '52.10 EUR',
  ref: 'RE-118',
})

/** Mails that bring a payment into each status on 24 November, and what the person said before. */
const STATES: Record<Status, { mails: Said[]; said?: PaymentAction }> = {
  upcoming: { mails: [{ ...bill, due: '2026-12-01' }] },
  overdue: { mails: [bill] },
  scheduled: { mails: [autopay] },
  likely_paid: { mails: [{ ...autopay, charge: '2026-11-05' }] },
  paid: { mails: [bill, of('receipt', '2026-11-10')] },
  failed: { mails: [bill, of('failed', '2026-11-20')] },
  cancelled: { mails: [bill, of('refund', '2026-11-12')] },
  dismissed: { mails: [bill], said: { do: 'dismiss' } },
}

const ACTIONS: Record<string, PaymentAction> = {
  paid: { do: 'paid', on: '2026-11-23' },
  part: { do: 'paid', amount: euro(1000) },
  not_paid: { do: 'not_paid' },
  dismiss: { do: 'dismiss' },
  restore: { do: 'restore' },
  snooze: { do: 'snooze', until: '2026-12-01' },
  unsnooze: { do: 'unsnooze' },
  skip: { do: 'skip' },
  unskip: { do: 'unskip' },
  edit: { do: 'edit', set: { amountDue: euro(7000) } },
  follow: { do: 'follow', fields: ['amountDue'] },
  accept: { do: 'accept' },
}

/** Where every action leads from every status; what is not named stays as it is. */
const LEADS: Record<Status, Partial<Record<keyof typeof ACTIONS, Status>>> = {
  upcoming: { paid: 'paid', dismiss: 'dismissed', skip: 'cancelled' },
  overdue: { paid: 'paid', dismiss: 'dismissed', skip: 'cancelled' },
  scheduled: { paid: 'paid', not_paid: 'upcoming', dismiss: 'dismissed', skip: 'cancelled' },
  likely_paid: { paid: 'paid', not_paid: 'overdue', dismiss: 'dismissed', skip: 'cancelled' },
  paid: { not_paid: 'overdue', dismiss: 'dismissed', skip: 'cancelled', edit: 'overdue' },
  // A part paid after the failure answers it; what is left is late.
  failed: { paid: 'paid', part: 'overdue', dismiss: 'dismissed', skip: 'cancelled' },
  cancelled: { paid: 'paid', part: 'paid', dismiss: 'dismissed', edit: 'overdue' },
  dismissed: { restore: 'overdue' },
}

describe.each(databases)('%s', (kind) => {
  let db: TestDatabase
  beforeAll(async () => {
    db = await openTestDb(kind)
  })
  afterAll(() => db[Symbol.asyncDispose]())

  describe.each(Object.keys(STATES) as Status[])('from %s', (status) => {
    test.each(Object.keys(ACTIONS))(
      '%s leads where it should, and undo leads back',
      async (name) => {
        const { mails, said } = STATES[status]
        const { does, content } = await aLedger(db, mails)
        if (said) await does(said)
        const before = await content()
        expect(before?.status).toBe(status)
        const { payment, undo } = await does(ACTIONS[name]!)
        expect(payment.status).toBe(LEADS[status][name] ?? status)
        expect((await does({ do: 'undo', decisionId: undo! })).payment.status).toBe(status)
        expect(await content()).toEqual(before)
      },
    )
  })
})
