import type { Database } from '../database.ts'
import type { PgliteClient } from './client.ts'

/** Embedded databases and their PGlite; a file of its own so that asking loads no driver. */
const clients = new WeakMap<Database, PgliteClient>()

export const remember = (db: Database, client: PgliteClient): void => void clients.set(db, client)

/** The PGlite behind an embedded database, for pg-boss; undefined for a database on a server. */
export const clientBehind = (db: Database): PgliteClient | undefined => clients.get(db)
