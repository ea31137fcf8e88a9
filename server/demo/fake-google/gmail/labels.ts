import type { MailboxState } from '../mailbox.ts'
import { Refusal } from '../refusal.ts'

const SYSTEM =
  'CHAT SENT INBOX IMPORTANT TRASH DRAFT SPAM CATEGORY_FORUMS CATEGORY_UPDATES CATEGORY_PERSONAL CATEGORY_PROMOTIONS CATEGORY_SOCIAL CATEGORY_PURCHASES CATEGORY_RESERVATIONS STARRED UNREAD'.split(
    ' ',
  )

/** Gmail's own labels, then the person's in alphabetical order. */
export function listLabels(mailbox: MailboxState) {
  const seen = new Set(mailbox.byTime.flatMap(({ labels }) => [...labels]))
  const own = [...seen].filter((label) => !SYSTEM.includes(label)).toSorted()
  return { labels: [...SYSTEM, ...own].map(toLabel) }
}

/** One label with its counts. @throws Refusal 404 for an unknown one */
export function getLabel(mailbox: MailboxState, id: string) {
  if (!listLabels(mailbox).labels.some((label) => label.id === id)) throw new Refusal(404)
  const messages = mailbox.byTime.filter(({ labels }) => labels.has(id))
  const unread = messages.filter(({ labels }) => labels.has('UNREAD'))
  const threads = (of: typeof messages) => new Set(of.map(({ threadId }) => threadId)).size
  return {
    ...toLabel(id),
    messagesTotal: messages.length,
    messagesUnread: unread.length,
    threadsTotal: threads(messages),
    threadsUnread: threads(unread),
  }
}

const toLabel = (id: string) => ({ id, name: id, type: SYSTEM.includes(id) ? 'system' : 'user' })
