import { Worker } from 'node:worker_threads'
import type { Results } from '@electric-sql/pglite'
import type { Log } from '#server/observe/log.ts'
import { within } from '../deadline.ts'
import { unavailable } from '../faults.ts'
import { refuseInside, untilOver } from '../transaction.ts'
import { trust } from '../trust.ts'
import { talkTo } from './talk.ts'
import type { Thread } from './talk.ts'

/** The bundle holds the thread as a second entry point beside the main one. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? './thread.ts' : './pglite-thread.js',
  import.meta.url,
)

type QueryOptions = { rowMode?: 'array' | 'object'; parsers?: object }

/** The calls of PGlite that drizzle and pg-boss use, for one transaction or outside of any. */
export type Calls = {
  query: <T>(sql: string, params?: unknown[], options?: QueryOptions) => Promise<Results<T>>
  exec: <T>(sql: string) => Promise<Results<T>[]>
}

/** PGlite as drizzle and pg-boss know it, running in a thread of its own. */
export type PgliteClient = Calls & {
  transaction: <T>(body: (tx: Calls) => Promise<T>) => Promise<T>
  listen: (channel: string, hear: (payload: string) => void) => Promise<() => Promise<void>>
  /** The whole data directory as gzipped tar. */
  dump: () => Promise<ArrayBuffer>
  close: () => Promise<void>
}

const OPEN_MS = 120_000
const CLOSE_MS = 5_000

/**
 * Opens PGlite off the event loop: in the main thread its queries stopped HTTP for seconds.
 *
 * @param options plain PGlite options that can cross a thread
 * @throws whatever PGlite throws while it opens; `AppError('unavailable')` after two minutes
 */
export async function startThread(
  options: { dataDir: string; loadDataDir?: Blob },
  { log }: { log: Log },
): Promise<PgliteClient> {
  const worker = new Worker(THREAD, { workerData: options, stdout: true, stderr: true })
  const thread = talkTo(worker, log)
  try {
    await within(thread.ready, OPEN_MS, () => unavailable())
  } catch (error) {
    await worker.terminate()
    throw error
  }
  return clientOf(worker, thread)
}

function clientOf(worker: Worker, thread: Thread): PgliteClient {
  const { ask, listeners } = thread
  return {
    ...callsOf(thread, false),
    async transaction(body) {
      await ask({ do: 'begin', inTx: false }).answer
      const tx = callsOf(thread, true)
      const end = (how: 'commit' | 'rollback') => {
        Object.assign(tx, { query: refuse, exec: refuse })
        return ask({ do: 'end', how }).answer
      }
      let value
      try {
        value = await untilOver(() => body(tx))
      } catch (error) {
        await end('rollback').catch(() => {}) // the body's fault is the one to tell
        throw error
      }
      await end('commit') // a failed commit was rolled back in the thread
      return value
    },
    async listen(channel, hear) {
      const { id, answer } = ask({ do: 'listen', inTx: false, channel })
      listeners.set(id, hear)
      await answer
      return async () => {
        listeners.delete(id)
        await ask({ do: 'unlisten', inTx: false, listener: id }).answer
      }
    },
    async dump() {
      const tar = await ask({ do: 'dump', inTx: false }).answer
      trust<ArrayBuffer>(tar) // thread.ts answers `dump` with one
      return tar
    },
    async close() {
      const closing = ask({ do: 'close', inTx: false }).answer
      await within(closing, CLOSE_MS, () => unavailable()).catch(() => {}) // a killed PGlite loses nothing either
      await worker.terminate()
    },
  }
}

const refuse = () => Promise.reject(new Error('this transaction is over'))

function callsOf({ ask }: Thread, inTx: boolean): Calls {
  return {
    async query<T>(sql: string, params: unknown[] = [], options: QueryOptions = {}) {
      if (!inTx) refuseInside()
      const { rowMode, parsers } = options
      const asText = parsers !== undefined
      const results = await ask({ do: 'query', inTx, sql, params, rowMode, asText }).answer
      trust<Results<T>>(results) // what PGlite's own `query` gave
      return results
    },
    async exec<T>(sql: string) {
      if (!inTx) refuseInside()
      const results = await ask({ do: 'exec', inTx, sql }).answer
      trust<Results<T>[]>(results) // what PGlite's own `exec` gave
      return results
    },
  }
}
