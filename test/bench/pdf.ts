import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { layOut } from '../../server/mime/pdf/layout.ts'
import { openPdf } from '../../server/mime/pdf/pdfium.ts'
import { pdfOf, type PdfLine } from '../../server/demo/sample-mailbox/pdf.ts'
import { amountOf, companyOf, createRandom, dayOf, proseOf } from './invented.ts'
import { perSecond } from './measure.ts'
import { peer } from './peers.ts'
import { times, type Table } from './table.ts'

const LIMITS = { pages: 10, files: 3, fileBytes: 1_000_000 }

type PdfJs = {
  getDocument: (options: object) => {
    promise: Promise<{
      getPage(at: number): Promise<{ getTextContent(): Promise<{ items: object[] }> }>
    }>
    destroy(): Promise<void>
  }
}

/** One page of an invoice with 30 items and small print, about 2,500 letters, its font embedded. */
function invoices(count: number, font: Buffer): Uint8Array[] {
  const random = createRandom(7)
  return Array.from({ length: count }, () => {
    const { name } = companyOf(random)
    const lines: PdfLine[] = [
      { x: 56, y: 60, size: 16, bold: true, text: `${name} Ltd` },
      { x: 360, y: 60, text: `Invoice ${10_000 + random.below(90_000)}` },
      { x: 360, y: 80, text: `Date: ${dayOf(random)}` },
      { x: 360, y: 95, text: `Due: ${dayOf(random)}` },
    ]
    for (let row = 0; row < 30; row++)
      lines.push(
        { x: 56, y: 140 + row * 16, text: proseOf(random, 30).slice(0, 44) },
        { x: 330, y: 140 + row * 16, text: String(1 + random.below(9)) },
        { x: 470, y: 140 + row * 16, text: `£${amountOf(random)}` },
      )
    lines.push({ x: 330, y: 640, bold: true, text: 'Amount due' })
    lines.push({ x: 470, y: 640, bold: true, text: `£${amountOf(random)}` })
    for (let row = 0; row < 8; row++)
      lines.push({ x: 56, y: 690 + row * 14, size: 7, text: proseOf(random, 90).slice(0, 130) })
    return withFont(pdfOf(lines, 'Invoice').toString('latin1'), font)
  })
}

/** A font that a peer brings; real invoices embed theirs, which is most of what they cost to read. */
const FONT = new URL(
  'node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf',
  import.meta.url,
)

/** The PDF with its two fonts embedded, appended as an update. @source ISO 32000-1 §7.5.6, §9.9 */
function withFont(pdf: string, font: Buffer): Uint8Array {
  const file = deflateSync(font)
  const size = Number(/\/Size (\d+)/.exec(pdf)?.[1] ?? 8)
  const start = /startxref\n(\d+)/.exec(pdf)?.[1] ?? '0'
  const widths = Array.from({ length: 224 }, () => 556).join(' ')
  const fontOf = (number: number) =>
    `${number} 0 obj\n<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+LiberationSans /Encoding /WinAnsiEncoding /FirstChar 32 /LastChar 255 /Widths [${widths}] /FontDescriptor ${size} 0 R >>\nendobj\n`
  const objects = [
    { number: 4, text: Buffer.from(fontOf(4)) },
    { number: 5, text: Buffer.from(fontOf(5)) },
    {
      number: size,
      text: Buffer.from(
        `${size} 0 obj\n<< /Type /FontDescriptor /FontName /ABCDEF+LiberationSans /Flags 32 /FontBBox [-200 -300 1200 1000] /ItalicAngle 0 /Ascent 905 /Descent -212 /CapHeight 716 /StemV 80 /FontFile2 ${size + 1} 0 R >>\nendobj\n`,
      ),
    },
    {
      number: size + 1,
      text: Buffer.concat([
        Buffer.from(
          `${size + 1} 0 obj\n<< /Length ${file.length} /Length1 ${font.length} /Filter /FlateDecode >>\nstream\n`,
        ),
        file,
        Buffer.from('\nendstream\nendobj\n'),
      ]),
    },
  ]
  let at = pdf.length
  let table = 'xref\n'
  for (const { number, text } of objects) {
    table += `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`
    at += text.length
  }
  const tail = `${table}trailer\n<< /Size ${size + 2} /Root 1 0 R /Prev ${start} >>\nstartxref\n${at}\n%%EOF\n`
  return new Uint8Array(
    Buffer.concat([
      Buffer.from(pdf, 'latin1'),
      ...objects.map(({ text }) => text),
      Buffer.from(tail),
    ]),
  )
}

/** Text with places from a page: ours through PDFium and our layout, pdf.js with its text content. */
export async function benchPdf(): Promise<Table> {
  const files = invoices(40, readFileSync(FONT))
  const ours = await perSecond(files, async (file) => {
    const content = await openPdf(file, LIMITS)
    if ('why' in content) throw new Error(content.why)
    return content.pages.map((page) => layOut(page).text.length)
  })
  const { getDocument } = await peer<PdfJs>('pdfjs-dist/legacy/build/pdf.mjs')
  const theirs = await perSecond(files, async (file) => {
    const task = getDocument({ data: file.slice(), verbosity: 0 })
    const pdf = await task.promise
    const content = await (await pdf.getPage(1)).getTextContent()
    await task.destroy()
    return content.items.length
  })
  return {
    title: 'PDF page with text',
    ratios: [
      { what: 'Duebox', value: `${(1_000 / ours).toFixed(2)} ms`, goal: '≤ 5 ms' },
      { what: 'Duebox to pdf.js', value: times(ours / theirs), goal: '≥ 5×' },
    ],
    columns: ['what', 'ms a page'],
    rows: [
      ['Duebox: file to text, rows and columns', (1_000 / ours).toFixed(2)],
      ['pdf.js: file to text content', (1_000 / theirs).toFixed(2)],
    ],
  }
}
