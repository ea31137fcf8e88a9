import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { migrationsFolder } from '#server/db/migrate.ts'
import { clientBehind } from '#server/db/pglite/behind.ts'
import { openInMemory } from '#server/db/pglite/open.ts'
import { createLog } from '#server/observe/log.ts'

const cache = join(import.meta.dirname, '../../node_modules/.cache/duebox')

/** A migrated PGlite as gzipped tar, made once per state of the migrations; a second maker is harmless. */
export async function migratedSnapshot(): Promise<Uint8Array<ArrayBuffer>> {
  const hash = createHash('sha256').update(process.version)
  for (const migration of readMigrationFiles({ migrationsFolder })) hash.update(migration.hash)
  const name = `db-${hash.digest('hex').slice(0, 16)}.tar.gz`
  const folder = await mkdir(cache, { recursive: true }).then(
    () => cache,
    () => tmpdir(),
  )
  const file = join(folder, name)
  if (!existsSync(file)) {
    await using db = await openInMemory({ log: createLog(() => {}) })
    await db.migrate()
    const written = `${file}.${process.pid}-${performance.now()}`
    await writeFile(written, new Uint8Array(await clientBehind(db)!.dump()))
    await rename(written, file)
  }
  return new Uint8Array(await readFile(file))
}
