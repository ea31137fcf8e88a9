import { XMLParser } from 'fast-xml-parser'
import { cii } from './cii.ts'
import { fatturaPa } from './fattura-pa.ts'
import type { Tree } from './tree.ts'
import { ubl } from './ubl.ts'

/**
 * What an electronic invoice says, as written: decimals, ISO days and codes; absent values are left out. `terms` are
 * its sentences for people: payment terms and notes.
 */
export type EInvoice = Readonly<{
  /** `other`: an order or a response, nothing to pay. */
  sort: 'invoice' | 'credit' | 'other'
  number?: string | undefined
  issueDate?: string | undefined
  dueDate?: string | undefined
  seller?: string | undefined
  currency?: string | undefined
  payable?: string | undefined
  prepaid?: string | undefined
  total?: string | undefined
  iban?: string | undefined
  /** Taken from the buyer's account or card by the seller. */
  debit?: boolean | undefined
  terms: readonly string[]
}>

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: true,
  maxNestedTags: 40,
})

/**
 * Reads an e-invoice: UBL (XRechnung, PEPPOL BIS), Cross Industry Invoice (XRechnung, Factur-X, ZUGFeRD 1 and 2),
 * FatturaPA.
 *
 * @param bytes the file; its own declaration says the encoding
 * @param limit bytes
 * @returns undefined for any other XML, a DOCTYPE, or more bytes
 * @source EN 16931-1 (semantics), UBL 2.1, UN/CEFACT CII D16B, FatturaPA 1.2
 */
export function readEInvoice(bytes: Uint8Array, limit: number): EInvoice | undefined {
  if (bytes.length > limit) return undefined
  const text = decoded(bytes)
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) return undefined
  let tree: Tree
  try {
    tree = parser.parse(text) as Tree
  } catch {
    // Broken XML is as good as none; the mail around it is read anyway.
    return undefined
  }
  return ubl(tree) ?? cii(tree) ?? fatturaPa(tree)
}

/** @source XML 1.0 Appendix F: byte order mark, else the declaration, which is ASCII in every encoding we take */
function decoded(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  const named = /encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,30})["']/.exec(head)?.[1] ?? 'utf-8'
  const utf16 = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : (utf16 ?? named)
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}
