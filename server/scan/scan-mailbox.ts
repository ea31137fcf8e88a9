import { and, desc, eq, inArray, lt, ne, or } from 'drizzle-orm'
import type { Database } from '#server/db/open.ts'
import { messages } from '#server/db/schema/mailboxes.ts'
import { AppError, RetryLater } from '#server/errors.ts'
import type { Queue } from '#server/jobs/queue.ts'
import type { Live } from '#server/live/live.ts'
import type { Listed, Mailbox, Message, Page, Wanted } from '#server/mailbox/mailbox.ts'
import type { Log } from '#server/observe/log.ts'
import type { Metrics } from '#server/observe/metrics.ts'
import { announce } from '#server/payments/announce.ts'
import type { ReadMessage } from '#server/payments/apply-readings.ts'
import { placeAnew } from '#server/payments/place-anew.ts'
import type { LanguageModel } from '#server/llm/language-model.ts'
import type { Reader } from '#server/sandbox/reader.ts'
import type { Cache } from '#server/cache/cache.ts'
import type { Keyring } from '#server/seal.ts'
import type { DailyCaps } from './model-budget.ts'
import { readMessage } from './read-message.ts'
import { type Lease, StaleWorker, takeLease, writeUnder } from './lease.ts'
import { recordPage } from './record-page.ts'

export type ScanDeps = Readonly<{
  db: Database
  cache: Cache
  live: Live
  queue: Queue
  reader: Reader
  keyring: Keyring
  log: Log
  metrics: Metrics
  now: () => Date
  newId: () => string
  random: () => number
  openMailbox: (lease: Lease) => Promise<Mailbox>
  scanEveryHours: number
  /** Asked about doubtful mails of people who agreed to it; undefined without one. */
  languageModel: (LanguageModel & DailyCaps) | undefined
}>

/** One job reads for at most this long, then queues its own follow-up, so that other mailboxes get their turn. */
const SHIFT_MS = 5 * 60_000

/** Reads what is new in one mailbox into the ledger. May be stopped or repeated at any point. */
export async function scanMailbox(
  deps: ScanDeps,
  mailboxId: string,
  signal: AbortSignal,
): Promise<void> {
  const lease = await takeLease(deps, mailboxId)
  if (!lease) return
  const startedAt = performance.now()
  const ended = (outcome: string) => deps.metrics.count('duebox_scans_total', { outcome })
  try {
    await deps.live.publish(lease.userId, { type: 'scan' })
    await placeByTodaysRules(deps, lease)
    const finished = await readPages(deps, lease, signal)
    await release(deps, lease, finished)
    ended(finished ? 'finished' : 'shift_ended')
  } catch (error) {
    ended(endOf(error, signal))
    if (error instanceof StaleWorker) return
    if (signal.aborted) await giveUp(deps, lease, { nextScanAt: deps.now() })
    else await endWithFault(deps, lease, error)
  } finally {
    deps.metrics.time('duebox_scan_seconds', (performance.now() - startedAt) / 1_000)
    await deps.live.publish(lease.userId, { type: 'scan' })
  }
}

function endOf(error: unknown, signal: AbortSignal): string {
  if (error instanceof StaleWorker) return 'lost_lease'
  if (signal.aborted) return 'stopped'
  if (error instanceof RetryLater) return error.asked ? 'rate_limited' : 'put_off'
  return error instanceof AppError ? error.code : 'failed'
}

async function placeByTodaysRules(deps: ScanDeps, lease: Lease): Promise<void> {
  let changed = false
  await writeUnder(deps.db, lease, async (tx) => {
    changed = await placeAnew(tx, deps, lease.userId)
    return { lastProgressAt: deps.now() }
  })
  if (changed) await announce(deps, lease.userId)
}

/** @returns false when the shift ended with work left */
async function readPages(deps: ScanDeps, lease: Lease, signal: AbortSignal): Promise<boolean> {
  const mailbox = await deps.openMailbox(lease)
  const wanted: Wanted = {
    from: lease.from,
    unknown: (ids) => unknownOf(deps.db, lease, ids),
    again: () => unreadOf(deps, lease),
  }
  const endsAt = performance.now() + SHIFT_MS
  let bills = 0
  for await (const page of mailbox.changes(lease.cursor, wanted, signal)) {
    const startedAt = performance.now()
    const readings = await readPage(deps, lease, page, signal)
    signal.throwIfAborted()
    const recorded = await recordPage(deps, lease, page, readings, bills)
    bills += recorded.bills
    countPage(deps.metrics, { page, readings, ms: performance.now() - startedAt })
    if (recorded.changed) await announce(deps, lease.userId)
    await deps.live.publish(lease.userId, { type: 'scan' })
    if (page.hasMore && performance.now() > endsAt) return false
  }
  return true
}

function countPage(
  metrics: Metrics,
  { page, readings, ms }: { page: Page; readings: readonly ReadMessage[]; ms: number },
): void {
  metrics.time('duebox_page_seconds', ms / 1_000)
  metrics.count('duebox_messages_total', { outcome: 'gone' }, page.gone.length)
  for (const { result } of readings) {
    metrics.count('duebox_messages_total', { outcome: result.ok ? 'read' : 'unread' })
    if (!result.ok) metrics.count('duebox_unread_total', { why: result.why })
  }
}

async function readPage(
  deps: ScanDeps,
  lease: Lease,
  page: Page,
  signal: AbortSignal,
): Promise<ReadMessage[]> {
  const { engineVersion } = deps.reader
  const readOne = async (message: Message): Promise<ReadMessage> => ({
    gmailId: message.id,
    threadId: message.threadId,
    receivedAt: message.receivedAt,
    engineVersion,
    result: await readMessage(deps, lease, message, signal),
  })
  const unread = page.unread.map(({ id, threadId, why }): ReadMessage => ({
    gmailId: id,
    threadId,
    receivedAt: lease.startedAt,
    engineVersion,
    result: { ok: false, why },
  }))
  return [...(await Promise.all(page.messages.map(readOne))), ...unread]
}

/** The ids the scan log does not hold yet, in the order given. */
async function unknownOf(
  db: Database,
  lease: Lease,
  ids: readonly string[],
): Promise<readonly string[]> {
  const known = new Set<string>()
  for (let start = 0; start < ids.length; start += 500) {
    const rows = await db.read
      .select({ gmailId: messages.gmailId })
      .from(messages)
      .where(
        and(
          eq(messages.mailboxId, lease.mailboxId),
          inArray(messages.gmailId, ids.slice(start, start + 500)),
        ),
      )
    for (const { gmailId } of rows) known.add(gmailId)
  }
  return ids.filter((id) => !known.has(id))
}

/** Most tries to read one message under one version of the engine. */
const MOST_TRIES = 3
const AGAIN_AT_ONCE = 500

/** Messages that failed for what may pass: the machine, the deadline, an engine that is mended since. */
async function unreadOf({ db, reader }: ScanDeps, { mailboxId }: Lease): Promise<Listed[]> {
  return db.read
    .select({ id: messages.gmailId, threadId: messages.threadId })
    .from(messages)
    .where(
      and(
        eq(messages.mailboxId, mailboxId),
        eq(messages.outcome, 'unread'),
        ne(messages.why, 'too_large'),
        or(lt(messages.tries, MOST_TRIES), ne(messages.engineVersion, reader.engineVersion)),
      ),
    )
    .orderBy(desc(messages.receivedAt))
    .limit(AGAIN_AT_ONCE)
}

/** Next scan in 6 h ± 10 %, or at once when the shift ended early. */
async function release(deps: ScanDeps, lease: Lease, finished: boolean): Promise<void> {
  const now = deps.now()
  await writeUnder(deps.db, lease, async (tx) => {
    if (!finished) await deps.queue.send('scan', lease.mailboxId, { tx })
    return {
      ...(finished ? { lastReadAt: now, status: 'ok' as const, statusMessage: null } : {}),
      progress: null,
      lastProgressAt: now,
      pausedUntil: null,
      nextScanAt: nextScanAfter(now, deps),
    }
  })
}

/**
 * When a mailbox is due again: the interval with ±10 % jitter, so that mailboxes spread out.
 *
 * @param random uniform in [0, 1)
 */
export function nextScanAfter(
  now: Date,
  { scanEveryHours, random }: { scanEveryHours: number; random: () => number },
): Date {
  return new Date(now.getTime() + scanEveryHours * 3_600_000 * (0.9 + random() * 0.2))
}

async function endWithFault(deps: ScanDeps, lease: Lease, error: unknown): Promise<void> {
  if (error instanceof RetryLater)
    return giveUp(deps, lease, {
      pausedUntil: error.at,
      status: error.asked ? 'ok' : 'degraded',
      statusMessage: error.message,
    })
  if (error instanceof AppError && error.code === 'reauth_required')
    return giveUp(deps, lease, { status: 'reauth_required', statusMessage: error.message })
  if (error instanceof AppError && error.code === 'google_setup')
    return giveUp(deps, lease, { status: 'operator', statusMessage: error.message })
  await giveUp(deps, lease, {
    status: 'degraded',
    statusMessage: 'The last scan failed and will be tried again.',
  })
  throw error
}

/** Ends the lease early; what was recorded stays, the cursor says where to go on. */
async function giveUp(
  deps: ScanDeps,
  lease: Lease,
  columns: Parameters<typeof writeUnder>[2] extends (tx: never) => Promise<infer C> ? C : never,
): Promise<void> {
  try {
    await writeUnder(deps.db, lease, async () => ({ ...columns, progress: null }))
  } catch (error) {
    if (!(error instanceof StaleWorker)) throw error
  }
}
