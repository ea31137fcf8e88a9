import { expect, test } from 'vitest'
import { detailOf, PAYMENTS } from '../../test/support/ledger-fixture.ts'
import { timelineOf } from './timeline.ts'

const lines = (changes: Parameters<typeof timelineOf>[0]['changes']) =>
  timelineOf({ messages: [], changes }).map(({ what, details }) => [what, ...details].join(': '))
const change = {
  id: 'c',
  at: '2026-11-20T10:00:00Z',
  messageId: null,
  undoes: null,
  from: null,
  to: null,
}

test('mails carry what they changed, the clock and the person stand between them', () => {
  const told = timelineOf(detailOf(PAYMENTS[0]!))
  expect(told.map(({ what }) => what)).toEqual(['Bill', 'Overdue', 'Reminder from the biller'])
  expect(told[2]?.details).toEqual(['Amount €128.40 → €133.40'])
})

test('decisions are told as what the person did, and as taken back', () => {
  expect(
    lines([
      { ...change, actor: 'user', field: 'decision', to: 'paid' },
      { ...change, actor: 'user', field: 'status', from: 'upcoming', to: 'paid' },
      { ...change, actor: 'user', field: 'decision', from: 'paid', to: null, undoes: 'd' },
    ]),
  ).toEqual(['You marked it paid', 'Taken back: you marked it paid'])
})

test('a change that says nothing to a person is left out', () => {
  expect(lines([{ ...change, actor: 'mail', field: 'hash', from: 'a', to: 'b' }])).toEqual([])
})

test('a correction tells what was changed, from and to', () => {
  const edit = { ...change, actor: 'user' as const }
  expect(
    lines([
      { ...edit, field: 'decision', to: 'edit' },
      { ...edit, field: 'amountDue', from: '52.10 EUR', to: '50.00 EUR' },
      { ...edit, at: '2026-11-21T10:00:00Z', field: 'note', to: 'theirs' },
    ]),
  ).toEqual(['You changed it: Amount €52.10 → €50.00'])
})
