import { Client } from 'pg'
import type { ClientConfig } from 'pg'
import { PgBoss, fromPglite } from 'pg-boss'
import type { ConstructorOptions } from 'pg-boss'
import type { Database, DbConfig } from '#server/db/open.ts'
import { clientBehind } from '#server/db/pglite/behind.ts'
import { faultOf } from '#server/observe/log.ts'
import type { Log } from '#server/observe/log.ts'

const common = {
  useListenNotify: true,
  schedule: false, // croner fires, see tick.ts
  reindex: false,
  registerInstance: false,
} satisfies ConstructorOptions

/**
 * The pg-boss of a database: on the ledger's own PGlite, or on a pool of its own on PostgreSQL.
 *
 * @returns not started; its faults are logged, none ends the process
 */
export function createBoss(db: Database, config: DbConfig, { log }: { log: Log }): PgBoss {
  const client = clientBehind(db)
  const boss =
    client || config.kind === 'embedded'
      ? new PgBoss({ ...common, backend: 'pglite', db: fromPglite(required(client)) })
      : new PgBoss({ ...common, ...onServer(config.url, log) })
  boss.on('error', (error) => log.error('job queue fault', { fault: faultOf(error) }))
  boss.on('warning', ({ message }) => log.warn('job queue warning', { reason: message }))
  return boss
}

function required<T>(client: T | undefined): T {
  if (!client) throw new Error('this database is not embedded')
  return client
}

/** Every wait of the pool has a limit; a worker that died is noticed `superviseIntervalSeconds` after its heartbeat. */
const LIMITS = {
  connectionTimeoutMillis: 2_000,
  query_timeout: 10_000,
  statement_timeout: 9_000,
  lock_timeout: 5_000,
  idle_in_transaction_session_timeout: 30_000,
}

function onServer(connectionString: string, log: Log): ConstructorOptions {
  /** A connection that dies while checked out emits 'error'; unheard it would end the process. */
  class HeardClient extends Client {
    constructor(config?: ClientConfig) {
      super(config)
      this.on('error', (error) => log.warn('job connection lost', { fault: faultOf(error) }))
    }
  }
  // pg-boss hands its options to pg.Pool as they are.
  const pool = { connectionString, max: 6, Client: HeardClient, ...LIMITS }
  return {
    ...pool,
    application_name: 'duebox jobs',
    superviseIntervalSeconds: 4,
    monitorIntervalSeconds: 4,
  }
}
