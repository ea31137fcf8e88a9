import PostalMime, { type Address as MailAddress, type Email } from 'postal-mime'
import type { Address, Document } from '#server/context-engine/types.ts'
import { readAttached } from './attached.ts'
import { authenticOf } from './authentic.ts'
import { clip } from './clip.ts'
import { nodesOf } from './nodes.ts'
import { LIMITS } from './limits.ts'
import { tidy } from './tidy.ts'

export type Unreadable = Readonly<{ why: 'too_large' | 'broken' }>
export type DocumentContext = Readonly<{
  receivedAt: Date
  timeZone: string
  mailboxEmail: string
  labels?: readonly string[]
}>

/**
 * A raw message as frozen text: headers that matter, and nodes, links and table cells in reading order.
 *
 * @param raw RFC 5322 bytes; anything else gives a document with what could be read, or `why`
 * @returns `why` when the message is larger or nested deeper than {@link LIMITS}; never throws for its content
 */
export async function toDocument(
  raw: Uint8Array,
  context: DocumentContext,
): Promise<Document | Unreadable> {
  const clipped = clip(raw)
  if (!clipped) return { why: 'too_large' }
  const email = await parse(clipped.raw)
  if (!email) return { why: 'broken' }
  const subject = tidy(email.subject ?? '')
    .replace(/\s{1,200}/g, ' ')
    .trim()
    .slice(0, LIMITS.subjectChars)
  const from = addressOf(email.from ?? email.sender) ?? { name: '', address: '' }
  const headers = (key: string) =>
    email.headers.filter((header) => header.key === key).map(({ value }) => value)
  const files = email.attachments.map(({ content }) =>
    typeof content === 'string' ? new Uint8Array() : new Uint8Array(content),
  )
  const heads = { subject, from: `${from.name} <${from.address}>` }
  const body = nodesOf(email, heads, await readAttached(files))
  const skipped = [
    ...body.skipped,
    ...(clipped.cut ? [{ part: 'message', why: 'too_many_parts' }] : []),
  ]
  return {
    from,
    replyTo: addressOf(email.replyTo?.[0]),
    to: (email.to ?? []).slice(0, 20).flatMap((address) => addressOf(address) ?? []),
    authentic: authenticOf(headers('authentication-results'), from.address),
    receivedAt: context.receivedAt,
    timeZone: context.timeZone,
    bulk:
      headers('list-unsubscribe').length > 0 ||
      headers('precedence').some((value) => /bulk|list/i.test(value.slice(0, 40))) ||
      (context.labels ?? []).includes('CATEGORY_PROMOTIONS'),
    outgoing:
      from.address !== '' && from.address.toLowerCase() === context.mailboxEmail.toLowerCase(),
    ...body,
    skipped: skipped.slice(0, LIMITS.parts),
  }
}

async function parse(raw: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(raw, {
      forceRfc822Attachments: true,
      maxNestingDepth: LIMITS.nesting,
      maxHeadersSize: LIMITS.headerBytes,
      maxRfc822NestingDepth: 0,
    })
  } catch {
    // The parser's only complaint about content is a limit of ours that was passed.
    return undefined
  }
}

function addressOf(address: MailAddress | undefined): Address | undefined {
  if (!address) return undefined
  if (address.group) return addressOf(address.group[0])
  return {
    name: tidy(address.name ?? '')
      .replace(/\s{1,200}/g, ' ')
      .trim()
      .slice(0, LIMITS.nameChars),
    address: tidy(address.address ?? '')
      .trim()
      .slice(0, LIMITS.addressChars),
  }
}

/** A PDF or e-invoice without a mail around it. @param context `receivedAt` is the day it is read as of */
export async function fileToDocument(
  bytes: Uint8Array,
  context: Pick<DocumentContext, 'receivedAt' | 'timeZone'>,
): Promise<Document> {
  const attached = await readAttached([bytes], () => 'file')
  const heads = { subject: '', from: '' }
  return {
    from: { name: '', address: '' },
    replyTo: undefined,
    to: [],
    authentic: 'unknown',
    bulk: false,
    outgoing: false,
    ...context,
    ...nodesOf({}, heads, attached),
  }
}
