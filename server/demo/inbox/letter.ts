import { type Part, allParts } from '../fake-google/mime/parts.ts'

/** What a reader sees of a message: a page, or text. */
export type Letter = Readonly<{ kind: 'html' | 'text'; text: string }>

const LENGTH_LIMIT = 500_000

/** The HTML part where there is one, else all plain text; '' for a message without either. */
export function letterOf(root: Part): Letter {
  const readable = allParts(root).filter((part) => !part.attached)
  const page = readable.find(({ mimeType }) => mimeType === 'text/html')
  if (page) return { kind: 'html', text: page.body.toString().slice(0, LENGTH_LIMIT) }
  const texts = readable.filter(({ mimeType }) => mimeType.startsWith('text/'))
  const text = texts.map(({ body }) => body.toString()).join('\n')
  return { kind: 'text', text: text.slice(0, LENGTH_LIMIT).replaceAll('\r\n', '\n').trim() }
}

/** Parts of a message that a reader is offered as files. */
export const filesOf = (root: Part): Part[] =>
  allParts(root).filter((part) => part.attached && part.filename !== '')

/**
 * The document for a frame with an empty `sandbox`: no script, nothing fetched, and links that lead nowhere, as the
 * addresses in invented mail are no one's.
 */
export const frameDocument = (page: string): string =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'none'"><style>html { background: #fff; color-scheme: light; font: 15px/1.5 system-ui, sans-serif } body { margin: 16px } a { pointer-events: none }</style>${page}`
