import { decodeEntities } from './entities.ts'
import { createLooks, hiddenClasses, type Look, type Paint } from './html-hidden.ts'
import { createMarkup, opensItem, type Marked } from './html-markup.ts'
import { createPage, type Cell } from './html-page.ts'
import { attributesOf, scan, type Attributes, type Tag } from './html-tokens.ts'
import { LIMITS } from './limits.ts'
import { tidy } from './tidy.ts'

export type Range = Readonly<{ start: number; end: number }>
export type HtmlText = Readonly<{
  /** What a reader sees, one line a block; cells of a table row are set apart by a tab. */
  text: string
  links: readonly Readonly<{ url: string; range: Range }>[]
  cells: readonly Cell[]
  /** Starts of what a mail program marked as the message answered or forwarded. */
  quotes: readonly Range[]
  /** JSON-LD scripts as written, then microdata and RDFa in the same form. */
  data: readonly string[]
  /** Characters left out because a reader does not see them. */
  hiddenChars: number
  /** Pieces of hidden text within a line a reader sees. */
  hiddenPieces: number
  /** The message was longer than we read. */
  cut: boolean
}>

type Open = {
  name: string
  hidden: boolean
  paint: Paint
  link: { url: string; start: number } | undefined
  quote: number
  marked: Marked | undefined
}

const BLOCK = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody thead tfoot tr ul caption'.split(
    ' ',
  ),
)
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))
const QUOTE =
  /gmail_quote|yahoo_quoted|protonmail_quote|moz-cite|divRplyFwdMsg|OLK_SRC_BODY|appendonsend/i

/**
 * The visible text of HTML in reading order, with its links, table cells and quoted history.
 *
 * @param source HTML of any quality; what lies beyond {@link LIMITS} is cut and noted
 * @returns empty text for empty or wholly hidden input; ranges are UTF-16 offsets in `text`
 */
export function htmlToText(source: string): HtmlText {
  const html = source.slice(0, LIMITS.htmlChars)
  const page = createPage()
  const looksOf = createLooks()
  const seenOf = createSeen()
  const stack: Open[] = [
    {
      name: '',
      hidden: false,
      paint: { ink: undefined, ground: 'white' },
      link: undefined,
      quote: -1,
      marked: undefined,
    },
  ]
  const markup = createMarkup()
  const found = {
    links: [] as { url: string; range: Range }[],
    quotes: [] as Range[],
    data: [] as string[],
  }
  const classes = new Set<string>()
  let hiddenChars = 0
  let hiddenPieces = 0
  let tags = 0
  let cut = source.length > html.length
  let raw: { name: string; data: boolean } | undefined

  const closeOne = () => {
    const element = stack.pop()
    if (!element) return
    if (element.link && found.links.length < LIMITS.links)
      found.links.push({
        url: element.link.url,
        range: { start: element.link.start, end: page.length() },
      })
    if (element.quote >= 0) found.quotes.push({ start: element.quote, end: page.length() })
    endOf(element.name)
  }
  const endOf = (name: string) => {
    if (name === 'td' || name === 'th') page.endCell()
    else if (name === 'tr') page.endRow()
    else if (name === 'table') page.endTable()
    else if (BLOCK.has(name)) page.breakLine()
  }
  const close = (tag: Tag) => {
    const last = stack.length - 1
    const isTop = stack[last]?.name === tag.name
    const depth = isTop ? last : stack.findLastIndex(({ name }) => name === tag.name)
    if (depth <= 0 || stack.length - depth > 64) return
    while (stack.length > depth) closeOne()
  }
  const open = (tag: Tag) => {
    const around = stack.at(-1)
    const seen = seenOf(tag)
    const { attributes } = seen
    const paintAround = around?.paint ?? NO_PAINT
    if (seen.around !== paintAround || seen.classes !== classes.size) {
      seen.look = looksOf(attributes, classes, paintAround)
      seen.around = paintAround
      seen.classes = classes.size
    }
    const { hidden, paint } = seen.look
    const marked =
      around?.marked || seen.opensItem
        ? markup.open(tag.name, attributes, around?.marked)
        : undefined
    if (tag.name === 'br') return page.breakLine()
    if (VOID.has(tag.name)) return tag.name === 'hr' ? page.breakLine() : undefined
    implyEnd(tag.name)
    if (tag.name === 'table') page.startTable()
    else if (tag.name === 'tr') page.startRow()
    else if (tag.name === 'td' || tag.name === 'th') page.startCell()
    else if (BLOCK.has(tag.name)) page.breakLine()
    const href = tag.name === 'a' ? attributes.get('href') : undefined
    stack.push({
      name: tag.name,
      hidden: hidden || (around?.hidden ?? false),
      paint,
      link:
        href === undefined
          ? undefined
          : { url: tidy(decodeEntities(href)).trim().slice(0, 2_000), start: page.length() },
      quote: seen.isQuote ? page.length() : -1,
      marked,
    })
  }
  /** `<td>` ends an open cell of the same row, `<tr>` an open row, `<li>` an item, `<p>` a paragraph. */
  const implyEnd = (name: string) => {
    const top = stack.at(-1)?.name
    if ((name === 'td' || name === 'th') && (top === 'td' || top === 'th')) closeOne()
    else if (name === 'tr' && (top === 'td' || top === 'th')) {
      closeOne()
      if (stack.at(-1)?.name === 'tr') closeOne()
    } else if ((name === 'tr' || name === 'li' || name === 'p') && top === name) closeOne()
  }

  /** @returns how many characters a reader does not see */
  const write = (text: string) => {
    const element = stack.at(-1)
    if (element?.marked) markup.write(text, element.marked)
    if (!element?.hidden) {
      page.write(text)
      return 0
    }
    const { length } = text.trim()
    if (length > 0 && page.inLine()) hiddenPieces += 1
    return length
  }

  scan(html, {
    text(text) {
      if (raw?.name === 'style') for (const name of hiddenClasses(text)) classes.add(name)
      else if (raw?.data && found.data.length < LIMITS.dataScripts)
        found.data.push(text.slice(0, LIMITS.dataChars))
      else if (!raw) hiddenChars += write(tidy(decodeEntities(text)))
      raw = undefined
    },
    tag(tag) {
      raw = undefined
      if (tag.close) {
        close(tag)
        return true
      }
      tags += 1
      cut ||= tags > LIMITS.htmlTags
      if (tags > LIMITS.htmlTags) return false
      if (isRaw(tag.name))
        raw = {
          name: tag.name,
          data: tag.name === 'script' && /ld\+json/i.test(tag.attributes.slice(0, 200)),
        }
      else open(tag)
      return true
    },
  })
  while (stack.length > 1) closeOne()
  const data = [...found.data, ...markup.finish()]
  return { ...page.finish(), ...found, data, hiddenChars, hiddenPieces, cut: cut || page.full() }
}

const NO_PAINT: Paint = { ink: undefined, ground: undefined }

/** What is known of a tag that a message repeats; its look is that inside the paint it was last met in. */
type Seen = {
  attributes: Attributes
  isQuote: boolean
  opensItem: boolean
  look: Look
  around: Paint | undefined
  /** How many classes were known to hide when the look was worked out. */
  classes: number
}

/** Tags whose look is kept for one message. */
const MOST_SEEN = 200

function createSeen(): (tag: Tag) => Seen {
  const kept = new Map<Tag, Seen>()
  return (tag) => {
    const known = kept.get(tag)
    if (known) return known
    const attributes = attributesOf(tag)
    const seen = {
      attributes,
      isQuote:
        (tag.name === 'blockquote' && /cite/i.test(attributes.get('type') ?? '')) ||
        isQuote(attributes.get('class'), attributes.get('id')),
      opensItem: opensItem(attributes),
      look: { hidden: false, paint: NO_PAINT },
      around: undefined,
      classes: 0,
    }
    if (kept.size < MOST_SEEN) kept.set(tag, seen)
    return seen
  }
}

const isQuote = (names: string | undefined, id: string | undefined) =>
  (names !== undefined || id !== undefined) && QUOTE.test(`${names ?? ''} ${id ?? ''}`)

const RAW_NAMES = new Set([
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
const isRaw = (name: string) => RAW_NAMES.has(name)
