import type { MailboxState, Stored } from '../mailbox.ts'
import { allParts, readParts } from '../mime/parts.ts'
import { looksEverywhere, matches } from '../query/matches.ts'
import { parseQuery } from '../query/parse.ts'
import { Refusal } from '../refusal.ts'
import { searchableOf } from '../searchable.ts'
import type { World } from '../world.ts'
import { base64url, invalid, pageSize, pageToken, readPageToken } from './parameters.ts'
import { type Format, attachmentId, toResource } from './resource.ts'

type Access = 'all' | 'metadata'

/**
 * One page of ids, newest first. A page token stands behind a message, so a list that changes meanwhile neither
 * repeats nor loses one; `shiftBy` makes it slip as a list by position would.
 */
export function listMessages(
  world: World,
  mailbox: MailboxState,
  access: Access,
  asked: URLSearchParams,
  shiftBy = 0,
) {
  const q = asked.get('q') ?? ''
  if (q && access === 'metadata')
    throw new Refusal(403, {
      reason: 'forbidden',
      message: "Metadata scope does not support 'q' parameter",
    })
  const size = pageSize(asked.get('maxResults'))
  const found = findMessages(
    world,
    mailbox,
    q,
    asked.getAll('labelIds'),
    asked.get('includeSpamTrash') === 'true',
  )
  const start = startOf(found, asked.get('pageToken'), shiftBy)
  const page = found.slice(start, start + size)
  const last = page.at(-1)
  const more = last && start + size < found.length
  return {
    ...(page.length > 0 ? { messages: page.map(({ id, threadId }) => ({ id, threadId })) } : {}),
    ...(more ? { nextPageToken: pageToken(last.receivedAt.getTime(), last.id) } : {}),
    resultSizeEstimate: found.length,
  }
}

/**
 * The messages a search and all these labels find, newest first.
 *
 * @param spamTrash also looks into spam and trash, where neither label nor search names them
 */
export function findMessages(
  world: World,
  mailbox: MailboxState,
  q: string,
  labelIds: readonly string[],
  spamTrash: boolean,
): Stored[] {
  const query = parseQuery(q)
  const hidden = ['SPAM', 'TRASH'].filter((label) => !labelIds.includes(label))
  const everywhere = spamTrash || looksEverywhere(query)
  const now = world.now()
  return mailbox.byTime
    .filter(
      (stored) =>
        labelIds.every((label) => stored.labels.has(label)) &&
        (everywhere || !hidden.some((label) => stored.labels.has(label))) &&
        (q === '' || matches(query, searchableOf(mailbox, stored), now)),
    )
    .toReversed()
}

function startOf(found: readonly Stored[], token: string | null, shiftBy: number): number {
  const [at, id] = readPageToken(token) ?? []
  if (at === undefined) return 0
  if (typeof at !== 'number' || typeof id !== 'string') throw invalid('Invalid pageToken')
  const itself = found.findIndex((stored) => stored.id === id)
  const older = found.findIndex(({ receivedAt }) => receivedAt.getTime() < at)
  const next = itself >= 0 ? itself + 1 : older < 0 ? found.length : older
  return Math.max(0, next - shiftBy)
}

const FORMATS: readonly string[] = ['full', 'metadata', 'raw', 'minimal'] satisfies Format[]
const isFormat = (text: string): text is Format => FORMATS.includes(text)

/** One message in the format asked, `full` by default. @throws Refusal 404, 400 for an id or format that is none */
export function getMessage(
  mailbox: MailboxState,
  access: Access,
  id: string,
  asked: URLSearchParams,
) {
  const format = formatOf(asked, access)
  return toResource(storedOf(mailbox, id), format, asked.getAll('metadataHeaders'))
}

/** A thread with its messages, oldest first. @throws Refusal 404 when nothing of it is left */
export function getThread(
  mailbox: MailboxState,
  access: Access,
  id: string,
  asked: URLSearchParams,
) {
  const format = formatOf(asked, access)
  if (format === 'raw') throw invalid('Invalid format: raw')
  const messages = mailbox.byTime.filter(({ threadId }) => threadId === id)
  if (messages.length === 0) throw new Refusal(404)
  return {
    id,
    historyId: String(Math.max(...messages.map(({ historyId }) => historyId))),
    messages: messages.map((stored) => toResource(stored, format, asked.getAll('metadataHeaders'))),
  }
}

/** The bytes of one attachment. @throws Refusal 404 for a message, 400 for an attachment that is not there */
export function getAttachment(
  mailbox: MailboxState,
  access: Access,
  id: string,
  attachment: string,
) {
  if (access === 'metadata') throw metadataOnly()
  const stored = storedOf(mailbox, id)
  const part = allParts(readParts(stored.raw)).find(
    ({ partId }) => attachmentId(stored.id, partId) === attachment,
  )
  if (!part) throw invalid('Invalid attachment token')
  return { size: part.body.length, data: base64url(part.body) }
}

function storedOf(mailbox: MailboxState, id: string): Stored {
  if (!/^[0-9a-f]{1,16}$/i.test(id)) throw invalid('Invalid id value')
  const stored = mailbox.messages.get(id)
  if (!stored) throw new Refusal(404)
  return stored
}

function formatOf(asked: URLSearchParams, access: Access): Format {
  const format = (asked.get('format') ?? 'full').toLowerCase()
  if (!isFormat(format)) throw invalid(`Invalid value at 'format': "${format}"`)
  if (access === 'metadata' && (format === 'full' || format === 'raw')) throw metadataOnly()
  return format
}

const metadataOnly = () =>
  new Refusal(403, { reason: 'forbidden', message: "Metadata scope doesn't allow format FULL" })
