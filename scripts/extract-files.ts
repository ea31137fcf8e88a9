import { type ChildProcess, fork } from 'node:child_process'
import type { Errand } from './extract-child.ts'
import type { Row } from './extract-row.ts'

/** Longest reading of one message. The product allows 2 s; here a slow machine should still give its answer. */
const DEADLINE_MS = 30_000

/**
 * The rows of every file, in the order of the files, each file read in one of `jobs` processes. A message that ends
 * its process, or takes too long, gets a row that says so; the others go on.
 *
 * @param entry script of the processes
 */
export async function* inOrder(
  files: readonly string[],
  jobs: number,
  entry = new URL('extract-child.ts', import.meta.url),
): AsyncGenerator<Row> {
  const results = files.map(() => createInbox())
  let next = 0
  const work = async () => {
    const reader = createReader(entry)
    try {
      for (let at = next++; at < files.length; at = next++) {
        await reader.read(files[at] ?? '', (row) => results[at]?.put(row))
        results[at]?.close()
      }
    } finally {
      reader.stop()
    }
  }
  const done = Promise.all(Array.from({ length: Math.min(jobs, files.length) }, work))
  for (const result of results) yield* result.rows()
  await done
}

/** Rows that are put in while others are taken out. */
function createInbox() {
  const rows: Row[] = []
  let closed = false
  let changed = Promise.withResolvers<void>()
  return {
    put(row: Row) {
      rows.push(row)
      changed.resolve()
    },
    close() {
      closed = true
      changed.resolve()
    },
    async *rows(): AsyncGenerator<Row> {
      for (;;) {
        const row = rows.shift()
        if (row) yield row
        else if (closed) return
        else {
          await changed.promise
          changed = Promise.withResolvers()
        }
      }
    },
  }
}

type Ending = 'done' | 'crashed' | 'deadline'
const REFUSALS = {
  crashed: 'Reading it failed',
  deadline: `Reading it took longer than ${DEADLINE_MS / 1_000} s`,
} as const

/** A process that cannot even start does not get better. */
const MOST_FAILURES_IN_A_ROW = 5

/** One process at a time, replaced when it ends. */
function createReader(entry: URL) {
  let child: ChildProcess | undefined
  const stop = () => {
    child?.removeAllListeners()
    child?.kill('SIGKILL')
    child = undefined
  }
  const run = (errand: Errand, put: (row: Row) => void) =>
    new Promise<Ending>((resolve) => {
      const process = (child ??= fork(entry))
      const end = (ending: Ending) => {
        clearTimeout(timer)
        process.removeAllListeners()
        if (ending !== 'done') stop()
        resolve(ending)
      }
      const timer = setTimeout(() => end('deadline'), DEADLINE_MS)
      process.once('exit', () => end('crashed'))
      process.once('error', () => end('crashed'))
      process.on('message', ({ row }: { row: Row | null }) => {
        timer.refresh()
        if (row) put(row)
        else end('done')
      })
      process.send(errand)
    })
  return {
    stop,
    async read(file: string, put: (row: Row) => void): Promise<void> {
      const isMbox = /\.mbox$/i.test(file)
      let [after, failures] = [0, 0]
      while (failures < MOST_FAILURES_IN_A_ROW) {
        const before = after
        const ending = await run({ file, after }, (row) => {
          after++
          put(row)
        })
        if (ending === 'done') return
        failures = after > before ? 1 : failures + 1
        after++
        const name = isMbox ? `${file}#${after}` : file
        put({ file: name, error: { code: ending, message: REFUSALS[ending] } })
        if (!isMbox) return
      }
    },
  }
}
