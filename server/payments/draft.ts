import type { Day } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'
import { type Cover, Tally, moneyKey } from './cover.ts'
import { type Event, type Facts, Summary, asks } from './facts.ts'
import type { Item, ItemKind } from './item.ts'
import { atThread } from './near.ts'
import { rootOf, shapeOf } from './number.ts'

/** Account numbers a payment remembers; a real one has one or two. */
const ACCOUNTS = 20

/** A receipt that may belong to a payment; it covers nothing until the person says so. */
export type Suggested = Readonly<{ item: Item; why: 'several' | 'number' | 'amount' | 'sender' }>

/**
 * A payment while it is being put together: its mails so far, what they come to, and what tells whether another
 * mail belongs to it. A mail more costs the same, however many came before.
 */
export class Draft {
  /** The how-manieth payment, in order of first evidence. */
  readonly index: number
  readonly first: Item
  /** In order of evidence. */
  readonly items: Item[] = []
  readonly suggested: Suggested[] = []
  /** Amounts it asks for or asked for, as `moneyKey`. */
  readonly amounts = new Set<string>()
  readonly accounts = new Set<string>()
  readonly messageIds = new Set<string>()
  /** Mailbox and thread of its mails, as `atThread`. */
  readonly threads = new Set<string>()
  /** Biller keys of its mails, and the names they came under: any, by own mail, through a service. */
  readonly keys = new Set<string>()
  readonly names = { any: new Set<string>(), own: new Set<string>(), via: new Set<string>() }
  /** Its numbers, plain, by their root. */
  readonly numbers = new Map<string, Set<string>>()
  readonly shapes = new Set<string>()
  readonly #summary = new Summary()
  readonly #tally = new Tally()
  readonly #newest = new Map<ItemKind, Event>()
  #asking: Item | undefined
  #facts: Facts | undefined
  #cover: Cover | undefined

  constructor(index: number, first: Item) {
    this.index = index
    this.first = first
    this.add(first)
  }

  /** Adds an item, newest evidence last. */
  add(item: Item): void {
    const event = this.#summary.add(item)
    this.#tally.add(event)
    this.#newest.set(item.kind, event)
    if (asks(item.kind)) this.#asking = item
    this.#facts = this.#cover = undefined
    this.items.push(item)
    this.messageIds.add(item.messageId)
    this.threads.add(atThread(item))
    this.#addSpeaker(item)
    this.#addNumbers(item)
  }

  #addSpeaker({ identity: { how, key, name } }: Item): void {
    this.keys.add(key)
    if (name === '') return
    this.names.any.add(name)
    if (how !== 'loose') this.names[how].add(name)
  }

  #addNumbers({ number, account, values: { amountDue } }: Item): void {
    if (number !== '') {
      const root = rootOf(number)
      this.numbers.set(root, (this.numbers.get(root) ?? new Set()).add(number))
      this.shapes.add(shapeOf(number))
    }
    if (account !== '' && this.accounts.size < ACCOUNTS) this.accounts.add(account)
    if (amountDue) this.amounts.add(moneyKey(amountDue))
  }

  get facts(): Facts {
    return (this.#facts ??= this.#summary.facts())
  }

  get cover(): Cover {
    return (this.#cover ??= this.#tally.cover(this.facts.amountDue))
  }

  /** The day a payment is expected: due, charged, else first heard of. */
  get day(): Day {
    return this.facts.dueDate ?? this.facts.scheduledFor ?? this.first.on
  }

  /** When a mail said `day`. */
  get daySaidOn(): Day {
    return this.#summary.daySaidOn ?? this.first.on
  }

  /** The newest mail that asks for money. */
  get lastAsking(): Item | undefined {
    return this.#asking
  }

  get last(): Item {
    return this.items.at(-1) ?? this.first
  }

  /** The newest mail of a kind. */
  newest(kind: ItemKind): Event | undefined {
    return this.#newest.get(kind)
  }

  /** @see Tally.lastReceipt */
  lastReceipt(amount: Money | undefined): Event | undefined {
    return this.#tally.lastReceipt(amount)
  }

  /** @see Tally.lastPaidOn */
  lastPaidOn(minor: number | undefined): Day | undefined {
    return this.#tally.lastPaidOn(minor)
  }

  /** True when a bill or statement is among its mails. */
  get billed(): boolean {
    return this.#newest.has('bill') || this.#newest.has('statement')
  }
}
