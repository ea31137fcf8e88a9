import { pageOf, type Page } from '#server/context-engine/document/page.ts'
import type { Address, Document, Span } from '#server/context-engine/types.ts'

type Given = Partial<{
  text: string
  subject: string
  from: string
  name: string
  to: readonly Address[]
  replyTo: string
  receivedAt: Date
  timeZone: string
  authentic: boolean | 'unknown'
  outgoing: boolean
  links: readonly { url: string; text: string }[]
  hiddenPieces: number
  skipped: Document['skipped']
}>

/** A document of one plain text, for tests of finders: node 0 is the subject, node 1 the text. */
export function aDocument(given: Given = {}): Document {
  const { text = '', subject = '', from = 'billing@acme.example', name = 'Acme' } = given
  return {
    from: { name, address: from },
    replyTo: given.replyTo === undefined ? undefined : { name: '', address: given.replyTo },
    to: given.to ?? [],
    authentic: given.authentic ?? 'unknown',
    receivedAt: given.receivedAt ?? new Date('2026-11-20T10:00:00Z'),
    timeZone: given.timeZone ?? 'UTC',
    bulk: false,
    outgoing: given.outgoing ?? false,
    nodes: [
      { part: 'subject', role: 'subject', text: subject },
      { part: 'text', role: 'text', text },
      { part: 'from', role: 'header', text: `${name} <${from}>` },
    ],
    links: (given.links ?? []).map((link) => ({ ...link, span: { node: 1, start: 0, end: 0 } })),
    cells: [],
    hiddenPieces: given.hiddenPieces ?? 0,
    skipped: given.skipped ?? [],
  }
}

/** {@link aDocument}, prepared for finders. */
export const aPage = (given: Given = {}): Page => pageOf(aDocument(given))

/** The words of a span. */
export const quote = ({ nodes }: Pick<Document, 'nodes'>, { node, start, end }: Span): string =>
  nodes[node]?.text.slice(start, end) ?? ''
