import type { Database, DbConfig, DbDeps } from './database.ts'

export type { Database, DbConfig } from './database.ts'
export type { Db, Tx } from './transaction.ts'
export { inThisTransaction } from './transaction.ts'
export { constraintOf, sqlState } from './faults.ts'

/**
 * Opens the ledger's database; tables are not touched before `migrate`.
 *
 * @param config an embedded directory, which this process then holds alone, or a PostgreSQL address
 * @throws SetupError for a directory that is in use or cannot be written, a server that does not answer or
 *   refuses the user, each with the setting to change
 */
export async function openDb(config: DbConfig, deps: DbDeps): Promise<Database> {
  // Drivers are loaded when chosen: each costs memory and start time.
  if (config.kind === 'embedded') {
    const { openEmbedded } = await import('./pglite/open.ts')
    return openEmbedded(config.dir, deps)
  }
  const { openPostgres } = await import('./postgres/open.ts')
  return openPostgres(config.url, deps)
}
