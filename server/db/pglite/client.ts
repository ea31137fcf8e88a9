import { Worker } from 'node:worker_threads'
import type { Results } from '@electric-sql/pglite'
import type { Log } from '#server/observe/log.ts'
import { refuseInside, untilOver } from '../transaction.ts'
import { translate, unavailable } from '../faults.ts'
import { within } from '../deadline.ts'
import type { Answer, Order } from './messages.ts'

/** The bundle holds the thread as a second entry point beside the main one. */
const THREAD = new URL(
  import.meta.url.endsWith('.ts') ? './thread.ts' : './pglite-thread.js',
  import.meta.url,
)

type QueryOptions = { rowMode?: 'array' | 'object'; parsers?: object }

/** The calls of PGlite that drizzle and pg-boss use, for one transaction or outside of any. */
export type Calls = {
  query<T>(sql: string, params?: unknown[], options?: QueryOptions): Promise<Results<T>>
  exec<T>(sql: string): Promise<Results<T>[]>
}

/** PGlite as drizzle and pg-boss know it, running in a thread of its own. */
export type PgliteClient = Calls & {
  transaction<T>(body: (tx: Calls) => Promise<T>): Promise<T>
  listen(channel: string, hear: (payload: string) => void): Promise<() => Promise<void>>
  /** The whole data directory as gzipped tar. */
  dump(): Promise<ArrayBuffer>
  close(): Promise<void>
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
  await within(thread.ready, OPEN_MS, () => unavailable())
  return clientOf(worker, thread)
}

type Thread = ReturnType<typeof talkTo>
type Waiting = { resolve: (result: unknown) => void; reject: (error: unknown) => void }

function talkTo(worker: Worker, log: Log) {
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<number, (payload: string) => void>()
  const ready = Promise.withResolvers<void>()
  let last = 0
  let gone: unknown

  const fail = (error: unknown) => {
    gone ??= error
    ready.reject(error)
    for (const { reject } of waiting.values()) reject(unavailable(error))
    waiting.clear()
  }
  worker.on('message', (answer: Answer) => {
    if ('ready' in answer) return ready.resolve()
    if ('heard' in answer) return listeners.get(answer.heard)?.(answer.payload)
    const caller = waiting.get(answer.id)
    waiting.delete(answer.id)
    if ('fault' in answer)
      caller?.reject(Object.assign(new Error(answer.fault.message), answer.fault))
    else caller?.resolve(answer.result)
  })
  worker.on('error', (error: Error) => {
    log.error('database thread failed', { reason: error.name })
    fail(error)
  })
  worker.on('exit', () => fail(new Error('the database thread has ended')))

  return {
    ready: ready.promise,
    listeners,
    ask(order: Order): { id: number; answer: Promise<unknown> } {
      const id = ++last
      if (gone) return { id, answer: Promise.reject(unavailable(gone)) }
      const answer = new Promise<unknown>((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        worker.postMessage({ ...order, id })
      })
      return { id, answer }
    },
  }
}

function clientOf(worker: Worker, { ask, listeners }: Thread): PgliteClient {
  const calls = (inTx: boolean): Calls => ({
    async query<T>(sql: string, params: unknown[] = [], options: QueryOptions = {}) {
      if (!inTx) refuseInside()
      const { rowMode, parsers } = options
      const asText = parsers !== undefined
      return (await ask({ do: 'query', inTx, sql, params, rowMode, asText }).answer) as Results<T>
    },
    async exec<T>(sql: string) {
      if (!inTx) refuseInside()
      return (await ask({ do: 'exec', inTx, sql }).answer) as Results<T>[]
    },
  })
  return {
    ...calls(false),
    async transaction(body) {
      await ask({ do: 'begin', inTx: false }).answer
      const tx = calls(true)
      const end = (how: 'commit' | 'rollback') => {
        const refuse = () => Promise.reject(new Error('this transaction is over'))
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
    dump: async () => (await ask({ do: 'dump', inTx: false }).answer) as ArrayBuffer,
    async close() {
      const closing = ask({ do: 'close', inTx: false }).answer.catch(translate)
      await within(closing, CLOSE_MS, () => unavailable()).catch(() => {})
      await worker.terminate()
    },
  }
}
