import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { migrationsFolder } from '#server/db/migrate.ts'
import { openDb } from '#server/db/open.ts'
import type { Database, DbConfig } from '#server/db/open.ts'
import { clientBehind, remember } from '#server/db/pglite/behind.ts'
import { openInMemory } from '#server/db/pglite/open.ts'
import { createLog } from '#server/observe/log.ts'
import { createServerDatabase } from './postgres.ts'

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
  const db = spare.pop() ?? (await openInMemory({ log: quiet }, new Blob([await snapshot()])))
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

const cache = join(import.meta.dirname, '../../node_modules/.cache/duebox')

/** A migrated PGlite as gzipped tar, made once per state of the migrations; a second maker is harmless. */
async function snapshot(): Promise<Uint8Array<ArrayBuffer>> {
  const hash = createHash('sha256').update(process.version)
  for (const migration of readMigrationFiles({ migrationsFolder })) hash.update(migration.hash)
  const file = join(cache, `db-${hash.digest('hex').slice(0, 16)}.tar.gz`)
  if (!existsSync(file)) {
    await using db = await openInMemory({ log: quiet })
    await db.migrate()
    await mkdir(cache, { recursive: true })
    const written = `${file}.${process.pid}-${performance.now()}`
    await writeFile(written, new Uint8Array(await clientBehind(db)!.dump()))
    await rename(written, file)
  }
  return new Uint8Array(await readFile(file))
}
