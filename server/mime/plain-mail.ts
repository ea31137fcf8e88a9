import { addressParser, decodeWords, type Address, type Email } from 'postal-mime'
import { bodyBytes, type Encoding } from './body-bytes.ts'

/** What is read of a parsed message. */
export type Mail = Pick<
  Email,
  'headers' | 'from' | 'sender' | 'replyTo' | 'to' | 'subject' | 'html' | 'text' | 'attachments'
>
type Header = Email['headers'][number]
type Range = Readonly<{ start: number; end: number }>
type Part = Readonly<{ type: 'html' | 'text'; charset: string; encoding: Encoding; body: Range }>

/** Headers of everyday mail are far smaller; what is larger goes to the whole parser and its limits. */
const HEADER_BYTES = 64 * 1024
const LF = 10
const CR = 13
const ASCII = new TextDecoder('latin1')

/**
 * A message of the plain kinds most mail is of: one text, or one text in two forms, in headers of ASCII. The result is
 * the same as the whole parser's, in a fraction of its time.
 *
 * @returns undefined for any other message, however little it differs: then the whole parser reads it
 */
export function readPlainMail(raw: Uint8Array): Mail | undefined {
  const head = headAt(raw, 0, raw.length)
  if (!head) return undefined
  const parts = partsOf(raw, head)
  if (!parts) return undefined
  const text = (type: Part['type']) =>
    parts.flatMap((part) => (part.type === type ? [textOf(raw, part)] : [])).join('\n')
  const [html, plain] = [text('html'), text('text')]
  return { ...fieldsOf(head.headers), ...(html && { html }), ...(plain && { text: plain }) }
}

function fieldsOf(headers: Header[]): Mail {
  const all = (key: string) =>
    headers.flatMap((header) =>
      header.key === key && header.value ? addressesIn(header.value) : [],
    )
  const first = (key: string) => headers.find((header) => header.key === key)?.value
  const [from] = addressesIn(first('from') ?? '')
  const [sender] = addressesIn(first('sender') ?? '')
  const [to, replyTo, subject] = [all('to'), all('reply-to'), first('subject')]
  return {
    headers,
    ...(from && { from }),
    ...(sender && { sender }),
    ...(replyTo.length > 0 && { replyTo }),
    ...(to.length > 0 && { to }),
    ...(subject && { subject: subject.includes('=?') ? decodeWords(subject) : subject }),
    attachments: [],
  }
}

const SIMPLE_ADDRESS =
  /^([A-Za-z\d][A-Za-z\d ]{0,60}[A-Za-z\d]) <([a-z\d][\w.+-]{0,60}@[a-z\d][a-z\d.-]{0,100}[a-z])>$/

function addressesIn(value: string): Address[] {
  if (value === '') return []
  const [, name, address] = SIMPLE_ADDRESS.exec(value) ?? []
  return name && address ? [{ name, address }] : addressParser(value)
}

type Head = Readonly<{ headers: Header[]; body: Range }>

/** The headers that begin at `start`, up to a blank line; undefined where anything about them is odd. */
function headAt(raw: Uint8Array, start: number, end: number): Head | undefined {
  let at = start
  while (at < end && at - start < HEADER_BYTES) {
    const newline = raw.indexOf(LF, at)
    if (newline < 0 || newline >= end) return undefined
    if (newline === at || (newline === at + 1 && raw[at] === CR)) {
      const headers = headersIn(raw.subarray(start, at))
      return headers && { headers, body: { start: newline + 1, end } }
    }
    at = newline + 1
  }
  return undefined
}

/** Control characters and bytes beyond ASCII are for the whole parser. */
const ODD = /[^\t\n\r -~]|\r(?!\n)/
const FOLD = /\r?\n(?=[\t ])/g
const NAME = /^[!-9;-~]{1,100}$/

function headersIn(bytes: Uint8Array): Header[] | undefined {
  const text = ASCII.decode(bytes)
  if (ODD.test(text)) return undefined
  const headers: Header[] = []
  for (const line of text.replace(FOLD, '').split('\n')) {
    if (line === '') continue
    const colon = line.indexOf(':')
    const originalKey = line.slice(0, Math.max(0, colon))
    if (!NAME.test(originalKey)) return undefined
    const value = withoutBlanks(line.slice(colon + 1, line.endsWith('\r') ? -1 : undefined))
    headers.push({ key: originalKey.toLowerCase(), originalKey, value })
  }
  return headers
}

const isBlank = (code: number) => code === 32 || code === 9

function withoutBlanks(value: string): string {
  let [start, end] = [0, value.length]
  while (start < end && isBlank(value.charCodeAt(start))) start++
  while (end > start && isBlank(value.charCodeAt(end - 1))) end--
  return value.slice(start, end)
}

/** Charsets that every runtime decodes alike under these names. */
const CHARSETS = new Set(['utf-8', 'utf8', 'us-ascii', 'iso-8859-1', 'iso-8859-15', 'windows-1252'])
const ENCODINGS: Readonly<Record<string, Encoding>> = {
  '7bit': 'plain',
  '8bit': 'plain',
  binary: 'plain',
  'quoted-printable': 'quoted-printable',
}

function partsOf(raw: Uint8Array, head: Head): Part[] | undefined {
  const type = typeOf(head.headers)
  if (type?.value !== 'multipart/alternative') {
    const part = partOf(head)
    return part && [part]
  }
  const boundary = type.params.get('boundary')
  return boundary ? alternatives(raw, head.body, boundary) : undefined
}

/** The leaves of one multipart/alternative; undefined when one of them is no text. */
function alternatives(
  raw: Uint8Array,
  { start, end }: Range,
  boundary: string,
): Part[] | undefined {
  const mark = new TextEncoder().encode(`--${boundary}`)
  const parts: Part[] = []
  let from = -1
  for (let at = start; at < end;) {
    const newline = raw.indexOf(LF, at)
    const next = newline < 0 ? end : newline + 1
    const sort = delimits(raw, { start: at, end: next }, mark)
    if (sort !== 'no') {
      if (from >= 0) {
        const head = headAt(raw, from, at)
        const part = head && partOf(head)
        if (!part) return undefined
        parts.push(part)
      }
      from = sort === 'next' ? next : -1
      if (sort === 'last') return parts
    }
    at = next
  }
  // Without its last delimiter a message was cut off, or means something else.
  return undefined
}

function delimits(
  raw: Uint8Array,
  { start, end }: Range,
  mark: Uint8Array,
): 'no' | 'next' | 'last' {
  if (raw[start] !== 45 || raw[start + 1] !== 45 || end - start < mark.length) return 'no'
  for (let at = 2; at < mark.length; at++) if (raw[start + at] !== mark[at]) return 'no'
  let at = start + mark.length
  const last = raw[at] === 45 && raw[at + 1] === 45 && at + 1 < end
  if (last) at += 2
  for (; at < end; at++) if (!BLANKS.has(raw[at] ?? 0)) return 'no'
  return last ? 'last' : 'next'
}

const BLANKS = new Set([9, 10, 13, 32])

function partOf({ headers, body }: Head): Part | undefined {
  const named = (key: string) => headers.filter((header) => header.key === key)
  const type = typeOf(headers)
  const encodings = named('content-transfer-encoding')
  const encoding = ENCODINGS[encodings[0]?.value.toLowerCase() ?? '8bit']
  const charset = (type?.params.get('charset') ?? 'utf-8').toLowerCase()
  const odd =
    encodings.length > 1 ||
    named('content-disposition').some(({ value }) => value.toLowerCase() !== 'inline') ||
    type?.params.has('format') ||
    !CHARSETS.has(charset)
  if (!type || !encoding || odd) return undefined
  if (type.value !== 'text/html' && type.value !== 'text/plain') return undefined
  return { type: type.value === 'text/html' ? 'html' : 'text', charset, encoding, body }
}

const TYPE =
  /^([a-z]{1,20}\/[a-z]{1,20}) {0,3}((?:; {0,3}[a-z]{1,20}=(?:"[^"\\()]{1,80}"|[^\s"\\();*']{1,80}) {0,3}){0,4});?$/i
const PARAM = /; {0,3}([a-z]{1,20})=(?:"([^"\\()]{1,80})"|([^\s"\\();*']{1,80}))/gi

function typeOf(headers: readonly Header[]) {
  const written = headers.filter(({ key }) => key === 'content-type')
  if (written.length > 1) return undefined
  const [, value, rest = ''] =
    TYPE.exec((written[0]?.value ?? 'text/plain').replace(/\t/g, ' ')) ?? []
  if (value === undefined) return undefined
  const params = new Map<string, string>()
  for (const [, name = '', quoted, bare = ''] of rest.matchAll(PARAM))
    if (!params.has(name.toLowerCase())) params.set(name.toLowerCase(), quoted ?? bare)
  return { value: value.toLowerCase(), params }
}

const decoders = new Map<string, TextDecoder>()

function textOf(raw: Uint8Array, { charset, encoding, body }: Part): string {
  const decoder = decoders.get(charset) ?? new TextDecoder(charset)
  decoders.set(charset, decoder)
  return decoder.decode(bodyBytes(raw, body.start, body.end, encoding))
}
