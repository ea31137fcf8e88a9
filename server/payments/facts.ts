import type { Day } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'
import type { Fields, Warning } from '#server/context-engine/types.ts'
import { type Item, type ItemKind, amountOf, dayOfItem } from './item.ts'

/** One dated piece of evidence on a payment. */
export type Event = Readonly<{
  kind: ItemKind
  at: number
  on: Day
  messageId: string
  threadId: string
  amount: Money | undefined
  reference: string | undefined
  /** Through a payment service, so a second proof of the same money. */
  via: boolean
  /** The day this mail says the money is taken; undefined for other kinds. */
  chargeOn: Day | undefined
  /** A reminder that came after the due date it knew: the biller says it is late. */
  late: boolean
}>

/** What all mails of one payment say together, newest word by field. */
export type Facts = Readonly<{
  biller: string
  billerKey: string
  amountDue: Money | undefined
  minimumDue: Money | undefined
  issueDate: Day | undefined
  dueDate: Day | undefined
  scheduledFor: Day | undefined
  period: Fields['period'] | undefined
  reference: string | undefined
  accountRef: string | undefined
  iban: string | undefined
  payLink: string | undefined
  autopay: 'yes' | 'no' | 'unknown'
  implied: readonly string[]
  warnings: readonly Warning[]
  /** Why a person should look, of each mail that could have made the payment; null where a mail was sure. */
  reviews: readonly (string | null)[]
  events: readonly Event[]
}>

/** Kinds that ask for money, so that one of them alone makes a payment. */
const ASKS: readonly ItemKind[] = ['bill', 'statement', 'reminder', 'renewal', 'autopay', 'failed']

export const asks = (kind: ItemKind): boolean => ASKS.includes(kind)

/**
 * Sums up the mails of one payment. A bill's word on amount and date beats a notice's, a newer bill an older
 * one; a reminder may only raise the amount (late fee) and move the date on (extension).
 *
 * @param items at least one, in order of evidence
 */
export function factsOf(items: readonly Item[]): Facts {
  const asking = items.filter(({ kind }) => asks(kind))
  const source = asking.length > 0 ? asking : items
  const amount = amountDueOf(asking)
  const due = dueDateOf(asking)
  const autopay = autopayOf(asking)
  const charge = asking.findLast((item) => chargeDayOf(item) !== undefined)
  const billed = source.find(({ kind }) => kind === 'bill' || kind === 'statement') ?? source[0]
  const named = namedBy(items)
  const issued = source.find(({ values }) => values.issueDate !== undefined)
  const onReceipt = due !== undefined && isImplied(due.item, 'dueDate') && due.day === due.item.on
  const first = <F extends keyof Fields>(field: F) =>
    billed?.values[field] ?? source.find(({ values }) => values[field] !== undefined)?.values[field]
  const newest = <F extends keyof Fields>(field: F) =>
    asking.findLast(({ values }) => values[field] !== undefined)?.values[field]
  return {
    biller: named.biller,
    billerKey: named.identity.key,
    amountDue: amount?.values.amountDue,
    minimumDue: newest('minimumDue'),
    issueDate: issued?.values.issueDate ?? (onReceipt ? due.day : undefined),
    dueDate: due?.day,
    scheduledFor: (charge && chargeDayOf(charge)) ?? (autopay === 'yes' ? due?.day : undefined),
    period: first('period'),
    reference: first('reference'),
    accountRef: first('accountRef'),
    iban: newest('iban'),
    payLink: newest('payLink'),
    autopay,
    implied: [
      ...(amount && isImplied(amount, 'amountDue') ? ['amountDue'] : []),
      ...(due && isImplied(due.item, due.field) ? ['dueDate'] : []),
      ...(issued
        ? isImplied(issued, 'issueDate')
          ? ['issueDate']
          : []
        : onReceipt
          ? ['issueDate']
          : []),
    ],
    warnings: [
      ...new Map(items.flatMap(({ warnings }) => warnings.map((one) => [one.code, one]))).values(),
    ],
    reviews: asking.map(({ review }) => review),
    events: eventsOf(items),
  }
}

const isImplied = (item: Item, field: string) => item.implied.includes(field)

const isBill = ({ kind }: Item) => kind === 'bill' || kind === 'statement'

/** The item whose amountDue counts. */
function amountDueOf(asking: readonly Item[]): Item | undefined {
  let chosen: Item | undefined
  for (const item of asking) {
    const { amountDue } = item.values
    const now = chosen?.values.amountDue
    if (!amountDue) continue
    if (!chosen || !now) chosen = item
    else if (item.kind === 'reminder') {
      if (amountDue.currency === now.currency && amountDue.minor > now.minor) chosen = item
    } else if (isBill(item) || (!isBill(chosen) && chosen.kind !== 'reminder')) chosen = item
  }
  return chosen
}

/** The due date that counts, and the item that says it. */
function dueDateOf(
  asking: readonly Item[],
): { day: Day; item: Item; field: 'dueDate' | 'scheduledFor' } | undefined {
  let chosen: { day: Day; item: Item; field: 'dueDate' | 'scheduledFor' } | undefined
  for (const item of asking) {
    const day = dayOfItem(item)
    if (day === undefined) continue
    const said = {
      day,
      item,
      field: day === item.values.dueDate ? 'dueDate' : 'scheduledFor',
    } as const
    if (!chosen) chosen = said
    else if (item.kind === 'reminder') {
      if (day > chosen.day) chosen = said
    } else if (isBill(item) || !(isBill(chosen.item) || chosen.item.kind === 'reminder'))
      chosen = said
  }
  return chosen
}

/** The newest word on whether it goes by itself. */
function autopayOf(asking: readonly Item[]): Facts['autopay'] {
  const said = asking.map(goesByItself).findLast((word) => word !== undefined)
  return said === undefined ? 'unknown' : said ? 'yes' : 'no'
}

/**
 * Whether a mail says that the money is taken without the person: in words, by being an autopay notice, or as a
 * renewal that names the day of its charge. A renewal with a day to pay by is one to pay by hand.
 */
function goesByItself({ kind, values }: Item): boolean | undefined {
  if (values.autopay !== undefined) return values.autopay
  if (kind === 'autopay' || (kind === 'renewal' && values.scheduledFor !== undefined)) return true
  return undefined
}

/** The day on which an item says the money is taken without the person. */
function chargeDayOf(item: Item): Day | undefined {
  if (item.kind === 'failed' || goesByItself(item) !== true) return undefined
  return item.values.scheduledFor ?? item.values.dueDate
}

/** The surest name, of the biller's own mails before a payment service's; ties go to the earliest. */
function namedBy(items: readonly Item[]): Item {
  const own = items.filter(({ identity }) => identity.how === 'own')
  const [first, ...rest] = own.length > 0 ? own : items
  if (!first) throw new Error('a payment without a message')
  return rest.reduce((best, item) => (item.confidence > best.confidence ? item : best), first)
}

function eventsOf(items: readonly Item[]): Event[] {
  const events: Event[] = []
  let due: Day | undefined
  for (const item of items) {
    events.push({
      kind: item.kind,
      at: item.at,
      on: item.on,
      messageId: item.messageId,
      threadId: item.threadId,
      amount: amountOf(item),
      reference: item.values.reference,
      via: item.identity.how === 'via',
      chargeOn: chargeDayOf(item),
      late: item.kind === 'reminder' && isLate(item, due),
    })
    if (asks(item.kind)) due = item.kind === 'reminder' ? due : (dayOfItem(item) ?? due)
  }
  return events
}

/** Late against the due date the bill gave, or against the past day the reminder itself names. */
function isLate({ on, values }: Item, due: Day | undefined): boolean {
  if (values.dueDate !== undefined && values.dueDate < on) return true
  return due !== undefined && due < on
}
