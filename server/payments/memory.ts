import type { Day } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'
import type { Reading, Seen, Slot } from '#server/context-engine/types.ts'
import { moneyKey } from './cover.ts'
import type { Edit } from '#shared/edit.ts'

/** A proven mail of a sender, as it was read. */
export type PastMail = Readonly<{ id: string; at: number; reading: Reading }>

/** What the person said of a payment that holds a mail. */
export type Word = Readonly<{
  verb: 'paid' | 'edit' | 'accept'
  at: number
  /** When they took it back, ms; undefined while it holds. */
  undoneAt: number | undefined
  set: Edit | undefined
  /** Only a part was paid, which confirms nothing. */
  part: boolean
  on?: Day
}>

/** Confirmed mails that make a slot, and misses that end it. */
const HITS = 2
const MISSES = 2
/** A receipt bears a bill out that came at most so long before it. */
const BORNE_OUT_MS = 60 * 86_400_000

/**
 * Where the amount stands in a sender's mails of one kind, as far as it was known when a mail came: labels beside the
 * amount in at least two mails that the person confirmed or a receipt bore out. Later words and mails do not count, so
 * that what one mail said stays whatever comes after it. Two misses in a row retire a slot.
 *
 * @param mail the one to be read
 * @param past mails of the same sender, in any order
 * @param words what the person said, by message id
 */
export function slotsBefore(
  mail: Pick<PastMail, 'at' | 'reading'>,
  past: readonly PastMail[],
  words: ReadonlyMap<string, readonly Word[]>,
): Slot[] {
  const known = past
    .filter(({ at }) => at < mail.at)
    .toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const tallies = new Map<string, { hits: number; misses: number }>()
  for (const one of known) {
    if (one.reading.kind !== mail.reading.kind || one.reading.kind === 'none') continue
    const seen = one.reading.seen ?? []
    const amount = confirmedIn(one, { known, words: words.get(one.id) ?? [], until: mail.at })
    if (amount) count(tallies, seen, moneyKey(amount))
  }
  return [...tallies]
    .filter(([, { hits }]) => hits >= HITS)
    .toSorted(([a, x], [b, y]) => y.hits - x.hits || (a < b ? -1 : 1))
    .map(([label]) => ({ label, by: 'memory' }))
}

function count(
  tallies: Map<string, { hits: number; misses: number }>,
  seen: readonly Seen[],
  amount: string,
): void {
  const labels = new Map(seen.toReversed().map((one) => [one.label.toLowerCase(), one]))
  for (const [label, { amountDue }] of labels) {
    const tally = tallies.get(label) ?? { hits: 0, misses: 0 }
    if (moneyKey(amountDue.value) === amount)
      tallies.set(label, { hits: tally.hits + 1, misses: 0 })
    else if (tally.misses + 1 >= MISSES) tallies.delete(label)
    else tallies.set(label, { ...tally, misses: tally.misses + 1 })
  }
}

/** The amount that proved right of a mail: what the person says, or what was paid soon after. */
function confirmedIn(
  { at, reading }: PastMail,
  { known, words, until }: { known: readonly PastMail[]; words: readonly Word[]; until: number },
): Money | undefined {
  if (reading.kind === 'none') return undefined
  const said = words.filter(
    (word) => word.at < until && (word.undoneAt === undefined || word.undoneAt > until),
  )
  const edit = said.findLast(({ set }) => set?.amountDue !== undefined)
  if (edit) return edit.set?.amountDue ?? undefined
  if (said.some(({ verb, part }) => verb === 'accept' || (verb === 'paid' && !part)))
    return reading.fields.amountDue?.value
  const places = new Set((reading.seen ?? []).map(({ amountDue }) => moneyKey(amountDue.value)))
  for (const { at: paidAt, reading: receipt } of known) {
    if (receipt.kind !== 'receipt' || paidAt < at || paidAt - at > BORNE_OUT_MS) continue
    const paid = receipt.fields.amountPaid?.value
    if (paid && places.has(moneyKey(paid))) return paid
  }
  return undefined
}
