import { expect, test } from 'vitest'
import { decide } from './decide.ts'
import type { Due, Kind, Reading } from './types.ts'

const amount: Due = {
  amountDue: { value: { minor: 100, currency: 'EUR' }, confidence: 0.9, known: true, evidence: [] },
}
const reading = (
  kind: Exclude<Kind, 'none'>,
  more: Partial<Extract<Reading, { fields: Due }>> = {},
): Reading => ({
  kind,
  confidence: 0.9,
  fields: amount,
  others: [],
  warnings: [],
  needsReview: false,
  reviewReason: null,
  ...more,
})

test.each([
  [reading('bill'), 'track'],
  [reading('reminder'), 'track'],
  [reading('renewal'), 'track'],
  [reading('autopay'), 'track'],
  [reading('failed'), 'track'],
  [reading('statement'), 'track'],
  [reading('bill', { fields: {} }), 'review'],
  [reading('bill', { confidence: 0.4 }), 'review'],
  [reading('bill', { needsReview: true, reviewReason: 'x' }), 'review'],
  [reading('receipt'), 'ignore'],
  [reading('refund'), 'ignore'],
  [reading('receipt', { needsReview: true }), 'review'],
  [reading('scam'), 'warn'],
  [{ kind: 'none', confidence: 1, why: '', warnings: [] }, 'ignore'],
] satisfies [Reading, string][])('%# is %s', (given, decision) => {
  expect(decide(given)).toBe(decision)
})
