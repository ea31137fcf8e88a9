import type { Mark } from '../document/lexicon.ts'
import type { Span } from '../types.ts'

const INCLUDING = /(?:\(|\s)(?:incl?|inkl|including|inclusive(?: of)?|inklusive)\.?\s$/i

/** "Premium (incl. GST) 143.00" holds the tax; the 23.00 of "incl. VAT 23.00" are the tax. */
export const isIncluded = (text: string, { start, end }: Mark, span: Span): boolean =>
  INCLUDING.test(text.slice(Math.max(0, start - 16), start)) &&
  !(end <= span.start && /^[ :]{0,3}$/.test(text.slice(end, span.start)))
