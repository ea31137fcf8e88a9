import type { Leaf, Page } from '../../document/page.ts'
import { boletoCodes } from './boleto.ts'
import { emvCodes } from './emv.ts'
import { epcCodes } from './epc.ts'
import { bankgiroCodes, fikCodes, finnishBarcodes } from './nordic-lines.ts'
import { hub3Codes, spaydCodes, st00012Codes, upnqrCodes, zbpCodes } from './pay-lines.ts'
import { referenceCodes } from './references.ts'
import { swissQrCodes } from './swiss-qr.ts'
import type { Code, CodeReader } from './types.ts'
import { upiCode, upiCodes } from './upi.ts'

/** One line a sort of payment code; `when` is a quick look whether its reader can find anything. */
const READERS: readonly Readonly<{ read: CodeReader; when: (text: string) => boolean }>[] = [
  { read: epcCodes, when: (text) => text.includes('BCD') },
  { read: swissQrCodes, when: (text) => text.includes('SPC') },
  { read: referenceCodes, when: (text) => REFERENCE.test(text) },
  { read: fikCodes, when: (text) => text.includes('<') },
  { read: bankgiroCodes, when: (text) => text.includes('#4') },
  { read: finnishBarcodes, when: hasLongNumber },
  { read: boletoCodes, when: hasLongNumber },
  { read: emvCodes, when: (text) => text.includes('000201') },
  { read: spaydCodes, when: (text) => text.includes('SPD*') },
  { read: zbpCodes, when: (text) => text.includes('|PL|') },
  { read: st00012Codes, when: (text) => text.includes('ST0001') },
  { read: hub3Codes, when: (text) => text.includes('HRVHUB30') },
  { read: upnqrCodes, when: (text) => text.includes('UPNQR') },
  { read: upiCodes, when: (text) => /upi:/i.test(text) },
]

const REFERENCE = /\b(?:RF\d\d|KID|OCR|SI12|viite|referensn)|\+{3}|\*{3}|\d{2} ?\d{5} ?\d{5}/i

/** At least forty digits with little between them. */
function hasLongNumber(text: string): boolean {
  return /(?:\d[ .-]{0,2}){40}/.test(text)
}

/** A payment code and the node it stands in. */
export type PlacedCode = Readonly<{ node: number; code: Code }>

const READ_CHARS = 64 * 1024

/**
 * Every payment code of a message with a right checksum or strict shape, in its texts and in the targets of its links.
 *
 * @returns in reading order within a sort; a code inside another one (an IBAN's reference in a payload) is left out
 */
export function codesOf(page: Page): PlacedCode[] {
  const written = page.leaves
    .filter(({ quoted, node }) => !quoted && node.role !== 'header')
    .flatMap((leaf) => outermost(codesIn(page, leaf)).map((code) => ({ node: leaf.index, code })))
  const linked = page.document.links
    .slice(0, 100)
    .flatMap(({ url, span }) =>
      upiCode(url, span.start, span.end).map((code) => ({ node: span.node, code })),
    )
  return [...written, ...linked.filter(({ node, code }) => !written.some(isAt(node, code)))]
}

const isAt =
  (node: number, { start }: Code) =>
  (other: PlacedCode) =>
    other.node === node && other.code.start === start

function codesIn(page: Page, { node, text }: Leaf): Code[] {
  const part = (node.role === 'data' ? node.text : text).slice(0, READ_CHARS)
  return READERS.flatMap(({ read, when }) => (when(part) ? read(part, page.today) : []))
}

const outermost = (codes: readonly Code[]): Code[] =>
  codes.filter(
    (code) =>
      !codes.some(
        (other) =>
          other.start <= code.start &&
          other.end >= code.end &&
          other.end - other.start > code.end - code.start,
      ),
  )
