import { openDb } from '#server/db/open.ts'
import type { Database, DbConfig } from '#server/db/open.ts'
import { clientBehind, remember } from '#server/db/pglite/behind.ts'
import { openInMemory } from '#server/db/pglite/open.ts'
import { createLog } from '#server/observe/log.ts'
import { createServerDatabase } from './postgres.ts'
import { migratedSnapshot } from './snapshot.ts'

/** A log that nobody reads. */
export const quiet = createLog(() => {})

/** The databases this machine can run a suite on: `describe.each(databases)('%s', (kind) => …)`. */
export const databases: readonly Database['kind'][] = process.env.TEST_DATABASE_URL
  ? ['embedded', 'postgres']
  : ['embedded']

export type TestDatabase = Database & { config: DbConfig }

/**
 * A fresh, migrated database of its own: `await using db = await openTestDb(kind)`.
 *
 * @param kind embedded, in memory, unless told; `postgres` is a throw-away database on TEST_DATABASE_URL
 */
export async function openTestDb(kind: Database['kind'] = 'embedded'): Promise<TestDatabase> {
  return kind === 'embedded' ? openEmbeddedTestDb() : openServerTestDb()
}

/** Emptied databases of this test file; opening one takes half a second, emptying one a few milliseconds. */
const spare: Database[] = []

async function openEmbeddedTestDb(): Promise<TestDatabase> {
  const db =
    spare.pop() ?? (await openInMemory({ log: quiet }, new Blob([await migratedSnapshot()])))
  const client = clientBehind(db)!
  const lent: TestDatabase = {
    ...db,
    config: { kind: 'embedded', dir: 'memory://' },
    async [Symbol.asyncDispose]() {
      await client.exec(EMPTY)
      spare.push(db)
    },
  }
  remember(lent, client)
  return lent
}

const EMPTY = `
  drop schema if exists pgboss cascade;
  do $$ begin
    execute (select 'truncate ' || string_agg(format('%I', tablename), ', ') || ' cascade'
      from pg_tables where schemaname = 'public');
  end $$;`

async function openServerTestDb(): Promise<TestDatabase> {
  const server = await createServerDatabase()
  const config = { kind: 'postgres', url: server.url } as const
  const db = await openDb(config, { log: quiet })
  await db.migrate()
  return {
    ...db,
    config,
    async [Symbol.asyncDispose]() {
      await db[Symbol.asyncDispose]()
      await server[Symbol.asyncDispose]()
    },
  }
}
