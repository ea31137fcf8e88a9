import { isCurrency } from '#shared/money.ts'
import { foldWord } from '../document/fold.ts'
import type { Page } from '../document/page.ts'
import { MONTHS, WEEKDAYS } from '../find/months.ts'
import type { Span } from '../types.ts'

/** Words kept of a label cell, and of the sentence before a value. */
const WORDS = { cell: 8, line: 5 }
const LABEL_CHARS = 60
const LINE_CHARS = 200

/**
 * The words a person finds a value by, without numbers, months, weekdays and currencies, so that next month's mail has the
 * same: its row's label, else what stands before it in its line, the line above, the head of its column, or what
 * follows.
 *
 * @param rivals spans of the other amounts: words beyond them are theirs
 * @returns '' where none stand by it
 */
export function labelAt(page: Page, span: Span, rivals: readonly Span[]): string {
  const text = page.leaves[span.node]?.text ?? ''
  const cell = (how: 'row' | 'column' | 'line') =>
    page.document.cells
      .filter((one) => one.how === how && isInside(span, one.value))
      .filter((one) => !rivals.some((rival) => isInside(rival, one.label)))
      .map(({ label }) => labelOf(text.slice(label.start, label.end), WORDS.cell))
      .find((label) => label !== '')
  return cell('row') ?? cell('line') ?? inProse(text, span, rivals) ?? cell('column') ?? ''
}

const isInside = (span: Span, cell: Span) =>
  span.node === cell.node && span.start >= cell.start && span.end <= cell.end

function inProse(text: string, span: Span, rivals: readonly Span[]): string | undefined {
  const from = Math.max(text.lastIndexOf('\n', span.start - 1) + 1, span.start - LINE_CHARS)
  const newline = text.indexOf('\n', span.end)
  const to = Math.min(newline < 0 ? text.length : newline, span.end + LINE_CHARS)
  const near = rivals.filter(({ node }) => node === span.node)
  const start = Math.max(from, ...near.map(({ end }) => (end <= span.start ? end : 0)))
  const end = Math.min(to, ...near.map((one) => (one.start >= span.end ? one.start : to)))
  const before = labelOf(text.slice(start, span.start), -WORDS.line)
  if (before !== '') return before
  const above = lineAbove(text, from, near)
  const label = above === undefined ? '' : labelOf(above, WORDS.cell)
  return label || labelOf(text.slice(span.end, end), WORDS.line) || undefined
}

/** "Dear Robin," greets whoever is written to and labels nothing. */
const GREETS = /[,،、，!]$/u

/** The line above, when it is short, greets nobody and holds no amount of its own. */
function lineAbove(text: string, from: number, rivals: readonly Span[]): string | undefined {
  let end = from - 1
  while (end > 0 && text.charCodeAt(end - 1) <= 32) end--
  if (end <= 0) return undefined
  const start = text.lastIndexOf('\n', end - 1) + 1
  const isTaken = rivals.some((rival) => rival.start < end && rival.end > start)
  const line = text.slice(start, end)
  return isTaken || line.length > LABEL_CHARS || GREETS.test(line) ? undefined : line
}

const isOfTime = (word: string) => MONTHS.has(word) || (word.length > 3 && WEEKDAYS.has(word))

/** The first words, or with a negative count the last. */
function labelOf(text: string, count: number): string {
  const all = text.match(/[\p{L}\p{M}]{1,40}/gu) ?? []
  const words = all.filter(
    (word) => !isOfTime(foldWord(word)) && !(word === word.toUpperCase() && isCurrency(word)),
  )
  return (count < 0 ? words.slice(count) : words.slice(0, count)).join(' ').slice(0, LABEL_CHARS)
}
