import { assert, boolean, constantFrom, property, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import { FIRST, hashOf, queryOf, routeOf, type Filters } from './route.ts'

test.each([
  ['', { view: 'overview' }],
  ['#', { view: 'overview' }],
  ['#nonsense', { view: 'overview' }],
  ['#settings', { view: 'settings' }],
  ['#/settings', { view: 'settings' }],
  ['#activity/unread', { view: 'activity', outcome: 'unread' }],
  ['#activity/else', { view: 'activity', outcome: null }],
  ['#payments/abc-1', { view: 'payment', id: 'abc-1' }],
  ['#payments', { view: 'payments', filters: FIRST }],
  ['#payments?show=x&sort=x&from=2026-02-30&currency=eur', { view: 'payments', filters: FIRST }],
])('%s', (hash, route) => {
  expect(routeOf(hash)).toEqual(route)
})

test('filters survive the way into the hash and back', () => {
  const filters = record<Filters>({
    show: constantFrom('open', 'paid', 'all', 'dismissed'),
    q: string({ maxLength: 100, unit: 'grapheme' }).filter((q) => q.length <= 100),
    from: constantFrom(null, '2026-11-01'),
    to: constantFrom(null, '2028-02-29'),
    currency: constantFrom(null, 'EUR', 'KWD'),
    toCheck: boolean(),
    sort: constantFrom('due', '-due', 'biller', '-amount'),
  })
  assert(
    property(filters, (some) => {
      expect(routeOf(hashOf({ view: 'payments', filters: some }))).toEqual({
        view: 'payments',
        filters: some,
      })
    }),
  )
})

test('the query asks only for what is filtered', () => {
  expect(queryOf(FIRST)).toEqual({ status: 'upcoming,overdue,failed,scheduled', sort: 'due' })
  expect(queryOf({ ...FIRST, show: 'all', q: ' x ', toCheck: true, sort: '-amount' })).toEqual({
    q: 'x',
    review: 'yes',
    sort: '-amount',
  })
})
