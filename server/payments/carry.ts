import { type Day, daysBetween } from '#shared/day.ts'
import type { Cover } from './cover.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { Item } from './item.ts'
import { daysLookedAt, daysStoodAt } from './near.ts'
import type { Swept } from './sweep.ts'

/** A next bill comes at most so long after the day of the one before; no further than `near` looks. */
const NEXT_DAYS = 64
const TOLERANCE_MINOR = 2

/** The next bill of the same account, and how much of what was unpaid it asks for again; undefined is all of it. */
export type Carried = Readonly<{ on: Day; minor: number | undefined }>

/**
 * For payments whose biller's next bill names arrears, or is the next statement of the same card, what it carries.
 *
 * @param drafts in any order
 */
export function carriedIn(drafts: readonly Draft[]): Map<Draft, Carried> {
  const billed = drafts.flatMap((draft) => {
    const bill = billOf(draft)
    return bill && draft.facts.amountDue ? [{ draft, bill }] : []
  })
  const streams = Map.groupBy(billed, ({ draft: { facts } }) =>
    JSON.stringify([facts.billerKey, facts.accountRef ?? '', facts.amountDue?.currency]),
  )
  const carried = new Map<Draft, Carried>()
  for (const stream of streams.values()) {
    const inOrder = stream.toSorted(
      (a, b) => a.bill.at - b.bill.at || (a.bill.key < b.bill.key ? -1 : 1),
    )
    for (const [at, { draft, bill }] of inOrder.entries()) {
      const next = inOrder[at + 1]
      const by = next && carryOf(draft, bill, next.bill)
      if (by) carried.set(draft, by)
    }
  }
  return carried
}

function carryOf(draft: Draft, bill: Item, next: Item): Carried | undefined {
  if (next.on <= bill.on || daysBetween(draft.day, next.on) > NEXT_DAYS) return undefined
  if (bill.kind === 'statement' && next.kind === 'statement')
    return { on: next.on, minor: undefined }
  const { arrears } = next.values
  return arrears && { on: next.on, minor: arrears.minor }
}

/** The bill or statement that made a payment, the newest where it was corrected. */
const billOf = ({ items }: Draft): Item | undefined =>
  items.findLast(({ kind }) => kind === 'bill' || kind === 'statement')

/** Whether a later bill asks for exactly what is left of a payment. */
export const isCarried = (
  carried: Carried | undefined,
  { amountDue }: Facts,
  { full, paidMinor, creditMinor }: Cover,
): carried is Carried =>
  carried !== undefined &&
  amountDue !== undefined &&
  !full &&
  (carried.minor === undefined ||
    Math.abs(amountDue.minor - paidMinor - creditMinor - carried.minor) <= TOLERANCE_MINOR)

/**
 * Stored payments of which a bill near some items may carry what is left, or does not any more.
 *
 * @param items what changed, and what is no more
 */
export function mayBeCarried({ drafts, unchanged }: Swept, items: readonly Item[]): Draft[] {
  const bills = [...items, ...drafts.flatMap((draft) => billOf(draft) ?? [])]
  const carrying = new Set(bills.filter(carries).map(({ identity }) => identity.key))
  if (carrying.size === 0) return []
  const days = new Set(items.flatMap((item) => daysLookedAt(item).map((day) => at(item, day))))
  const isNear = (item: Item) => daysStoodAt(item).some((day) => days.has(at(item, day)))
  return drafts.filter(
    (draft) =>
      unchanged.has(draft) &&
      billOf(draft) &&
      draft.items.some((item) => carrying.has(item.identity.key) && isNear(item)),
  )
}

const carries = ({ kind, values }: Item) => kind === 'statement' || values.arrears !== undefined

const at = ({ identity }: Item, day: string) => `${identity.key} ${day}`
