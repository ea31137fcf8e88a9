import { generate } from '../../scripts/train/generator/index.ts'
import type { Sort } from '../../scripts/train/generator/types.ts'
import { decide } from '../../server/context-engine/decide.ts'
import { read } from '../../server/context-engine/read.ts'
import type { Table } from './table.ts'

/** Sorts of invented messages that ask for nothing: tracking one of them is a false bill. */
const NOTHING: ReadonlySet<Sort> = new Set<Sort>([
  'alert',
  'chat',
  'ended',
  'income',
  'list',
  'news',
  'order',
  'partPaid',
  'prices',
  'promo',
  'quote',
  'receipt',
  'refund',
  'scam',
  'security',
  'shipping',
  'visit',
])
/** Not the seed `npm run train` learns from. */
const SEED = 977
const MESSAGES = 20_000

/** What is made of invented messages that ask for nothing, of senders no weight was learnt from. */
export async function negatives(): Promise<Table> {
  const counts = new Map<Sort, { messages: number; asked: number; tracked: number }>()
  for await (const { sort, document } of generate(SEED, MESSAGES)) {
    if (!NOTHING.has(sort)) continue
    const decision = decide(read(document, { billers: [] }))
    const count = counts.get(sort) ?? { messages: 0, asked: 0, tracked: 0 }
    counts.set(sort, {
      messages: count.messages + 1,
      asked: count.asked + (decision === 'review' ? 1 : 0),
      tracked: count.tracked + (decision === 'track' ? 1 : 0),
    })
  }
  const rows = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const sum = (field: 'messages' | 'asked' | 'tracked') =>
    rows.reduce((total, [, count]) => total + count[field], 0)
  const all = { messages: sum('messages'), asked: sum('asked'), tracked: sum('tracked') }
  return {
    title: 'invented messages that ask for nothing',
    columns: ['sort', 'messages', 'asked about', 'tracked'],
    rows: [...rows, ['all', all] as const].map(([sort, { messages, asked, tracked }]) =>
      [sort, messages, asked, tracked].map(String),
    ),
    ratios: [],
  }
}
