import { readFile, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Mailbox, Message, Page, Wanted } from '../mailbox.ts'
import { inParallel } from '../parallel.ts'
import { type Headers, headersOf } from './headers.ts'

const PAGE_SIZE = 50
/** Files open at once. */
const PARALLEL_FILES = 8
const LIMIT_BYTES = 20 * 1024 * 1024
/** Every pass looks at the whole folder: what is known is known by its name. */
const CURSOR = JSON.stringify({ v: 1 })

/** One file of the folder and what its headers tell. */
export type File = Readonly<{ name: string; at: Date; threadId: string }>

/** How a folder is gone through; the product takes the newest mail first, fifty a page. */
export type Way = Readonly<{
  arrange: (files: readonly File[]) => readonly File[]
  /** Names of files a page ends with, however few it holds. */
  endsPage: ReadonlySet<string>
}>

const NEWEST_FIRST: Way = {
  arrange: (files) =>
    files.toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.name < b.name ? -1 : 1)),
  endsPage: new Set(),
}

/**
 * A folder of .eml files as a mailbox, for imports and tests. The file's name is the message's id, its time and
 * thread are what its headers say, or else the file's own.
 *
 * @param dir read anew at each pass; subfolders and other files are ignored
 */
export function openEmlMailbox(dir: string, way = NEWEST_FIRST): Mailbox {
  return { changes: (cursor, wanted, signal) => readFolder({ dir, way }, cursor, wanted, signal) }
}

async function* readFolder(
  { dir, way }: { dir: string; way: Way },
  cursor: string | null,
  wanted: Wanted,
  signal: AbortSignal,
): AsyncGenerator<Page> {
  const names = (await readdir(dir, { withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith('.eml'))
    .map(({ name }) => name)
  const files = await inParallel(names, PARALLEL_FILES, (name) => fileOf(dir, name))
  const inRange = way.arrange(
    files.filter(({ at }) => !wanted.from || at.toISOString().slice(0, 10) >= wanted.from),
  )
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
  let looked = 0
  for (const chunk of pagesOf(missing, way.endsPage)) {
    signal.throwIfAborted()
    const read = await inParallel(chunk, PARALLEL_FILES, (file) => readOne(dir, file))
    yield {
      ...page((looked += chunk.length)),
      messages: read.flatMap((one) => ('raw' in one ? [one] : [])),
      unread: read.flatMap((one) => ('why' in one ? [one] : [])),
    }
  }
}

function pagesOf(files: readonly File[], endsPage: ReadonlySet<string>): File[][] {
  const pages: File[][] = []
  let open = false
  for (const file of files) {
    if (!open) pages.push([])
    const page = pages.at(-1)
    page?.push(file)
    open = (page?.length ?? 0) < PAGE_SIZE && !endsPage.has(file.name)
  }
  return pages
}

async function fileOf(dir: string, name: string): Promise<File> {
  const file = join(dir, name)
  const { size, mtime } = await stat(file)
  const nothing: Headers = { receivedAt: undefined, threadId: undefined }
  const headers = size <= LIMIT_BYTES ? headersOf(await readFile(file)) : nothing
  return { name, at: headers.receivedAt ?? mtime, threadId: headers.threadId ?? name }
}

async function readOne(
  dir: string,
  { name, at, threadId }: File,
): Promise<Message | Page['unread'][number]> {
  const file = join(dir, name)
  const { size } = await stat(file)
  if (size > LIMIT_BYTES) return { id: name, threadId, why: 'too_large' }
  if (size === 0) return { id: name, threadId, why: 'broken' }
  const raw = new Uint8Array(await readFile(file))
  return { id: name, threadId, receivedAt: at, labels: ['INBOX'], raw }
}
