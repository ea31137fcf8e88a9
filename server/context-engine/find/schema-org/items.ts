export type Bag = Readonly<Record<string, unknown>>

/** An Invoice or Order in a mail's structured data, and where its own text begins in the node. */
export type MarkedItem = Readonly<{
  bag: Bag
  type: 'Invoice' | 'Order'
  node: number
  from: number
}>

/** Items of one script that are looked at, and how deep they may lie. */
const MAX_ITEMS = 20
const MAX_DEPTH = 6

export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A string or number as text of at most 200 characters; of a list, its first. */
export function textOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (typeof first === 'number') return String(first)
  const text = typeof first === 'string' ? first.trim().slice(0, 200) : ''
  return text === '' ? undefined : text
}

/** The last word of a name that may be a whole address: "http://schema.org/PaymentDue" → "PaymentDue". */
export const lastWord = (value: unknown): string => textOf(value)?.split(/[/#]/).at(-1) ?? ''

/**
 * The invoices and orders of a JSON-LD text, also in lists, graphs and inside other items, in order. What an order or
 * a message holds of an invoice counts as the invoice.
 *
 * @returns [] for broken JSON: the visible text is read anyway
 */
export function itemsIn(node: number, text: string): MarkedItem[] {
  const found: { bag: Bag; type: MarkedItem['type'] }[] = []
  const look = (value: unknown, depth: number) => {
    if (depth > MAX_DEPTH || found.length >= MAX_ITEMS) return
    if (Array.isArray(value))
      return value.slice(0, MAX_ITEMS).forEach((one) => look(one, depth + 1))
    if (!isBag(value)) return
    const type = typeOf(value)
    if (type) found.push({ bag: value, type })
    for (const key of HOLDERS) look(value[key], depth + 1)
  }
  look(parsed(text), 0)
  const bills = found.some(({ type }) => type === 'Invoice')
    ? found.filter(({ type }) => type === 'Invoice')
    : found
  let from = 0
  return bills.map(({ bag, type }) => {
    const start = text.indexOf(`"${type}"`, from)
    const at = start < 0 ? from : start
    from = at + 1
    return { bag, type, node, from: bills.length === 1 ? 0 : opening(text, at) }
  })
}

/** Places where an item holds others. @source schema.org: partOfInvoice, about, mainEntity, itemListElement */
const HOLDERS = ['@graph', 'partOfInvoice', 'about', 'mainEntity', 'itemListElement', 'item']

function typeOf(bag: Bag): MarkedItem['type'] | undefined {
  const types = [bag['@type']].flat().map(lastWord)
  if (types.includes('Invoice')) return 'Invoice'
  return types.includes('Order') ? 'Order' : undefined
}

/** The brace before a type: keys may stand before it. */
const opening = (text: string, at: number) => Math.max(0, text.lastIndexOf('{', at))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
