export type Tag = Readonly<{ name: string; close: boolean; attributes: string }>
export type Token = Readonly<{ text: string }> | Tag

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
export function* tokens(html: string): Generator<Token> {
  let at = 0
  const quotes = { '"': true, "'": true }
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) {
      yield { text: html.slice(at) }
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
      yield { text: html.slice(at, open + 1) }
      at = open + 1
      continue
    }
    if (open > at) yield { text: html.slice(at, open) }
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4)
      at = end < 0 ? html.length : end + 3
      continue
    }
    const end = endOfTag(html, open + 1, quotes)
    at = end + 1
    if (next === 33 || next === 63) continue
    const tag = tagOf(html.slice(open + (close ? 2 : 1), end), close)
    yield tag
    if (close || !RAW.has(tag.name)) continue
    const stop = endOfRaw(html, at, tag.name)
    yield { text: html.slice(at, stop) }
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

function tagOf(inside: string, close: boolean): Tag {
  let end = 0
  while (end < inside.length && end < 20 && !/[\s/]/.test(inside[end] ?? '')) end++
  return { name: inside.slice(0, end).toLowerCase(), close, attributes: inside.slice(end) }
}

function endOfRaw(html: string, from: number, name: string): number {
  let at = from
  for (;;) {
    const end = html.indexOf('</', at)
    if (end < 0) return html.length
    if (html.slice(end + 2, end + 2 + name.length).toLowerCase() === name) return end
    at = end + 2
  }
}

const ATTRIBUTE =
  /([a-zA-Z][\w:-]{0,40})\s{0,20}(?:=\s{0,20}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s"'>]{1,4000})))?/g

/** The attributes of a tag by lower-case name, the first of a name winning. Values are not decoded. */
export function attributesOf(tag: Tag): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  if (tag.attributes.length < 2) return found
  for (const [, name = '', double, single, bare] of tag.attributes
    .slice(0, 8_000)
    .matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase()
    if (!found.has(key)) found.set(key, double ?? single ?? bare ?? '')
    if (found.size >= 40) break
  }
  return found
}
