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

/** One page of an invoice with 30 items and small print, about 3,500 letters. */
function invoices(count: number): Uint8Array[] {
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
    return new Uint8Array(pdfOf(lines, 'Invoice'))
  })
}

/** Text with places from a page: ours through PDFium and our layout, pdf.js with its text content. */
export async function benchPdf(): Promise<Table> {
  const files = invoices(40)
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
