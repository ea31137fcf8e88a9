import type { Span } from '../types.ts'
import type { Extra } from './weights.ts'

const EQUALS = /[=＝]\s{0,2}$/
const TIMES_BEFORE = /[\d\p{L}][.)]?\s{0,2}[×x*]\s{0,2}$/u
const TIMES_AFTER = /^\s{0,2}[×x*]\s{0,2}\d/u

/** "250 + 24 % = 310": what a sum written out comes to. */
export const isResult = (text: string, { start }: Span): boolean =>
  EQUALS.test(text.slice(Math.max(0, start - 3), start))

/** "18 days × 52": the price of one, in a product whose result follows. */
export const isFactor = (text: string, { start, end }: Span): boolean =>
  TIMES_AFTER.test(text.slice(end, end + 8)) ||
  (TIMES_BEFORE.test(text.slice(Math.max(0, start - 8), start)) &&
    /^.{0,12}=/u.test(text.slice(end, end + 14)))

/** Marks an amount that is the result of a sum written out, or one of its factors. */
export function markProducts(text: string, span: Span, extras: Set<Extra>): void {
  if (isResult(text, span)) extras.add('resultOf')
  if (isFactor(text, span)) extras.add('partOf')
}
