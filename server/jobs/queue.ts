import { and, count, eq, inArray, isNotNull, lte, notExists, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { fromDrizzle } from 'pg-boss'
import type { PgBoss } from 'pg-boss'
import type { Database, DbConfig, Tx } from '#server/db/open.ts'
import { trust } from '#server/db/trust.ts'
import { faultOf } from '#server/observe/log.ts'
import type { Log } from '#server/observe/log.ts'
import { noMetrics, type Metrics } from '#server/observe/metrics.ts'
import { createBoss } from './boss.ts'
import { kinds } from './kinds.ts'
import type { JobKind, Kind } from './kinds.ts'
import { jobs } from './table.ts'

/** Durable jobs, one per kind and subject at a time; a `send` while one runs leads to exactly one follow-up. */
export type Queue = {
  /** Makes the queues. Call before anything else, after `db.migrate`. */
  start(): Promise<void>
  /** Asks for a job; does nothing when one is already waiting. With `tx` the job exists when it commits. */
  send(kind: JobKind, subjectId: string, options?: { tx?: Tx }): Promise<void>
  /** `send` for many subjects in one statement; [] does nothing. */
  insert(kind: JobKind, subjectIds: string[], options?: { tx?: Tx }): Promise<void>
  /**
   * Runs the jobs of a kind in this process.
   *
   * @param run must be safe to run twice; a fault of it spends a retry. The signal fires when the job has expired
   *   or the process stops: pass it into every wait
   */
  work(kind: JobKind, run: Work): Promise<void>
  /** How long the oldest job that could run has waited, in ms; 0 when none waits. */
  oldestDueAgeMs(): Promise<number>
  /** Jobs of each kind and state; those of `KIND-dead` wait for an operator. */
  depth(): Promise<{ kind: string; state: string; count: number }[]>
  /** Stops fetching, fires the signals and waits for running jobs; `send` still works. */
  halt(): Promise<void>
  /** `halt`, for 8 s at most; hands the rest back and lets go of the database. */
  stop(): Promise<void>
}
export type Work = (subjectId: string, signal: AbortSignal) => Promise<void>

type Payload = { subjectId: string }

const STOP_MS = 8_000
const names = Object.keys(kinds).filter((name): name is JobKind => name in kinds)

/** @param config the one `db` was opened with */
export function createQueue(deps: {
  db: Database
  config: DbConfig
  log: Log
  metrics?: Metrics
}): Queue {
  const { db, config, log, metrics = noMetrics } = deps
  const boss = createBoss(db, config, deps)
  const stopping = new AbortController()

  return {
    async start() {
      await boss.start({ attempts: 3 })
      for (const name of names) await makeQueue(boss, name, kinds[name])
      if (db.kind === 'embedded') await restartOrphans(boss, db)
    },
    async send(kind, subjectId, { tx } = {}) {
      await boss.send(kind, { subjectId } satisfies Payload, {
        singletonKey: subjectId,
        ...inside(tx),
      })
    },
    async insert(kind, subjectIds, { tx } = {}) {
      if (subjectIds.length > 0) await boss.insert(kind, subjectIds.map(toInsert), inside(tx))
    },
    async work(kind, run) {
      const signal = stopping.signal
      for (let worker = 0; worker < kinds[kind].concurrency; worker++)
        await startWorker(boss, kind, { run, signal, log, metrics })
    },
    oldestDueAgeMs: () => oldestDueAgeMs(db),
    depth: () =>
      db.read
        .select({ kind: jobs.name, state: jobs.state, count: count() })
        .from(jobs)
        .groupBy(jobs.name, jobs.state),
    async halt() {
      stopping.abort(new Error('the process stops'))
      await Promise.all(names.map((name) => boss.offWork(name, { wait: true })))
    },
    async stop() {
      stopping.abort(new Error('the process stops'))
      await boss.stop({ graceful: true, timeout: STOP_MS })
    },
  }
}

type Job = { id: string; data: Payload; signal: AbortSignal }

/**
 * One worker, one job at a time. It is told to look again after each: pg-boss wakes a worker once for many jobs
 * that come together, and would have it poll for the rest.
 */
async function startWorker(
  boss: PgBoss,
  kind: JobKind,
  { run, signal, log, metrics }: { run: Work; signal: AbortSignal; log: Log; metrics: Metrics },
): Promise<void> {
  const options = {
    heartbeatRefreshSeconds: HEARTBEAT_SECONDS / 3,
    notifyPollingIntervalSeconds: 10,
  }
  const worker = boss.work<Payload>(kind, options, async ([job]) => {
    try {
      if (job) await runJob(job)
    } finally {
      boss.notifyWorker(await worker)
    }
  })
  await worker

  async function runJob(job: Job): Promise<void> {
    try {
      await run(job.data.subjectId, AbortSignal.any([job.signal, signal]))
    } catch (error) {
      if (signal.aborted) log.info('job handed back', { job: kind, jobId: job.id })
      else {
        log.error('job failed', { job: kind, jobId: job.id, fault: faultOf(error) })
        metrics.count('duebox_job_failures_total', { kind })
      }
      // pg-boss stores what is thrown: never a message that may quote a mail or a query.
      throw Object.assign(new Error('job failed'), { stack: '' })
    }
  }
}

/** pg-boss' least is 10; a killed worker's job is taken over when this has passed. */
const HEARTBEAT_SECONDS = 15

const toInsert = (subjectId: string) => ({ data: { subjectId }, singletonKey: subjectId })

/** Sends as a part of a transaction; pg-boss reads the rows of either driver. */
function inside(tx: unknown) {
  if (!tx) return {}
  trust<Parameters<typeof fromDrizzle>[0]>(tx) // a drizzle transaction, whose `execute` pg-boss calls
  return { db: fromDrizzle(tx, sql) }
}

/** A policy cannot change once a queue exists: another policy needs another name. */
async function makeQueue(boss: PgBoss, name: JobKind, kind: Kind): Promise<void> {
  const deadLetter = `${name}-dead`
  await boss.createQueue(deadLetter)
  await boss.createQueue(name, {
    policy: 'stately',
    retryLimit: kind.retryLimit,
    retryDelay: kind.retryDelaySeconds,
    retryBackoff: true,
    retryDelayMax: 900,
    heartbeatSeconds: HEARTBEAT_SECONDS,
    expireInSeconds: kind.expireInSeconds,
    deleteAfterSeconds: 3_600,
    deadLetter,
    notify: true,
  })
}

/**
 * Nobody else works on an embedded database: what is active at the start belonged to a process that was killed, and
 * what it handed back when it stopped need not wait for its retry.
 */
async function restartOrphans(boss: PgBoss, db: Database): Promise<void> {
  await db.transact(async (tx) => {
    await tx
      .update(jobs)
      .set({ startAfter: sql`now()` })
      .where(eq(jobs.state, 'retry'))
    const orphans = await tx.delete(jobs).where(eq(jobs.state, 'active')).returning()
    for (const { name, singletonKey } of orphans)
      if (singletonKey) await boss.insert(name, [toInsert(singletonKey)], inside(tx))
  })
}

async function oldestDueAgeMs(db: Database): Promise<number> {
  const running = alias(jobs, 'running')
  const sameActive = db.read
    .select({ id: running.id })
    .from(running)
    .where(
      and(
        eq(running.name, jobs.name),
        eq(running.singletonKey, jobs.singletonKey),
        eq(running.state, 'active'),
      ),
    )
  const [oldest] = await db.read
    .select({
      ageMs: sql`extract(epoch from now() - min(${jobs.startAfter})) * 1000`.mapWith(Number),
    })
    .from(jobs)
    .where(
      and(
        inArray(jobs.name, names),
        inArray(jobs.state, ['created', 'retry']),
        isNotNull(jobs.singletonKey),
        lte(jobs.startAfter, sql`now()`),
        notExists(sameActive),
      ),
    )
  return Math.max(0, oldest?.ageMs ?? 0)
}
