import postgres from 'postgres'
import type { Log } from '#server/observe/log.ts'
import { within } from '../deadline.ts'
import { translate, unavailable } from '../faults.ts'
import { isOver, untilOver } from '../transaction.ts'
import { trust } from '../trust.ts'
import { createSlots } from './slots.ts'

/** Connections of one process. */
const SIZE = 10
const QUEUE_LIMIT = 200
const WAIT_MS = 2_000
/** A living server gives up first; our own limit (`READ_MS`) means that the server or the connection is dead. */
const STATEMENT_MS = 2_500
const LOCK_MS = 2_000
/** This many replaced pools within a minute and the process is better started anew. */
const BREACHES = 3
const BREACH_WINDOW_MS = 60_000

/** Counts and amounts in minor units are numbers on both drivers, as long as they fit. */
const int8 = {
  to: 20,
  from: [20],
  serialize: String,
  parse: (text: string) => (Number.isSafeInteger(Number(text)) ? Number(text) : text),
}

/** Settings of every connection. When `idle_in_transaction_session_timeout` fires, postgres.js dies: it is off. */
export const settings = {
  connect_timeout: 5,
  idle_timeout: 60,
  onnotice: () => {},
  // The driver asks for array types on each new connection; killed meanwhile, the answer is an unhandled rejection.
  fetch_types: false,
  types: { int8 },
  connection: { application_name: 'duebox' },
}
const limits = { ...settings.connection, statement_timeout: STATEMENT_MS, lock_timeout: LOCK_MS }

export type Sql = postgres.Sql<{ int8: string | number }>
export type TransactionSql = postgres.TransactionSql<{ int8: string | number }>
type Parsers = Pick<Sql['options'], 'parsers' | 'serializers'>

/** A pool of connections that is replaced when one of them hangs. */
export type Pool = {
  /** drizzle writes its parsers here; every new pool gets them. */
  options: Parsers
  /** Runs one piece of work on a free connection. @throws AppError('unavailable') past `deadlineMs` */
  use: <T>(work: (sql: Sql) => Promise<T>, deadlineMs: number) => Promise<T>
  /** One transaction in the scope of `transact`, whose end is its deadline. */
  begin: <T>(body: (sql: TransactionSql) => Promise<T>) => Promise<T>
  /** False when the pool had to be replaced three times within a minute. */
  isSound: () => boolean
  close: () => Promise<void>
}

/** @param url postgres://…; nothing is sent before the first use */
export function createPool(url: string, { log }: { log: Log }): Pool {
  const options: Parsers = { parsers: {}, serializers: {} }
  const slots = createSlots(SIZE, QUEUE_LIMIT, WAIT_MS)
  let current: Sql | undefined
  let breaches: number[] = []

  function open(): Sql {
    const sql = postgres(url, { ...settings, max: SIZE, connection: limits })
    Object.assign(sql.options.parsers, options.parsers)
    Object.assign(sql.options.serializers, options.serializers)
    return sql
  }
  /** The driver cannot give up one connection: whatever hangs, hangs with its pool. */
  function replace(broken: Sql): void {
    if (broken !== current) return
    current = open()
    breaches = [...breaches, performance.now()].slice(-BREACHES)
    log.warn('database pool replaced', { count: breaches.length })
    void broken.end({ timeout: 0 })
  }

  return {
    options,
    async use(work, deadlineMs) {
      const done = await slots.take()
      const sql = (current ??= open())
      try {
        return await within(work(sql), deadlineMs, () => {
          replace(sql)
          return unavailable(new Error(`statement passed its ${deadlineMs} ms`))
        })
      } catch (error) {
        throw translate(error)
      } finally {
        done()
      }
    },
    async begin<T>(body: (sql: TransactionSql) => Promise<T>) {
      const done = await slots.take()
      const sql = (current ??= open())
      let begun = false
      try {
        const value: unknown = await untilOver(() => {
          begun = true
          // Inside as well: a body that ends after its deadline must not be committed.
          return sql.begin((tx) => untilOver(() => body(tx)))
        })
        trust<T>(value) // what the body gave
        return value
      } catch (error) {
        if (begun && isOver()) replace(sql)
        throw error
      } finally {
        done()
      }
    },
    isSound() {
      const since = performance.now() - BREACH_WINDOW_MS
      return breaches.filter((at) => at > since).length < BREACHES
    },
    async close() {
      await current?.end({ timeout: 2 })
    },
  }
}
