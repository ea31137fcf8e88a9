import { addDays } from '#shared/day.ts'
import { Draft } from './draft.ts'
import type { Item } from './item.ts'
import { compatible, isPlausible, lookOf, namesake, referenceOf, trusts } from './match.ts'
import { NUMBER_DAYS, atNumber, atThread, daysLookedAt, daysStoodAt, numberOf } from './near.ts'

/** How many payments are looked at for one mail, the newest: more of one number or time tell nothing. */
const LOOKED_AT = { number: 60, thread: 60, near: 400 }

type Entry = Readonly<{ draft: Draft; item: Item }>

/** The payments made so far, each found by the days, numbers and threads of its mails. */
export class Shelf {
  /** In order of their first evidence. */
  readonly drafts: Draft[] = []
  readonly #familyOf: (item: Item) => string
  readonly #byDays = new Map<string, Set<Draft>>()
  /** By number or thread, in order of evidence. */
  readonly #byMark = new Map<string, Entry[]>()
  /** By draft, the search that saw it last. */
  readonly #seen: number[] = []
  #searches = 0

  /** @param familyOf which items may come from one biller */
  constructor(familyOf: (item: Item) => string) {
    this.#familyOf = familyOf
  }

  /** A new payment, begun by an item. */
  begin(item: Item): Draft {
    const draft = new Draft(this.drafts.length, item)
    this.drafts.push(draft)
    this.#stand(draft, item)
    return draft
  }

  /** Adds an item to a payment, newest evidence last. */
  add(draft: Draft, item: Item): void {
    draft.add(item)
    this.#stand(draft, item)
  }

  /** Payments of the item's number, oldest first; for a receipt also those of a biller of the same name. */
  ofNumber(item: Item): Draft[] {
    const number = numberOf(item)
    if (number === undefined) return []
    this.#searches += 1
    const since = addDays(item.on, -NUMBER_DAYS)
    const found: Draft[] = []
    for (const { draft, item: named } of this.#newest(this.#keyOf(item, atNumber(number)))) {
      if (named.on < since) break
      if (referenceOf(draft, item) === 'same' && mayConcern(draft, item)) found.push(draft)
      if (found.length === LOOKED_AT.number) break
    }
    return found.toSorted(byIndex)
  }

  /** Payments an item may concern by thread or days, oldest first; for a receipt also those of the same name. */
  near(item: Item): Draft[] {
    const look = lookOf(item)
    this.#searches += 1
    const found: Draft[] = []
    let looked = 0
    for (const { draft } of this.#newest(atThread(item))) {
      if (isPlausible(draft, look) && mayConcern(draft, item)) found.push(draft)
      if ((looked += 1) === LOOKED_AT.thread) break
    }
    for (const day of daysLookedAt(item))
      for (const draft of this.#byDays.get(this.#keyOf(item, day)) ?? [])
        if (this.#isUnseen(draft) && isPlausible(draft, look) && mayConcern(draft, item))
          found.push(draft)
    return found.toSorted(byIndex).slice(-LOOKED_AT.near)
  }

  /** Each payment of a mark once, the one last marked first. */
  *#newest(mark: string): Generator<Entry> {
    const entries = this.#byMark.get(mark) ?? []
    for (let at = entries.length - 1; at >= 0; at--) {
      const entry = entries[at]
      if (entry && this.#isUnseen(entry.draft)) yield entry
    }
  }

  #isUnseen({ index }: Draft): boolean {
    const unseen = this.#seen[index] !== this.#searches
    this.#seen[index] = this.#searches
    return unseen
  }

  #stand(draft: Draft, item: Item): void {
    for (const day of daysStoodAt(item)) {
      const key = this.#keyOf(item, day)
      const drafts = this.#byDays.get(key)
      if (drafts) drafts.add(draft)
      else this.#byDays.set(key, new Set([draft]))
    }
    const number = numberOf(item)
    if (number !== undefined) this.#mark(this.#keyOf(item, atNumber(number)), { draft, item })
    this.#mark(atThread(item), { draft, item })
  }

  #mark(mark: string, entry: Entry): void {
    const entries = this.#byMark.get(mark)
    if (entries) entries.push(entry)
    else this.#byMark.set(mark, [entry])
  }

  #keyOf = (item: Item, place: string): string => `${this.#familyOf(item)} ${place}`
}

const byIndex = (a: Draft, b: Draft) => a.index - b.index

/** Whether the item's sender may speak of the payment at all, and nothing forbids it. */
const mayConcern = (draft: Draft, item: Item): boolean =>
  (trusts(draft, item) || (item.kind === 'receipt' && namesake(draft, item))) &&
  compatible(draft, item)
