import type { Email } from 'postal-mime'
import type { Document, Node, Span } from '#server/context-engine/types.ts'
import { splitHistory, type Piece } from './history.ts'
import { htmlToText, type HtmlText, type Range } from './html.ts'
import type { Attached } from './attached.ts'
import { LIMITS } from './limits.ts'
import { tidy } from './tidy.ts'

type Body = Pick<Document, 'nodes' | 'links' | 'cells' | 'hiddenPieces' | 'skipped'>
type Source = Omit<HtmlText, 'data' | 'hiddenChars' | 'hiddenPieces'>

/** Bare addresses in plain text. */
const URL = /https?:\/\/[^\s<>"'\])}]{4,1000}/g

/**
 * Subject, body and history of a message as nodes, with links and cells placed in them. HTML is read where there is
 * some; the plain text beside it only when the HTML says much less, since both tell the same.
 *
 * @param email parsed message
 * @param heads subject and From line, already tidied; the subject is node 0, the From line the last node
 * @param attached what was read of attached documents
 */
export function nodesOf(
  email: Pick<Email, 'html' | 'text'>,
  { subject, from }: { subject: string; from: string },
  attached: Attached = { nodes: [], cells: [], skipped: [] },
): Body {
  const nodes: Node[] = [{ part: 'subject', role: 'subject', text: subject }]
  const body = {
    nodes,
    links: [] as Document['links'][number][],
    cells: [] as Document['cells'][number][],
    hiddenPieces: 0,
    skipped: [] as Document['skipped'][number][],
  }
  const html = email.html ? htmlToText(email.html) : undefined
  body.hiddenPieces = html?.hiddenPieces ?? 0
  const plain =
    email.text === undefined
      ? ''
      : tidy(email.text.slice(0, LIMITS.textChars).replace(/\r\n?/g, '\n'))
  if (html && html.text.length * 2 >= plain.trim().length)
    place(body, html, { name: 'html', subject })
  else if (plain.trim())
    place(body, ofText(plain, (email.text ?? '').length > LIMITS.textChars), {
      name: 'text',
      subject,
    })
  for (const [index, data] of (html?.data ?? []).entries())
    nodes.push({ part: `data-${index + 1}`, role: 'data', text: data })
  const first = nodes.length
  const moved = (span: Span) => ({ ...span, node: span.node + first })
  nodes.push(...attached.nodes)
  for (const { label, value, how } of attached.cells)
    body.cells.push({ label: moved(label), value: moved(value), how })
  body.skipped.push(...attached.skipped)
  nodes.push({ part: 'from', role: 'header', text: from })
  return body
}

function ofText(text: string, cut: boolean): Source {
  const links = [...text.matchAll(URL)].slice(0, LIMITS.links).map((match) => ({
    url: match[0].replace(/[.,;:!?]{1,5}$/, ''),
    range: { start: match.index, end: match.index + match[0].length },
  }))
  return { text, links, cells: [], quotes: [], cut }
}

/** Adds the pieces of one body as nodes and moves its links and cells into them. */
function place(
  body: {
    nodes: Node[]
    links: Document['links'][number][]
    cells: Document['cells'][number][]
    skipped: Document['skipped'][number][]
  },
  source: Source,
  { name, subject }: { name: 'html' | 'text'; subject: string },
) {
  const pieces = splitHistory(source.text, subject, source.quotes)
  const first = body.nodes.length
  for (const [index, piece] of pieces.entries())
    body.nodes.push({
      part: index === 0 ? name : `${name}-${index + 1}`,
      role: roleOf(piece, name),
      text: source.text.slice(piece.start, piece.end),
    })
  const spanOf = ({ start, end }: Range) => {
    const index = pieces.findIndex((piece) => start >= piece.start && start < piece.end)
    const piece = pieces[index]
    return (
      piece && {
        node: first + index,
        start: start - piece.start,
        end: Math.min(end, piece.end) - piece.start,
      }
    )
  }
  for (const { url, range } of source.links) {
    const span = spanOf(tight(source.text, range))
    if (span)
      body.links.push({
        url,
        text: source.text.slice(range.start, range.end).trim().slice(0, 200),
        span,
      })
  }
  for (const { label, value, how } of source.cells) {
    const [left, right] = [spanOf(label), spanOf(value)]
    if (left && right && left.node === right.node)
      body.cells.push({ label: left, value: right, how })
  }
  if (source.cut) body.skipped.push({ part: name, why: 'too_long' })
}

/** A range without the spaces at its ends. */
function tight(text: string, { start, end }: Range): Range {
  const piece = text.slice(start, end)
  const from = start + piece.length - piece.trimStart().length
  return { start: from, end: from + piece.trim().length }
}

const roleOf = ({ role }: Piece, name: 'html' | 'text'): Node['role'] =>
  role === 'own' ? name : role
