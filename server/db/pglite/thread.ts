import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, types } from '@electric-sql/pglite'
import type { PGliteOptions } from '@electric-sql/pglite'
import type { Answer, Fault, Request } from './messages.ts'

/** Counts from the first open on; 128 MB, the default, buys nothing for one person's mail. */
const SMALL = [...PGlite.defaultStartParams, '-c', 'shared_buffers=16MB']

/** drizzle reads these as text; its parsers are functions and cannot cross a thread. */
const TEXT = [
  types.TIMESTAMP,
  types.TIMESTAMPTZ,
  types.INTERVAL,
  types.DATE,
  1231,
  1115,
  1185,
  1187,
  1182,
]
const asText = Object.fromEntries(TEXT.map((oid) => [oid, (value: string) => value]))

const port = parentPort
if (!port) throw new Error('thread.ts runs in a worker thread')
const options: PGliteOptions = workerData
const pg = await PGlite.create({ ...options, startParams: SMALL })
const unlisten = new Map<number, () => Promise<void>>()

let tail = Promise.resolve()
let endTurn = () => {}

/** One connection: every call waits its turn. */
async function turn(): Promise<() => void> {
  const before = tail
  const mine = Promise.withResolvers<void>()
  tail = mine.promise
  await before
  return mine.resolve
}

/** A transaction keeps the turn from `begin` to `end`. */
async function run(request: Request): Promise<unknown> {
  if (request.do === 'end') return end(request.how)
  const done = request.inTx ? () => {} : await turn()
  try {
    if (request.do === 'begin') {
      await pg.exec('begin')
      endTurn = done
      return undefined
    }
    const result = await statement(request)
    done()
    return result
  } catch (error) {
    // Outside a transaction: else the next caller inherits an aborted one.
    if (!request.inTx) await pg.exec('rollback').catch(() => {})
    done()
    throw error
  }
}

async function end(how: 'commit' | 'rollback'): Promise<void> {
  try {
    await pg.exec(how)
  } catch (error) {
    await pg.exec('rollback').catch(() => {})
    throw error
  } finally {
    endTurn()
  }
}

async function statement(request: Exclude<Request, { do: 'begin' | 'end' }>): Promise<unknown> {
  switch (request.do) {
    case 'query':
      return pg.query(request.sql, request.params, {
        ...(request.rowMode && { rowMode: request.rowMode }),
        ...(request.asText && { parsers: asText }),
      })
    case 'exec':
      return pg.exec(request.sql)
    case 'listen':
      unlisten.set(
        request.id,
        await pg.listen(request.channel, (payload) =>
          port?.postMessage({ heard: request.id, payload } satisfies Answer),
        ),
      )
      return request.id
    case 'unlisten':
      await unlisten.get(request.listener)?.()
      return unlisten.delete(request.listener)
    case 'dump':
      break
    case 'close':
      await pg.close()
      return true
  }
  return (await pg.dumpDataDir('gzip')).arrayBuffer()
}

/** What crosses the thread of an error; the driver's codes are what `faults.ts` reads. */
function faultOf(error: unknown): Fault {
  if (!(error instanceof Error)) return { message: String(error) }
  const { message, code, constraint }: Error & { code?: unknown; constraint?: unknown } = error
  return {
    message,
    ...(typeof code === 'string' && { code }),
    ...(typeof constraint === 'string' && { constraint }),
  }
}

port.on('message', (request: Request) => {
  run(request).then(
    (result) => port.postMessage({ id: request.id, result } satisfies Answer),
    (error: unknown) =>
      port.postMessage({ id: request.id, fault: faultOf(error) } satisfies Answer),
  )
})
port.postMessage({ ready: true } satisfies Answer)
