import PostalMime, { type Address as MailAddress, type Email } from 'postal-mime'
import type { Address, Document, Node, Span } from '#server/context-engine/types.ts'
import { readAttached, type Attached } from './attached.ts'
import { authenticOf } from './authentic.ts'
import { clip } from './clip.ts'
import { nodesOf } from './nodes.ts'
import { LIMITS } from './limits.ts'
import { readPlainMail, type Mail } from './plain-mail.ts'
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
  const email = readPlainMail(clipped.raw) ?? (await parse(clipped.raw))
  if (!email) return { why: 'broken' }
  const subject = tidy(email.subject ?? '')
    .replace(/\s{1,200}/g, ' ')
    .trim()
    .slice(0, LIMITS.subjectChars)
  const from = addressOf(email.from ?? email.sender) ?? { name: '', address: '' }
  const headers = (key: string) =>
    email.headers.filter((header) => header.key === key).map(({ value }) => value)
  const heads = { subject, from: `${from.name} <${from.address}>` }
  const body = nodesOf(email, heads, await attachedTo(email))
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

/** Messages, PDFs and e-invoices attached to a message, in this order. */
async function attachedTo({ attachments }: Mail): Promise<Attached> {
  if (attachments.length === 0) return { nodes: [], cells: [], skipped: [] }
  const files = attachments.map(({ content }) =>
    typeof content === 'string' ? new Uint8Array() : new Uint8Array(content),
  )
  const letters = attachments
    .flatMap(({ mimeType }, index) => (mimeType === 'message/rfc822' ? [index] : []))
    .slice(0, LIMITS.letters)
  const read = await Promise.all(
    letters.map((index) => readLetter(files[index] ?? new Uint8Array(), `attachment-${index + 1}`)),
  )
  const others = files.map((file, index) => (letters.includes(index) ? new Uint8Array() : file))
  return joined([...read, await readAttached(others)])
}

/** A message attached to a message: one forwarded node with the heads that say whose it was. */
async function readLetter(raw: Uint8Array, part: string): Promise<Attached> {
  const clipped = clip(raw)
  const email = clipped && (await parse(clipped.raw))
  const body = email && nodesOf(email, { subject: '', from: '' })
  const first = body?.nodes.findIndex(({ role }) => role === 'html' || role === 'text') ?? -1
  if (!email || !body || first < 0)
    return { nodes: [], cells: [], skipped: [{ part, why: 'not_read' }] }
  const from = email.from && !email.from.group ? `${email.from.name} <${email.from.address}>` : ''
  const heads = tidy(
    `From: ${from}\nDate: ${email.date ?? ''}\nSubject: ${email.subject ?? ''}\n\n`,
  )
  const shift = (span: Span) => ({
    node: 0,
    start: span.start + heads.length,
    end: span.end + heads.length,
  })
  return {
    nodes: [{ part, role: 'forwarded', text: heads + (body.nodes[first]?.text ?? '') }],
    cells: body.cells
      .filter(({ label }) => label.node === first)
      .map(({ label, value, how }) => ({ label: shift(label), value: shift(value), how })),
    skipped: [],
  }
}

/** One after the other, with the node numbers of the later ones moved up. */
function joined(parts: readonly Attached[]): Attached {
  const nodes: Node[] = []
  const cells: Document['cells'][number][] = []
  for (const part of parts) {
    const by = nodes.length
    const moved = (span: Span) => ({ ...span, node: span.node + by })
    nodes.push(...part.nodes)
    for (const { label, value, how } of part.cells)
      cells.push({ label: moved(label), value: moved(value), how })
  }
  return { nodes, cells, skipped: parts.flatMap(({ skipped }) => skipped) }
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
