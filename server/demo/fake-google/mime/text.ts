import { type Part, allParts } from './parts.ts'

const UNSEEN = ['style', 'script', 'head', 'title']
const INLINE = /^\/?(?:a|b|i|u|s|em|strong|span|font|sup|sub|small|big|mark|code|wbr|abbr|bdi)\b/i

/** What a reader sees of an HTML page, roughly: tags and styles out, entities decoded. Linear in its length. */
export function htmlToText(html: string): string {
  let text = ''
  let at = 0
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
    const head = html.slice(open + 1, open + 12).toLowerCase()
    const tag = /^[a-z/!?]/.test(head)
    text += html.slice(at, tag ? open : open + 1)
    at = tag ? afterTag(html, head, open) : open + 1
    if (tag && !INLINE.test(head)) text += ' '
  }
  return decodeEntities(text + html.slice(at))
}

function afterTag(html: string, head: string, open: number): number {
  if (head.startsWith('!--')) return after(html, '-->', open)
  const unseen = UNSEEN.find(
    (name) => head.startsWith(name) && !/^\w/.test(head.slice(name.length)),
  )
  const close = unseen ? closing(html, unseen, open) : -1
  return after(html, '>', Math.max(open, close))
}

const closing = (html: string, name: string, from: number) =>
  [`</${name}`, `</${name.toUpperCase()}`]
    .map((mark) => html.indexOf(mark, from))
    .find((at) => at >= 0) ?? -1

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}

// U+00A0 to U+00FF in order, then a few from beyond. @source HTML 4.01 §24.2
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'
const ENTITIES = new Map<string, string>([
  ...LATIN.split(' ').map((name, index): [string, string] => [
    name,
    String.fromCharCode(160 + index),
  ]),
  ...Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", euro: '€', ndash: '–' }),
  ...Object.entries({ mdash: '—', hellip: '…', bull: '•', trade: '™', rsquo: '’', lsquo: '‘' }),
  ...Object.entries({ rdquo: '”', ldquo: '“', zwnj: '\u200c', zwj: '\u200d', minus: '−' }),
])

const decodeEntities = (text: string) =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]\w{1,9});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole
    const hex = /^#x/i.test(name)
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })

const readable = (part: Part) => !part.attached && part.mimeType.startsWith('text/')
const textOf = (part: Part) =>
  part.mimeType === 'text/html' ? htmlToText(part.body.toString()) : part.body.toString()

/** All text of a message that search looks at: every text part that is no attachment. */
export const bodyText = (root: Part): string =>
  allParts(root).filter(readable).map(textOf).join('\n')

/** The first words, as Gmail shows them in the list: at most 200 characters, HTML-escaped, '' for no text. */
export function snippetOf(root: Part): string {
  const parts = allParts(root).filter(readable)
  const best = parts.find((part) => part.mimeType === 'text/plain') ?? parts[0]
  if (!best) return ''
  const text = textOf(best)
    .slice(0, 4_000)
    .replace(/(?:\s|[\u200b-\u200f]|\u034f|\u00ad)+/g, ' ')
    .trim()
  const short = text.length <= 200 ? text : text.slice(0, 200).replace(/\s\S{0,40}$/, '')
  return short
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}
