import type { Worker } from 'node:worker_threads'
import type { Log } from '#server/observe/log.ts'
import { unavailable } from '../faults.ts'
import type { Answer, Order } from './messages.ts'

/** The database thread as seen from the main one. */
export type Thread = {
  /** Resolves when PGlite is open. */
  ready: Promise<void>
  /** Who hears the notifications of a `listen` order, by its id. */
  listeners: Map<number, (payload: string) => void>
  /** Sends an order. `answer` rejects with the driver's fault, or AppError('unavailable') when the thread has ended. */
  ask: (order: Order) => { id: number; answer: Promise<unknown> }
}

type Waiting = { resolve: (result: unknown) => void; reject: (error: unknown) => void }

/** Pairs orders and answers; the end of the thread answers all that wait. */
export function talkTo(worker: Worker, log: Log): Thread {
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<number, (payload: string) => void>()
  const ready = Promise.withResolvers<void>()
  let last = 0
  let gone: unknown

  function fail(error: unknown): void {
    gone ??= error
    ready.reject(error)
    for (const { reject } of waiting.values()) reject(unavailable(error))
    waiting.clear()
  }
  function settle(answer: Answer): void {
    if ('ready' in answer) return ready.resolve()
    if ('heard' in answer) return listeners.get(answer.heard)?.(answer.payload)
    const caller = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (!('fault' in answer)) return caller?.resolve(answer.result)
    caller?.reject(Object.assign(new Error(answer.fault.message), answer.fault))
  }
  worker.on('message', settle)
  worker.on('error', (error: Error) => {
    log.error('database thread failed', { reason: error.name })
    fail(error)
  })
  worker.on('exit', () => fail(new Error('the database thread has ended')))

  return {
    ready: ready.promise,
    listeners,
    ask(order) {
      const id = ++last
      if (gone) return { id, answer: Promise.reject(unavailable(gone)) }
      const answer = new Promise<unknown>((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        worker.postMessage({ ...order, id }, [])
      })
      return { id, answer }
    },
  }
}
