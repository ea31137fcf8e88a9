import type { Leaf, Page } from '../../document/page.ts'
import { triggerOf } from '../../document/triggers.ts'
import { boletoCodes } from './boleto.ts'
import { emvCodes } from './emv.ts'
import { epcCodes } from './epc.ts'
import { bankgiroCodes, fikCodes, finnishBarcodes } from './nordic-lines.ts'
import { hub3Codes, spaydCodes, st00012Codes, upnqrCodes, zbpCodes } from './pay-lines.ts'
import { referenceCodes } from './references.ts'
import { swissQrCodes } from './swiss-qr.ts'
import type { Code, CodeReader } from './types.ts'
import { upiCode, upiCodes } from './upi.ts'

/** A text that may hold codes, its labels of references, and how many digits it has in all and in its longest number. */
type Part = Readonly<{ text: string; labelled: boolean; digits: number; longest: number }>

/** One line a sort of payment code; `when` is a quick look whether its reader can find anything. */
const READERS: readonly Readonly<{ read: CodeReader; when: (part: Part) => boolean }>[] = [
  { read: epcCodes, when: ({ text }) => text.includes('BCD') },
  { read: swissQrCodes, when: ({ text }) => text.includes('SPC') },
  { read: referenceCodes, when: mayRefer },
  { read: fikCodes, when: ({ text }) => text.includes('<') },
  { read: bankgiroCodes, when: ({ text }) => text.includes('#4') },
  { read: finnishBarcodes, when: hasLongNumber },
  { read: boletoCodes, when: hasLongNumber },
  { read: emvCodes, when: ({ text }) => text.includes('000201') },
  { read: spaydCodes, when: ({ text }) => text.includes('SPD*') },
  { read: zbpCodes, when: ({ text }) => text.includes('|PL|') },
  { read: st00012Codes, when: ({ text }) => text.includes('ST0001') },
  { read: hub3Codes, when: ({ text }) => text.includes('HRVHUB30') },
  { read: upnqrCodes, when: ({ text }) => text.includes('UPNQR') },
  { read: upiCodes, when: ({ text }) => text.includes(':') && /upi:/i.test(text) },
]

const LABELS = /\b(?:RF\d\d|KID|OCR|SI12|viite|referensn)/i
const LABELLED = triggerOf(({ written }) =>
  /(?:^|[^a-z])(?:rf|kid|ocr|si|viite|referensn)/i.test(written),
)

function mayRefer({ text, labelled, longest }: Part): boolean {
  return (
    (labelled && LABELS.test(text)) ||
    text.includes('+++') ||
    text.includes('***') ||
    (longest >= 5 && /\d{2} ?\d{5} ?\d{5}/.test(text))
  )
}

/** At least forty digits with little between them. */
function hasLongNumber({ text, digits }: Part): boolean {
  return digits >= 40 && /(?:\d[ .-]{0,2}){40}/.test(text)
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

function codesIn(page: Page, leaf: Leaf): Code[] {
  const part = partOf(leaf)
  return READERS.flatMap(({ read, when }) => (when(part) ? read(part.text, page.today) : []))
}

function partOf({ node, text, words, triggers }: Leaf): Part {
  if (node.role === 'data')
    return {
      text: node.text.slice(0, READ_CHARS),
      labelled: true,
      digits: Infinity,
      longest: Infinity,
    }
  let [digits, longest] = [0, 0]
  for (const { number, start, end } of words) {
    if (!number) continue
    digits += end - start
    longest = Math.max(longest, end - start)
  }
  return { text: text.slice(0, READ_CHARS), labelled: (triggers & LABELLED) !== 0, digits, longest }
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
