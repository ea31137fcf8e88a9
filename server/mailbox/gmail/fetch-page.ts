import type { Gmail } from '#server/google/client.ts'
import { UnreadableReply } from '#server/google/persist.ts'
import type { Listed, Message, Page } from '../mailbox.ts'
import { inParallel } from '../parallel.ts'

/** Gets at once; at 20 units each the pace allows about five a second. */
const PARALLEL_GETS = 6
/** Larger messages are not handed on: no reader takes them. */
const MESSAGE_BYTES = 10 * 1024 * 1024
/** A page ends early with this much raw mail in hand: what a scan holds in memory at once. */
const PAGE_BYTES = 24 * 1024 * 1024

type Outcome =
  { message: Message } | { unread: Page['unread'][number]; cause: unknown } | { gone: string }

/**
 * The messages behind the first of at most 50 ids; all of them unless they are very large. One that cannot be read
 * never stops the others.
 *
 * @returns messages in the order of the ids; `gone` holds those deleted meanwhile and those that are no incoming
 *   mail (spam, bin, drafts, sent, chat); `taken`: how many ids were looked at, at least one
 * @throws whatever `Gmail` throws for the whole mailbox; also when no message could be read and Gmail itself
 *   cannot be read either
 */
export async function fetchPage(
  gmail: Gmail,
  ids: readonly Listed[],
  signal: AbortSignal,
): Promise<Pick<Page, 'messages' | 'unread' | 'gone'> & { taken: number }> {
  const outcomes: Outcome[] = []
  let bytes = 0
  while (outcomes.length < ids.length && bytes < PAGE_BYTES) {
    const next = ids.slice(outcomes.length, outcomes.length + PARALLEL_GETS)
    const got = await inParallel(next, PARALLEL_GETS, (listed) => fetchOne(gmail, listed, signal))
    outcomes.push(...got)
    bytes += got.reduce((sum, one) => sum + ('message' in one ? one.message.raw.length : 0), 0)
  }
  const page = {
    taken: outcomes.length,
    messages: outcomes.flatMap((outcome) => ('message' in outcome ? [outcome.message] : [])),
    unread: outcomes.flatMap((outcome) => ('unread' in outcome ? [outcome.unread] : [])),
    gone: outcomes.flatMap((outcome) => ('gone' in outcome ? [outcome.gone] : [])),
  }
  const broken = page.unread.filter(({ why }) => why === 'broken')
  // All of them broken: the messages, or Gmail? Its profile tells; if that is broken too, the page comes later.
  if (broken.length === outcomes.length && ids.length > 0) await gmail.profile(signal)
  return page
}

async function fetchOne(gmail: Gmail, listed: Listed, signal: AbortSignal): Promise<Outcome> {
  try {
    const message = await gmail.get(listed.id, signal)
    if (!message || !isIncoming(message.labels)) return { gone: listed.id }
    if (message.raw.length <= MESSAGE_BYTES) return { message }
    return { unread: { ...listed, why: 'too_large' }, cause: undefined }
  } catch (error) {
    if (!(error instanceof UnreadableReply)) throw error
    const why = error.why === 'too_large' ? 'too_large' : 'broken'
    return { unread: { ...listed, why }, cause: error }
  }
}

const NEVER = ['SPAM', 'TRASH', 'DRAFT', 'CHAT']

/** False for spam, bin, drafts and chats, and for mail the person sent, unless it came back to their inbox. */
export const isIncoming = (labels: readonly string[]): boolean =>
  !labels.some((label) => NEVER.includes(label)) &&
  (!labels.includes('SENT') || labels.includes('INBOX'))
