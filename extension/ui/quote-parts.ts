import type { PaymentEvidence } from '#shared/contract/payments.ts'

type Words = Pick<PaymentEvidence, 'quote' | 'start' | 'end'>

/** The server keeps this much of a mail around a value, so a quote of this length goes on in the mail. */
const LONGEST = 160
/** It begins this far before the value, unless a line or the mail begins later. */
const FARTHEST = 70
/** A "word" longer than this is no word; scripts without spaces are cut where they are. */
const LONGEST_WORD = 24

/**
 * A quote in three parts, `marked` being the value. Where the mail goes on, the last whole word is followed by "…".
 *
 * @returns undefined when the value does not lie in the quote
 */
export function partsOfQuote({
  quote,
  start,
  end,
}: Words): { before: string; marked: string; after: string } | undefined {
  if (start < 0 || end <= start || end > quote.length) return undefined
  const before = quote.slice(0, start)
  const after = quote.slice(end)
  const startsCut = start === Math.min(FARTHEST, LONGEST - (end - start)) && start > 0
  const endsCut = quote.length >= LONGEST
  return {
    before: startsCut ? `… ${before.replace(BEGUN, '').trimStart()}` : before,
    marked: quote.slice(start, end),
    after: endsCut ? `${after.replace(UNENDED, '').trimEnd()}…` : after,
  }
}

const BEGUN = new RegExp(`^\\S{1,${LONGEST_WORD}}(?=\\s)`)
const UNENDED = new RegExp(`(?<=\\s)\\S{1,${LONGEST_WORD}}$`)
