import { addDays } from '#shared/day.ts'
import type { Page } from '../mailbox.ts'
import { type Cursor, type Range, finishRange } from './cursor.ts'
import { fetchPage } from './fetch-page.ts'
import { listRange } from './list-range.ts'
import { readNews } from './news.ts'
import { PAGE_SIZE, type Reading, missingOf, pageAt } from './reading.ts'

/** New mail is looked for again this often while a long backfill runs. */
const NEWS_EVERY_MS = 20_000
const DAY_MS = 86_400_000

/**
 * What a range holds and the ledger lacks, newest first: first a page without messages that says how much there
 * is, then the messages, then a page that ends the range. Stopped in between, it goes on from the day it had come
 * to; what it lists again is known by its ids.
 *
 * @returns the cursor behind the range, or before it when the history expired meanwhile
 */
export async function* readBackfill(
  reading: Reading,
  start: Cursor,
  range: Range,
): AsyncGenerator<Page, Cursor> {
  const { gmail, now, signal } = reading
  const before = start.backfill?.why === range.why ? start.backfill : undefined
  const to = before?.doneTo ? dayAfter(before.doneTo) : range.to
  const { bills, others } = await listRange(gmail, { from: range.from, to }, signal)
  const missing = await missingOf(reading, bills)
  let looked = before?.doneTo ? before.looked : bills.length - missing.length
  const expected = looked + missing.length
  const passedOver = before?.passedOver ?? others
  const backfill = { why: range.why, doneTo: before?.doneTo ?? null, looked, passedOver }
  let cursor: Cursor = { ...start, backfill }
  let newsAt = now()
  // Only once a range: a pass that stops after its first page must have read something.
  if (missing.length > 0 && !before)
    yield pageAt(reading, cursor, { phase: 'backfill', looked, expected }, true)

  for (let at = 0; at < missing.length;) {
    if (now().getTime() - newsAt.getTime() > NEWS_EVERY_MS) {
      newsAt = now()
      ;({ cursor } = yield* readNews(reading, cursor))
      if (!cursor.backfill) return cursor
    }
    const ids = missing.slice(at, at + PAGE_SIZE)
    const fetched = await fetchPage(gmail, ids, signal)
    looked += fetched.taken
    const doneTo = doneAfter(cursor.backfill?.doneTo ?? null, at === 0, fetched.messages)
    at += fetched.taken
    cursor = { ...cursor, backfill: { ...backfill, doneTo, looked } }
    yield pageAt(reading, cursor, { phase: 'backfill', looked, expected, ...fetched }, true)
  }
  const finished = finishRange(cursor, range)
  yield pageAt(reading, finished, { phase: 'backfill', looked, expected, passedOver })
  return finished
}

const dayAfter = (at: Date) => addDays(at.toISOString().slice(0, 10), 1)

/**
 * Everything newer is done once a page is: the newest message of the page, as long as pages come newest first.
 * A server that lists otherwise gets no date to go on from, and its range is listed whole again.
 */
function doneAfter(
  doneTo: Date | null,
  isFirst: boolean,
  messages: readonly { receivedAt: Date }[],
): Date | null {
  if (messages.length === 0) return doneTo
  const newest = new Date(Math.max(...messages.map(({ receivedAt }) => receivedAt.getTime())))
  if (!doneTo) return isFirst ? newest : null
  return newest.getTime() > doneTo.getTime() + DAY_MS ? null : newest
}
