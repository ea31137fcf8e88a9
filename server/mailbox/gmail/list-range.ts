import type { Gmail } from '#server/google/client.ts'
import type { Day } from '#shared/day.ts'
import type { Listed } from '../mailbox.ts'
import { billQueries, rangeQuery } from './query.ts'

/** 200,000 ids: beyond the largest mailbox we promise to read, and an end to a server that pages for ever. */
const MOST_PAGES = 400

/**
 * What a range holds: the messages that may be about a payment, newest first, and how many others it has.
 *
 * The range is listed once without words, which gives the order and the count, then by each of the bill queries.
 * Where none of our words occurs at all, the mail is in a language we do not know, and everything may be a bill.
 */
export async function listRange(
  gmail: Gmail,
  days: { from: Day | null; to: Day | null },
  signal: AbortSignal,
): Promise<{ bills: Listed[]; others: number }> {
  const all = await listIds(gmail, rangeQuery(days), signal)
  const found = new Map<string, Listed>()
  for (const q of billQueries(days))
    for (const listed of await listIds(gmail, q, signal)) found.set(listed.id, listed)
  if (found.size === 0) return { bills: all, others: 0 }
  const ordered = all.filter(({ id }) => found.has(id))
  const others = all.length - ordered.length
  for (const { id } of ordered) found.delete(id)
  // What came since the range was listed is newer than all of it.
  return { bills: [...found.values(), ...ordered], others }
}

/**
 * Every id a query lists, newest first, each once. Ids are cheap (5 units for 500), so a range is listed whole
 * before it is read: page tokens move when mail arrives, a list in hand does not.
 */
async function listIds(gmail: Gmail, q: string, signal: AbortSignal): Promise<Listed[]> {
  const listed = new Map<string, Listed>()
  let pageToken: string | undefined
  for (let page = 0; page < MOST_PAGES; page++) {
    const { messages, nextPageToken } = await gmail.list({ q, pageToken }, signal)
    for (const message of messages) if (!listed.has(message.id)) listed.set(message.id, message)
    if (!nextPageToken || nextPageToken === pageToken) break
    pageToken = nextPageToken
  }
  return [...listed.values()]
}
