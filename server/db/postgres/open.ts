import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { SetupError } from '#server/errors.ts'
import { transactOn } from '../database.ts'
import type { Database, DbDeps } from '../database.ts'
import { sqlState, unavailable } from '../faults.ts'
import { migrateLocked } from '../migrate.ts'
import * as schema from '../schema/index.ts'
import { tellUnavailable } from '../session.ts'
import type { Db } from '../transaction.ts'
import { trust } from '../trust.ts'
import { readingClient, transactingClient } from './client.ts'
import { createPool, settings } from './pool.ts'

const PING_MS = 2_000
/** A server that starts together with us gets this long to answer. */
const FIRST_ANSWER_MS = 8_000

/**
 * Opens the ledger on a PostgreSQL server.
 *
 * @param url postgres://user:password@host:port/database
 * @throws SetupError when the server does not answer within 8 s or refuses user, password or database
 */
export async function openPostgres(url: string, deps: DbDeps): Promise<Database> {
  const pool = createPool(url, deps)
  const read = tellUnavailable(drizzleOn(readingClient(pool)))
  const transact = transactOn(drizzleOn(transactingClient(pool)))
  try {
    await firstAnswer(() => read.execute(sql`select 1`), url)
  } catch (error) {
    await pool.close()
    throw error
  }
  return {
    kind: 'postgres',
    read,
    transact,
    migrate: () => migrateOn(url),
    async ping() {
      if (!pool.isSound()) throw unavailable(new Error('database connections keep hanging'))
      await pool.use((connection) => connection`select 1`, PING_MS)
    },
    isSound: () => pool.isSound(),
    [Symbol.asyncDispose]: () => pool.close(),
  }
}

function drizzleOn(client: object): Db {
  trust<postgres.Sql>(client) // it has every call that drizzle makes
  return drizzle(client, { schema })
}

/** Migrations hold a lock of their connection and may take long: a connection of their own, without limits. */
async function migrateOn(url: string): Promise<void> {
  const client = postgres(url, { ...settings, max: 1 })
  try {
    await migrateLocked(drizzleOn(client))
  } finally {
    await client.end({ timeout: 2 })
  }
}

async function firstAnswer(ask: () => PromiseLike<unknown>, url: string): Promise<void> {
  const { hostname, port, pathname } = new URL(url)
  const server = `${hostname}:${port || 5432}${pathname}`
  const until = performance.now() + FIRST_ANSWER_MS
  for (;;) {
    try {
      await ask()
      return
    } catch (error) {
      const state = sqlState(error)
      if (state?.startsWith('28') || state === '3D000')
        throw new SetupError(
          `PostgreSQL at ${server} refused ${state === '3D000' ? 'the database: it does not exist' : 'the user or the password'}. Check DATABASE_URL.`,
          { cause: error },
        )
      if (performance.now() > until)
        throw new SetupError(
          `PostgreSQL at ${server} does not answer. Start it, or check host and port in DATABASE_URL.`,
          { cause: error },
        )
      await wait(250)
    }
  }
}
