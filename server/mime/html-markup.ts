import { decodeEntities } from './entities.ts'
import { tidy } from './tidy.ts'

/** An item of microdata or RDFa while it is being read; the same shape as JSON-LD. */
type Item = { [name: string]: string | Item | (string | Item)[] }

/** What an open element is within the marked-up data: its item, and the value its text is collected into. */
export type Marked = Readonly<{ item: Item; depth: number; value: { text: string } | undefined }>

const BOUNDS = {
  items: 40,
  properties: 400,
  depth: 8,
  valueChars: 300,
  repeats: 20,
  outChars: 32_768,
}
const TYPES = /(?:^|[/#:])(?:Invoice|Order)$/

/** Whether an element begins an item of its own. */
export const opensItem = (attributes: ReadonlyMap<string, string>): boolean =>
  attributes.has('itemtype') || attributes.has('typeof') || attributes.has('itemscope')

/**
 * Collects microdata and RDFa (lite) while HTML is scanned, also from elements a reader does not see.
 *
 * @source HTML Living Standard, microdata (itemscope, itemprop, values of meta, time, data, link); RDFa Lite 1.1
 */
export function createMarkup() {
  const roots: Item[] = []
  const pending: { item: Item; name: string; value: { text: string } }[] = []
  let [items, properties] = [0, 0]

  const begin = (attributes: ReadonlyMap<string, string>): Item | undefined => {
    if (!opensItem(attributes)) return undefined
    const type = attributes.get('itemtype') ?? attributes.get('typeof')
    items += 1
    return items > BOUNDS.items ? undefined : { '@type': (type ?? '').trim().slice(0, 100) }
  }
  return {
    /**
     * @param around what the element around is
     * @returns what this element is, to be handed back for its text and children
     */
    open(
      tag: string,
      attributes: ReadonlyMap<string, string>,
      around: Marked | undefined,
    ): Marked | undefined {
      const child = begin(attributes)
      const name = around && (attributes.get('itemprop') ?? attributes.get('property'))
      const key = name?.trim().split(/\s/)[0]?.slice(0, 40)
      if (child && (!around || around.depth < BOUNDS.depth)) {
        if (around && key) put(around.item, key, child)
        else if (!around) roots.push(child)
        return { item: child, depth: (around?.depth ?? 0) + 1, value: undefined }
      }
      if (!around || !key || properties >= BOUNDS.properties) return around
      properties += 1
      const written = valueOf(tag, attributes)
      if (written !== undefined) {
        put(around.item, key, tidy(decodeEntities(written.slice(0, BOUNDS.valueChars))).trim())
        return around
      }
      const value = { text: '' }
      pending.push({ item: around.item, name: key, value })
      return { ...around, value }
    },
    /** Text inside an element that is a value. */
    write(text: string, { value }: Marked) {
      if (value && value.text.length < BOUNDS.valueChars)
        value.text += text.slice(0, BOUNDS.valueChars)
    },
    /** The items that speak of an invoice or an order as one JSON text; [] for none. */
    finish(): string[] {
      for (const { item, name, value } of pending)
        put(item, name, value.text.replace(/\s{1,300}/g, ' ').trim())
      const bills = roots.filter(
        ({ '@type': type }) => typeof type === 'string' && TYPES.test(type),
      )
      const json = JSON.stringify(bills)
      return bills.length > 0 && json.length <= BOUNDS.outChars ? [json] : []
    },
  }
}

function put(item: Item, name: string, value: string | Item) {
  if (name.startsWith('__') || value === '') return
  const held = item[name]
  if (held === undefined) item[name] = value
  else if (!Array.isArray(held)) item[name] = [held, value]
  else if (held.length < BOUNDS.repeats) held.push(value)
}

/** The value an element carries in an attribute instead of its text. */
function valueOf(tag: string, attributes: ReadonlyMap<string, string>): string | undefined {
  const content = attributes.get('content')
  if (content !== undefined) return content
  if (tag === 'a' || tag === 'link' || tag === 'area') return attributes.get('href')
  if (tag === 'time') return attributes.get('datetime')
  if (tag === 'data' || tag === 'meter') return attributes.get('value')
  return tag === 'meta' || tag === 'img' ? '' : undefined
}
