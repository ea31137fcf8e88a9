import type { Page } from '../mailbox.ts'
import { type Cursor, afterExpiry } from './cursor.ts'
import { fetchPage } from './fetch-page.ts'
import { readHistory } from './read-history.ts'
import { PAGE_SIZE, type Reading, missingOf, pageAt } from './reading.ts'

/** A second expired history within this time is not answered with another rescan. */
export const EXPIRY_GUARD_MS = 3_600_000
/** A cursor that did not move is stored again after this time: it says from where a lost history is made good. */
const STORE_EVERY_MS = 86_400_000

/**
 * Mail that came since the cursor, newest first.
 *
 * @returns the cursor behind it. When Gmail has forgotten the cursor's history, the days since become a range to
 *   read; `isLooping` when that happens again so soon that a rescan would be a loop
 */
export async function* readNews(
  reading: Reading,
  cursor: Cursor,
): AsyncGenerator<Page, { cursor: Cursor; isLooping: boolean }> {
  const { gmail, signal } = reading
  const now = reading.now()
  const news = await readHistory(gmail, cursor.historyId, signal)
  if (!news) {
    const { expiredAt } = cursor
    if (expiredAt && now.getTime() - expiredAt.getTime() < EXPIRY_GUARD_MS)
      return { cursor, isLooping: true }
    const { historyId } = await gmail.profile(signal)
    const pinned = afterExpiry(cursor, historyId, now)
    yield pageAt(reading, pinned, { phase: 'new', looked: 0, expected: null })
    return { cursor: pinned, isLooping: false }
  }
  const behind = { ...cursor, historyId: news.historyId, readAt: now }
  const missing = await missingOf(reading, news.ids)
  for (let looked = 0; looked < missing.length;) {
    const fetched = await fetchPage(gmail, missing.slice(looked, looked + PAGE_SIZE), signal)
    looked += fetched.taken
    const isLast = looked === missing.length
    // The history comes in one piece: only the last page moves the cursor.
    const progress = { phase: 'new', looked, expected: missing.length } as const
    yield pageAt(reading, isLast ? behind : cursor, { ...progress, ...fetched }, !isLast)
  }
  const isOld = now.getTime() - cursor.readAt.getTime() > STORE_EVERY_MS
  if (missing.length === 0 && (isOld || news.historyId !== cursor.historyId))
    yield pageAt(reading, behind, { phase: 'new', looked: 0, expected: 0 })
  return { cursor: behind, isLooping: false }
}

/** Messages that could not be read before, tried once more. The cursor stays where it is. */
export async function* readAgain(reading: Reading, cursor: Cursor): AsyncGenerator<Page, void> {
  const { gmail, wanted, signal } = reading
  const listed = await wanted.again()
  for (let looked = 0; looked < listed.length;) {
    const fetched = await fetchPage(gmail, listed.slice(looked, looked + PAGE_SIZE), signal)
    looked += fetched.taken
    const progress = { phase: 'new', looked, expected: listed.length } as const
    yield pageAt(reading, cursor, { ...progress, ...fetched }, looked < listed.length)
  }
}
