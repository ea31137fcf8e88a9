import type { Day } from '#shared/day.ts'
import type { Suggestion } from './derive.ts'
import type { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import { type Carried, carriedIn } from './carry.ts'
import { familiesOf } from './families.ts'
import { type Existing, giveIds } from './give-ids.ts'
import type { Item } from './item.ts'
import { billedOf, nextBills } from './quiet.ts'
import { type Swept, sweep } from './sweep.ts'

/** A payment as its mails make it. */
export type Put = Readonly<{
  do: 'put'
  /** The existing payment that goes on in this one; undefined for a new one. */
  id: string | undefined
  items: readonly Item[]
  suggested: Draft['suggested']
  facts: Facts
  suggestions: readonly Suggestion[]
  billedOn: Day | undefined
  nextBillOn: Day | undefined
  carried: Carried | undefined
}>

/** What becomes of the ledger. Existing ids that no change names stay as they are. */
export type Change =
  | Put
  /** Found to be one obligation with another; its decisions and history move there. */
  | Readonly<{ do: 'absorb'; id: string; into: number }>
  /** No mail speaks of it any more, and the person never did. */
  | Readonly<{ do: 'drop'; id: string }>
  /** No mail speaks of it any more, but the person decided something: it stays as it is. */
  | Readonly<{ do: 'keep'; id: string }>

/**
 * The ledger of some items: which messages speak of which payment. It is built from all of them in order of
 * evidence, so arrival order and repetition cannot matter; existing payments only lend their ids to what they
 * hold. The ledger in the database is kept equal to this by `sweep`ing only what is near a change.
 *
 * @param items every item of every biller concerned, in any order, repeated or not
 * @param existing the payments that hold any of them, or held one of their messages
 * @param pins items the person has put into a payment, by key
 * @returns `put`s in order of their first evidence (their index is what `absorb.into` means), then the rest
 */
export function reconcile(
  items: readonly Item[],
  existing: readonly Existing[],
  pins: ReadonlyMap<string, string> = new Map(),
): Change[] {
  const once = [...new Map(items.map((item) => [item.key, item])).values()]
  const swept = sweep({ items: once, gone: [], recorded: new Map(), fresh: 'all', pins })
  const familyOf = familiesOf(once)
  const sending = new Set(once.filter(({ kind }) => kind === 'receipt').map(familyOf))
  const bills = swept.drafts
    .filter(({ first }) => !sending.has(familyOf(first)))
    .map((draft) => ({ draft, ...billedOf(draft) }))
  const next = new Map([...nextBills(bills)].map(([{ draft }, on]) => [draft, on]))
  return changesOf(swept, swept.drafts, existing, (draft) => next.get(draft))
}

/**
 * The changes that bring the ledger to what was swept.
 *
 * @param wanted the drafts to put: at least those that are not unchanged
 * @param existing the payments that hold any of the items swept; those that are unchanged may be among them
 */
export function changesOf(
  { drafts, unchanged }: Swept,
  wanted: readonly Draft[],
  existing: readonly Existing[],
  nextBillOn: (draft: Draft, id: string | undefined) => Day | undefined,
): Change[] {
  const same = new Set(unchanged.values())
  const { ids, absorbed, left } = giveIds(
    drafts.filter((draft) => !unchanged.has(draft)),
    existing.filter(({ id }) => !same.has(id)),
  )
  const index = new Map(wanted.map((draft, at) => [draft, at]))
  const carried = carriedIn(drafts)
  return [
    ...wanted.map((draft) => {
      const id = unchanged.get(draft)
      return {
        ...putOf(draft, id ?? ids.get(draft), nextBillOn(draft, id)),
        carried: carried.get(draft),
      }
    }),
    ...absorbed.map(({ id, into }): Change => ({ do: 'absorb', id, into: index.get(into) ?? -1 })),
    ...left.map(({ id, decided }): Change => ({ do: decided ? 'keep' : 'drop', id })),
  ]
}

function putOf(
  draft: Draft,
  id: string | undefined,
  nextBillOn: Day | undefined,
): Omit<Put, 'carried'> {
  return {
    do: 'put',
    id,
    items: draft.items,
    suggested: draft.suggested,
    facts: draft.facts,
    suggestions: draft.suggested.map(({ item, why }) => ({
      messageId: item.messageId,
      on: item.on,
      at: item.at,
      amount: item.values.amountPaid ?? item.values.amountDue,
      why,
    })),
    billedOn: billedOf(draft).billedOn,
    nextBillOn,
  }
}
