import type { Span } from '../types.ts'

const CLAUSE_CHARS = 70
const PERCENT = /\d\s?%/
/** The clause up to a place; a comma or point inside a number ends none. */
const BEFORE = /(?:[^,;.:\n]|[.,](?=\d)){0,70}$/
const AFTER = /^(?:[^,;.:\n]|[.,](?=\d)){0,70}/
const NET = /\bnet\b|netto|\brein\b|ohne abzug/iu

/** "3 % off if you pay within 10 days": a percentage in the clause of a term that is not the net one. */
export function isOfDiscount(text: string, { start, end }: Span): boolean {
  if (NET.test(text.slice(start, end))) return false
  const before = BEFORE.exec(text.slice(Math.max(0, start - CLAUSE_CHARS), start))?.[0] ?? ''
  const after = AFTER.exec(text.slice(end, end + CLAUSE_CHARS))?.[0] ?? ''
  return PERCENT.test(before) || (PERCENT.test(after) && !NET.test(after))
}
