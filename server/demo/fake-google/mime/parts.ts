import { type Header, decodeText, headerOf, readHeaders, readParameters } from './headers.ts'

/** One MIME part with its transfer encoding undone. */
export type Part = Readonly<{
  /** '' for the message itself, '0', '1', '1.0', … below, as Gmail counts. */
  partId: string
  mimeType: string
  filename: string
  headers: readonly Header[]
  /** Text parts in UTF-8 whatever they came in; empty for a multipart. */
  body: Buffer
  attached: boolean
  parts: readonly Part[]
}>

/** Deeper parts are left out: a 5,000-fold nested mail must not end the server. */
const DEPTH_LIMIT = 20
const PART_LIMIT = 500

/**
 * The parts tree of a message.
 *
 * @param raw the whole message, lines ending in CRLF
 */
export function readParts(raw: Buffer): Part {
  return partOf(raw.toString('latin1'), '', 0, { left: PART_LIMIT })
}

/** Every part of the tree, itself first, in reading order. */
export const allParts = (part: Part): Part[] => [part, ...part.parts.flatMap(allParts)]

function partOf(source: string, partId: string, depth: number, budget: { left: number }): Part {
  budget.left--
  const blank = source.startsWith('\r\n') ? 0 : source.indexOf('\r\n\r\n')
  const headers = readHeaders(blank < 0 ? source : source.slice(0, blank))
  const content = blank < 0 ? '' : source.slice(blank + (blank === 0 ? 2 : 4))
  const { value, parameters } = readParameters(headerOf(headers, 'content-type'))
  const disposition = readParameters(headerOf(headers, 'content-disposition'))
  const mimeType = /^[\w.+-]{1,60}\/[\w.+-]{1,100}$/.test(value) ? value : 'text/plain'
  const filename = disposition.parameters.get('filename') ?? parameters.get('name') ?? ''
  const boundary = parameters.get('boundary') ?? ''
  const open = depth < DEPTH_LIMIT && budget.left > 0
  const sources = !open ? [] : childrenOf(mimeType, boundary, content)
  const parts = sources.flatMap((child, index) =>
    budget.left > 0
      ? [partOf(child, partId ? `${partId}.${index}` : `${index}`, depth + 1, budget)]
      : [],
  )
  const text = mimeType.startsWith('text/')
  const attached =
    filename !== '' ||
    disposition.value === 'attachment' ||
    !(text || mimeType.startsWith('multipart/'))
  const bytes = mimeType.startsWith('multipart/') ? Buffer.alloc(0) : undone(headers, content)
  const body =
    text && !attached ? Buffer.from(decodeText(bytes, parameters.get('charset') ?? '')) : bytes
  return { partId, mimeType, filename, headers, body, attached, parts }
}

function childrenOf(mimeType: string, boundary: string, content: string): string[] {
  if (mimeType === 'message/rfc822') return [content]
  return mimeType.startsWith('multipart/') && boundary ? split(content, boundary) : []
}

/** The pieces between the delimiter lines of RFC 2046 §5.1.1; a missing last delimiter ends at the end. */
function split(content: string, boundary: string): string[] {
  const source = `\r\n${content}`
  const delimiter = `\r\n--${boundary}`
  const pieces: string[] = []
  let start = -1
  for (let at = source.indexOf(delimiter); at >= 0; at = source.indexOf(delimiter, at + 2)) {
    const after = at + delimiter.length
    const last = source.startsWith('--', after)
    const lineEnd = source.indexOf('\r\n', after)
    // A longer boundary that begins alike is another multipart's.
    if (!last && source.slice(after, lineEnd < 0 ? undefined : lineEnd).trim() !== '') continue
    if (start >= 0) pieces.push(source.slice(start, Math.max(at, start)))
    if (last || lineEnd < 0 || pieces.length >= PART_LIMIT) return pieces
    start = lineEnd + 2
  }
  if (start >= 0) pieces.push(source.slice(start))
  return pieces
}

function undone(headers: readonly Header[], content: string): Buffer {
  const encoding = headerOf(headers, 'content-transfer-encoding').trim().toLowerCase()
  if (encoding === 'base64') return Buffer.from(content, 'base64')
  if (encoding !== 'quoted-printable') return Buffer.from(content, 'latin1')
  return Buffer.from(
    content
      .replace(/[ \t]{1,200}(?=\r\n|$)/g, '')
      .replaceAll('=\r\n', '')
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    'latin1',
  )
}
