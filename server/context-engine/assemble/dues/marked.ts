import type { Page } from '../../document/page.ts'
import { isEInvoice } from '../../find/e-invoice.ts'
import { candidatesOf, markedItems, statusOf } from '../../find/schema-org/index.ts'
import type { Candidate } from '../../types.ts'
import type { Numbered, Row, Rows } from './row.ts'

/** Several e-invoices attached, or several invoices in the mail's structured data, each with a number of its own. */
export function markedRows(page: Page, candidates: readonly Candidate[]): Rows | undefined {
  const attached = page.leaves
    .filter(isEInvoice)
    .flatMap(({ index }) => rowOf(candidates.filter(({ span }) => span.node === index)))
  const marked = markedItems(page)
    .filter((item) => statusOf(item) !== 'paid')
    .flatMap((item) => rowOf(candidatesOf(page, item)))
  const rows = [attached, marked].find((list) => list.length >= 2 && areNumbered(list))
  return rows && { rows, because: 'several invoices' }
}

function rowOf(candidates: readonly Candidate[]): Row[] {
  const number = (field: Numbered['field']) =>
    candidates.find((candidate): candidate is Numbered => candidate.field === field)
  const amount = candidates.find((one) => one.field === 'amountDue')
  const day = candidates.find((one) => one.field === 'dueDate')
  if (!amount || amount.value.minor <= 0) return []
  return [
    {
      amount: { candidate: amount },
      day: day && { candidate: day },
      reference: number('reference'),
      account: number('accountRef'),
    },
  ]
}

function areNumbered(rows: readonly Row[]): boolean {
  const numbers = rows.map(({ reference, account }) => (reference ?? account)?.value ?? '')
  return !numbers.includes('') && new Set(numbers).size === rows.length
}
