import type { Log } from '#server/observe/log.ts'
import { within } from './deadline.ts'
import { translate, unavailable } from './faults.ts'
import { tellUnavailable } from './session.ts'
import { inScope, mark, refuseInside } from './transaction.ts'
import type { Db, Tx } from './transaction.ts'

/** Where the ledger is kept: on disk of this process, or on a PostgreSQL server. */
export type DbConfig = { kind: 'embedded'; dir: string } | { kind: 'postgres'; url: string }

/** The one door to the ledger, the same on both drivers. */
export type Database = AsyncDisposable & {
  kind: DbConfig['kind']
  /** Single statements outside a transaction, each with a deadline of ours; refused inside `transact`. */
  read: Db
  /**
   * One transaction: all of the body's writes or none. Inside, use `tx` only. Repeats nothing by itself.
   *
   * @param deadlineMs from the call to the commit, waiting for a connection included; 15,000 unless told
   * @throws what the body throws, after the rollback; `AppError('unavailable')` when the deadline passes or the
   *   connection is lost, the outcome of a lost commit being unknown
   */
  transact<T>(body: (tx: Tx) => Promise<T>, options?: { deadlineMs?: number }): Promise<T>
  /** Brings the tables up to date; safe to call from several processes at once. */
  migrate(): Promise<void>
  /** @throws AppError('unavailable') when the database does not answer within 2 s, or keeps hanging */
  ping(): Promise<void>
  /** False when connections keep hanging: the process is better started anew. */
  isSound(): boolean
}

export type DbDeps = { log: Log }

/** A scan page's limit, and everybody else's unless they say otherwise. */
const TRANSACTION_MS = 15_000

/**
 * `Database.transact` over a drizzle handle.
 *
 * @param outer opens transactions only; never used for anything else
 */
export function transactOn(outer: Db): Database['transact'] {
  return async (body, { deadlineMs = TRANSACTION_MS } = {}) => {
    refuseInside()
    const scope = new AbortController()
    const work = inScope(scope.signal, () =>
      outer.transaction(async (tx: Tx) => {
        tellUnavailable(tx)
        await mark(tx)
        return body(tx)
      }),
    )
    try {
      return await within(work, deadlineMs, () => {
        const late = unavailable(new Error(`transaction passed its ${deadlineMs} ms`))
        scope.abort(late)
        return late
      })
    } catch (error) {
      throw translate(error)
    } finally {
      scope.abort(new Error('this transaction is over'))
    }
  }
}
