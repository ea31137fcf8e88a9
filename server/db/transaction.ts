import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import { sql } from 'drizzle-orm'
import type { ExtractTablesWithRelations, SQL } from 'drizzle-orm'
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core'
import type * as schema from './schema/index.ts'

/** What runs single statements outside a transaction, on either driver. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>
/** What runs the statements of one transaction, on either driver. */
export type Tx = PgTransaction<
  PgQueryResultHKT,
  typeof schema,
  ExtractTablesWithRelations<typeof schema>
>

/** One run of `transact` each; the signal fires when it ends, however it ends. */
const scopes = new AsyncLocalStorage<AbortSignal>()
const markers = new WeakMap<object, string>()

/** Runs `work` so that the outer database refuses to be used in it until the signal fires. */
export const inScope = <T>(over: AbortSignal, work: () => Promise<T>): Promise<T> =>
  scopes.run(over, work)

/**
 * Runs the body of a transaction until it is done or its scope is over, whichever comes first.
 *
 * @throws what the body throws, or the reason of the scope's end
 */
export async function untilOver<T>(body: () => Promise<T>): Promise<T> {
  const over = scopes.getStore()
  if (!over) return body() // a migration
  over.throwIfAborted()
  const ended = Promise.withResolvers<never>()
  const stop = () => ended.reject(over.reason)
  over.addEventListener('abort', stop)
  try {
    return await Promise.race([body(), ended.promise])
  } finally {
    over.removeEventListener('abort', stop)
  }
}

/**
 * Call before a statement outside a transaction.
 *
 * @throws Error inside the body of `transact`: on the embedded database, one connection, it would wait for ever
 */
export function refuseInside(): void {
  if (scopes.getStore()?.aborted === false)
    throw new Error('the outer database was used inside a transaction: pass tx')
}

/** True inside the body of a transaction that has ended meanwhile. */
export const isOver = (): boolean => scopes.getStore()?.aborted === true

/**
 * A check for statements of the transaction that is open now.
 *
 * @returns throws once the transaction is over; a migration has no scope and always passes
 */
export function whileOpen(): () => void {
  const over = scopes.getStore()
  return () => over?.throwIfAborted()
}

/** First statement of every transaction: a value that only this transaction can see. */
export async function mark(tx: Tx): Promise<void> {
  const marker = randomUUID()
  markers.set(tx, marker)
  await tx.execute(sql`select set_config('duebox.tx', ${marker}, true)`)
}

/**
 * A condition for the last write of a transaction: true only while the statement runs inside it. A driver that
 * lost its connection may send later statements outside; with this condition they hit no row, and the caller
 * must demand one.
 *
 * @param tx as handed to the body of `transact`, not a savepoint of it
 * @throws Error for any other handle
 */
export function inThisTransaction(tx: Tx): SQL {
  const marker = markers.get(tx)
  if (!marker) throw new Error('not the handle of a running transaction')
  return sql`current_setting('duebox.tx', true) = ${marker}`
}
