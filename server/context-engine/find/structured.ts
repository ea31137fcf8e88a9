import { isDay } from '#shared/day.ts'
import { moneyOf } from '#shared/money.ts'
import type { Page } from '../document/page.ts'
import type { Candidate } from '../types.ts'

type Bag = Readonly<Record<string, unknown>>
const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const textOf = (value: unknown) =>
  typeof value === 'string'
    ? value.slice(0, 200)
    : typeof value === 'number'
      ? String(value)
      : undefined

/**
 * Values of a schema.org Invoice in the mail's JSON-LD. They are candidates like any other.
 *
 * @source schema.org/Invoice: totalPaymentDue, minimumPaymentDue, paymentDueDate, provider, accountId
 */
export function findStructured(page: Page): Candidate[] {
  return page.leaves.flatMap(({ index, node }) => {
    if (node.role !== 'data') return []
    return invoicesIn(parsed(node.text)).flatMap((invoice) =>
      candidatesOf(invoice, index, node.text),
    )
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Broken JSON-LD is as good as none: the visible text is read anyway.
    return undefined
  }
}

function invoicesIn(value: unknown): Bag[] {
  const list = Array.isArray(value)
    ? value
    : isBag(value) && Array.isArray(value['@graph'])
      ? value['@graph']
      : [value]
  return list.slice(0, 20).filter((item): item is Bag => isBag(item) && item['@type'] === 'Invoice')
}

function candidatesOf(invoice: Bag, node: number, text: string): Candidate[] {
  const found: Candidate[] = []
  const spanOf = (written: string) => {
    const start = text.indexOf(written)
    return {
      node,
      start: Math.max(0, start),
      end: Math.max(0, start) + (start < 0 ? 0 : written.length),
    }
  }
  const rest = { known: true, finder: 'json-ld' }
  for (const [key, field] of [
    ['totalPaymentDue', 'amountDue'],
    ['minimumPaymentDue', 'minimumDue'],
  ] as const) {
    const price = invoice[key]
    if (!isBag(price)) continue
    const decimal = textOf(price['price'] ?? price['value'])
    const currency = textOf(price['priceCurrency'] ?? price['currency'])
    const money = decimal && currency ? moneyOf(decimal, currency) : undefined
    if (money && decimal) found.push({ field, value: money, span: spanOf(decimal), ...rest })
  }
  const due = textOf(invoice['paymentDueDate'] ?? invoice['paymentDue'])?.slice(0, 10)
  if (due && isDay(due)) found.push({ field: 'dueDate', value: due, span: spanOf(due), ...rest })
  const account = textOf(invoice['accountId'])
  if (account) found.push({ field: 'accountRef', value: account, span: spanOf(account), ...rest })
  const provider = invoice['provider'] ?? invoice['broker']
  const name = isBag(provider) ? textOf(provider['name']) : textOf(provider)
  if (name) found.push({ field: 'biller', value: name, span: spanOf(name), ...rest })
  return found
}
