import type { MailboxState, Stored } from './mailbox.ts'
import { headerOf } from './mime/headers.ts'
import { allParts, readParts } from './mime/parts.ts'
import { bodyText } from './mime/text.ts'
import type { Searchable } from './query/matches.ts'
import { wordsOf } from './query/words.ts'

/** What search sees of a message; worked out once. */
export function searchableOf({ email }: MailboxState, stored: Stored): Searchable {
  stored.searchable ??= toSearchable(email, stored)
  return stored.searchable
}

function toSearchable(email: string, { raw, receivedAt, labels }: Stored): Searchable {
  const root = readParts(raw)
  const words = (name: string) => wordsOf(headerOf(root.headers, name))
  const [from, subject] = [words('from'), words('subject')]
  return {
    email,
    receivedAt,
    labels,
    from,
    to: words('to'),
    cc: words('cc'),
    list: words('list-id'),
    subject,
    sizeBytes: raw.length,
    messageId: headerOf(root.headers, 'message-id'),
    attachments: allParts(root).flatMap((part) => (part.filename ? [part.filename] : [])),
    text: `${subject}|${from}|${wordsOf(bodyText(root))}`,
  }
}
