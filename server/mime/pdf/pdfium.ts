import { readFileSync } from 'node:fs'
import { PDFiumModule } from '@hyzyla/pdfium'
import { tidy } from '../tidy.ts'
import type { Glyph } from './layout.ts'

/** The functions of PDFium that text and attachments need; handles and addresses are numbers, 0 is none. */
type Pdfium = Readonly<{
  HEAPU8: Uint8Array
  HEAPF32: Float32Array
  _malloc(bytes: number): number
  _free(address: number): void
  _FPDF_InitLibrary(): void
  _FPDF_LoadMemDocument(data: number, bytes: number, password: number): number
  _FPDF_CloseDocument(document: number): void
  _FPDF_GetLastError(): number
  _FPDF_GetPageCount(document: number): number
  _FPDF_LoadPage(document: number, index: number): number
  _FPDF_ClosePage(page: number): void
  _FPDFPage_GetRotation(page: number): number
  _FPDFText_LoadPage(page: number): number
  _FPDFText_ClosePage(text: number): void
  _FPDFText_CountChars(text: number): number
  _FPDFText_GetUnicode(text: number, index: number): number
  _FPDFText_GetLooseCharBox(text: number, index: number, box: number): number
  _FPDFText_GetCharAngle(text: number, index: number): number
  _FPDFDoc_GetAttachmentCount(document: number): number
  _FPDFDoc_GetAttachment(document: number, index: number): number
  _FPDFAttachment_GetFile(file: number, buffer: number, bytes: number, length: number): number
}>

/** Beside the bundle, or in the package when this runs from source. */
const WASM = import.meta.url.endsWith('.ts')
  ? new URL(import.meta.resolve('@hyzyla/pdfium/pdfium.wasm'))
  : new URL('./pdfium.wasm', import.meta.url)

/** FPDF_ERR_PASSWORD */
const ENCRYPTED = 4
/** Letters of one page; a dense page of small print has 10,000. */
const PAGE_GLYPHS = 20_000

let loading: Promise<Pdfium> | undefined

/** PDFium, started once a process: about 65 ms and 30 MB. */
const pdfium = (): Promise<Pdfium> => (loading ??= load())

async function load(): Promise<Pdfium> {
  const module: unknown = await PDFiumModule({
    wasmBinary: new Uint8Array(readFileSync(WASM)).buffer,
    locateFile: () => '',
  })
  if (!isPdfium(module)) throw new Error('this PDFium lacks the functions for text')
  module._FPDF_InitLibrary()
  return module
}

const isPdfium = (module: unknown): module is Pdfium =>
  typeof module === 'object' &&
  module !== null &&
  '_FPDFText_GetLooseCharBox' in module &&
  'HEAPF32' in module

/** What a PDF holds: letters with their boxes by page, how many pages there are, embedded files. */
export type PdfContent = Readonly<{ pages: Glyph[][]; pageCount: number; files: Uint8Array[] }>

/**
 * Letters and embedded files of a PDF.
 *
 * @param limits pages that are read, embedded files and their size in bytes
 * @returns why not, when it is encrypted or no PDF
 */
export async function openPdf(
  bytes: Uint8Array,
  limits: { pages: number; files: number; fileBytes: number },
): Promise<PdfContent | { why: 'pdf_encrypted' | 'pdf_broken' }> {
  const lib = await pdfium()
  const data = lib._malloc(bytes.length)
  lib.HEAPU8.set(bytes, data)
  const document = lib._FPDF_LoadMemDocument(data, bytes.length, 0)
  try {
    if (!document)
      return { why: lib._FPDF_GetLastError() === ENCRYPTED ? 'pdf_encrypted' : 'pdf_broken' }
    const pageCount = lib._FPDF_GetPageCount(document)
    const pages = Array.from({ length: Math.min(pageCount, limits.pages) }, (_, index) =>
      glyphsOf(lib, document, index),
    )
    return { pages, pageCount, files: filesOf(lib, document, limits) }
  } finally {
    if (document) lib._FPDF_CloseDocument(document)
    lib._free(data)
  }
}

function glyphsOf(lib: Pdfium, document: number, index: number): Glyph[] {
  const page = lib._FPDF_LoadPage(document, index)
  if (!page) return []
  const text = lib._FPDFText_LoadPage(page)
  const box = lib._malloc(16)
  const glyphs: Glyph[] = []
  try {
    const turn = lib._FPDFPage_GetRotation(page)
    const count = Math.min(lib._FPDFText_CountChars(text), PAGE_GLYPHS)
    let spaced = true
    for (let at = 0; at < count; at++) {
      const code = lib._FPDFText_GetUnicode(text, at)
      if (code <= 32 || code === 0xa0 || code === 0xfffe || code > 0x10ffff) {
        spaced ||= code !== 0xfffe
        continue
      }
      if (!lib._FPDFText_GetLooseCharBox(text, at, box)) continue
      // The heap may have moved: it is looked up anew for each letter.
      const [heap, place] = [lib.HEAPF32, box >> 2]
      const written = {
        left: heap[place] ?? 0,
        top: heap[place + 1] ?? 0,
        right: heap[place + 2] ?? 0,
        bottom: heap[place + 3] ?? 0,
      }
      const sign = code < 127 ? String.fromCharCode(code) : tidy(String.fromCodePoint(code))
      if (sign === '') continue
      const angle = lib._FPDFText_GetCharAngle(text, at)
      if (!isUpright(angle, turn)) continue
      const { left, right, top, bottom } = turn === 0 ? written : turned(written, turn)
      glyphs.push({ text: sign, left, right, top, bottom, spaced })
      spaced = false
    }
  } finally {
    lib._free(box)
    lib._FPDFText_ClosePage(text)
    lib._FPDF_ClosePage(page)
  }
  return glyphs
}

type Box = Pick<Glyph, 'left' | 'right' | 'top' | 'bottom'>

/** Marks along the margin and watermarks run across the page; what a person reads runs along it. */
function isUpright(angle: number, turn: number): boolean {
  const quarter = Math.PI / 2
  const off = Math.abs(((angle + turn * quarter) % (4 * quarter)) + 0)
  return Math.min(off, 4 * quarter - off) < 0.2 || angle === 0
}

/** A box as it stands on the page when the page is turned by quarters clockwise. */
function turned({ left, right, top, bottom }: Box, turn: number): Box {
  if (turn === 1) return { left: bottom, right: top, top: -left, bottom: -right }
  if (turn === 2) return { left: -right, right: -left, top: -bottom, bottom: -top }
  if (turn === 3) return { left: -top, right: -bottom, top: right, bottom: left }
  return { left, right, top, bottom }
}

function filesOf(
  lib: Pdfium,
  document: number,
  { files, fileBytes }: { files: number; fileBytes: number },
): Uint8Array[] {
  const count = Math.min(lib._FPDFDoc_GetAttachmentCount(document), files)
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const file = lib._FPDFDoc_GetAttachment(document, index)
    const length = lib._malloc(8)
    try {
      if (!file || !lib._FPDFAttachment_GetFile(file, 0, 0, length)) return new Uint8Array()
      const bytes = new DataView(lib.HEAPU8.buffer).getUint32(length, true)
      if (bytes === 0 || bytes > fileBytes) return new Uint8Array()
      const buffer = lib._malloc(bytes)
      lib._FPDFAttachment_GetFile(file, buffer, bytes, length)
      const copy = lib.HEAPU8.slice(buffer, buffer + bytes)
      lib._free(buffer)
      return copy
    } finally {
      lib._free(length)
    }
  }).filter(({ length }) => length > 0)
}
