import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { migrationsFolder } from '#server/db/migrate.ts'
import type { Database } from '#server/db/open.ts'
import { clientBehind, openInMemory } from '#server/db/pglite/open.ts'
import { createLog } from '#server/observe/log.ts'

/** A log that nobody reads. */
export const quiet = createLog(() => {})

/** The databases the suites of this machine run on: `describe.each(databases)`. */
export const databases: readonly Database['kind'][] = process.env.TEST_DATABASE_URL
  ? ['embedded', 'postgres']
  : ['embedded']

/**
 * A fresh, migrated database of its own: `await using db = await openTestDb()`.
 *
 * @param kind embedded unless told; `postgres` makes a throw-away database on TEST_DATABASE_URL
 */
export async function openTestDb(kind: Database['kind'] = 'embedded'): Promise<Database> {
  if (kind === 'postgres') throw new Error('not yet')
  return openInMemory({ log: quiet }, new Blob([await snapshot()]))
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
