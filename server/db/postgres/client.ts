import type { PendingQuery, Row } from 'postgres'
import { refuseInside, whileOpen } from '../transaction.ts'
import type { Pool, TransactionSql } from './pool.ts'

const READ_MS = 3_000

type Query = [text: string, params?: never[], options?: object]
type Shape = (query: PendingQuery<Row[]>) => Promise<unknown>
type Statement = Promise<unknown> & { values: () => Promise<unknown> }
type Body = (tx: object) => Promise<unknown>

/** The calls of postgres.js that drizzle makes, each through the pool with its limits. */
export type PostgresClient = {
  options: Pool['options']
  unsafe: (...query: Query) => Statement
  begin: (body: Body) => Promise<unknown>
}

/** Single statements: refused inside a transaction, given up after 3 s. */
export function readingClient({ options, use }: Pool): PostgresClient {
  return {
    options,
    unsafe: (...query) =>
      statement((shape) => {
        refuseInside()
        return use((sql) => shape(sql.unsafe(...query)), READ_MS)
      }),
    begin: () => Promise.reject(new Error('use transact')),
  }
}

/** Transactions only, in the scope of `transact`. */
export function transactingClient({ options, begin }: Pool): PostgresClient {
  return {
    options,
    unsafe: () => statement(() => Promise.reject(new Error('transactions only'))),
    begin: (body) => begin((sql) => body(inTransaction(sql, options))),
  }
}

/** A transaction that is over refuses: its connection may serve somebody else by now. */
function inTransaction(sql: TransactionSql, options: Pool['options']): object {
  const check = whileOpen()
  return {
    options,
    unsafe: (...query: Query) =>
      statement((shape) => {
        check()
        return shape(sql.unsafe(...query))
      }),
    savepoint: (body: Body) => sql.savepoint((inner) => body(inTransaction(inner, options))),
  }
}

/** drizzle asks for `.values()` in the same breath or never: the statement is sent one microtask later. */
function statement(send: (shape: Shape) => Promise<unknown>): Statement {
  let asValues = false
  const result = Promise.resolve().then(() => send((query) => (asValues ? query.values() : query)))
  const values = () => {
    asValues = true
    return result
  }
  return Object.assign(result, { values })
}
