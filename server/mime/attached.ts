import type { Document, Node } from '#server/context-engine/types.ts'
import { linesOf } from './e-invoice/lines.ts'
import { LIMITS } from './limits.ts'
import { isBomb } from './pdf/bomb.ts'
import { layOut } from './pdf/layout.ts'
import { tidy } from './tidy.ts'

/** Nodes and cells of attached documents, the first node being number 0, and what was not read, with the reason. */
export type Attached = Pick<Document, 'cells' | 'skipped'> & Readonly<{ nodes: readonly Node[] }>

/**
 * Reads attached PDFs and e-invoices; their libraries are loaded when one is met. What a file is, its first bytes say; name and declared type are only claims.
 *
 * @param files contents in order
 * @param nameOf the name of a file's parts: "attachment-1" gives "attachment-1-page-2"
 */
export async function readAttached(
  files: readonly Uint8Array[],
  nameOf = (index: number) => `attachment-${index + 1}`,
): Promise<Attached> {
  const all = { nodes: [] as Node[], cells: [] as Cell[], skipped: [] as Skipped[] }
  let read = 0
  for (const [index, bytes] of files.entries()) {
    if (bytes.length === 0) continue
    const part = nameOf(index)
    const sort = sortOf(bytes)
    const refused =
      sort === 'invitation'
        ? sort
        : sort === 'other'
          ? 'not_read'
          : read++ >= LIMITS.attachments
            ? 'too_many'
            : undefined
    const why = refused ?? (await readOne(all, part, bytes, sort === 'pdf'))
    if (why) all.skipped.push({ part, why })
  }
  return all
}

type Cell = Document['cells'][number]
type Skipped = Document['skipped'][number]
type All = { nodes: Node[]; cells: Cell[]; skipped: Skipped[] }

function sortOf(bytes: Uint8Array): 'pdf' | 'xml' | 'invitation' | 'other' {
  const head = String.fromCharCode(...bytes.subarray(0, 64))
  if (head.includes('%PDF-')) return 'pdf'
  if (head.includes('BEGIN:VCALENDAR')) return isInvitation(bytes) ? 'invitation' : 'other'
  return /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\s{0,20}\0?<\0?[?A-Za-z]/.test(head)
    ? 'xml'
    : 'other'
}

/** A calendar entry sent to be answered; one that is only to be saved may come with a bill. */
const isInvitation = (bytes: Uint8Array): boolean =>
  /^METHOD:(?:REQUEST|CANCEL|REPLY|COUNTER)\b/im.test(
    String.fromCharCode(...bytes.subarray(0, 2_000)),
  )

/** @returns why the document was not read, or not wholly */
function readOne(
  all: All,
  part: string,
  bytes: Uint8Array,
  isPdf: boolean,
): string | undefined | Promise<string | undefined> {
  if (bytes.length > LIMITS.attachmentBytes) return 'too_large'
  return isPdf ? readPdf(all, part, bytes) : readXml(all, part, bytes)
}

async function readPdf(all: All, part: string, bytes: Uint8Array): Promise<string | undefined> {
  if (isBomb(bytes, LIMITS.pdfInflatedBytes)) return 'pdf_bomb'
  const { openPdf } = await import('./pdf/pdfium.ts')
  const pdf = await openPdf(bytes, {
    pages: LIMITS.pdfPages,
    files: LIMITS.attachments,
    fileBytes: LIMITS.xmlBytes,
  })
  if ('why' in pdf) return pdf.why
  let chars = 0
  for (const [index, glyphs] of pdf.pages.entries()) {
    const { text, cells } = layOut(glyphs)
    chars += text.trim().length
    if (chars > LIMITS.pdfChars) return 'too_long'
    const node = all.nodes.length
    all.nodes.push({ part: `${part}-page-${index + 1}`, role: 'attached', text })
    for (const { label, value, how } of cells)
      all.cells.push({ label: { node, ...label }, value: { node, ...value }, how })
  }
  for (const file of pdf.files) if (sortOf(file) === 'xml') await readXml(all, `${part}-xml`, file)
  if (chars < MIN_CHARS) return 'pdf_without_text'
  return pdf.pageCount > pdf.pages.length ? 'pdf_long' : undefined
}

/** A picture of a bill has none, or only a stamp. */
const MIN_CHARS = 20

async function readXml(all: All, part: string, bytes: Uint8Array): Promise<string | undefined> {
  const { readEInvoice } = await import('./e-invoice/read.ts')
  const invoice = readEInvoice(bytes, LIMITS.xmlBytes)
  if (!invoice) return 'not_read'
  const { data, terms } = linesOf(invoice)
  all.nodes.push({ part, role: 'data', text: tidy(data) })
  if (terms) all.nodes.push({ part: `${part}-terms`, role: 'attached', text: tidy(terms) })
  return undefined
}
