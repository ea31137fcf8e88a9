import { isDay } from '#shared/day.ts'
import { moneyOf } from '#shared/money.ts'
import type { Leaf, Page } from '../document/page.ts'
import type { Candidate, Span } from '../types.ts'

const LINE = /^([a-zA-Z]{2,20}): (.{1,400})$/gm
const rest = { known: true, finder: 'e-invoice' }

/** True for the data node of an e-invoice. */
export const isEInvoice = ({ node }: Pick<Leaf, 'node'>): boolean =>
  node.role === 'data' && node.text.startsWith('e-invoice\n')

/** True for the node of sentences that stands behind an e-invoice's data. */
export const isTermsOfEInvoice = (page: Page, index: number): boolean => {
  const [before, here] = [page.leaves[index - 1], page.leaves[index]]
  return here?.node.role === 'attached' && before !== undefined && isEInvoice(before)
}

type Lines = ReadonlyMap<string, Readonly<{ value: string; span: Span }>>

/** The lines of an e-invoice by name. */
export function eInvoiceLines({ node, index }: Pick<Leaf, 'node' | 'index'>): Lines {
  return new Map(
    [...node.text.matchAll(LINE)].map((line) => {
      const [whole, name = '', value = ''] = line
      const end = line.index + whole.length
      return [name, { value, span: { node: index, start: end - value.length, end } }]
    }),
  )
}

/** Values of the attached e-invoices. They are candidates like any other. */
export function findEInvoices(page: Page): Candidate[] {
  return page.leaves.filter(isEInvoice).flatMap((leaf) => candidatesOf(eInvoiceLines(leaf)))
}

function candidatesOf(lines: Lines): Candidate[] {
  const found: Candidate[] = []
  const currency = lines.get('currency')?.value ?? ''
  const money = (name: string) => {
    const line = lines.get(name)
    const value = line && moneyOf(line.value, currency)
    return value && { value, span: line.span }
  }
  const sort = lines.get('sort')?.value
  const [payable, total, prepaid] = [money('payable'), money('total'), money('prepaid')]
  if (payable && (sort === 'credit' || payable.value.minor < 0))
    found.push({ field: 'amountPaid', ...payable, ...rest })
  else if (payable) {
    found.push({ field: 'amountDue', ...payable, ...rest })
    const paid = payable.value.minor === 0 ? (total ?? prepaid) : undefined
    if (paid) found.push({ field: 'amountPaid', ...paid, ...rest })
  }
  for (const field of ['issueDate', 'dueDate'] as const) {
    const line = lines.get(field)
    if (line && isDay(line.value))
      found.push({ field, value: line.value, span: line.span, ...rest })
  }
  if (lines.get('debit') && sort === 'invoice') {
    const due = lines.get('dueDate')
    if (due && isDay(due.value))
      found.push({ field: 'scheduledFor', value: due.value, span: due.span, ...rest })
  }
  const number = lines.get('number')
  if (number) found.push({ field: 'reference', ...number, ...rest })
  const seller = lines.get('seller')
  if (seller) found.push({ field: 'biller', ...seller, ...rest })
  const iban = lines.get('iban')
  const account = iban?.value.replace(/\s/g, '') ?? ''
  if (iban && /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(account))
    found.push({ field: 'iban', value: account, span: iban.span, ...rest })
  return found
}
