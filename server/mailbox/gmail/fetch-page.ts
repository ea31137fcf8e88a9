import type { Gmail } from '#server/google/client.ts'
import { UnreadableReply } from '#server/google/persist.ts'
import type { Message, Page } from '../mailbox.ts'
import { inParallel } from '../parallel.ts'

/** An id as Gmail lists it. */
export type Listed = Readonly<{ id: string; threadId: string }>

/** Gets at once; at 20 units each the pace allows about five a second. */
const PARALLEL_GETS = 6

type Outcome =
  { message: Message } | { unread: Page['unread'][number]; cause: unknown } | { gone: string }

/**
 * The messages behind at most 50 ids. One that cannot be read never stops the others.
 *
 * @returns messages in the order of the ids; `gone` holds those deleted meanwhile and those that are no incoming
 *   mail (spam, bin, drafts, sent, chat)
 * @throws whatever `Gmail` throws for the whole mailbox; also when no message could be read and Gmail itself
 *   cannot be read either
 */
export async function fetchPage(
  gmail: Gmail,
  ids: readonly Listed[],
  signal: AbortSignal,
): Promise<Pick<Page, 'messages' | 'unread' | 'gone'>> {
  const outcomes = await inParallel(ids, PARALLEL_GETS, (listed) => fetchOne(gmail, listed, signal))
  const page = {
    messages: outcomes.flatMap((outcome) => ('message' in outcome ? [outcome.message] : [])),
    unread: outcomes.flatMap((outcome) => ('unread' in outcome ? [outcome.unread] : [])),
    gone: outcomes.flatMap((outcome) => ('gone' in outcome ? [outcome.gone] : [])),
  }
  const broken = page.unread.filter(({ why }) => why === 'broken')
  // All of them broken: the messages, or Gmail? Its profile tells; if that is broken too, the page comes later.
  if (broken.length === ids.length && ids.length > 0) await gmail.profile(signal)
  return page
}

async function fetchOne(gmail: Gmail, listed: Listed, signal: AbortSignal): Promise<Outcome> {
  try {
    const message = await gmail.get(listed.id, signal)
    return message && isIncoming(message.labels) ? { message } : { gone: listed.id }
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
