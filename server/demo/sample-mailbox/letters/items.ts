import { amountIn } from '../format.ts'
import type { Event, Obligation } from '../schedule.ts'
import { pick } from '../seed.ts'
import type { Words } from '../words/words.ts'
import type { Letter } from './letter.ts'

/** Rates in percent by language, and by currency where that says more. */
const VAT: Record<string, number> = {
  de: 19,
  en: 20,
  fr: 20,
  es: 21,
  it: 22,
  nl: 21,
  CHF: 8.1,
  PLN: 23,
  SEK: 25,
  JPY: 10,
}

/** The priced lines of an invoice or receipt with their sums; nothing for other looks and kinds. */
export function itemsOf(
  { biller, minor }: Obligation,
  { kind }: Event,
  words: Words,
): Pick<Letter, 'items'> {
  const { language, currency, key, look } = biller
  if (biller.by === 'attachment' || !['bill', 'autopay', 'receipt'].includes(kind)) return {}
  if (look !== 'ledger' && !(look === 'card' && kind !== 'autopay')) return {}
  const amount = (value: number) => amountIn(language, value, currency)
  const label = (name: 'item' | 'price' | 'net' | 'vat' | 'total') =>
    pick(`${key}/${name}`, words.labels[name])
  const item = biller.item.charAt(0).toUpperCase() + biller.item.slice(1)
  const rate = VAT[currency] ?? VAT[language] ?? 20
  const net = Math.round((minor * 100) / (100 + rate))
  const vat = label('vat').replace(/\d+/, String(rate).replace('.', ','))
  const [greater, lesser] = biller.lines ?? [item, item]
  if (look === 'card')
    return {
      items: { head: [label('item'), label('price')], rows: [[item, amount(minor)]], sums: [] },
    }
  const main = Math.round(net * 0.8)
  return {
    items: {
      head: [label('item'), label('price')],
      rows: [
        [greater, amount(main)],
        [lesser, amount(net - main)],
      ],
      sums: [
        [label('net'), amount(net)],
        [vat, amount(minor - net)],
        [label('total'), amount(minor)],
      ],
    },
  }
}
