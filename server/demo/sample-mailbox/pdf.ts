/** One line of text on the page: points from the left and from the top, size in points. */
export type PdfLine = Readonly<{
  x: number
  y: number
  size?: number
  bold?: boolean
  text: string
}>

const PAGE_HEIGHT = 842

/**
 * A one-page A4 PDF with a text layer in Helvetica.
 *
 * @param lines characters outside Windows-1252 become `?`
 * @source ISO 32000-1, the least a reader accepts: catalog, pages, page, two fonts, one content stream, xref
 */
export function pdfOf(lines: readonly PdfLine[], title: string): Buffer {
  const content = [
    '0.75 w 56 752 m 539 752 l S',
    ...lines.map(
      ({ x, y, size = 10, bold = false, text }) =>
        `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${PAGE_HEIGHT - y} Td (${escaped(text)}) Tj ET`,
    ),
  ].join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${PAGE_HEIGHT}] /Contents 6 0 R /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    `<< /Title (${escaped(title)}) >>`,
  ]
  let body = '%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n'
  const places = objects.map((object, index) => {
    const place = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const head = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  const tail = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return Buffer.from(body + head + tail, 'latin1')
}

/** A PDF string in Windows-1252, one char code per byte. */
const escaped = (text: string) => toWindows1252(text).replaceAll(/[\\()]/g, (sign) => `\\${sign}`)

// prettier-ignore
const HIGH: Record<string, number> = { '€': 0x80, '„': 0x84, '…': 0x85, 'Œ': 0x8c, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97, 'œ': 0x9c }

/** Text as Windows-1252, each char code one byte; what the code page lacks becomes `?`. @source WHATWG Encoding, windows-1252 */
export const toWindows1252 = (text: string): string =>
  Array.from(text)
    .map((sign) => {
      const code = HIGH[sign] ?? (sign === '\u202f' ? 0xa0 : sign.codePointAt(0)) ?? 63
      return code < 256 ? String.fromCharCode(code) : '?'
    })
    .join('')
