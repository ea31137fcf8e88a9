import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Mailbox, Message, Page, Wanted } from '../mailbox.ts'
import { inParallel } from '../parallel.ts'
import { receivedAtOf } from './received-at.ts'

const PAGE_SIZE = 50
/** Files open at once. */
const PARALLEL_FILES = 8
const LIMIT_BYTES = 20 * 1024 * 1024
/** Every pass looks at the whole folder: what is known is known by its name. */
const CURSOR = JSON.stringify({ v: 1 })

/**
 * A folder of .eml files as a mailbox, for imports and tests. The file's name is the message's id and thread,
 * its time is what its headers say, or else the file's own.
 *
 * @param dir read anew at each pass; subfolders and other files are ignored
 */
export function openEmlMailbox(dir: string): Mailbox {
  return { changes: (cursor, wanted, signal) => readFolder(dir, cursor, wanted, signal) }
}

async function* readFolder(
  dir: string,
  cursor: string | null,
  wanted: Wanted,
  signal: AbortSignal,
): AsyncGenerator<Page> {
  const files = (await readdir(dir, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith('.eml'))
    .map(({ name }) => name)
  const inRange = (await inParallel(files, PARALLEL_FILES, (name) => timeOf(dir, name)))
    .filter(({ at }) => !wanted.from || at.toISOString().slice(0, 10) >= wanted.from)
    .toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.name < b.name ? -1 : 1))
  const again = await wanted.again()
  const unknown = new Set([
    ...(await wanted.unknown(inRange.map(({ name }) => name))),
    ...again.map(({ id }) => id),
  ])
  const missing = inRange.filter(({ name }) => unknown.has(name))
  const phase = cursor === null ? 'backfill' : 'new'
  const page = (looked: number): Omit<Page, 'messages' | 'unread'> => ({
    cursor: CURSOR,
    gone: [],
    phase,
    looked: inRange.length - missing.length + looked,
    expected: inRange.length,
    hasMore: looked < missing.length,
    readFrom: looked < missing.length ? null : wanted.from,
  })
  if (missing.length === 0 && cursor === null) yield { ...page(0), messages: [], unread: [] }
  for (let start = 0; start < missing.length; start += PAGE_SIZE) {
    signal.throwIfAborted()
    const chunk = missing.slice(start, start + PAGE_SIZE)
    const read = await inParallel(chunk, PARALLEL_FILES, ({ name, at }) => readOne(dir, name, at))
    yield {
      ...page(Math.min(start + PAGE_SIZE, missing.length)),
      messages: read.flatMap((one) => ('raw' in one ? [one] : [])),
      unread: read.flatMap((one) => ('why' in one ? [one] : [])),
    }
  }
}

async function timeOf(dir: string, name: string): Promise<{ name: string; at: Date }> {
  const file = join(dir, name)
  const { size, mtime } = await stat(file)
  return { name, at: (size <= LIMIT_BYTES && receivedAtOf(await readFile(file))) || mtime }
}

async function readOne(
  dir: string,
  name: string,
  receivedAt: Date,
): Promise<Message | Page['unread'][number]> {
  const file = join(dir, name)
  const { size } = await stat(file)
  if (size > LIMIT_BYTES) return { id: name, threadId: name, why: 'too_large' }
  if (size === 0) return { id: name, threadId: name, why: 'broken' }
  const raw = new Uint8Array(await readFile(file))
  return { id: name, threadId: name, receivedAt, labels: ['INBOX'], raw }
}
