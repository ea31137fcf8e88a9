import type { Tx } from '#server/db/open.ts'
import { mayBeCarried } from './carry.ts'
import { decisionsOf } from './decisions.ts'
import type { Draft } from './draft.ts'
import type { Item } from './item.ts'
import { Neighbourhood } from './neighbourhood.ts'
import { nextBillsNear } from './next-bills.ts'
import { noteMessages } from './note-messages.ts'
import { changesOf } from './reconcile.ts'
import { type Cause, type RecordDeps, type Recorded, record } from './record.ts'
import { type Swept, sweep } from './sweep.ts'

/** What a ledger has to follow. */
export type News = Readonly<{
  /** Messages that were just written. */
  messageIds: readonly string[]
  /** What those of them that were known said before. */
  before: readonly Item[]
  /** Payments of which the person said something. */
  paymentIds: readonly string[]
}>

/**
 * Brings payments, links and history to what readings and decisions say, in the caller's transaction. It looks
 * at what is near the news, and further only as far as something moves; what comes out is the ledger of all
 * mails, as `reconcile` defines it, because the ledger was that before.
 */
export async function updateLedger(
  tx: Tx,
  deps: RecordDeps,
  user: { id: string; timeZone: string },
  news: News,
  actor: Cause['actor'],
): Promise<Recorded> {
  const near = new Neighbourhood(tx, user)
  await near.load(news.messageIds)
  await near.loadPayments(news.paymentIds)
  const read = near.itemsOf(news.messageIds)
  const words = new Map(read.map((item) => [item.key, JSON.stringify(item)]))
  const gone = news.before.filter((item) => words.get(item.key) !== JSON.stringify(item))
  const start = { gone, fresh: new Set(news.messageIds) }
  await near.cover([...gone, ...read])
  let swept = await settle(tx, user.id, near, start)
  const core = wantedOf(swept, new Set(news.paymentIds))
  const heard = { items: [...read, ...core.map(({ first }) => first)], gone }
  const next = await nextBillsNear(tx, user.id, near, swept, heard)
  await near.loadPayments(next.moved)
  if (next.moved.length > 0) swept = await settle(tx, user.id, near, start)
  const asked = new Set([...news.paymentIds, ...next.moved])
  const some = wantedOf(swept, asked)
  const carried = mayBeCarried(swept, [...read, ...gone, ...some.flatMap(({ items }) => items)])
  for (const draft of carried) asked.add(swept.unchanged.get(draft) ?? '')
  const beyond = [...some, ...carried]
    .flatMap(({ items }) => items)
    .filter(({ key }) => !near.covered.has(key))
  if (beyond.length > 0) {
    await near.cover(beyond)
    swept = await settle(tx, user.id, near, start)
  }
  const wanted = wantedOf(swept, asked)
  const { said, decided } = await decisionsOf(tx, user, [...near.rows.keys()])
  const changes = changesOf(swept, wanted, near.existing(decided), next.dayOf)
  const cause = { actor, messageIds: new Set(actor === 'mail' ? news.messageIds : []) }
  return record(tx, deps, user, { near, said, changes }, cause)
}

/** Sweeps, and loads what is near to whatever that moved, until nothing more does. */
async function settle(
  tx: Tx,
  userId: string,
  near: Neighbourhood,
  { gone, fresh }: { gone: readonly Item[]; fresh: Set<string> },
): Promise<Swept> {
  for (;;) {
    await noteFamilies(tx, userId, near, fresh)
    const { items, pins } = near
    const swept = sweep({ items, gone, recorded: near.recorded(), fresh, pins })
    const beyond = swept.looked.filter(({ key }) => !near.covered.has(key))
    if (beyond.length === 0) return swept
    await near.cover(beyond)
  }
}

/** Families stored before places were noted are placed anew once, as a whole. */
async function noteFamilies(
  tx: Tx,
  userId: string,
  near: Neighbourhood,
  fresh: Set<string>,
): Promise<void> {
  while (near.unnoted.size > 0) {
    const items = near.itemsOf(near.unnoted)
    near.unnoted.clear()
    const all = await near.coverFamilies(items)
    const ids = new Set(all.map(({ messageId }) => messageId))
    for (const id of ids) fresh.add(id)
    await noteMessages(tx, userId, [...ids], all)
  }
}

/** Drafts to put: what changed, what was asked for, and what shares a suggested receipt with these. */
function wantedOf({ drafts, unchanged, touched }: Swept, asked: ReadonlySet<string>): Draft[] {
  const core = drafts.filter((draft) => {
    const id = unchanged.get(draft)
    return id === undefined || asked.has(id) || touched.has(draft)
  })
  const receipts = new Set(core.flatMap(({ suggested }) => suggested.map(({ item }) => item)))
  const wanted = new Set(core)
  if (receipts.size > 0)
    for (const draft of drafts)
      if (draft.suggested.some(({ item }) => receipts.has(item))) wanted.add(draft)
  return drafts.filter((draft) => wanted.has(draft))
}
