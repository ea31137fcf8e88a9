import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '#server/db/open.ts'
import { messageBillers, messages } from '#server/db/schema/mailboxes.ts'
import { paymentMessages, payments } from '#server/db/schema/payments.ts'
import { activeRules } from './active-rules.ts'
import { inChunks } from './chunks.ts'
import type { Existing } from './give-ids.ts'
import { type Item, itemsOf } from './item.ts'
import { Kin, messagesNear } from './kin.ts'
import { lessonsFor } from './lessons.ts'
import { pinsOf } from './pins.ts'
import type { ActiveRule } from './rules.ts'
import type { Recorded } from './sweep.ts'

export type PaymentRow = typeof payments.$inferSelect
export type LinkRow = typeof paymentMessages.$inferSelect

/**
 * What is loaded of a person's ledger: always whole payments with all their mails, and around some items
 * everything that can have to do with them. It grows as it is asked.
 */
export class Neighbourhood {
  readonly rows = new Map<string, PaymentRow>()
  readonly links = new Map<string, LinkRow[]>()
  readonly kin: Kin
  /** Keys of items around which everything is loaded. */
  readonly covered = new Set<string>()
  /** Messages of payments the ledger has not noted the places of. */
  readonly unnoted = new Set<string>()
  /** Loaded items the person has put into a payment, by key. */
  readonly pins = new Map<string, string>()
  readonly #messages = new Map<string, Item[]>()
  #rules: readonly ActiveRule[] | undefined
  readonly #tx: Tx
  readonly #user: { id: string; timeZone: string }

  constructor(tx: Tx, user: { id: string; timeZone: string }) {
    this.#tx = tx
    this.#user = user
    this.kin = new Kin(tx, user.id)
  }

  get items(): Item[] {
    return [...this.#messages.values()].flat()
  }

  /** The items of some loaded messages. */
  itemsOf(messageIds: Iterable<string>): Item[] {
    return [...messageIds].flatMap((id) => this.#messages.get(id) ?? [])
  }

  /** Loads everything that can have to do with some items: what stands near them, and the payments of it. */
  async cover(items: readonly Item[]): Promise<void> {
    await this.kin.learn(items)
    const ids = await messagesNear(this.#tx, this.#user.id, this.kin, items)
    await this.load(ids)
    for (const { key } of items) this.covered.add(key)
  }

  /**
   * Loads all that was ever heard of the families of some items, whatever the days.
   *
   * @returns its items
   */
  async coverFamilies(items: readonly Item[]): Promise<Item[]> {
    await this.kin.learn(items)
    const heads = new Set(items.map(this.kin.familyOf))
    const keys = [...this.kin.keys()].flatMap(([head, some]) => (heads.has(head) ? some : []))
    const rows = await inChunks(keys, (some) =>
      this.#tx
        .selectDistinct({ id: messageBillers.messageId })
        .from(messageBillers)
        .where(and(eq(messageBillers.userId, this.#user.id), inArray(messageBillers.key, some))),
    )
    const ids = rows.map(({ id }) => id)
    await this.load(ids)
    const all = this.itemsOf(new Set(ids))
    for (const { key } of all) this.covered.add(key)
    return all
  }

  /** Loads payments with all their mails, and those that share a suggested receipt with them. */
  async loadPayments(ids: readonly string[]): Promise<void> {
    const links = await this.#loadLinks(ids)
    const suggested = links.filter((link) => !isHeld(link))
    await this.#loadLinks(await this.#paymentsOf(suggested.map(({ messageId }) => messageId)))
  }

  /** Loads messages alone. */
  async loadMessages(ids: readonly string[]): Promise<void> {
    const read = await inChunks(
      ids.filter((id) => !this.#messages.has(id)),
      (some) =>
        this.#tx
          .select()
          .from(messages)
          .where(and(eq(messages.userId, this.#user.id), inArray(messages.id, some))),
    )
    if (read.length === 0) return
    const heard = await lessonsFor(this.#tx, this.#user.id, read, () => this.#rulesInForce())
    for (const { reading, ...message } of read)
      this.#messages.set(
        message.id,
        reading
          ? itemsOf({ ...message, reading: heard({ ...message, reading }) }, this.#user.timeZone)
          : [],
      )
    const pins = await pinsOf(
      this.#tx,
      this.#user.id,
      read.map(({ id }) => id),
    )
    for (const [key, paymentId] of pins) this.pins.set(key, paymentId)
  }

  async #rulesInForce(): Promise<readonly ActiveRule[]> {
    this.#rules ??= await activeRules(this.#tx, this.#user.id)
    return this.#rules
  }

  /** Where the ledger has each loaded item, by item key. */
  recorded(): Map<string, Recorded> {
    const recorded = new Map<string, Recorded>()
    for (const { messageId, part, paymentId, place } of [...this.links.values()].flat()) {
      if (place === 'kept' || place === null) continue
      const key = keyOfLink({ messageId, part })
      const before = recorded.get(key)
      const others = before?.as === 'suggestion' ? before.of : []
      recorded.set(
        key,
        place === 'member'
          ? { as: 'member', of: paymentId }
          : { as: 'suggestion', of: [...others, paymentId], why: place },
      )
    }
    return recorded
  }

  /**
   * The loaded payments, as far as they lend their ids to what they hold.
   *
   * @param decided ids of those the person ever said something of
   */
  existing(decided: ReadonlySet<string>): Existing[] {
    return [...this.rows.values()].map(({ id, firstAt }) => ({
      id,
      keys: new Set(this.links.get(id)?.filter(isHeld).map(keyOfLink)),
      decided: decided.has(id),
      firstAt: firstAt.getTime(),
    }))
  }

  /** Loads messages, and the payments they speak of. */
  async load(messageIds: readonly string[]): Promise<void> {
    await this.loadMessages(messageIds)
    const pinned = messageIds
      .flatMap((id) => this.#messages.get(id) ?? [])
      .flatMap(({ key }) => this.pins.get(key) ?? [])
    await this.loadPayments([...new Set([...(await this.#paymentsOf(messageIds)), ...pinned])])
  }

  async #paymentsOf(messageIds: readonly string[]): Promise<string[]> {
    const found = await inChunks([...new Set(messageIds)], (some) =>
      this.#tx
        .selectDistinct({ id: paymentMessages.paymentId })
        .from(paymentMessages)
        .where(
          and(eq(paymentMessages.userId, this.#user.id), inArray(paymentMessages.messageId, some)),
        ),
    )
    return [...new Set(found.map(({ id }) => id))]
  }

  /** @returns the links of those that were not loaded before */
  async #loadLinks(paymentIds: readonly string[]): Promise<LinkRow[]> {
    const ids = paymentIds.filter((id) => !this.links.has(id))
    const own = eq(paymentMessages.userId, this.#user.id)
    const links = await inChunks(ids, (some) =>
      this.#tx
        .select()
        .from(paymentMessages)
        .where(and(own, inArray(paymentMessages.paymentId, some))),
    )
    const rows = await inChunks(ids, (some) =>
      this.#tx
        .select()
        .from(payments)
        .where(and(eq(payments.userId, this.#user.id), inArray(payments.id, some))),
    )
    for (const row of rows) {
      this.rows.set(row.id, row)
      this.links.set(row.id, [])
    }
    for (const link of links) {
      this.links.get(link.paymentId)?.push(link)
      if (link.place === null) this.unnoted.add(link.messageId)
    }
    await this.loadMessages(links.map(({ messageId }) => messageId))
    return links
  }
}

const keyOfLink = ({ messageId, part }: Pick<LinkRow, 'messageId' | 'part'>) =>
  `${messageId}#${part}`

/** A mail of the payment, or one that was. */
const isHeld = ({ place }: LinkRow) => place === 'member' || place === 'kept' || place === null
