import type { ChildProcess } from 'node:child_process'
import { checkedAnswer } from './answer.ts'
import type { Errand } from './child.ts'
import type { ReadResult } from './reader.ts'
import { spawnReader } from './spawn.ts'

/** Longest reading of one message, and longest start of a child on a busy machine. */
const DEADLINE_MS = 2_000
const START_MS = 30_000
/** A child is replaced after this many messages: nothing it learnt or leaked lives on. */
const RECYCLE_AFTER = 500

type Waiting = {
  id: number
  resolve: (result: ReadResult) => void
  timer: NodeJS.Timeout | undefined
}

/** One place in the pool: a child process that reads one message at a time and is replaced when it fails. */
export function createSlot(entry: URL) {
  let child: ChildProcess | undefined
  let ready: Promise<boolean> | undefined
  let served = 0
  let waiting: Waiting | undefined

  const settle = (result: ReadResult) => {
    clearTimeout(waiting?.timer)
    const { resolve } = waiting ?? {}
    waiting = undefined
    resolve?.(result)
  }
  const drop = () => {
    child?.removeAllListeners()
    // A killed child may still fail to take its last message; nobody waits for it any more.
    child?.on('error', () => undefined)
    child?.kill('SIGKILL')
    child = undefined
    ready = undefined
    served = 0
  }
  const start = (): Promise<boolean> => {
    const started = spawnReader(entry)
    child = started
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), START_MS)
      const gone = () => {
        clearTimeout(timer)
        resolve(false)
        if (child !== started) return
        drop()
        settle({ ok: false, why: 'crashed' })
      }
      started.once('exit', gone)
      started.once('error', gone)
      started.on('message', (message: unknown) => {
        if (message === 'ready') {
          clearTimeout(timer)
          return resolve(true)
        }
        if (!isAnswer(message) || message.id !== waiting?.id) return
        settle(checkedAnswer(message.result))
      })
      started.unref()
      started.channel?.unref()
    })
  }
  return {
    /** Reads one message; the caller waits for the answer before the next. Never rejects. */
    async run(errand: Errand): Promise<ReadResult> {
      if (served >= RECYCLE_AFTER) drop()
      ready ??= start()
      if (!(await ready)) {
        drop()
        return { ok: false, why: 'crashed' }
      }
      served += 1
      return new Promise((resolve) => {
        const timer = setTimeout(() => {
          drop()
          settle({ ok: false, why: 'deadline' })
        }, DEADLINE_MS)
        waiting = { id: errand.id, resolve, timer }
        child?.send(errand, (error) => {
          if (error && waiting?.id === errand.id) {
            drop()
            settle({ ok: false, why: 'crashed' })
          }
        })
      })
    },
    pid: () => child?.pid,
    stop: drop,
  }
}

const isAnswer = (message: unknown): message is { id: number; result: unknown } =>
  typeof message === 'object' && message !== null && 'id' in message && 'result' in message
