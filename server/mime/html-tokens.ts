export type Tag = Readonly<{ name: string; close: boolean; attributes: string }>
/** Takes the texts and tags of a scan in turn. */
export type Visitor = Readonly<{
  text: (text: string) => void
  /** @returns whether the scan goes on */
  tag: (tag: Tag) => boolean
}>

/** Elements whose content is not mark-up; the scanner jumps to their end tag. */
const RAW = new Set([
  'script',
  'style',
  'title',
  'textarea',
  'noscript',
  'svg',
  'math',
  'object',
  'iframe',
  'template',
])

const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/**
 * HTML as a flat run of texts and tags, in one pass and without a tree, so that no nesting can overflow anything.
 * The content of a raw element (script, style, …) arrives as the text after its open tag.
 *
 * @param html any text; comments, declarations and broken tags are skipped, an unclosed comment swallows the rest
 */
export function scan(html: string, visitor: Visitor): void {
  let at = 0
  const quotes = { '"': true, "'": true }
  const tagOf = createTags()
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      visitor.text(html.slice(at))
      return
    }
    const next = html.charCodeAt(open + 1)
    const close = next === 47
    if (
      !isLetter(close ? html.charCodeAt(open + 2) : next) &&
      !close &&
      next !== 33 &&
      next !== 63
    ) {
      visitor.text(html.slice(at, open + 1))
      at = open + 1
      continue
    }
    if (open > at) visitor.text(html.slice(at, open))
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      at = end < 0 ? html.length : end + 3
      continue
    }
    const end = endOfTag(html, open + 1, quotes)
    at = end + 1
    if (next === 33 || next === 63) continue
    const tag = tagOf(html.slice(open + (close ? 2 : 1), end), close)
    if (!visitor.tag(tag)) return
    if (close || !RAW.has(tag.name)) continue
    const stop = endOfRaw(html, at, tag.name)
    visitor.text(html.slice(at, stop))
    at = stop
  }
}

/** Index of the `>` that ends the tag; quoted `>` do not count. Remembers a quote that never closes, to stay linear. */
function endOfTag(html: string, from: number, quotes: Record<'"' | "'", boolean>): number {
  let at = from
  for (;;) {
    const plain = html.indexOf('>', at)
    if (plain < 0) return html.length
    const quote = firstQuote(html, at, plain)
    if (quote < 0) return plain
    const sign = html[quote] === '"' ? '"' : "'"
    const end = quotes[sign] ? html.indexOf(sign, quote + 1) : -1
    if (end < 0) {
      quotes[sign] = false
      return plain
    }
    at = end + 1
  }
}

/** An opening quote stands right behind `=`; a stray apostrophe in a tag is none. */
function firstQuote(html: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = html.charCodeAt(at)
    if ((code === 34 || code === 39) && html.charCodeAt(at - 1) === 61) return at
  }
  return -1
}

/** Tags that are kept for one message; mails repeat their few on every cell. */
const MOST_TAGS = 200

/** A reader of tags for one message: the same words between "<" and ">" give the same tag. */
function createTags(): (inside: string, close: boolean) => Tag {
  const [opening, closing] = [new Map<string, Tag>(), new Map<string, Tag>()]
  return (inside, close) => {
    const kept = close ? closing : opening
    const known = kept.get(inside)
    if (known) return known
    const tag = tagIn(inside, close)
    if (kept.size < MOST_TAGS) kept.set(inside, tag)
    return tag
  }
}

function tagIn(inside: string, close: boolean): Tag {
  let end = 0
  while (end < inside.length && end < 20 && !endsName(inside.charCodeAt(end))) end++
  return { name: inside.slice(0, end).toLowerCase(), close, attributes: inside.slice(end) }
}

const endsName = (code: number) => code === 47 || isSpace(code)

function endOfRaw(html: string, from: number, name: string): number {
  let at = from
  for (;;) {
    const end = html.indexOf('</', at)
    if (end < 0) return html.length
    if (html.slice(end + 2, end + 2 + name.length).toLowerCase() === name) return end
    at = end + 2
  }
}

const MOST_ATTRIBUTES = 40
const ATTRIBUTE_CHARS = 8_000
const NAME_CHARS = 41
const VALUE_CHARS = 4_000
export type Attributes = ReadonlyMap<string, string>
const NO_ATTRIBUTES: Attributes = new Map()

/**
 * The attributes of a tag by lower-case name, the first of a name winning. Values are not decoded; a value with a
 * quote that never closes is none.
 */
export function attributesOf({ attributes: written }: Tag): Attributes {
  if (written.length < 2) return NO_ATTRIBUTES
  const found = new Map<string, string>()
  const text = written.slice(0, ATTRIBUTE_CHARS)
  let at = 0
  while (at < text.length && found.size < MOST_ATTRIBUTES) {
    if (!isLetter(text.charCodeAt(at))) {
      at += 1
      continue
    }
    const end = endOfName(text, at)
    const name = text.slice(at, end).toLowerCase()
    const value = valueAt(text, end)
    if (!found.has(name)) found.set(name, value?.text ?? '')
    at = value?.end ?? end
  }
  return found
}

function endOfName(text: string, from: number): number {
  let end = from + 1
  while (end < text.length && end - from < NAME_CHARS && isInName(text.charCodeAt(end))) end++
  return end
}

/** Letters, digits, "_", ":", "-". */
const isInName = (code: number) =>
  isLetter(code) || (code >= 48 && code <= 58) || code === 45 || code === 95

function valueAt(text: string, from: number): { text: string; end: number } | undefined {
  const sign = behindSpaces(text, from)
  if (text.charCodeAt(sign) !== 61) return undefined
  const start = behindSpaces(text, sign + 1)
  const quote = text[start]
  if (quote === '"' || quote === "'") {
    const close = text.indexOf(quote, start + 1)
    return close < 0 || close - start - 1 > VALUE_CHARS
      ? undefined
      : { text: text.slice(start + 1, close), end: close + 1 }
  }
  let end = start
  while (end < text.length && end - start < VALUE_CHARS && isBare(text.charCodeAt(end))) end++
  return end > start ? { text: text.slice(start, end), end } : undefined
}

const SPACES = 20
function behindSpaces(text: string, from: number): number {
  let at = from
  while (at - from < SPACES && isSpace(text.charCodeAt(at))) at++
  return at
}

const isSpace = (code: number) =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 160 && /\s/.test(String.fromCharCode(code)))

/** Neither a space nor a quote nor ">". */
const isBare = (code: number) => !isSpace(code) && code !== 34 && code !== 39 && code !== 62
