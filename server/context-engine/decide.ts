import type { Decision, Reading } from './types.ts'

/** Surest reading of a message that goes among the open payments without a question. */
const TRACK_AT = 0.7

/**
 * What the ledger does with a reading: track it, ask the person, warn, or nothing.
 *
 * @returns `track` only for something payable with an amount; receipts and refunds are `ignore` (they act on the
 *   payment they belong to), a doubtful reading is `review`, a message that asks for no payment but is suspicious `warn`
 */
export function decide(reading: Reading): Decision {
  if (reading.kind === 'none') return reading.warnings.length > 0 ? 'warn' : 'ignore'
  if (reading.kind === 'scam') return 'warn'
  const settled = reading.kind === 'receipt' || reading.kind === 'refund'
  if (settled) return reading.needsReview ? 'review' : 'ignore'
  const amount = reading.fields.amountDue
  const sure = Math.min(reading.confidence, amount?.confidence ?? 0) >= TRACK_AT
  return amount && sure && !reading.needsReview ? 'track' : 'review'
}
