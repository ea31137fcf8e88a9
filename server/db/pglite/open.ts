import { constants, existsSync } from 'node:fs'
import { access, mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { PGlite } from '@electric-sql/pglite'
import { drizzle } from 'drizzle-orm/pglite'
import { SetupError } from '#server/errors.ts'
import { transactOn } from '../database.ts'
import type { Database, DbDeps } from '../database.ts'
import { codeOf, unavailable } from '../faults.ts'
import { within } from '../deadline.ts'
import { migrateLocked } from '../migrate.ts'
import * as schema from '../schema/index.ts'
import { tellUnavailable } from '../session.ts'
import type { Db } from '../transaction.ts'
import { trust } from '../trust.ts'
import { remember } from './behind.ts'
import { startThread } from './client.ts'
import type { PgliteClient } from './client.ts'
import { lockDirectory } from './lock.ts'

/** One connection serves everybody and cannot be replaced: a read gives up later than on a server. */
const READ_MS = 10_000
const PING_MS = 2_000

/**
 * Opens the embedded database of a directory, making it on the first start.
 *
 * @param dir one process at a time; `<dir>.lock` beside it names the process
 * @throws SetupError when the directory is in use or cannot be written
 */
export async function openEmbedded(dir: string, deps: DbDeps): Promise<Database> {
  await makeWritable(dirname(dir))
  const unlock = await lockDirectory(dir)
  try {
    if (!existsSync(dir)) await create(dir, deps)
    await makeWritable(dir)
    return databaseOn(await startThread({ dataDir: dir }, deps), unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

/** An embedded database in memory, for tests: gone when it is closed. */
export async function openInMemory(deps: DbDeps, snapshot?: Blob): Promise<Database> {
  const options = { dataDir: 'memory://', ...(snapshot && { loadDataDir: snapshot }) }
  return databaseOn(await startThread(options, deps), () => {})
}

/** A start that is killed half-way leaves no half a database; the memory of making one goes with its thread. */
async function create(dir: string, deps: DbDeps): Promise<void> {
  const making = `${dir}.new`
  await rm(making, { recursive: true, force: true })
  const client = await startThread({ dataDir: making }, deps)
  await client.close()
  await rename(making, dir)
}

async function makeWritable(dir: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true, mode: 0o700 })
    await access(dir, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new SetupError(
      `${dir} cannot be written (${codeOf(error)}). Make it writable for this user, or set DATA_DIR to a directory that is.`,
      { cause: error },
    )
  }
}

function databaseOn(client: PgliteClient, unlock: () => void): Database {
  const read = tellUnavailable(
    drizzleOn({
      query: (...query: Parameters<PgliteClient['query']>) =>
        within(client.query(...query), READ_MS, () => unavailable()),
      transaction: () => Promise.reject(new Error('use transact')),
    }),
  )
  const db: Database = {
    kind: 'embedded',
    read,
    transact: transactOn(drizzleOn(client)),
    migrate: () => migrateLocked(drizzleOn(client)),
    async ping() {
      await within(client.query('select 1'), PING_MS, () => unavailable())
    },
    isSound: () => true,
    async [Symbol.asyncDispose]() {
      await client.close()
      unlock()
    },
  }
  remember(db, client)
  return db
}

function drizzleOn(client: object): Db {
  trust<PGlite>(client) // it has every call that drizzle makes
  return drizzle(client, { schema })
}
