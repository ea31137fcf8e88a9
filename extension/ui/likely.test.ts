import { expect, test } from 'vitest'
import { aPayment } from '../../test/support/ledger-fixture.ts'
import { likelyFor } from './likely.ts'

const euro = (minor: number) => ({ minor, currency: 'EUR' })
const one = aPayment({ id: 'a', biller: 'Acme', amountDue: euro(5210), dueDate: '2026-11-18' })

test('the likeliest come first, each with its reasons; days alone are none', () => {
  const others = [
    one,
    aPayment({ id: 'b', biller: 'Other', amountDue: euro(900), dueDate: '2026-11-18' }),
    aPayment({ id: 'c', biller: 'ACME', amountDue: euro(5209), dueDate: '2026-11-20' }),
    aPayment({ id: 'd', biller: 'Else', amountDue: euro(5210), dueDate: '2027-01-18' }),
  ]
  expect(likelyFor(one, others).map(({ payment, reasons }) => [payment.id, ...reasons])).toEqual([
    ['c', 'Same biller', '€0.01 off', '2 days apart'],
    ['d', 'same amount'],
    ['b'],
  ])
})

test('amounts of two currencies are never compared', () => {
  const dollars = aPayment({ id: 'b', biller: 'Else', amountDue: { minor: 5210, currency: 'USD' } })
  expect(likelyFor(one, [dollars])[0]?.reasons).toEqual([])
})
