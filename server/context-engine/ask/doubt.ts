import { isPayable } from '../kinds.ts'
import type { Document, Reading } from '../types.ts'

/**
 * True for a reading that a second look at the text could help: something payable about which a person would be
 * asked, or whose amount or day is missing. Never for a mail that is suspicious or contradicts itself, for several
 * bills in one, and for what the person wrote.
 */
export function isInDoubt({ outgoing }: Pick<Document, 'outgoing'>, reading: Reading): boolean {
  if (reading.kind === 'none' || !isPayable(reading.kind) || outgoing) return false
  if (reading.warnings.length > 0 || reading.others.length > 0) return false
  const { amountDue, dueDate, scheduledFor } = reading.fields
  return reading.needsReview || !amountDue || !(dueDate ?? scheduledFor)
}
