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
  const sum = new Summary()
  for (const item of items) sum.add(item)
  return sum.facts()
}

type FirstWord = 'period' | 'reference' | 'accountRef'
type LastWord = 'minimumDue' | 'iban' | 'payLink'

/** Facts of a payment that grows mail by mail; each mail costs the same, however many came before. */
export class Summary {
  readonly #events: Event[] = []
  readonly #reviews: (string | null)[] = []
  readonly #warnings = new Map<string, Warning>()
  readonly #ofAll = new FirstWords()
  readonly #ofAsking = new FirstWords()
  readonly #last: { -readonly [F in LastWord]?: Item['values'][F] } = {}
  #amount: Item | undefined
  #due: DueDay | undefined
  #charge: Item | undefined
  #byItself: boolean | undefined
  #named: Item | undefined
  /** The due date reminders are late against. */
  #lateAfter: Day | undefined

  /**
   * @param item the newest evidence so far
   * @returns what it adds to the events
   */
  add(item: Item): Event {
    const event = eventOf(item, this.#lateAfter)
    this.#events.push(event)
    for (const warning of item.warnings) this.#warnings.set(warning.code, warning)
    this.#ofAll.add(item)
    if (isBetterNamed(item, this.#named)) this.#named = item
    if (asks(item.kind)) this.#addAsking(item)
    return event
  }

  #addAsking(item: Item): void {
    const { minimumDue, iban, payLink } = item.values
    this.#ofAsking.add(item)
    this.#reviews.push(item.review)
    if (isAmountOf(item, this.#amount)) this.#amount = item
    this.#due = laterDue(item, this.#due)
    if (chargeDayOf(item) !== undefined) this.#charge = item
    this.#byItself = goesByItself(item) ?? this.#byItself
    if (minimumDue !== undefined) this.#last.minimumDue = minimumDue
    if (iban !== undefined) this.#last.iban = iban
    if (payLink !== undefined) this.#last.payLink = payLink
    if (item.kind !== 'reminder') this.#lateAfter = dayOfItem(item) ?? this.#lateAfter
  }

  /** When a mail said the due date, or else the day of the charge; undefined when none did. */
  get daySaidOn(): Day | undefined {
    return (this.#due?.item ?? this.#charge)?.on
  }

  /** @throws Error before the first item */
  facts(): Facts {
    if (!this.#named) throw new Error('a payment without a message')
    const source = this.#ofAsking.head ? this.#ofAsking : this.#ofAll
    const [amount, due, { issued }] = [this.#amount, this.#due, source]
    const onReceipt = due !== undefined && isImplied(due.item, 'dueDate') && due.day === due.item.on
    const autopay = this.#byItself === undefined ? 'unknown' : this.#byItself ? 'yes' : 'no'
    const issueImplied = issued ? isImplied(issued, 'issueDate') : onReceipt
    return {
      biller: this.#named.biller,
      billerKey: this.#named.identity.key,
      amountDue: amount?.values.amountDue,
      minimumDue: this.#last.minimumDue,
      issueDate: issued?.values.issueDate ?? (onReceipt ? due.day : undefined),
      dueDate: due?.day,
      scheduledFor:
        (this.#charge && chargeDayOf(this.#charge)) ?? (autopay === 'yes' ? due?.day : undefined),
      period: source.of('period'),
      reference: source.of('reference'),
      accountRef: source.of('accountRef'),
      iban: this.#last.iban,
      payLink: this.#last.payLink,
      autopay,
      implied: [
        ...(amount && isImplied(amount, 'amountDue') ? ['amountDue'] : []),
        ...(due && isImplied(due.item, due.field) ? ['dueDate'] : []),
        ...(issueImplied ? ['issueDate'] : []),
      ],
      warnings: [...this.#warnings.values()],
      reviews: this.#reviews,
      events: this.#events,
    }
  }
}

/** What the first bill says, or else the first mail that says anything. */
class FirstWords {
  head: Item | undefined
  #bill: Item | undefined
  issued: Item | undefined
  readonly #first: { -readonly [F in FirstWord]?: Item['values'][F] } = {}

  add(item: Item): void {
    const { period, reference, accountRef, issueDate } = item.values
    this.head ??= item
    if (isBill(item)) this.#bill ??= item
    if (issueDate !== undefined) this.issued ??= item
    this.#first.period ??= period
    this.#first.reference ??= reference
    this.#first.accountRef ??= accountRef
  }

  of<F extends FirstWord>(field: F): Item['values'][F] | undefined {
    return (this.#bill ?? this.head)?.values[field] ?? this.#first[field]
  }
}

const isImplied = (item: Item, field: string) => item.implied.includes(field)

const isBill = ({ kind }: Item) => kind === 'bill' || kind === 'statement'

/** Whether the amount of a newer item counts from now on. */
function isAmountOf(item: Item, chosen: Item | undefined): boolean {
  const { amountDue } = item.values
  const now = chosen?.values.amountDue
  if (!amountDue) return false
  if (!chosen || !now) return true
  if (item.kind === 'reminder')
    return amountDue.currency === now.currency && amountDue.minor > now.minor
  if (isAside(item) && dayOfItem(chosen) !== undefined) return false
  return isBill(item) || (!isBill(chosen) && chosen.kind !== 'reminder')
}

/** A mail in doubt that names no day, as an answer in the thread of a bill, changes no amount of a bill with its day. */
const isAside = (item: Item) => item.review !== null && dayOfItem(item) === undefined

/** The due date that counts, and the item that says it. */
type DueDay = Readonly<{ day: Day; item: Item; field: 'dueDate' | 'scheduledFor' }>

function laterDue(item: Item, chosen: DueDay | undefined): DueDay | undefined {
  const day = dayOfItem(item)
  if (day === undefined) return chosen
  const field = day === item.values.dueDate ? 'dueDate' : 'scheduledFor'
  const counts =
    !chosen ||
    (item.kind === 'reminder'
      ? day > chosen.day
      : isBill(item) || !(isBill(chosen.item) || chosen.item.kind === 'reminder'))
  return counts ? { day, item, field } : chosen
}

/**
 * Whether a mail says that the money is taken without the person: in words, by being an autopay notice, or as a
 * renewal that names the day of its charge. A renewal with a day to pay by, or a place to pay at, is one to pay by
 * hand.
 */
function goesByItself({ kind, values }: Item): boolean | undefined {
  if (values.autopay !== undefined) return values.autopay
  if (kind === 'autopay') return true
  const byHand = values.payLink !== undefined || values.iban !== undefined
  return kind === 'renewal' && values.scheduledFor !== undefined && !byHand ? true : undefined
}

/** The day on which an item says the money is taken without the person. */
function chargeDayOf(item: Item): Day | undefined {
  if (item.kind === 'failed' || goesByItself(item) !== true) return undefined
  return item.values.scheduledFor ?? item.values.dueDate
}

/** The surest name counts, of the biller's own mails before a payment service's; ties go to the earliest. */
function isBetterNamed(item: Item, named: Item | undefined): boolean {
  if (!named) return true
  const [own, known] = [item.identity.how === 'own', named.identity.how === 'own']
  return own === known ? item.confidence > named.confidence : own
}

/** @param due the due date the payment had when the item came */
const eventOf = (item: Item, due: Day | undefined): Event => ({
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

/** Late against the due date the bill gave, or against the past day the reminder itself names. */
function isLate({ on, values }: Item, due: Day | undefined): boolean {
  if (values.dueDate !== undefined && values.dueDate < on) return true
  return due !== undefined && due < on
}
