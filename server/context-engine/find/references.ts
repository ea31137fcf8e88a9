import { isCurrency } from '#shared/money.ts'
import { LETTER, sortOfUnit } from '../document/letters.ts'
import type { Leaf, Page } from '../document/page.ts'
import { titlesOf } from '../document/titles.ts'
import type { Word } from '../document/words.ts'
import type { Concept } from '../languages/types.ts'
import type { Candidate, Span } from '../types.ts'
import { opensCreditorReference } from './codes/references.ts'

/** A number or code behind its label: at most 40 characters, with at least one digit. */
const VALUE =
  /^[\s:#.°º№(=|–—-]{0,6}(?:(?:is|ist|nr|no|n|number|num|est|es)\b[\s:#.°º№=–—-]{0,4})?((?:\p{Lu}{1,4} (?=\d))?(?=[\p{L}./_&-]{0,24}\d)[\p{L}\d]{1,24}(?:[-/._&][\p{L}\d]{1,20}){0,6}(?: \d{2,7}(?!\d|[.,:/-]\d)){0,7})/u
const SHAPE =
  /(?<![\p{L}\d/.-])\p{Lu}{2,6}-?\d{3,12}(?:[-/]\d{1,8}){0,3}(?![\p{L}\d])|(?<![\p{L}\d/.-])\p{Lu}{2,5}[/-]\d{4}[/-]\d{2,8}(?![\p{L}\d/-])|(?<=#)\p{L}{0,6}-?\d{3,12}(?![\p{L}\d])/gu
const DATE =
  /^(?:\d{4}[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])|(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:\d{4}|\d{2})|(?:19|20)\d{2})$/
/** "Bill month: MAY-2026" */
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}[-/ ]?(?:20)?\d{2}$/iu
/** The sign of a flat or house: "88 Mill Rd, #603". */
const ADDRESS =
  /(?<!\p{L})(?:ave|avenue|st|str|street|rd|road|blvd|boulevard|suite|ste|apt|unit|floor|dr|drive|lane|ln|way|box|hwy|pkwy|plaza|sq|square)\.?,?\s?#$/iu

/** What stands before the number by which a company is registered. */
const TAX_NUMBER =
  /(?<!\p{L})(?:vat|vat (?:no|id|number|reg)|ust-?id(?:nr)?|uid|tva|iva|p\.? ?iva|btw|moms|nif|nip|cif|rfc|cnpj|gstin|abn|dič|ičo?|registered in \p{L}{2,9}|ifsc?|ifs code|bic|swift)[.:]?\s{0,2}$/iu

const FIELDS: Partial<Record<Concept, 'reference' | 'accountRef'>> = {
  invoiceNo: 'reference',
  orderNo: 'reference',
  accountNo: 'accountRef',
}

/** Numbers of invoices and orders (`reference`) and of the person's account (`accountRef`), behind or below their label. */
export function findReferences(page: Page): Candidate[] {
  return page.leaves
    .filter(({ quoted }) => !quoted)
    .flatMap((leaf) => [...labelled(page, leaf), ...titled(page, leaf), ...shaped(leaf)])
}

function labelled(page: Page, leaf: Leaf): Candidate[] {
  const text = leaf.text
  return leaf.marks.flatMap((mark): Candidate[] => {
    const field = FIELDS[mark.concept]
    if (!field) return []
    const number = leaf.words[mark.number]
    const span =
      behind(leaf, number?.start ?? mark.end) ?? inCell(page, leaf, mark) ?? below(leaf, mark.end)
    if (!span || opensIban(text, span)) return []
    const value = text.slice(span.start, span.end)
    const finder = field === 'reference' && isOfBill(leaf, mark) ? 'billNo' : mark.concept
    return [{ field, value, known: true, span, finder }]
  })
}

const NUMBER_SIGN =
  /^(?:nr|no|n[°ºo]|num|number|número|numero|numéro|nummer|numer|številka|č|číslo|№|#)(?:[.:#°º]|\s)\s?/iu

/**
 * The number of a document that calls itself a credit note by its title, with that title before it ("N° avoir A-7");
 * and one that has nothing but "No." or a bill's title before it.
 */
function titled(page: Page, leaf: Leaf): Candidate[] {
  if (leaf.node.role !== 'attached') return []
  const titles = titlesOf(page, leaf)
  if (titles.length === 0) return []
  const [own, bills] = (['credit', 'bill'] as const).map((sort) =>
    titles.flatMap(({ title, words }) => (title === sort ? [words.toLowerCase()] : [])),
  ) as [string[], string[]]
  return [...leaf.text.slice(0, HEAD_CHARS).matchAll(/[^\t\n]{2,120}/g)].flatMap((match) => {
    const piece = match[0].toLowerCase()
    const word = own.find((words) => piece.includes(words))
    const title = bills.find((words) => piece.startsWith(words))
    const end = word
      ? piece.indexOf(word) + word.length
      : (title ?? NUMBER_SIGN.exec(match[0])?.[0])?.length
    if (end === undefined) return []
    const mark = { start: match.index, end: match.index + end }
    const span = behind(leaf, mark.end) ?? inCell(page, leaf, mark)
    if (!span || opensIban(leaf.text, span)) return []
    const value = leaf.text.slice(span.start, span.end)
    return [{ field: 'reference', value, known: true, span, finder: word ? 'titleNo' : 'bareNo' }]
  })
}

/** "Invoice no.", not "your reference": the label speaks of a bill. */
const isOfBill = (leaf: Leaf, { start, end }: { start: number; end: number }) =>
  leaf.marks.some(
    (mark) =>
      (mark.concept === 'bill' && mark.start >= start && mark.end <= end && start < end) ||
      (mark.concept === 'newBill' && mark.start < end && mark.end > start),
  )

/** "NL91 ABNA 0417 …": the beginning of a bank account; "RF18 5390 …" only looks like one. */
const opensIban = (text: string, { start }: Span): boolean =>
  /^[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2}/.test(text.slice(start, start + 20)) &&
  !opensCreditorReference(text.slice(start, start + 40))

function behind(leaf: Leaf, from: number): Span | undefined {
  const rest = leaf.text.slice(from, from + 80)
  const line = rest.split('\n')[0] ?? ''
  const match = VALUE.exec(line)
  const value = match?.[1]
  if (!match || !value || !isReference(value)) return undefined
  if (/^,\d{2}(?!\d)/.test(line.slice(match[0].length))) return undefined
  // "# 12" and "No. 7" are short numbers with their sign; without it a reference has more characters.
  if (DECIMALS.test(line.slice(match[0].length))) return undefined
  const start = from + match[0].length - value.length
  return { node: leaf.index, start, end: start + value.length }
}

/** What goes on behind the whole part of an amount. */
const DECIMALS = /^[.,]\d{2}(?!\d)/

function isReference(value: string): boolean {
  const digits = value.replace(/\D/g, '').length
  return (
    digits >= 2 &&
    value.length >= 3 &&
    !DATE.test(value) &&
    !/^\d{1,3}[.,]\d{2}$/.test(value) &&
    !/^\d{1,2}(?:st|nd|rd|th)$/.test(value) &&
    !MONTH.test(value) &&
    !isAmount(value)
  )
}

/** "PLN 280.04", "EUR 12" before a comma: "Invoice total" names no number. */
const isAmount = (value: string): boolean =>
  isCurrency(/^(\p{Lu}{3}) \d[\d.]{0,15}$/u.exec(value)?.[1] ?? '')

function inCell(page: Page, leaf: Leaf, mark: { start: number; end: number }): Span | undefined {
  for (const { label, value } of page.document.cells) {
    if (label.node !== leaf.index || mark.start < label.start || mark.end > label.end) continue
    const span = wholeLine(leaf, value.start, value.end)
    if (span) return span
  }
  return undefined
}

/** The line below, when the label ends its own line. */
function below(leaf: Leaf, end: number): Span | undefined {
  const text = leaf.text
  const newline = text.indexOf('\n', end)
  if (newline < 0 || newline - end > 3) return undefined
  const next = text.indexOf('\n', newline + 1)
  return wholeLine(leaf, newline + 1, next < 0 ? text.length : next)
}

function wholeLine(leaf: Leaf, start: number, end: number): Span | undefined {
  const line = leaf.text.slice(start, Math.min(end, start + 60))
  const match = VALUE.exec(line)
  const value = match?.[1]
  if (!match || !value || !isReference(value) || match[0].length < line.trimEnd().length)
    return undefined
  const from = start + match[0].length - value.length
  return { node: leaf.index, start: from, end: from + value.length }
}

/** Characters at the beginning of a document that may hold its number. */
const HEAD_CHARS = 1_600

/** Looked at for codes of that shape. */
const [SHAPE_CHARS, MOST_SHAPES] = [20_000, 30]

/** Codes that look like invoice numbers wherever they stand: INV-01000, #48213. */
function shaped({ index, text, words }: Leaf): Candidate[] {
  if (!words.some((word) => mayBeShaped(text, word))) return []
  return [...text.slice(0, SHAPE_CHARS).matchAll(SHAPE)]
    .slice(0, MOST_SHAPES)
    .flatMap((match): Candidate[] => {
      if (/^[A-Z]{2}\d{14,}/.test(match[0])) return []
      const before = text.slice(Math.max(0, match.index - 14), match.index)
      if (ADDRESS.test(before) || TAX_NUMBER.test(before)) return []
      const span = { node: index, start: match.index, end: match.index + match[0].length }
      return [{ field: 'reference', value: match[0], known: true, span, finder: 'shape' }]
    })
}

/** A quick look: three digits or more with a letter, "#", "-" or "/" right before them. */
function mayBeShaped(text: string, { number, start, end }: Word): boolean {
  if (!number || end - start < 3 || start === 0) return false
  const code = text.charCodeAt(start - 1)
  return (
    code === 35 || code === 45 || code === 47 || code > 127 || (sortOfUnit(code) & LETTER) !== 0
  )
}
