import { writeMoney } from './formats.ts'
import { forFold } from './fold.ts'
import type { Block } from './letters.ts'
import type { Random } from './random.ts'
import type { Sender } from './senders.ts'
import type { Label, Sort } from './types.ts'
import { fill, KIND, type Values } from './values.ts'

type Fact = readonly [Label, string, number]

const BILL: readonly Fact[] = [
  ['invoiceNo', '{ref}', 0.75],
  ['accountNo', '{acct}', 0.6],
  ['issued', '{issued}', 0.55],
  ['period', '{past} – {later}', 0.18],
  ['previous', '{part}', 0.1],
  ['due', '{amount}', 0.85],
  ['dueBy', '{day}', 0.75],
  ['bank', '{iban}', 0.9],
]
const CHARGE: readonly Fact[] = [
  ['accountNo', '{acct}', 0.5],
  ['invoiceNo', '{ref}', 0.35],
  ['total', '{amount}', 0.55],
  ['charge', '{day}', 0.5],
]
const PAID: readonly Fact[] = [
  ['invoiceNo', '{ref}', 0.6],
  ['orderNo', '{order}', 0.2],
  ['paidOn', '{past}', 0.5],
  ['paid', '{amount}', 0.75],
  ['due', '{zero}', 0.15],
]
const FACTS: Readonly<Partial<Record<Sort, readonly Fact[]>>> = {
  bill: BILL,
  thanksOpen: BILL,
  reminder: BILL,
  renewal: CHARGE,
  trial: CHARGE,
  autopay: CHARGE,
  failed: [
    ['invoiceNo', '{ref}', 0.5],
    ['due', '{amount}', 0.6],
    ['accountNo', '{acct}', 0.3],
  ],
  receipt: PAID,
  partPaid: PAID,
  refund: [
    ['invoiceNo', '{ref}', 0.3],
    ['orderNo', '{order}', 0.4],
    ['refunded', '{amount}', 0.75],
    ['paidOn', '{past}', 0.2],
  ],
  statement: [
    ['accountNo', '{acct}', 0.4],
    ['due', '{amount}', 0.6],
    ['minimum', '{min}', 0.8],
    ['dueBy', '{day}', 0.85],
    ['issued', '{issued}', 0.5],
    ['limit', '{more}', 0.5],
    ['previous', '{part}', 0.3],
  ],
  order: [
    ['orderNo', '{order}', 0.7],
    ['total', '{amount}', 0.7],
  ],
  quote: [
    ['total', '{amount}', 0.6],
    ['issued', '{issued}', 0.4],
  ],
  alert: [
    ['total', '{amount}', 0.2],
    ['limit', '{more}', 0.15],
  ],
  income: [['total', '{amount}', 0.2]],
}
/** The labelled values a sender sets apart in letters of a sort. */
export function factsOf(
  sender: Sender,
  sort: Sort,
  { values, habit }: { values: Values; habit: Random },
): [string, string][] {
  const { labels } = sender.place.wording
  const few = habit.chance(0.22)
  return (FACTS[sort] ?? []).flatMap(([label, text, share]): [string, string][] => {
    const name = habit.pick(forFold(labels[label], sender.fold))
    if (!habit.chance(few ? share * 0.25 : share)) return []
    const value = fill(text, values)
    return value ? [[name, value]] : []
  })
}

/** A table of goods with its sums: the total is the message's amount. */
export function itemsOf(
  sender: Sender,
  { values, habit, sort }: { values: Values; habit: Random; sort: Sort },
): Block {
  const { place, money, fold } = sender
  const { labels, columns } = place.wording
  const write = (minor: number) => writeMoney(minor, place.currency, money)
  const label = (name: Label) => habit.pick(forFold(labels[name], fold))
  const cut = Math.round(values.subtotal * habit.pick([1, 0.7, 0.4]))
  const lines =
    cut === values.subtotal || cut === 0 ? [values.subtotal] : [cut, values.subtotal - cut]
  const head = habit.chance(0.5) ? columns.slice(0, 4) : columns.slice(4)
  const rows = lines.map((line, at) => [
    place.wording.items[(at + sender.id) % place.wording.items.length] ?? '',
    '1',
    write(line),
    write(line),
  ])
  const total = fill('{amount}', values)
  const settled = KIND[sort] === 'receipt' || KIND[sort] === 'refund'
  const last: [string, string] = [
    label(settled || KIND[sort] === 'none' || habit.chance(0.5) ? 'total' : 'due'),
    total,
  ]
  const sums: [string, string][] = habit.chance(0.25)
    ? [last]
    : [[label('subtotal'), write(values.subtotal)], [label('tax'), write(values.tax)], last]
  if (habit.chance(0.12)) sums.splice(1, 0, [label('discount'), write(0)])
  return { what: 'items', head, rows, sums }
}
