import type { Payment } from '#shared/contract/payments.ts'
import { decimalOf, formatMoney } from '#shared/money.ts'
import { locale } from './words.ts'

const plain = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase('en')

/**
 * The payments whose biller, reference, account or amount contain all words of the query; accents and case do not
 * matter. All of them for an empty query.
 */
export function findPayments(payments: readonly Payment[], query: string): readonly Payment[] {
  const words = plain(query.slice(0, 100)).split(/\s+/).filter(Boolean)
  if (words.length === 0) return payments
  return payments.filter((payment) => {
    const { biller, reference, accountRef, amountDue } = payment
    const amount = amountDue ? `${formatMoney(amountDue, locale())} ${decimalOf(amountDue)}` : ''
    const text = plain([biller, reference, accountRef, amount].filter(Boolean).join(' '))
    return words.every((word) => text.includes(word))
  })
}
