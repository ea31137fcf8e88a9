import { fileURLToPath } from 'node:url'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { sql } from 'drizzle-orm'
import type { Db } from './transaction.ts'
import { trust } from './trust.ts'

/** Beside this file, and beside the bundle that holds it. */
export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url))

type Dialect = {
  migrate(
    migrations: unknown,
    session: unknown,
    config: { migrationsFolder: string },
  ): Promise<void>
}

/** Any number that nothing else in the database locks: "duebox" on a telephone keypad. */
const LOCK = 383269

/**
 * Brings the tables up to date. Several processes may start at once: the lock lets one migrate, the others wait
 * and find nothing left to do.
 *
 * @param db one connection of its own, without statement limits; the advisory lock belongs to the connection
 */
export async function migrateLocked(db: Db): Promise<void> {
  const inner: unknown = db
  trust<{ dialect: Dialect; session: unknown }>(inner) // as drizzle's own migrators reach them
  const { dialect, session } = inner
  await db.execute(sql`select pg_advisory_lock(${LOCK})`)
  try {
    await db.execute(sql`set lock_timeout = '2s'`)
    await dialect.migrate(readMigrationFiles({ migrationsFolder }), session, { migrationsFolder })
  } finally {
    await db.execute(sql`set lock_timeout = default`).catch(() => {})
    await db.execute(sql`select pg_advisory_unlock(${LOCK})`).catch(() => {})
  }
}
