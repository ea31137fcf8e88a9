import { isDay, type Day } from '#shared/day.ts'
import { pageOf } from './document/page.ts'
import { eInvoiceLines, isEInvoice } from './find/e-invoice.ts'
import { find } from './find/index.ts'
import { score } from './score/index.ts'
import type { Document, Span } from './types.ts'

/** Later than any bill: no day is in the future, all are judged alike. */
const LATER = new Date('2100-01-01T12:00:00Z')

/**
 * The day a document without a mail around it was written: what an e-invoice says, the best labelled date of its own,
 * else the first date it writes out.
 *
 * @param document its `receivedAt` does not matter
 * @returns undefined for a document without any date
 */
export function issueDayOf(document: Document): Day | undefined {
  const page = pageOf({ ...document, receivedAt: LATER })
  for (const leaf of page.leaves.filter(isEInvoice)) {
    const day = eInvoiceLines(leaf).get('issueDate')?.value
    if (day && isDay(day)) return day
  }
  const days = score(page, find(page, { billers: [] })).flatMap(({ candidate, score: sure }) =>
    candidate.field === 'issueDate' && hasYear(document, candidate.span)
      ? [{ day: candidate.value, sure }]
      : [],
  )
  const best = days.toSorted((a, b) => b.sure - a.sure)[0]
  return best && best.sure > 0 ? best.day : days[0]?.day
}

/** Day, month and year are written out, the month perhaps as a word. */
function hasYear(document: Document, { node, start, end }: Span): boolean {
  const text = document.nodes[node]?.text.slice(start, end) ?? ''
  return /\d{4}/.test(text) || (text.match(/\d{1,4}/g)?.length ?? 0) >= 3
}
