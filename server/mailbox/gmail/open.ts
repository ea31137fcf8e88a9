import { AppError, RetryLater } from '#server/errors.ts'
import type { Gmail } from '#server/google/client.ts'
import type { Mailbox, Page } from '../mailbox.ts'
import { readBackfill } from './backfill.ts'
import { firstCursor, nextRange, parseCursor } from './cursor.ts'
import { EXPIRY_GUARD_MS, readAgain, readNews } from './news.ts'
import type { Reading } from './reading.ts'

/**
 * Gmail as a mailbox: first what its history says is new, then, newest first, the range still to be read.
 *
 * @param gmail undefined when the mailbox has no permission: reading it asks to connect it again
 * @param deps the clock, read once a step
 */
export function openGmailMailbox(gmail: Gmail | undefined, { now }: { now: () => Date }): Mailbox {
  return {
    changes(cursor, wanted, signal) {
      if (!gmail) throw new AppError('reauth_required', NOT_CONNECTED)
      return readChanges({ gmail, now, wanted, signal }, cursor)
    },
  }
}

const NOT_CONNECTED = 'Duebox has no permission to read this mailbox. Connect it again.'

async function* readChanges(reading: Reading, stored: string | null): AsyncGenerator<Page> {
  const { gmail, now, wanted, signal } = reading
  let cursor = parseCursor(stored)
  let isLooping = false
  if (cursor) {
    ;({ cursor, isLooping } = yield* readNews(reading, cursor))
    yield* readAgain(reading, cursor)
  }
  // The history is pinned before anything is listed: mail that arrives meanwhile is in one of the two.
  else cursor = firstCursor((await gmail.profile(signal)).historyId, now())
  for (let range = nextRange(cursor, wanted.from); range; range = nextRange(cursor, wanted.from))
    cursor = yield* readBackfill(reading, cursor, range)
  if (isLooping)
    throw new RetryLater(
      new Date(now().getTime() + EXPIRY_GUARD_MS),
      'Gmail twice forgot how far Duebox had read. Duebox tries again in an hour.',
    )
}
