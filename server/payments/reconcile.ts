import type { Facts } from './facts.ts'
import { type Item, byEvidence } from './item.ts'
import { placeOf } from './join.ts'
import { type Draft, addTo, dayOfDraft, draftOf, trusts } from './match.ts'
import type { Suggestion } from './derive.ts'

/** A payment the ledger has: its id, which items it holds, whether the person said anything of it. */
export type Existing = Readonly<{
  id: string
  keys: ReadonlySet<string>
  decided: boolean
  /** When its first message was received, ms; older ones keep their id first. */
  firstAt: number
}>

/** What becomes of the ledger. Every payment of the result is named by a `put`; other existing ids end. */
export type Change =
  | Readonly<{
      do: 'put'
      /** The existing payment that goes on in this one; undefined for a new one. */
      id: string | undefined
      items: readonly Item[]
      suggested: readonly Item[]
      facts: Facts
      suggestions: readonly Suggestion[]
      nextBillOn: string | undefined
    }>
  /** Found to be one obligation with another; its decisions and history move there. */
  | Readonly<{ do: 'absorb'; id: string; into: number }>
  /** No mail speaks of it any more, and the person never did. */
  | Readonly<{ do: 'drop'; id: string }>
  /** No mail speaks of it any more, but the person decided something: it stays as it is. */
  | Readonly<{ do: 'keep'; id: string }>

/** A biller counts as one without receipts after this many bills without any. */
const QUIET_BILLS = 3
/** A next bill this much larger may carry the old one as arrears. */
const ARREARS_FACTOR = 1.5

/**
 * The ledger of one neighbourhood of billers: which messages speak of which payment. It is built from all its
 * items in order of evidence, so arrival order and repetition cannot matter; existing payments only lend their
 * ids to what they hold.
 *
 * @param items every item of every biller concerned, in any order, repeated or not
 * @param existing the payments that hold any of them, or held one of their messages
 * @returns `put`s in order of their first evidence (their index is what `absorb.into` means), then the rest
 */
export function reconcile(items: readonly Item[], existing: readonly Existing[]): Change[] {
  const drafts = draftsOf(items)
  const given = idsFor(drafts, existing)
  const puts = drafts.map((draft, index): Change => ({
    do: 'put',
    id: given.ids.get(index),
    items: draft.items,
    suggested: draft.suggested.map(({ item }) => item),
    facts: draft.facts,
    suggestions: draft.suggested.map(({ item, why }) => ({
      messageId: item.messageId,
      on: item.on,
      at: item.at,
      amount: item.values.amountPaid ?? item.values.amountDue,
      why,
    })),
    nextBillOn: nextBillOf(draft, drafts),
  }))
  return [...puts, ...given.rest]
}

function draftsOf(items: readonly Item[]): Draft[] {
  const once = new Map(items.map((item) => [item.key, item]))
  const drafts: Draft[] = []
  for (const item of [...once.values()].toSorted(byEvidence)) {
    const place = placeOf(item, drafts)
    if (place.to === 'payment') addTo(place.draft, item)
    if (place.to === 'new') drafts.push(draftOf(item))
    if (place.to === 'suggestion')
      for (const draft of place.drafts) draft.suggested.push({ item, why: place.why })
  }
  return drafts
}

type Given = { ids: Map<number, string>; rest: Change[] }

/** Hands the existing ids to the drafts that hold most of their items; decided payments choose first. */
function idsFor(drafts: readonly Draft[], existing: readonly Existing[]): Given {
  const shared = existing.flatMap((payment) =>
    drafts.flatMap(({ items }, index) => {
      const count = items.filter(({ key }) => payment.keys.has(key)).length
      return count > 0 ? [{ payment, index, count }] : []
    }),
  )
  const ordered = shared.toSorted(
    (a, b) =>
      Number(b.payment.decided) - Number(a.payment.decided) ||
      b.count - a.count ||
      a.payment.firstAt - b.payment.firstAt ||
      (a.payment.id < b.payment.id ? -1 : a.payment.id > b.payment.id ? 1 : a.index - b.index),
  )
  const ids = new Map<number, string>()
  const placed = new Set<string>()
  for (const { payment, index } of ordered) {
    if (ids.has(index) || placed.has(payment.id)) continue
    ids.set(index, payment.id)
    placed.add(payment.id)
  }
  const rest = existing
    .filter(({ id }) => !placed.has(id))
    .map(({ id, decided }): Change => {
      const into = ordered.find(({ payment }) => payment.id === id)?.index
      if (into !== undefined) return { do: 'absorb', id, into }
      return decided ? { do: 'keep', id } : { do: 'drop', id }
    })
  return { ids, rest }
}

/**
 * The day this payment's next bill came, when its biller never sends receipts and the next bill is no larger
 * than usual, so that it can carry no arrears.
 *
 * @returns undefined while too few bills came to know the biller
 */
function nextBillOf(draft: Draft, drafts: readonly Draft[]): string | undefined {
  const first = draft.items[0]
  if (!first) return undefined
  const family = drafts.filter((other) => trusts(other, first))
  if (family.some(({ cover, suggested }) => cover.receipts.length + suggested.length > 0))
    return undefined
  const stream = family
    .filter(({ items, facts }) => items.some(({ kind }) => kind === 'bill') && facts.dueDate)
    .filter(({ facts }) => facts.accountRef === draft.facts.accountRef)
    .toSorted((a, b) => (dayOfDraft(a) < dayOfDraft(b) ? -1 : 1))
  const position = stream.indexOf(draft)
  const next = stream[position + 1]
  if (position < 0 || !next || stream.length < QUIET_BILLS) return undefined
  const [amount, after] = [draft.facts.amountDue, next.facts.amountDue]
  if (!amount || amount.currency !== after?.currency) return undefined
  if (after.minor > amount.minor * ARREARS_FACTOR) return undefined
  return next.items[0]?.on
}
