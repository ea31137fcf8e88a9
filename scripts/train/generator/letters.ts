import { factsOf, itemsOf } from './facts.ts'
import { forFold } from './fold.ts'
import { Random } from './random.ts'
import type { Sender } from './senders.ts'
import type { Label, Sort } from './types.ts'
import { fill, KIND, type Values } from './values.ts'

export type Block =
  | Readonly<{ what: 'say' | 'big'; text: string }>
  | Readonly<{ what: 'facts'; rows: readonly (readonly [string, string])[] }>
  | Readonly<{
      what: 'items'
      head: readonly string[]
      rows: readonly (readonly string[])[]
      sums: readonly (readonly [string, string])[]
    }>
  | Readonly<{ what: 'button'; text: string; url: string }>

/** A message before it is laid out; `paper` is what an attached document holds. */
export type Draft = Readonly<{ subject: string; body: readonly Block[]; paper: readonly Block[] }>

const ITEMS: ReadonlySet<Sort> = new Set([
  'bill',
  'receipt',
  'order',
  'quote',
  'refund',
  'thanksOpen',
  'reminder',
])
const DECOYS: ReadonlySet<Sort> = new Set([
  'bill',
  'thanksOpen',
  'reminder',
  'autopay',
  'statement',
  'failed',
  'renewal',
])
/** What is debited cannot be paid late. */
const DEBITED: ReadonlySet<Sort> = new Set(['autopay', 'failed', 'renewal'])

/**
 * One message of a sender. What it is made of depends on the sender and the sort only, its values on the message.
 *
 * @returns undefined where the sender's language has no letters of this sort
 */
export function draftOf(sender: Sender, sort: Sort, values: Values): Draft | undefined {
  const { wording } = sender.place
  const letter = wording.letters[sort]
  if (!letter) return undefined
  const habit = new Random(
    sender.seed + sort.length * 131 + sort.charCodeAt(0) * 7 + sort.charCodeAt(1),
  )
  const pick = (list: readonly string[]) => habit.pick(forFold(list, sender.fold))
  const write = (text: string) => fill(text, values)
  const talk = sort === 'chat' || sort === 'list'
  const subject = habit.chance(0.06)
    ? (wording.items[0] ?? '')
    : pick(fitting(letter.subjects, values))
  const facts = factsOf(sender, sort, { values, habit })
  const rows: Block[] = facts.length > 0 ? [{ what: 'facts', rows: facts }] : []
  const items: Block[] =
    ITEMS.has(sort) && habit.chance(0.4) ? [itemsOf(sender, { values, habit, sort })] : []
  const onPaper =
    sender.document && ['bill', 'receipt', 'refund', 'reminder', 'quote'].includes(sort)
  const possible = forFold(wording.decoys, sender.fold).filter(
    (text) => !DEBITED.has(sort) || !text.includes('{later}'),
  )
  const decoys = DECOYS.has(sort)
    ? habit.shuffled(possible).slice(
        0,
        habit.weighed([
          [0, 35],
          [1, 35],
          [2, 20],
          [4, 10],
        ]),
      )
    : []
  const says = habit
    .shuffled(forFold(fitting(letter.says, values), sender.fold))
    .slice(0, sort === 'list' ? habit.whole(2, 5) : habit.chance(0.25) ? 2 : 1)
  const terms: Block[] =
    sort === 'bill' && habit.chance(0.3) && isCounted(values)
      ? [{ what: 'say', text: write(pick(wording.labels.terms)) }]
      : []
  const fillers = habit.shuffled(forFold(wording.fillers, sender.fold)).slice(0, habit.whole(0, 2))
  const body: Block[] = [
    ...say([pick(wording.greetings)], write),
    ...bigOf(sender, sort, { values, habit }),
    ...say(says, write),
    ...(onPaper ? [] : habit.shuffled([...rows, ...items])),
    ...say(habit.chance(0.5) ? decoys : [], write),
    ...buttonOf(sender, sort, { values, habit }),
    ...(onPaper ? [] : terms),
    ...say(talk ? [] : habit.shuffled(fillers), write),
    ...say(decoys, write),
    ...say([pick(wording.closings), ...(habit.chance(0.7) ? [pick(wording.footers)] : [])], write),
  ]
  const paper: Block[] = onPaper
    ? [{ what: 'big', text: write('{biller}') }, ...rows, ...items, ...terms]
    : []
  return { subject: write(subject), body: withoutTwins(body), paper }
}

const say = (texts: readonly string[], write: (text: string) => string): Block[] =>
  texts.filter(Boolean).map((text) => ({ what: 'say', text: write(text) }))

function withoutTwins(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>()
  return blocks.filter((block) => {
    if (block.what !== 'say') return true
    const known = seen.has(block.text)
    seen.add(block.text)
    return !known
  })
}

/** Sentences that make sense with these values: no "in -3 days", no empty account. */
function fitting(texts: readonly string[], { texts: values }: Values): readonly string[] {
  const past = Number(values.get('n')) < 1
  const fit = texts.filter(
    (text) =>
      !(past && /\{n\}/.test(text)) && !(values.get('iban') === '' && text.includes('{iban}')),
  )
  return fit.length > 0 ? fit : texts
}

/** Terms count from the day of issue: where it is not written, the mail is of that day. */
const isCounted = ({ received, days, used }: Values) =>
  received === days.issued || used.has('issued')

/** A headline with the amount, as many billers set it. */
function bigOf(
  sender: Sender,
  sort: Sort,
  { values, habit }: { values: Values; habit: Random },
): Block[] {
  const { labels } = sender.place.wording
  if (KIND[sort] === 'none' || KIND[sort] === 'scam' || !habit.chance(0.16)) return []
  const charged = KIND[sort] === 'autopay' || KIND[sort] === 'renewal'
  const label: Label =
    KIND[sort] === 'receipt'
      ? 'paid'
      : KIND[sort] === 'refund'
        ? 'refunded'
        : charged
          ? 'total'
          : 'due'
  const amount: Block = { what: 'big', text: fill('{amount}', values) }
  const named: Block = { what: 'say', text: habit.pick(forFold(labels[label], sender.fold)) }
  if (label !== 'due' || !habit.chance(0.5))
    return habit.chance(0.5) ? [named, amount] : [amount, named]
  return [
    amount,
    {
      what: 'say',
      text: [habit.pick(forFold(labels.dueBy, sender.fold)), fill('{day}', values)].join(' '),
    },
  ]
}

function buttonOf(
  sender: Sender,
  sort: Sort,
  { values, habit }: { values: Values; habit: Random },
): Block[] {
  const asks = ['bill', 'reminder', 'thanksOpen', 'failed', 'statement'].includes(sort)
  if (
    !habit.chance(asks ? 0.5 : ['receipt', 'autopay', 'promo', 'order'].includes(sort) ? 0.15 : 0)
  )
    return []
  const { buttons } = sender.place.wording
  if (asks) values.used.add('button')
  return [
    {
      what: 'button',
      text: habit.pick(asks ? forFold(buttons, sender.fold) : buttons.slice(-1)),
      url: values.link,
    },
  ]
}
