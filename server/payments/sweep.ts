import type { Draft, Suggested } from './draft.ts'
import { familiesOf } from './families.ts'
import { type Item, byEvidence } from './item.ts'
import { type Place, placeOf } from './join.ts'
import { daysLookedAt, daysStoodAt, marksOf } from './near.ts'
import { Shelf } from './shelf.ts'

/** Where the ledger has an item: in a payment, or as a receipt that may belong to some. */
export type Recorded =
  | Readonly<{ as: 'member'; of: string }>
  | Readonly<{ as: 'suggestion'; of: readonly string[]; why: Suggested['why'] }>

/** Items of the ledger, and where it has them. */
export type Known = Readonly<{
  items: readonly Item[]
  /** What messages said before they were read again, or at all differently. */
  gone: readonly Item[]
  /** By item key; none for what belongs nowhere. */
  recorded: ReadonlyMap<string, Recorded>
  /** Messages whose items are placed anew in any case; 'all' when nothing is recorded. */
  fresh: ReadonlySet<string> | 'all'
  /** By item key, the payment the person says it is of: such items stand together, whatever the rules say. */
  pins?: ReadonlyMap<string, string>
}>

/** What the items come to. */
export type Swept = Readonly<{
  /** In order of their first evidence. */
  drafts: readonly Draft[]
  /** The payment each draft still is, mail for mail; none for one that came about or changed. */
  unchanged: ReadonlyMap<Draft, string>
  /** Drafts whose suggested receipts changed. */
  touched: ReadonlySet<Draft>
  /** Items that were placed anew or made others so: right only if everything near them is among the items. */
  looked: readonly Item[]
}>

/**
 * Places items in order of evidence. An item stays where the ledger has it, unless it is fresh, or near something
 * that is not as recorded any more: then the rules say anew where it belongs. So the outcome is that of placing
 * every item of the ledger anew, while only those near a change are.
 */
export function sweep(known: Known): Swept {
  const sweeping = new Sweeping(known)
  const gone = new Set(known.gone)
  // What is no more goes before anything of its instant is placed.
  const order = (a: Item, b: Item) =>
    a.at - b.at || Number(gone.has(b)) - Number(gone.has(a)) || byEvidence(a, b)
  for (const item of [...gone, ...known.items].toSorted(order))
    if (gone.has(item)) sweeping.remove(item)
    else sweeping.take(item)
  return sweeping.outcome()
}

class Sweeping {
  readonly #known: Known
  readonly #shelf: Shelf
  readonly #familyOf: (item: Item) => string
  /** Payments that are as recorded so far, and their drafts. */
  readonly #draftOf = new Map<string, Draft>()
  readonly #paymentOf = new Map<Draft, string>()
  /** Payments and drafts that are not. */
  readonly #changed = new Set<string | Draft>()
  readonly #touched = new Set<Draft>()
  readonly #looked: Item[] = []
  /** The draft of each payment the person has put items into, and the other way round. */
  readonly #pinnedIn = new Map<string, Draft>()
  readonly #pinOf = new Map<Draft, string>()
  /** Places of items that changed drafts hold or held. */
  readonly #stirred = new Set<string>()

  constructor(known: Known) {
    this.#known = known
    this.#familyOf = familiesOf([...known.gone, ...known.items])
    this.#shelf = new Shelf(this.#familyOf)
  }

  outcome(): Swept {
    return {
      drafts: this.#shelf.drafts,
      unchanged: this.#paymentOf,
      touched: this.#touched,
      looked: this.#looked,
    }
  }

  /** An item that is no more. */
  remove(item: Item): void {
    this.#leave(item, this.#known.recorded.get(item.key))
  }

  take(item: Item): void {
    const pin = this.#known.pins?.get(item.key)
    const draft = this.#taken(item, this.#known.recorded.get(item.key), pin)
    if (pin === undefined || !draft || this.#pinnedIn.has(pin)) return
    this.#pinnedIn.set(pin, draft)
    this.#pinOf.set(draft, pin)
  }

  /** @returns the draft that holds the item now; undefined for a suggestion and for nothing */
  #taken(item: Item, record: Recorded | undefined, pin: string | undefined): Draft | undefined {
    if (!this.#isOpen(item, record)) return this.#repeat(item, record)
    this.#looked.push(item)
    const place = pin === undefined ? placeOf(item, this.#shelf) : this.#placeOfPin(item, pin)
    if (this.#isAs(place, record)) return this.#put(item, place, record)
    this.#leave(item, record)
    return this.#put(item, place, undefined)
  }

  /** With its own kind; the first of them where the rules say, unless another kind stands there. */
  #placeOfPin(item: Item, pin: string): Place {
    const draft = this.#pinnedIn.get(pin)
    if (draft) return { to: 'payment', draft }
    const place = placeOf(item, this.#shelf)
    return place.to === 'payment' && !this.#pinOf.has(place.draft) ? place : { to: 'new' }
  }

  /** Whether the rules must say anew where an item belongs. */
  #isOpen(item: Item, record: Recorded | undefined): boolean {
    const { fresh } = this.#known
    if (fresh === 'all' || fresh.has(item.messageId)) return true
    if (record && paymentsOf(record).some((id) => this.#changed.has(id))) return true
    return (
      this.#stirred.size > 0 &&
      this.#keysOf(item, daysLookedAt).some((key) => this.#stirred.has(key))
    )
  }

  #repeat(item: Item, record: Recorded | undefined): Draft | undefined {
    if (record?.as === 'suggestion')
      for (const id of record.of) this.#draftOf.get(id)?.suggested.push({ item, why: record.why })
    if (record?.as !== 'member') return undefined
    const draft = this.#draftOf.get(record.of)
    if (draft) this.#shelf.add(draft, item)
    else this.#bind(record.of, this.#shelf.begin(item))
    return this.#draftOf.get(record.of)
  }

  /** Whether a place is the recorded one. A payment not begun yet begins with the first of its items. */
  #isAs(place: Place, record: Recorded | undefined): boolean {
    switch (place.to) {
      case 'nothing':
        return record === undefined
      case 'new':
        return (
          record?.as === 'member' && !this.#draftOf.has(record.of) && !this.#changed.has(record.of)
        )
      case 'payment':
        return record?.as === 'member' && this.#draftOf.get(record.of) === place.draft
      case 'suggestion': {
        if (record?.as !== 'suggestion' || record.why !== place.why) return false
        const ids = place.drafts.map((draft) => this.#paymentOf.get(draft))
        return record.of.length === ids.length && record.of.every((id) => ids.includes(id))
      }
    }
    return false
  }

  /** @param record where it is, if that is its place; undefined when it comes to another */
  #put(item: Item, place: Place, record: Recorded | undefined): Draft | undefined {
    if (place.to === 'suggestion')
      for (const draft of place.drafts) {
        draft.suggested.push({ item, why: place.why })
        if (!record) this.#touched.add(draft)
      }
    if (place.to === 'new') {
      const draft = this.#shelf.begin(item)
      if (record?.as === 'member') this.#bind(record.of, draft)
      else this.#change(draft)
      return draft
    }
    if (place.to === 'payment') {
      this.#shelf.add(place.draft, item)
      if (!record) this.#change(place.draft)
      if (this.#changed.has(place.draft)) this.#stir(item)
      return place.draft
    }
    return undefined
  }

  /** An item that is not any more where the ledger has it. */
  #leave(item: Item, record: Recorded | undefined): void {
    this.#stir(item)
    for (const id of record ? paymentsOf(record) : []) {
      const draft = this.#draftOf.get(id)
      if (record?.as === 'suggestion') {
        if (draft) this.#touched.add(draft)
      } else {
        this.#changed.add(id)
        if (draft) this.#change(draft)
      }
    }
  }

  #bind(id: string, draft: Draft): void {
    this.#draftOf.set(id, draft)
    this.#paymentOf.set(draft, id)
  }

  #change(draft: Draft): void {
    if (this.#changed.has(draft)) return
    this.#changed.add(draft)
    const id = this.#paymentOf.get(draft)
    if (id !== undefined) {
      this.#changed.add(id)
      this.#draftOf.delete(id)
      this.#paymentOf.delete(draft)
    }
    for (const item of draft.items) this.#stir(item)
  }

  #stir(item: Item): void {
    if (this.#known.fresh === 'all') return
    this.#looked.push(item)
    for (const key of this.#keysOf(item, daysStoodAt)) this.#stirred.add(key)
  }

  #keysOf(item: Item, days: (item: Item) => string[]): string[] {
    const family = this.#familyOf(item)
    return [...days(item), ...marksOf(item)].map((place) => `${family} ${place}`)
  }
}

const paymentsOf = (record: Recorded): readonly string[] =>
  record.as === 'member' ? [record.of] : record.of
