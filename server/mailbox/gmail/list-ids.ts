import type { Gmail } from '#server/google/client.ts'
import type { Listed } from './fetch-page.ts'

/** 200,000 ids: beyond the largest mailbox we promise to read, and an end to a server that pages for ever. */
const MOST_PAGES = 400

/**
 * Every id a query lists, newest first, each once. Ids are cheap (5 units for 500), so a range is listed whole
 * before it is read: page tokens move when mail arrives, a list in hand does not.
 */
export async function listIds(gmail: Gmail, q: string, signal: AbortSignal): Promise<Listed[]> {
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
