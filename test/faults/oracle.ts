import type { ListPayments } from '#shared/contract/payments.ts'
import { UNITS } from '#server/google/quota.ts'
import type { Golden, Outcome } from './types.ts'
import type { World } from './world.ts'

/** What a ledger holds, compared between runs: nothing in it depends on when or in what order things were done. */
export type Content = Readonly<{ messages: readonly string[]; payments: readonly string[] }>

export async function contentOf(world: World): Promise<Content> {
  const rows = await world.sql<{ at: Date; outcome: string; kind: string | null }[]>`
    select received_at as at, outcome, kind from messages order by received_at`
  const payments: string[] = []
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: ListPayments = await world.call(
      `/api/payments?limit=200${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
    )
    for (const {
      biller,
      amountDue,
      amountPaid,
      dueDate,
      status,
      reference,
      messageCount,
    } of page.payments)
      payments.push(
        JSON.stringify([biller, amountDue, amountPaid, dueDate, status, reference, messageCount]),
      )
    cursor = page.nextCursor
  }
  return {
    messages: rows.map(({ at, outcome, kind }) => `${at.toISOString()} ${outcome} ${kind ?? ''}`),
    payments: payments.toSorted(),
  }
}

/** What a run cost Google's quota, in units. */
export const unitsOf = (world: World): number =>
  world.google.calls().reduce((sum, { units }) => sum + units, 0)

/** Units a first scan of so many messages cannot do without. */
export const leastUnits = (messages: number): number =>
  UNITS.getProfile + UNITS.list + messages * UNITS.get

/** What is wrong with a run by the invariants of the fault runs; empty when nothing is. */
export async function brokenBy(
  world: World,
  golden: Golden,
  { extraUnits = 0, gone = 0, status = 'ok' }: Outcome,
): Promise<string[]> {
  const broken: string[] = []
  const content = await contentOf(world)
  for (const part of ['messages', 'payments'] as const) {
    const [missing, more] = differences(golden.content[part], content[part])
    if (missing.length > gone || more.length > gone)
      broken.push(
        `I1 ${part}: ${missing.length} missing, ${more.length} too many; ${[...missing, ...more][0]}`,
      )
  }
  const [twins] = await world.sql<{ count: number }[]>`
    select count(*)::int from (select 1 from messages group by mailbox_id, gmail_id having count(*) > 1) as twin`
  if (twins?.count !== 0) broken.push(`I2: ${twins?.count} messages twice`)
  const cursors = await world.sql<
    { cursor: string }[]
  >`select cursor from fault_cursors order by at`
  const readAt = cursors.map(({ cursor }) => (JSON.parse(cursor) as { readAt: string }).readAt)
  if (readAt.some((at, index) => at < (readAt[index - 1] ?? '')))
    broken.push('I3: a cursor went back')
  const units = unitsOf(world)
  const most = golden.units * 1.2 + extraUnits
  if (units > most) broken.push(`I4: ${units} units, at most ${Math.ceil(most)}`)
  const state = await world.state()
  if (!state || state.status !== status || state.progress)
    broken.push(`I7: it says ${state?.status}`)
  return broken
}

function differences(wanted: readonly string[], got: readonly string[]): [string[], string[]] {
  const left = new Map<string, number>()
  for (const one of got) left.set(one, (left.get(one) ?? 0) + 1)
  const missing = wanted.filter((one) => {
    const count = left.get(one) ?? 0
    if (count > 0) left.set(one, count - 1)
    return count === 0
  })
  const more = [...left].flatMap(([one, count]) => Array.from({ length: count }, () => one))
  return [missing, more]
}
