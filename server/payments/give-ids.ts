import type { Draft } from './draft.ts'

/** A payment the ledger has: its id, which items it holds, whether the person said anything of it. */
export type Existing = Readonly<{
  id: string
  keys: ReadonlySet<string>
  decided: boolean
  /** When its first message was received, ms; older ones keep their id first. */
  firstAt: number
}>

/** What becomes of the ids: which payment goes on in which draft, which goes into another, which nobody holds. */
export type Given = Readonly<{
  ids: ReadonlyMap<Draft, string>
  absorbed: readonly Readonly<{ id: string; into: Draft }>[]
  left: readonly Existing[]
}>

type Claim = Readonly<{ payment: Existing; draft: Draft; count: number }>

/** Hands the existing ids to the drafts that hold most of their items; decided payments choose first. */
export function giveIds(drafts: readonly Draft[], existing: readonly Existing[]): Given {
  const holders = new Map(drafts.flatMap((draft) => draft.items.map(({ key }) => [key, draft])))
  const claims = existing.flatMap((payment) => claimsOf(payment, holders)).toSorted(byRight)
  const ids = new Map<Draft, string>()
  const placed = new Set<string>()
  const first = new Map<string, Draft>()
  for (const { payment, draft } of claims) {
    if (!first.has(payment.id)) first.set(payment.id, draft)
    if (ids.has(draft) || placed.has(payment.id)) continue
    ids.set(draft, payment.id)
    placed.add(payment.id)
  }
  const rest = existing.filter(({ id }) => !placed.has(id))
  return {
    ids,
    absorbed: rest.flatMap(({ id }) => {
      const into = first.get(id)
      return into ? [{ id, into }] : []
    }),
    left: rest.filter(({ id }) => !first.has(id)),
  }
}

function claimsOf(payment: Existing, holders: ReadonlyMap<string, Draft>): Claim[] {
  const counts = new Map<Draft, number>()
  for (const key of payment.keys) {
    const draft = holders.get(key)
    if (draft) counts.set(draft, (counts.get(draft) ?? 0) + 1)
  }
  return [...counts].map(([draft, count]) => ({ payment, draft, count }))
}

const byRight = (a: Claim, b: Claim): number =>
  Number(b.payment.decided) - Number(a.payment.decided) ||
  b.count - a.count ||
  a.payment.firstAt - b.payment.firstAt ||
  (a.payment.id < b.payment.id ? -1 : a.payment.id > b.payment.id ? 1 : 0) ||
  a.draft.index - b.draft.index
