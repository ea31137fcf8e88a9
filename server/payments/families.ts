import { foldName } from './identity.ts'
import { type Item, billerKeysOf } from './item.ts'

/** Keys that belong together because something joined them, over any number of steps. */
export class Families {
  readonly #parents = new Map<string, string>()

  join(one: string, other: string): void {
    this.#parents.set(this.headOf(one), this.headOf(other))
  }

  /** The one key of a family that names it. */
  headOf(key: string): string {
    let head = key
    for (let parent = this.#parents.get(head); parent !== undefined && parent !== head;) {
      head = parent
      parent = this.#parents.get(head)
    }
    if (head !== key) this.#parents.set(key, head)
    return head
  }
}

/** The family of each of these items: mails that share a biller's key or name may come from one biller. */
export function familiesOf(items: readonly Item[]): (item: Item) => string {
  const families = new Families()
  for (const item of items) {
    const [first = '', ...rest] = billerKeysOf(item)
    for (const key of rest) families.join(key, first)
  }
  return (item) => families.headOf(item.identity.key)
}

/**
 * The families of some payments, by the key and the folded name of their billers.
 *
 * @returns the key that names the family of each key; a key of none of them names itself
 */
export function familiesOfBillers(
  payments: readonly Readonly<{ billerKey: string; biller: string }>[],
): (billerKey: string) => string {
  const families = new Families()
  for (const { billerKey, biller } of payments) {
    const name = foldName(biller)
    if (name !== '') families.join(`name/${name}`, billerKey)
  }
  return (billerKey) => families.headOf(billerKey)
}
