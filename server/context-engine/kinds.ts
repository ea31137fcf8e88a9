import type { Kind } from './types.ts'

/** Kinds that ask for money still to be paid, by the person or from their account. */
const PAYABLE: ReadonlySet<Kind> = new Set([
  'bill',
  'reminder',
  'renewal',
  'autopay',
  'failed',
  'statement',
])

/** Whether a message of this kind asks for money still to be paid; false for what is settled, a scam, or nothing. */
export const isPayable = (kind: Kind): boolean => PAYABLE.has(kind)
