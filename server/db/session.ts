import { AppError } from '#server/errors.ts'
import { translate } from './faults.ts'
import type { Db, Tx } from './transaction.ts'
import { trust } from './trust.ts'

type Prepared = { execute: (...values: unknown[]) => Promise<unknown> }
type Session = { prepareQuery: (...query: unknown[]) => Prepared }

/**
 * Makes the statements of a drizzle handle reject with `AppError('unavailable')` when the server is away.
 * drizzle wraps every fault in an error of its own whose message quotes the statement and its values.
 *
 * @param db changed in place: drizzle offers no other way to reach its session
 */
export function tellUnavailable<T extends Db | Tx>(db: T): T {
  const session: unknown = db._.session
  trust<Session>(session) // the same object under a type without drizzle's generics
  const prepare = session.prepareQuery.bind(session)
  session.prepareQuery = (...query) => {
    const prepared = prepare(...query)
    const execute = prepared.execute.bind(prepared)
    prepared.execute = async (...values) => {
      try {
        return await execute(...values)
      } catch (error) {
        const told = translate(error)
        throw told instanceof AppError ? told : error
      }
    }
    return prepared
  }
  return db
}
