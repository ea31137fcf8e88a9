import { and, asc, count, eq, inArray, isNotNull, lt, lte, min, or, isNull, sql } from 'drizzle-orm'
import type { Database } from '#server/db/open.ts'
import { inThisTransaction } from '#server/db/open.ts'
import { mailboxes } from '#server/db/schema/mailboxes.ts'
import type { Queue } from '#server/jobs/queue.ts'
import type { Measured } from '#server/observe/metrics.ts'
import { nextScanAfter } from './scan-mailbox.ts'

export type DueDeps = Readonly<{
  db: Database
  queue: Queue
  now: () => Date
  random: () => number
  scanEveryHours: number
}>

const CLAIM = 200
const LATE_MS = 5 * 60_000
const WATCH_MARGIN_MS = 48 * 3_600_000

/**
 * Queues a scan of every mailbox that is due and sets its next time, in one transaction. Any number of
 * instances may do this at once: each due mailbox is claimed by exactly one (skip locked).
 */
export async function queueDueScans(deps: DueDeps): Promise<void> {
  const now = deps.now()
  await deps.db.transact(async (tx) => {
    const due = await tx
      .select({ id: mailboxes.id })
      .from(mailboxes)
      .where(isDue(now))
      .orderBy(asc(mailboxes.nextScanAt))
      .limit(CLAIM)
      .for('update', { skipLocked: true })
    for (const { id } of due)
      await tx
        .update(mailboxes)
        .set({ nextScanAt: nextScanAfter(now, deps) })
        .where(and(eq(mailboxes.id, id), inThisTransaction(tx)))
    if (due.length === 0) return
    await deps.queue.insert(
      'scan',
      due.map(({ id }) => id),
      { tx },
    )
  })
}

const isDue = (now: Date) =>
  and(
    lte(mailboxes.nextScanAt, now),
    sql`${mailboxes.status} <> 'reauth_required'`,
    or(isNull(mailboxes.pausedUntil), lte(mailboxes.pausedUntil, now)),
  )

/** Wakes mailboxes whose pause is over and that have work left, at once rather than at their next turn. */
export async function queuePausedScans(deps: DueDeps): Promise<void> {
  const now = deps.now()
  await deps.db.transact(async (tx) => {
    const over = await tx
      .select({ id: mailboxes.id })
      .from(mailboxes)
      .where(and(isNotNull(mailboxes.pausedUntil), lte(mailboxes.pausedUntil, now)))
      .limit(CLAIM)
      .for('update', { skipLocked: true })
    if (over.length === 0) return
    const ids = over.map(({ id }) => id)
    await deps.queue.insert('scan', ids, { tx })
    await tx
      .update(mailboxes)
      .set({ pausedUntil: null })
      .where(and(inArray(mailboxes.id, ids), inThisTransaction(tx)))
  })
}

/** True when some mailbox, or a job that could run, has waited for more than five minutes: scans stand still. */
export async function scansStandStill({
  db,
  queue,
  now,
}: Pick<DueDeps, 'db' | 'queue' | 'now'>): Promise<boolean> {
  if ((await queue.oldestDueAgeMs()) > LATE_MS) return true
  const late = new Date(now().getTime() - LATE_MS)
  const [row] = await db.read
    .select({ id: mailboxes.id })
    .from(mailboxes)
    .where(and(isDue(now()), lt(mailboxes.nextScanAt, late)))
    .limit(1)
  return row !== undefined
}

/** Queues the renewal of every watch that ends within two days, or was never set. */
export async function queueWatchRenewals(deps: DueDeps): Promise<void> {
  const soon = new Date(deps.now().getTime() + WATCH_MARGIN_MS)
  const rows = await deps.db.read
    .select({ id: mailboxes.id })
    .from(mailboxes)
    .where(
      and(
        sql`${mailboxes.status} <> 'reauth_required'`,
        or(isNull(mailboxes.watchExpiresAt), lt(mailboxes.watchExpiresAt, soon)),
      ),
    )
    .limit(1_000)
  await deps.queue.insert(
    'renew-watch',
    rows.map(({ id }) => id),
  )
}

/** How mailboxes stand and how late the latest is, for whoever watches the installation. */
export async function measureScans({
  db,
  queue,
  now,
}: Pick<DueDeps, 'db' | 'queue' | 'now'>): Promise<Measured[]> {
  const [late] = await db.read
    .select({ at: min(mailboxes.nextScanAt) })
    .from(mailboxes)
    .where(isDue(now()))
  const states = await db.read
    .select({ status: mailboxes.status, group: mailboxes.group, value: count() })
    .from(mailboxes)
    .groupBy(mailboxes.status, mailboxes.group)
  return [
    {
      name: 'duebox_oldest_due_mailbox_seconds',
      value: late?.at ? (now().getTime() - late.at.getTime()) / 1_000 : 0,
    },
    { name: 'duebox_oldest_due_job_seconds', value: (await queue.oldestDueAgeMs()) / 1_000 },
    ...states.map(({ status, group, value }) => ({
      name: 'duebox_mailboxes' as const,
      labels: { status, group },
      value,
    })),
    ...(await queue.depth()).map(({ kind, state, count: value }) => ({
      name: 'duebox_jobs' as const,
      labels: { kind, state },
      value,
    })),
  ]
}
