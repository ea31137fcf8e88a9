import { expect, test } from 'vitest'
import { aPayment, PAYMENTS, TODAY } from '../../test/support/ledger-fixture.ts'
import { barsOf, labelsOf, weekendsOf } from './horizon.ts'

test('one bar a payment, on its day, by who acts', () => {
  const bars = barsOf(PAYMENTS, TODAY, 21)
  const of = (id: string) => bars.find((bar) => bar.id === id)
  expect(of('lindenau')).toMatchObject({ kind: 'late', offset: -5 })
  expect(of('veldhuis')).toMatchObject({ kind: 'soon', offset: 0 })
  expect(of('ahrens')).toMatchObject({ kind: 'held', offset: 4, height: 2 })
  expect(of('kiezkraft')).toMatchObject({ kind: 'auto', offset: 4, height: 0 })
  expect(of('toto')).toMatchObject({ kind: 'you', offset: 3, height: 1 })
  expect(of('paid-0')).toMatchObject({ kind: 'paid', offset: -3 })
})

test.each([
  ['out of sight before', { dueDate: '2026-11-16' }],
  ['out of sight after', { dueDate: '2026-12-15' }],
  ['without a day', {}],
  ['not a bill', { dueDate: TODAY, status: 'dismissed' as const }],
])('no bar: %s', (_why, over) => {
  expect(barsOf([aPayment({ id: 'x', biller: 'X', ...over })], TODAY, 21)).toEqual([])
})

test('at most four bars a day', () => {
  const many = Array.from({ length: 9 }, (_, index) =>
    aPayment({ id: `p${index}`, biller: 'X', dueDate: '2026-11-25' }),
  )
  expect(barsOf(many, TODAY, 21)).toHaveLength(4)
})

test('the axis names today and the Mondays with room', () => {
  expect(labelsOf('2026-11-23', 21)).toEqual([0, 7, 14, 21])
  expect(labelsOf('2026-11-28', 21)).toEqual([0, 9, 16])
  expect(weekendsOf('2026-11-23', 21)).toEqual([-2, 5, 12, 19])
})
