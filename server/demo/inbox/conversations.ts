import type { MailboxState, Stored } from '../fake-google/mailbox.ts'
import { headerOf } from '../fake-google/mime/headers.ts'
import { allParts, readParts } from '../fake-google/mime/parts.ts'
import { snippetOf } from '../fake-google/mime/text.ts'

export type Sender = Readonly<{ name: string; address: string }>

/** What the list shows of one message. */
export type Summary = Readonly<{
  from: Sender
  subject: string
  /** HTML-escaped. */
  snippet: string
  attachments: number
}>

/** A thread as one row of the list. */
export type Conversation = Readonly<{
  threadId: string
  /** Oldest first, never empty. */
  messages: readonly Stored[]
  newest: Stored
  unread: boolean
}>

/**
 * The threads of these messages, in the order of their first one here.
 *
 * @param found newest first; each thread is given whole, also with messages that were not found
 */
export function conversationsOf(mailbox: MailboxState, found: readonly Stored[]): Conversation[] {
  const threads = new Map<string, Stored[]>(found.map(({ threadId }) => [threadId, []]))
  for (const stored of mailbox.byTime) threads.get(stored.threadId)?.push(stored)
  return [...threads].flatMap(([threadId, messages]) => {
    const newest = messages.at(-1)
    const unread = messages.some(({ labels }) => labels.has('UNREAD'))
    return newest ? [{ threadId, messages, newest, unread }] : []
  })
}

const summaries = new WeakMap<Stored, Summary>()

/** What the list shows of a message; worked out once. */
export function summaryOf(stored: Stored): Summary {
  const known = summaries.get(stored)
  if (known) return known
  const root = readParts(stored.raw)
  const summary = {
    from: readSender(headerOf(root.headers, 'from')),
    subject: headerOf(root.headers, 'subject').slice(0, 300) || '(no subject)',
    snippet: snippetOf(root),
    attachments: allParts(root).filter((part) => part.attached && part.filename).length,
  }
  summaries.set(stored, summary)
  return summary
}

/** `"Volt, Power" <bill@volt.example>` → its two halves; an address alone is its own name. */
export function readSender(header: string): Sender {
  const text = header.slice(0, 500)
  const open = text.lastIndexOf('<')
  const address = (open < 0 ? text : text.slice(open + 1).replace(/>.*$/, '')).trim()
  const name = open < 0 ? '' : text.slice(0, open).trim()
  const quoted = name.length > 1 && name.startsWith('"') && name.endsWith('"')
  return { address, name: (quoted ? name.slice(1, -1).replace(/\\(.)/g, '$1') : name) || address }
}
