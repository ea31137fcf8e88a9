import type { Concept } from '../languages/types.ts'
import type { Leaf, Page } from '../document/page.ts'
import type { Mark } from '../document/lexicon.ts'
import type { Span } from '../types.ts'

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
 * @param rivals spans of the other values of its sort, in order: labels beyond them belong to them
 */
export function surroundingsOf(page: Page, span: Span, rivals: readonly Span[]): Surroundings {
  const leaf = page.leaves[span.node]
  if (!leaf) return new Map()
  const near = [
    ...inCells(page, leaf, { span, rivals }),
    ...inLine(leaf, span, rivals),
    ...(standsInColumn(page, span) ? [] : around(leaf, span, rivals)),
    ...leaf.marks
      .filter((mark) => mark.start < span.end && mark.end > span.start)
      .map((mark) => ({ mark, weight: 1 })),
  ]
  const found = new Map<Concept, { weight: number; words: string }>()
  for (const { mark, weight } of near) {
    const kept = found.get(mark.concept)
    if (kept && kept.weight >= weight) continue
    found.set(mark.concept, {
      weight,
      words: leaf.node.text.slice(mark.start, Math.min(mark.end, mark.start + 40)),
    })
  }
  return found
}

function inCells(
  page: Page,
  leaf: Leaf,
  { span, rivals }: { span: Span; rivals: readonly Span[] },
): Near[] {
  const cells = page.document.cells.flatMap(({ label, value, how }) => {
    if (value.node !== span.node || value.start > span.start || value.end < span.end) return []
    // A cell with a value of its own is no label of another.
    if (rivals.some((rival) => isInside(rival, label))) return []
    const marks = leaf.marks.filter(({ start, end }) => start >= label.start && end <= label.end)
    return [{ how, marks }]
  })
  // "Grand total" in its row says more than the "Tax" over a column that the row does not keep to.
  const isLabelled = cells.some(
    ({ how, marks }) => how === 'row' && marks.some(({ concept }) => SUMS.has(concept)),
  )
  return cells.flatMap(({ how, marks }) => {
    const weight = how === 'row' ? 1.2 : isLabelled ? 0.4 : 1
    return marks.map((mark) => ({ mark, weight }))
  })
}

/** The line above a table's row is the row before or all its heads: its own head is in the cells. */
const standsInColumn = (page: Page, span: Span): boolean =>
  page.document.cells.some(({ value, how }) => how === 'column' && isInside(span, value))

/** What a row of totals is called. */
const SUMS: ReadonlySet<Concept> = new Set(['due', 'total'])

const isInside = (span: Span, cell: Span) =>
  span.node === cell.node && span.start >= cell.start && span.end <= cell.end

function inLine(leaf: Leaf, span: Span, rivals: readonly Span[]): Near[] {
  const text = leaf.node.text
  const from = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - LINE_CHARS)
  const newline = text.indexOf('\n', span.end)
  const to = Math.min(newline < 0 ? text.length : newline, span.end + LINE_CHARS)
  const mine = rivals.filter(
    ({ node, start, end }) => node === span.node && end > from && start < to,
  )
  const before = Math.max(
    from,
    ...mine.filter(({ end }) => end <= span.start).map(({ end }) => end),
  )
  const after = Math.min(
    to,
    ...mine.filter(({ start }) => start >= span.end).map(({ start }) => start),
  )
  const start = joinsUp(text, from) ? Math.max(0, from - 120) : from
  return leaf.marks.flatMap((mark): Near[] => {
    if (mark.end <= span.start && mark.start >= start) {
      const between = text.slice(mark.end, span.start)
      if (isShort(mark) && wordsIn(between) > REACH) return []
      if (mark.concept === 'skonto') return ofClause(mark, between)
      const rival = mark.start < before ? 0.3 : 1
      return [{ mark, weight: rival * fade(between, leaf, { from: mark.end, to: span.start }) }]
    }
    if (mark.start >= span.end && mark.end <= to) {
      const between = text.slice(span.end, mark.start)
      if (/[+&]/.test(between)) return []
      if (mark.concept === 'skonto') return ofClause(mark, between)
      const rival = mark.start > after ? 0.15 : 0.55
      return [{ mark, weight: rival * fade(between, leaf, { from: span.end, to: mark.start }) }]
    }
    return []
  })
}

/** "30 days net by the 4th, 3 % early-payment discount by the 15th": the discount is of its own clause, whichever is first. */
const ofClause = (mark: Mark, between: string): Near[] =>
  /[,;.](?:\s|$)/.test(between) ? [] : [{ mark, weight: 1 }]

/** A single short word ("by", "bis") labels only what follows at once. */
const isShort = ({ from, to, start, end }: Mark) => to - from === 1 && end - start <= 6
const REACH = 2
const wordsIn = (text: string) => (text.match(/[\p{L}\p{M}\d]{1,40}/gu) ?? []).length

/** Wrapped plain text: the sentence began on the line before. */
const joinsUp = (text: string, from: number) => {
  if (from < 2) return false
  const above = text.slice(Math.max(0, from - 200), from - 1)
  const line = above.slice(above.lastIndexOf('\n') + 1)
  const said = line.trimEnd()
  const isEnded = /[.!?:|]$/.test(said.slice(-1)) || line.slice(said.length).includes('\t')
  return line.length > 55 && !isEnded
}

/** Nearer counts more; a sentence end between counts much less, another label between a little less. */
function fade(between: string, leaf: Leaf, { from, to }: { from: number; to: number }): number {
  const words = wordsIn(between)
  const sentence = /[.!?;।؟](?:\s|$)/.test(between) ? 0.25 : 1
  const other = leaf.marks.some(
    (mark) => mark.start >= from && mark.end <= to && LABELS.has(mark.concept),
  )
    ? 0.7
    : 1
  return (sentence * other) / (1 + 0.08 * words)
}

/** "Thu, " before a date. */
const WEEKDAY_LEAD = /^\s{0,4}\p{L}{2,10}[.,]{0,2}\s{0,2}$/u

/** The line above, or else below, of a value that opens its line. */
function around(leaf: Leaf, span: Span, rivals: readonly Span[]): Near[] {
  const text = leaf.node.text
  const from = text.lastIndexOf('\n', span.start - 1) + 1
  const lead = text.slice(from, span.start)
  if (lead.length > 80 || (/\p{L}/u.test(lead) && !WEEKDAY_LEAD.test(lead))) return []
  const above = lineBefore(text, from)
  const marks = above ? marksIn(leaf, above, rivals) : []
  if (marks.length > 0) return marks.map((mark) => ({ mark, weight: 0.95 }))
  const newline = text.indexOf('\n', span.end)
  if (newline < 0 || /[\p{L}\d]/u.test(text.slice(span.end, newline))) return []
  const end = text.indexOf('\n', newline + 1)
  return marksIn(leaf, { start: newline + 1, end: end < 0 ? text.length : end }, rivals).map(
    (mark) => ({ mark, weight: 0.5 }),
  )
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
  rivals: readonly Span[],
): Mark[] {
  if (line.end - line.start > LABEL_LINE) return []
  if (
    rivals.some(
      ({ node, start, end }) => node === leaf.index && start < line.end && end > line.start,
    )
  )
    return []
  return leaf.marks.filter(({ start, end }) => start >= line.start && end <= line.end)
}

const LABELS: ReadonlySet<Concept> = new Set([
  'due',
  'total',
  'minimum',
  'paid',
  'previous',
  'subtotal',
  'tax',
  'discount',
  'fee',
  'limit',
  'holding',
  'remaining',
  'later',
  'refunded',
  'dueBy',
  'charge',
  'issued',
  'period',
  'ends',
  'happened',
  'skonto',
])
