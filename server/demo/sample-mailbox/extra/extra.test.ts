import { expect, test } from 'vitest'
import { MARA } from '../index.ts'
import { EXTRA_NAMES, extraMail } from './extra.ts'

const at = (time: string) => ({ now: new Date(time), zone: 'Europe/Berlin', owner: MARA })
const idOf = (raw = '') => /^Message-ID: (.*)$/m.exec(raw)?.[1]

test.each(EXTRA_NAMES)('%s: a new message on each call', (name) => {
  const first = extraMail(name, at('2026-11-24T10:00:00.000Z'))
  const second = extraMail(name, at('2026-11-24T10:00:00.001Z'))
  expect(first?.expect).toBeTruthy()
  expect(first?.message.receivedAt).toEqual(new Date('2026-11-24T10:00:00.000Z'))
  expect(idOf(first?.message.raw)).toBeTruthy()
  expect(idOf(first?.message.raw)).not.toBe(idOf(second?.message.raw))
})

test('a bill for today is due on the day in Berlin', () => {
  const extra = extraMail('bill-today', at('2026-11-24T23:30:00Z'))
  expect(extra?.message.truth).toMatchObject({ kind: 'bill', dueDate: '2026-11-25' })
})

test('a receipt closes an obligation of the mailbox', () => {
  const extra = extraMail('receipt', at('2026-11-24T10:00:00Z'))
  expect(extra?.message.truth).toMatchObject({ kind: 'receipt', amountDue: null })
  expect(extra?.message.truth.payment).toMatch(/^[a-z-]+\/2026-1[12]$|^[a-z-]+\/2027-01$/)
})

test('there is no mail of an unknown name', () => {
  expect(extraMail('no-such', at('2026-11-24T10:00:00Z'))).toBeUndefined()
})
