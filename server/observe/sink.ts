import { appendFileSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './folder.ts'
import { type Log, createLog } from './log.ts'

const KEPT_BYTES = 5_000_000

/**
 * The process's log: stderr, or, when a person sits at the terminal, `duebox.log` in the data directory (the
 * last 5 MB of earlier runs stay beside it). A log that cannot be written is dropped, it never stops the work.
 *
 * @param dataDir undefined writes to stderr
 */
export function openLog(dataDir: string | undefined): Log {
  if (!dataDir) return createLog((line) => void process.stderr.write(line))
  const file = join(dataDir, 'duebox.log')
  try {
    makeFolder(dataDir)
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > KEPT_BYTES)
      renameSync(file, `${file}.1`)
  } catch {
    return createLog(() => undefined)
  }
  return createLog((line) => {
    try {
      appendFileSync(file, line, { mode: 0o600 })
    } catch {
      // A full disk must not stop the scan; the data directory's own fault is told where it matters.
    }
  })
}
