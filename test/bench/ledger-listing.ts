import { sql } from 'drizzle-orm'
import type { ListPaymentsQuery } from '../../shared/contract/payments.ts'
import { addDays } from '../../shared/day.ts'
import { postgresWays } from '../../scripts/services/postgres.ts'
import { firstOf } from '../../scripts/services/programs.ts'
import { type Database, openDb } from '../../server/db/open.ts'
import { payments } from '../../server/db/schema/payments.ts'
import { createLog } from '../../server/observe/log.ts'
import { listPayments } from '../../server/payments/list.ts'
import { openPayments } from '../../server/payments/open.ts'
import { aPerson } from '../support/person.ts'
import { createServerDatabase } from '../support/postgres.ts'
import { createRandom } from './invented.ts'

const PAYMENTS = 10_000
const CALLS = 200
const TODAY = '2026-11-24'
const OPEN_DAYS = 40
const CLOSED = ['paid', 'paid', 'paid', 'paid', 'likely_paid', 'cancelled'] as const
const OPEN = ['paid', 'upcoming', 'upcoming', 'scheduled', 'failed'] as const

/** @returns a row for each way to list, none without a PostgreSQL; `slowest` p99 in ms */
export async function listing(): Promise<{ rows: string[][]; slowest: number | undefined }> {
  const brought = await firstOf(postgresWays, (why) => process.stderr.write(`${why}\n`))
  if (!brought) return { rows: [], slowest: undefined }
  Object.assign(process.env, brought.env)
  try {
    await using server = await createServerDatabase()
    await using db = await openDb(
      { kind: 'postgres', url: server.url },
      { log: createLog(() => {}) },
    )
    await db.migrate()
    return await measured(db)
  } finally {
    await brought.close()
  }
}

const query = (over: Partial<ListPaymentsQuery>): ListPaymentsQuery => ({
  sort: 'due',
  limit: 50,
  ...over,
})

async function measured(db: Database): Promise<{ rows: string[][]; slowest: number }> {
  const { userId } = await filled(db)
  const deps = { db, now: () => new Date(`${TODAY}T12:00:00Z`) }
  const { nextCursor } = await listPayments(deps, userId, query({ limit: 200 }))
  const page = nextCursor === null ? {} : { cursor: nextCursor }
  const ways: [string, () => Promise<unknown>][] = [
    ['open payments (popup, badge)', () => openPayments(deps, userId)],
    ['table by due day', () => listPayments(deps, userId, query({}))],
    ['table by due day, next page', () => listPayments(deps, userId, query(page))],
    ['table, newest first', () => listPayments(deps, userId, query({ sort: '-due' }))],
    ['table by amount', () => listPayments(deps, userId, query({ sort: '-amount' }))],
    ['table of one biller', () => listPayments(deps, userId, query({ q: 'biller 17' }))],
    ['table of what is overdue', () => listPayments(deps, userId, query({ status: 'overdue' }))],
  ]
  const rows: string[][] = []
  let slowest = 0
  for (const [name, run] of ways) {
    const { median, p99 } = await timesOf(run)
    slowest = Math.max(slowest, p99)
    rows.push([name, median.toFixed(1), p99.toFixed(1), await indexesOf(db, run)])
  }
  return { rows, slowest }
}

async function timesOf(run: () => Promise<unknown>): Promise<{ median: number; p99: number }> {
  for (let call = 0; call < 20; call++) await run()
  const times: number[] = []
  for (let call = 0; call < CALLS; call++) {
    const started = performance.now()
    await run()
    times.push(performance.now() - started)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(CALLS - 1, Math.floor(share * CALLS))] ?? 0
  return { median: at(0.5), p99: at(0.99) }
}

/** A connection tells of its scans a second later, with its next statement. */
const TOLD_MS = 1_100

/** The indexes a way of listing scans. */
async function indexesOf(db: Database, run: () => Promise<unknown>): Promise<string> {
  const scans = async () => {
    for (let call = 0; call < 5; call++) await run()
    await new Promise((resolve) => setTimeout(resolve, TOLD_MS))
    await Promise.all(Array.from({ length: 5 }, run))
    const rows = await db.read
      .select({ name: sql<string>`indexrelname`, scans: sql<string>`idx_scan` })
      .from(sql`pg_stat_user_indexes`)
      .where(sql`relname = 'payments'`)
    return new Map(rows.map(({ name, scans: count }) => [name, Number(count)]))
  }
  const before = await scans()
  const after = await scans()
  const used = [...after].filter(([name, count]) => count > (before.get(name) ?? 0))
  return used.map(([name]) => name.replace('payments_user_', '')).join(' ')
}

export async function filled(db: Database): Promise<{ userId: string }> {
  const random = createRandom(5)
  const person = await aPerson(db)
  const rows = Array.from({ length: PAYMENTS }, (_, n) => {
    const due = addDays(TODAY, -random.below(3_000) + 30)
    const status = random.pick(due < addDays(TODAY, -OPEN_DAYS) ? CLOSED : OPEN)
    const at = new Date(`${addDays(due, -14)}T12:00:00Z`)
    return {
      id: `p${n}`,
      userId: person.userId,
      mailboxId: person.mailboxId,
      biller: `Biller ${n % 120}`,
      billerKey: `biller${n % 120}.example`,
      currency: 'EUR',
      amountDueMinor: 1_000 + random.below(90_000),
      dueDate: due,
      reference: `R-${n}`,
      autopay: 'unknown' as const,
      status,
      because: 'It is so.',
      implied: [],
      warnings: [],
      latestKind: 'bill',
      latestAt: at,
      firstAt: at,
      messageCount: 2,
      createdAt: at,
      updatedAt: at,
    }
  })
  for (let start = 0; start < rows.length; start += 500)
    await db.read.insert(payments).values(rows.slice(start, start + 500))
  await db.read.execute(sql`analyze`)
  return person
}
