import { type Money, digitsOf } from '#shared/money.ts'
import type { Reading, Slot } from '../types.ts'
import { taught } from './taught.ts'

/**
 * Where a message has an amount: the slot that makes its reading say exactly this.
 *
 * @returns undefined when the amount does not stand in it, or its label leads to another one first
 */
export function slotOf(reading: Reading, amount: Money): Omit<Slot, 'by'> | undefined {
  if (reading.kind === 'none') return undefined
  const places = reading.seen ?? []
  const equal = places.filter(({ amountDue: { value } }) => value.minor === amount.minor)
  const exact = equal.filter(({ amountDue: { value } }) => value.currency === amount.currency)
  const alike = equal.filter(
    ({ amountDue: { value } }) => digitsOf(value.currency) === digitsOf(amount.currency),
  )
  const slots = [
    ...exact.map(({ label }) => ({ label })),
    ...alike.map(({ label }) => ({ label, currency: amount.currency })),
  ]
  return slots.find((slot) => {
    const read = taught(reading, [{ ...slot, by: 'rule' }])
    const value = read.kind === 'none' ? undefined : read.fields.amountDue?.value
    return value?.minor === amount.minor && value.currency === amount.currency
  })
}
