import type { Decision, Reading } from './types.ts'

/** A kind or amount this doubtful is asked about, however sure it is that something is to be paid. */
const TRACK_AT = 0.45

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
