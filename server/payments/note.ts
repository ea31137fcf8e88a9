import { count, eq } from 'drizzle-orm'
import type { Day } from '#shared/day.ts'
import type { Tx } from '#server/db/open.ts'
import {
  type DecisionValue,
  type DecisionVerb,
  changes,
  decisions,
} from '#server/db/schema/payments.ts'
import type { LedgerUser } from './ledger-user.ts'

/** One writer at a person's ledger, at one instant. */
export type Scope = Readonly<{
  tx: Tx
  newId: () => string
  user: LedgerUser
  now: Date
  today: Day
}>

/** What a word led to at once: the decision (null for an undo), and what has to be derived and placed again. */
export type Decided = Readonly<{
  undo: string | null
  paymentIds: readonly string[]
  messageIds: readonly string[]
}>

/** Writes down a decision. @returns its id */
export async function note(
  scope: Scope,
  paymentId: string,
  said: Readonly<{ verb: DecisionVerb; day: Day | null; value: DecisionValue | null }>,
): Promise<string> {
  const { tx, newId, user, now } = scope
  const id = newId()
  const [made] = await tx
    .select({ sequence: count() })
    .from(decisions)
    .where(eq(decisions.paymentId, paymentId))
  const sequence = made?.sequence ?? 0
  await tx.insert(decisions).values({ ...said, id, userId: user.id, paymentId, at: now, sequence })
  await tell(scope, paymentId, { from: null, to: said.verb, undoes: null })
  return id
}

/** A line of history about a decision. */
export async function tell(
  { tx, newId, user, now }: Scope,
  paymentId: string,
  line: { from: string | null; to: string | null; undoes: string | null },
): Promise<void> {
  await tx.insert(changes).values({
    ...line,
    id: newId(),
    userId: user.id,
    paymentId,
    at: now,
    actor: 'user',
    field: 'decision',
  })
}
