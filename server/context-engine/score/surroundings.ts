import { LABELS } from '../languages/labels.ts'
import type { Concept } from '../languages/types.ts'
import type { Leaf, Page } from '../document/page.ts'
import type { Mark } from '../document/lexicon.ts'
import { isLead, LETTER, sortOfPoint, sortOfUnit } from '../document/letters.ts'
import type { Span } from '../types.ts'
import { isIncluded } from './included-tax.ts'
import type { Rivals } from './rivals.ts'

/** How strongly each concept stands by a value (0–1.2), and the words that say so. */
export type Surroundings = ReadonlyMap<Concept, Readonly<{ weight: number; words: string }>>

type Near = { mark: Mark; weight: number }

/** Longest line that is read as a label of the next one, in characters. */
const LABEL_LINE = 60
const LINE_CHARS = 600

/**
 * The labels and signs around a value: in the same row's label cell or column head, left and right in its line, in
 * the line above (or below) when the value opens its line, and in the phrase it is itself. Nothing here looks at the
 * value.
 *
 * @param span of the value
 * @param rivals spans of the other values of its sort: labels beyond them belong to them
 */
export function surroundingsOf(page: Page, span: Span, rivals: Rivals): Surroundings {
  const leaf = page.leaves[span.node]
  if (!leaf) return new Map()
  const near: Near[] = []
  addFromCells(near, page, { leaf, span, rivals })
  addFromLine(near, leaf, { span, rivals })
  if (!standsInColumn(page, span)) addFromAround(near, leaf, { span, rivals })
  for (const mark of leaf.marks) {
    if (mark.start >= span.end) break
    if (mark.end > span.start) near.push({ mark, weight: 1 })
  }
  const found = new Map<Concept, { weight: number; words: string }>()
  for (const { mark, weight } of near) {
    if (mark.concept === 'tax' && isIncluded(leaf.text, mark, span)) continue
    const kept = found.get(mark.concept)
    if (kept && kept.weight >= weight) continue
    found.set(mark.concept, {
      weight,
      words: leaf.node.text.slice(mark.start, Math.min(mark.end, mark.start + 40)),
    })
  }
  return found
}

/** The marks within a stretch of text; marks stand in the order of their starts. */
function marksWithin(marks: readonly Mark[], start: number, end: number): Mark[] {
  const found: Mark[] = []
  let [low, high] = [0, marks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  for (let at = low; at < marks.length; at++) {
    const mark = marks[at]
    if (!mark || mark.start > end) break
    if (mark.end <= end) found.push(mark)
  }
  return found
}

type Value = Readonly<{ span: Span; rivals: Rivals }>

function addFromCells(near: Near[], page: Page, { leaf, span, rivals }: Value & { leaf: Leaf }) {
  const cells: { how: 'row' | 'column' | 'line'; own: boolean; marks: readonly Mark[] }[] = []
  for (const { label, value, how } of page.document.cells) {
    // A cell with a value of its own is no label of another.
    if (!isInside(span, value) || rivals.isHeld(span, label)) continue
    cells.push({
      how,
      own: marksWithin(leaf.marks, value.start, span.start).some(({ concept }) => OWN.has(concept)),
      marks: marksWithin(leaf.marks, label.start, label.end),
    })
  }
  if (cells.length === 0) return
  // "Grand total" in its row says more than the "Tax" over a column that the row does not keep to.
  const isLabelled = cells.some(
    ({ how, own, marks }) =>
      own || (how === 'row' && marks.some(({ concept }) => SUMS.has(concept))),
  )
  for (const { how, marks } of cells) {
    const weight = how === 'row' ? 1.2 : isLabelled ? 0.4 : 1
    for (const mark of marks) near.push({ mark, weight })
  }
}

/** The line above a table's row is the row before or all its heads: its own head is in the cells. */
const standsInColumn = (page: Page, span: Span): boolean =>
  page.document.cells.some(({ value, how }) => how === 'column' && isInside(span, value))

/** What a row of totals is called. */
const SUMS: ReadonlySet<Concept> = new Set(['due', 'total'])

/** Labels that a run of words brings itself: "Pay by 4 May" under "Date" is no such date. */
const OWN: ReadonlySet<Concept> = new Set(['due', 'total', 'dueBy', 'issued', 'charge', 'paid'])

const isInside = (span: Span, cell: Span) =>
  span.node === cell.node && span.start >= cell.start && span.end <= cell.end

function addFromLine(near: Near[], leaf: Leaf, { span, rivals }: Value) {
  const text = leaf.node.text
  const from = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - LINE_CHARS)
  const newline = text.indexOf('\n', span.end)
  const to = Math.min(newline < 0 ? text.length : newline, span.end + LINE_CHARS)
  const start = joinsUp(text, from) ? Math.max(0, from - 120) : from
  const { before, after } = rivals.beside(span, { node: span.node, start, end: to })
  for (const mark of marksWithin(leaf.marks, start, Math.max(to, span.start))) {
    const weight =
      mark.end <= span.start
        ? weightBefore(leaf, mark, { span, before, from })
        : mark.start >= span.end && mark.end <= to
          ? weightBehind(leaf, mark, { span, after })
          : undefined
    if (weight !== undefined) near.push({ mark, weight })
  }
}

/** Of a mark left of a value; `before` is where the value before it ends, `from` where its own line begins. */
function weightBefore(
  leaf: Leaf,
  mark: Mark,
  { span, before, from }: { span: Span; before: number; from: number },
): number | undefined {
  const between = leaf.node.text.slice(mark.end, span.start)
  if (isShort(mark) && wordsIn(between) > REACH) return undefined
  if (mark.concept === 'skonto') return ofClause(between)
  const rival = mark.start < before ? 0.3 : mark.start < from ? 0.6 : 1
  return rival * fade(between, leaf, { from: mark.end, to: span.start })
}

/** Of a mark right of a value; `after` is where the next value begins. */
function weightBehind(
  leaf: Leaf,
  mark: Mark,
  { span, after }: { span: Span; after: number },
): number | undefined {
  const between = leaf.node.text.slice(span.end, mark.start)
  if (/[+&]/.test(between)) return undefined
  if (mark.concept === 'skonto') return ofClause(between)
  const rival = mark.start > after ? 0.15 : 0.55
  return rival * fade(between, leaf, { from: span.end, to: mark.start })
}

/** "30 days net by the 4th, 3 % early-payment discount by the 15th": the discount is of its own clause, whichever is first. */
const ofClause = (between: string): number | undefined =>
  /[,;.](?:\s|$)/.test(between) ? undefined : 1

/** A single short word ("by", "bis") labels only what follows at once. */
const isShort = ({ from, to, start, end }: Mark) => to - from === 1 && end - start <= 6
const REACH = 2
/** Longer runs of letters and digits count again. */
const WORD_CHARS = 40

function wordsIn(text: string): number {
  let [count, run] = [0, 0]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isOfWord = isLead(code)
      ? (sortOfPoint(text.codePointAt(at) ?? 0) & LETTER) !== 0
      : (code >= 48 && code <= 57) || (sortOfUnit(code) & LETTER) !== 0
    if (isLead(code)) at += 1
    if (isOfWord && run === 0) count += 1
    run = isOfWord ? (run + 1) % WORD_CHARS : 0
  }
  return count
}

/** Wrapped plain text: the sentence began on the line before. */
const joinsUp = (text: string, from: number) => {
  if (from < 2) return false
  const above = text.slice(Math.max(0, from - 200), from - 1)
  const line = above.slice(above.lastIndexOf('\n') + 1)
  const said = line.trimEnd()
  const isEnded = /[.!?:|]$/.test(said.slice(-1)) || line.slice(said.length).includes('\t')
  return line.length > 55 && !isEnded
}

/** A point behind a single letter is of a shortened word: "12:01 a.m. on April 2". */
const SENTENCE_END = /(?<![\s.]\p{L})\.(?:\s|$)|[!?;।؟](?:\s|$)/u

/** Nearer counts more; a sentence end between counts much less, another label between a little less. */
function fade(between: string, leaf: Leaf, { from, to }: { from: number; to: number }): number {
  const words = wordsIn(between)
  const sentence = SENTENCE_END.test(between) ? 0.25 : 1
  const other = marksWithin(leaf.marks, from, to).some(({ concept }) => LABELS.has(concept))
    ? 0.7
    : 1
  return (sentence * other) / (1 + 0.08 * words)
}

/** "Thu, " before a date. */
const WEEKDAY_LEAD = /^\s{0,4}\p{L}{2,10}[.,]{0,2}\s{0,2}$/u

/** The line above, or else below, of a value that opens its line. */
function addFromAround(near: Near[], leaf: Leaf, { span, rivals }: Value) {
  const text = leaf.node.text
  const from = text.lastIndexOf('\n', span.start - 1) + 1
  const lead = text.slice(from, span.start)
  if (lead.length > 80 || (/\p{L}/u.test(lead) && !WEEKDAY_LEAD.test(lead))) return
  const above = lineBefore(text, from)
  const marks = above ? marksIn(leaf, above, { span, rivals }) : []
  for (const mark of marks) near.push({ mark, weight: 0.95 })
  if (marks.length > 0) return
  const newline = text.indexOf('\n', span.end)
  if (newline < 0 || /[\p{L}\d]/u.test(text.slice(span.end, newline))) return
  const end = text.indexOf('\n', newline + 1)
  const below = { start: newline + 1, end: end < 0 ? text.length : end }
  for (const mark of marksIn(leaf, below, { span, rivals })) near.push({ mark, weight: 0.5 })
}

function lineBefore(text: string, from: number): { start: number; end: number } | undefined {
  let end = from - 1
  while (end > 0 && text.charCodeAt(end - 1) <= 32 && from - end < 5) end--
  return end <= 0 ? undefined : { start: text.lastIndexOf('\n', end - 1) + 1, end }
}

/** Marks of a short line that holds no value of its own. */
function marksIn(
  leaf: Leaf,
  line: { start: number; end: number },
  { span, rivals }: Value,
): Mark[] {
  if (line.end - line.start > LABEL_LINE) return []
  if (rivals.isMet(span, { node: span.node, ...line })) return []
  return marksWithin(leaf.marks, line.start, line.end)
}
