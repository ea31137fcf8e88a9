import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { SetupError } from '#server/errors.ts'
import { codeOf } from '../faults.ts'

type Holder = { pid: number; born: string }

/** Two processes that reap one dead lock in the same instant: the later write wins, the earlier one sees it. */
const SETTLE_MS = 50

/**
 * Takes the right to open an embedded database: PGlite itself lets two processes open one directory and loses
 * what they write. The file `<dir>.lock` names the holder; only a dead holder's lock is removed.
 *
 * @param dir database directory; its parent must exist and be writable
 * @returns a function that gives the right back; it also runs when the process exits
 * @throws SetupError when a living process holds it
 * @source electric-sql/pglite issue 1106
 */
export async function lockDirectory(dir: string): Promise<() => void> {
  const file = `${dir}.lock`
  const mine = JSON.stringify({ pid: process.pid, born: bornAt(process.pid), nonce: randomUUID() })
  for (let tries = 0; tries < 3; tries++) {
    if (claim(file, mine)) {
      await wait(SETTLE_MS)
      if (read(file) !== mine) throw inUse(dir, holderIn(file)?.pid)
      return releaser(file, mine)
    }
    const holder = holderIn(file)
    if (holder && isAlive(holder)) throw inUse(dir, holder.pid)
    if (holder) rmSync(file, { force: true })
    else await wait(SETTLE_MS) // just being written, or torn: a torn one is removed below
    if (!holder && !holderIn(file)) rmSync(file, { force: true })
  }
  throw inUse(dir, holderIn(file)?.pid)
}

function claim(file: string, text: string): boolean {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

function releaser(file: string, mine: string): () => void {
  const release = () => {
    process.off('exit', release)
    if (read(file) === mine) rmSync(file, { force: true })
  }
  process.on('exit', release)
  return release
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function holderIn(file: string): Holder | undefined {
  try {
    const holder: Partial<Holder> = JSON.parse(read(file) ?? '')
    return typeof holder.pid === 'number' && typeof holder.born === 'string'
      ? { pid: holder.pid, born: holder.born }
      : undefined
  } catch {
    return undefined
  }
}

/** A process with the holder's id that was born at another time is another process. */
function isAlive({ pid, born }: Holder): boolean {
  const now = bornAt(pid)
  if (born !== '' && now !== '' && born !== now) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/**
 * Start time of a process in clock ticks since boot, '' where the system does not tell.
 *
 * @source proc(5): field 22 of /proc/<pid>/stat; the name in field 2 may hold spaces and brackets
 */
function bornAt(pid: number): string {
  const stat = read(`/proc/${pid}/stat`)
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
}

const inUse = (dir: string, pid: number | undefined) =>
  new SetupError(
    `${dir} is in use by ${pid ? `process ${pid}` : 'another process'}. Stop that one first, or set DATA_DIR to another directory.`,
  )
