export type Header = Readonly<{ name: string; value: string }>

/** At most this many header lines are read; the rest of a hostile block is ignored. */
const HEADER_LIMIT = 1_000

/**
 * The headers of a block, unfolded, in order, with RFC 2047 words decoded as Gmail does in its API.
 *
 * @param block bytes as latin1 text, lines ending in CRLF, without the empty line
 */
export function readHeaders(block: string): Header[] {
  return block
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n', HEADER_LIMIT)
    .flatMap((line) => {
      const colon = line.indexOf(':')
      if (colon < 1) return []
      const name = line.slice(0, colon).trimEnd()
      return [{ name, value: decodeWords(fromBytes(line.slice(colon + 1).trim())) }]
    })
}

/** The first header of that name, '' when there is none. */
export const headerOf = (headers: readonly Header[], name: string): string =>
  headers.find((header) => header.name.toLowerCase() === name)?.value ?? ''

/** Text of bytes in a charset; an unknown charset is read as windows-1252. */
export function decodeText(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset || 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Raw 8-bit header text is UTF-8 where it is valid, else latin1. */
function fromBytes(latin1: string): string {
  if (!/[\x80-\xff]/.test(latin1)) return latin1
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(latin1, 'latin1'))
  } catch {
    return latin1
  }
}

const WORD = /=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,1000})\?=/gi

/**
 * RFC 2047: encoded words become text, the white space between two of them disappears, and a character split
 * over two words of one charset is put together.
 */
export function decodeWords(value: string): string {
  let text = ''
  let end = 0
  let open: { charset: string; bytes: Buffer } | undefined
  const flush = () => {
    if (open) text += decodeText(open.bytes, open.charset)
    open = undefined
  }
  for (const match of value.matchAll(WORD)) {
    const [whole, charset = '', kind = '', content = ''] = match
    const between = value.slice(end, match.index)
    const joined = end > 0 && between.trim() === ''
    const bytes = kind.toLowerCase() === 'b' ? Buffer.from(content, 'base64') : fromQ(content)
    if (joined && open && open.charset === charset.toLowerCase())
      open.bytes = Buffer.concat([open.bytes, bytes])
    else {
      flush()
      if (!joined) text += between
      open = { charset: charset.toLowerCase(), bytes }
    }
    end = match.index + whole.length
  }
  flush()
  return text + value.slice(end)
}

const fromQ = (content: string) =>
  Buffer.from(
    content
      .replaceAll('_', ' ')
      .replace(/=([0-9a-f]{2})/gi, (_, hex: string) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
    'latin1',
  )

/**
 * A structured header: its value in lower case and its parameters, RFC 2231 continuations and charsets joined.
 *
 * @param text e.g. `attachment; filename*=UTF-8''B%C3%BCro.pdf`
 */
export function readParameters(text: string): { value: string; parameters: Map<string, string> } {
  const [head = ''] = text.split(';', 1)
  const pieces = new Map<string, string>()
  const pattern =
    /;\s{0,20}([^\s=;"]{1,60})\s{0,20}=\s{0,20}("(?:[^"\\]|\\.){0,2000}"|[^;\s]{0,2000})/g
  for (const [, name = '', given = ''] of text.matchAll(pattern)) {
    const quoted = given.startsWith('"')
    pieces.set(name.toLowerCase(), quoted ? given.slice(1, -1).replace(/\\(.)/g, '$1') : given)
  }
  const parameters = new Map<string, string>()
  for (const [key, value] of pieces) if (!key.includes('*')) parameters.set(key, value)
  for (const name of new Set(
    [...pieces.keys()].flatMap((key) => (key.includes('*') ? [key.split('*')[0] ?? ''] : [])),
  ))
    parameters.set(name, extended(pieces, name))
  return { value: head.trim().toLowerCase(), parameters }
}

function extended(pieces: ReadonlyMap<string, string>, name: string): string {
  const whole = pieces.get(`${name}*`)
  const limit = whole === undefined ? 100 : 0
  const parts: { text: string; encoded: boolean }[] =
    whole === undefined ? [] : [{ text: whole, encoded: true }]
  for (let index = 0; index < limit; index++) {
    const encoded = pieces.get(`${name}*${index}*`)
    const plain = pieces.get(`${name}*${index}`)
    if (encoded === undefined && plain === undefined) break
    parts.push({ text: encoded ?? plain ?? '', encoded: encoded !== undefined })
  }
  const [, charset = 'utf-8'] = /^([\w-]{0,40})'[\w-]{0,40}'/.exec(parts[0]?.text ?? '') ?? []
  const bytes = parts.map(({ text, encoded }, index) =>
    encoded
      ? fromPercent(index === 0 ? text.replace(/^[\w-]{0,40}'[\w-]{0,40}'/, '') : text)
      : Buffer.from(text),
  )
  return decodeText(Buffer.concat(bytes), charset)
}

const fromPercent = (text: string) =>
  Buffer.from(
    text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    'latin1',
  )
