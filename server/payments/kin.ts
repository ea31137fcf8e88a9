import { type SQL, and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { type Day, addDays } from '#shared/day.ts'
import type { Tx } from '#server/db/open.ts'
import { messageBillers, messageNumbers, messages } from '#server/db/schema/mailboxes.ts'
import { inChunks } from './chunks.ts'
import { Families } from './families.ts'
import { type Item, billerKeysOf } from './item.ts'
import { type Days, NUMBER_DAYS, numberOf, reachOf } from './near.ts'

/** Which biller keys belong together over all mails of a person, as far as it was asked. */
export class Kin {
  readonly #tx: Tx
  readonly #userId: string
  readonly #families = new Families()
  readonly #asked = new Set<string>()

  constructor(tx: Tx, userId: string) {
    this.#tx = tx
    this.#userId = userId
  }

  /** Follows the keys of items, each item's own being of one family. */
  async learn(items: readonly Item[]): Promise<void> {
    for (const item of items)
      for (const key of billerKeysOf(item)) this.#families.join(key, item.identity.key)
    await this.follow(items.flatMap(billerKeysOf))
  }

  /** Follows keys to the keys they share a mail with, until none is new. */
  async follow(keys: readonly string[]): Promise<void> {
    const other = alias(messageBillers, 'other')
    for (let fresh = this.#unasked(keys); fresh.length > 0;) {
      for (const key of fresh) this.#asked.add(key)
      const pairs = await inChunks(fresh, (some) =>
        this.#tx
          .selectDistinct({ key: messageBillers.key, other: other.key })
          .from(messageBillers)
          .innerJoin(other, eq(other.messageId, messageBillers.messageId))
          .where(and(eq(messageBillers.userId, this.#userId), inArray(messageBillers.key, some))),
      )
      for (const pair of pairs) this.#families.join(pair.key, pair.other)
      fresh = this.#unasked(pairs.map((pair) => pair.other))
    }
  }

  #unasked = (keys: readonly string[]) => [...new Set(keys)].filter((key) => !this.#asked.has(key))

  /** The family of an item that was learned, named by one of its keys. */
  familyOf = (item: Item): string => this.headOf(item.identity.key)

  /** The family of a key that was followed. */
  headOf = (key: string): string => this.#families.headOf(key)

  /** The learned keys by family. */
  keys(): Map<string, string[]> {
    return Map.groupBy(this.#asked, this.headOf)
  }
}

/** Families asked for in one statement. */
const FAMILIES = 40

/** Messages that can have to do with some items: of their families by day or number, or in their threads. */
export async function messagesNear(
  tx: Tx,
  userId: string,
  kin: Kin,
  items: readonly Item[],
): Promise<string[]> {
  const keys = kin.keys()
  const groups = [...Map.groupBy(items, kin.familyOf)].map(([family, members]) => ({
    items: members,
    keys: keys.get(family) ?? [],
  }))
  const found: string[] = []
  for (let start = 0; start < groups.length; start += FAMILIES) {
    const some = groups.slice(start, start + FAMILIES)
    found.push(...(await byDays(tx, userId, some)), ...(await byNumber(tx, userId, some)))
  }
  return [...new Set([...found, ...(await byThread(tx, userId, items))])]
}

type Group = Readonly<{ items: readonly Item[]; keys: readonly string[] }>

async function byDays(tx: Tx, userId: string, groups: readonly Group[]): Promise<string[]> {
  const near = groups.map(({ items, keys }) =>
    and(inArray(messageBillers.key, [...keys]), or(...merged(items.map(reachOf)).map(overlaps))),
  )
  const rows = await tx
    .selectDistinct({ id: messageBillers.messageId })
    .from(messageBillers)
    .where(and(eq(messageBillers.userId, userId), or(...near)))
  return rows.map(({ id }) => id)
}

async function byNumber(tx: Tx, userId: string, groups: readonly Group[]): Promise<string[]> {
  const near = groups.flatMap(({ items, keys }) => {
    const numbers = [...new Set(items.flatMap((item) => numberOf(item) ?? []))]
    if (numbers.length === 0) return []
    const reaches = items.map(reachOf).map(({ from, to }) => ({
      from: addDays(from, -NUMBER_DAYS),
      to: addDays(to, NUMBER_DAYS),
    }))
    return [
      and(
        inArray(messageNumbers.number, numbers),
        inArray(messageBillers.key, [...keys]),
        or(...merged(reaches).map(overlaps)),
      ),
    ]
  })
  if (near.length === 0) return []
  const rows = await tx
    .selectDistinct({ id: messageNumbers.messageId })
    .from(messageNumbers)
    .innerJoin(messageBillers, eq(messageBillers.messageId, messageNumbers.messageId))
    .where(and(eq(messageNumbers.userId, userId), or(...near)))
  return rows.map(({ id }) => id)
}

async function byThread(tx: Tx, userId: string, items: readonly Item[]): Promise<string[]> {
  const threads = [...Map.groupBy(items, ({ mailboxId }) => mailboxId)].flatMap(([box, mails]) => ({
    box,
    ids: [...new Set(mails.map(({ threadId }) => threadId))],
  }))
  const found: string[] = []
  for (const { box, ids } of threads) {
    const own = and(eq(messages.mailboxId, box), eq(messages.userId, userId))
    const rows = await inChunks(ids, (some) =>
      tx
        .select({ id: messages.id })
        .from(messages)
        .where(and(own, inArray(messages.threadId, some), eq(messages.outcome, 'payment'))),
    )
    found.push(...rows.map(({ id }) => id))
  }
  return found
}

/** Days noted before they were stored are null and overlap everything. */
const overlaps = ({ from, to }: Days): SQL | undefined =>
  and(
    or(isNull(messageBillers.firstDay), lte(messageBillers.firstDay, to)),
    or(isNull(messageBillers.lastDay), gte(messageBillers.lastDay, from)),
  )

/** Overlapping stretches as one, in order. */
function merged(stretches: readonly Days[]): Days[] {
  const joined: { from: Day; to: Day }[] = []
  for (const { from, to } of stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = joined.at(-1)
    if (!last || last.to < from) joined.push({ from, to })
    else if (last.to < to) last.to = to
  }
  return joined
}
