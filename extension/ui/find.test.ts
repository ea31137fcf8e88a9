import { expect, test } from 'vitest'
import { PAYMENTS } from '../../test/support/ledger-fixture.ts'
import { findPayments } from './find.ts'

const found = (query: string) => findPayments(PAYMENTS, query).map(({ id }) => id)

test.each([
  ['lindenau', ['lindenau']],
  ['LINDENAU stadtwerke', ['lindenau']],
  ['fernwarme', ['fernwaerme']],
  ['4471', ['lindenau']],
  ['133.40', ['lindenau']],
  ['東都', ['toto']],
  ['zzz', []],
  ['(.*)', []],
])('%s finds %j', (query, ids) => {
  expect(found(query)).toEqual(ids)
})

test('an empty query finds everything', () => {
  expect(found('  ')).toHaveLength(PAYMENTS.length)
})
