import type { Gmail } from '#server/google/client.ts'
import type { Listed, Page, Wanted } from '../mailbox.ts'
import { type Cursor, formatCursor, nextRange } from './cursor.ts'

/** One pass over a mailbox. */
export type Reading = Readonly<{
  gmail: Gmail
  now: () => Date
  wanted: Wanted
  signal: AbortSignal
}>

/** Most messages of one page. */
export const PAGE_SIZE = 50

/** The ids the ledger has not read, in the order given. */
export async function missingOf({ wanted }: Reading, ids: readonly Listed[]): Promise<Listed[]> {
  if (ids.length === 0) return []
  const unknown = new Set(await wanted.unknown(ids.map(({ id }) => id)))
  return ids.filter(({ id }) => unknown.has(id))
}

/** A page that stands before `cursor`; `more` when this pass goes on whatever the cursor says. */
export const pageAt = (
  { wanted }: Reading,
  cursor: Cursor,
  page: Pick<Page, 'phase' | 'looked' | 'expected'> & Partial<Page>,
  more = false,
): Page => ({
  messages: [],
  unread: [],
  gone: [],
  ...page,
  hasMore: more || nextRange(cursor, wanted.from) !== undefined,
  readFrom: cursor.covered?.from ?? null,
  cursor: formatCursor(cursor),
})
