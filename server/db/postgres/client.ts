import { refuseInside, whileOpen } from '../transaction.ts'
import type { Pool } from './pool.ts'

const READ_MS = 3_000

type Pending = Promise<unknown> & { values(): Promise<unknown> }
type Send = (text: string, params: unknown[], options: object) => Pending
type Begin = (body: (tx: object) => Promise<unknown>) => Promise<unknown>

/** The calls of postgres.js that drizzle makes, each through the pool with its limits. */
export type PostgresClient = { options: Pool['options']; unsafe: Send; begin: Begin }

/** Single statements: refused inside a transaction, given up after 3 s. */
export function readingClient({ options, use }: Pool): PostgresClient {
  return {
    options,
    unsafe: (...query) =>
      statement((shape) => {
        refuseInside()
        return use((sql) => shape((sql.unsafe as unknown as Send)(...query)), READ_MS)
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

type RawTransaction = { unsafe: unknown; savepoint: unknown }

/** A transaction that is over refuses: its connection may serve somebody else by now. */
function inTransaction(sql: RawTransaction, options: Pool['options']): object {
  const savepoint = sql.savepoint as Begin
  const send = sql.unsafe as Send
  const check = whileOpen()
  return {
    options,
    unsafe: (...query: Parameters<Send>) =>
      statement((shape) => {
        check()
        return shape(send(...query))
      }),
    savepoint: (body: (tx: object) => Promise<unknown>) =>
      savepoint((inner) => body(inTransaction(inner as RawTransaction, options))),
  }
}

/** drizzle asks for `.values()` in the same breath or never: the statement is sent one microtask later. */
function statement(send: (shape: (query: Pending) => Promise<unknown>) => Promise<unknown>) {
  let asValues = false
  const result = Promise.resolve().then(() =>
    send((query) => (asValues ? query.values() : query)),
  ) as Pending
  result.values = () => {
    asValues = true
    return result
  }
  return result
}
