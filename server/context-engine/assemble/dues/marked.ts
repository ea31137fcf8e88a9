import type { Page } from '../../document/page.ts'
import { isEInvoice } from '../../find/e-invoice.ts'
import { candidatesOf, markedItems, statusOf } from '../../find/schema-org/index.ts'
import type { ScoredCandidate } from '../../score/index.ts'
import type { Candidate } from '../../types.ts'
import { isAmount, isDueDay, type Numbered, type Row, type Rows } from './row.ts'

/** Several e-invoices attached, or several invoices in the mail's structured data, each with a number of its own. */
export function markedRows(page: Page, scored: readonly ScoredCandidate[]): Rows | undefined {
  const attached = page.leaves
    .filter(isEInvoice)
    .flatMap(({ index }) => rowOf(scored.filter(({ candidate }) => candidate.span.node === index)))
  const marked = markedItems(page)
    .filter((item) => statusOf(item) !== 'paid')
    .flatMap((item) => rowOf(candidatesOf(page, item).map(unscored)))
  const rows = [attached, marked].find((list) => list.length >= 2 && areNumbered(list))
  return rows && { rows, because: 'several invoices' }
}

const unscored = (candidate: Candidate): ScoredCandidate => ({
  candidate,
  score: 4,
  because: [candidate.finder],
  around: new Map(),
})

function rowOf(entries: readonly ScoredCandidate[]): Row[] {
  const amount = entries.map(isAmount).find((one) => one && one.candidate.value.minor > 0)
  const number = (field: Numbered['field']) =>
    entries
      .map(({ candidate }) => candidate)
      .find((candidate): candidate is Numbered => candidate.field === field)
  if (!amount) return []
  const day = entries.map(isDueDay).find((one) => one !== undefined)
  return [{ amount, day, reference: number('reference'), account: number('accountRef') }]
}

function areNumbered(rows: readonly Row[]): boolean {
  const numbers = rows.map(({ reference, account }) => (reference ?? account)?.value ?? '')
  return !numbers.includes('') && new Set(numbers).size === rows.length
}
