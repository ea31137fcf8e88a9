import type { Gmail } from '#server/google/client.ts'
import type { Listed } from '../mailbox.ts'
import { isIncoming } from './fetch-page.ts'

const MOST_PAGES = 400

/**
 * Incoming mail after a history id: added, or moved to the inbox (out of spam, for one).
 *
 * @returns ids newest first, each once, and the id to go on from; undefined when Gmail no longer knows `startId`, or
 *   more happened since than is worth listing: the days since then are listed instead
 */
export async function readHistory(
  gmail: Pick<Gmail, 'history'>,
  startId: string,
  signal: AbortSignal,
): Promise<{ ids: Listed[]; historyId: string } | undefined> {
  const found = new Map<string, Listed>()
  let pageToken: string | undefined
  let historyId = startId
  for (let count = 0; count < MOST_PAGES; count++) {
    const page = await gmail.history({ startId, pageToken }, signal)
    if (!page) return undefined
    const moved = page.labelled.filter(({ newLabels }) => newLabels.includes('INBOX'))
    for (const { id, threadId, labels } of [...page.added, ...moved])
      if (isIncoming(labels)) found.set(id, { id, threadId })
    historyId = later(historyId, page.historyId)
    if (!page.nextPageToken || page.nextPageToken === pageToken)
      return { ids: [...found.values()].toReversed(), historyId }
    pageToken = page.nextPageToken
  }
  return undefined
}

/** Never backwards, whatever a server answers. */
const later = (a: string, b: string) => (BigInt(b) > BigInt(a) ? b : a)
