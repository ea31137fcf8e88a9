import type { Page } from '../../document/page.ts'
import type { Concept } from '../../languages/types.ts'
import { isOfCode } from '../../find/payment-codes.ts'
import type { ScoredCandidate } from '../../score/index.ts'
import type { Span } from '../../types.ts'
import { isAmount, isDueDay, type Amount, type DueDay } from './row.ts'

/** One line of the message with amounts in it. Half-open range in its node. */
export type Line = Readonly<{
  node: number
  start: number
  end: number
  text: string
  amounts: readonly Amount[]
  days: readonly DueDay[]
}>

const LINE_CHARS = 1_000
const MAX_LINES = 120

/** Labels of amounts that are no dues. */
const ASIDE: readonly Concept[] = [
  'paid',
  'previous',
  'subtotal',
  'tax',
  'discount',
  'minimum',
  'limit',
  'holding',
  'refunded',
  'incoming',
  'later',
  'skonto',
]

/** Weight from which a label beside a value counts as its own. */
export const OWN = 0.5

export const saysOf = ({ around }: ScoredCandidate, concept: Concept): boolean =>
  (around.get(concept)?.weight ?? 0) >= OWN

/** The lines of a message that name positive amounts which may be due, in reading order, with the days beside them. */
export function linesOf(page: Page, scored: readonly ScoredCandidate[]): Line[] {
  const days = scored.flatMap((entry) => {
    const day = isDueDay(entry)
    return day && isVisible(page, entry) ? [day] : []
  })
  const lines = new Map<string, { range: Span; amounts: Amount[] }>()
  for (const entry of scored) {
    const amount = isAmount(entry)
    if (!amount || amount.candidate.value.minor <= 0 || !isVisible(page, entry)) continue
    if (ASIDE.some((concept) => saysOf(entry, concept) && !saysOf(entry, 'due'))) continue
    const range = lineAt(page, amount.candidate.span)
    const key = `${range.node} ${range.start}`
    const line = lines.get(key) ?? { range, amounts: [] }
    line.amounts.push(amount)
    if (lines.size < MAX_LINES) lines.set(key, line)
  }
  return [...lines.values()]
    .toSorted((a, b) => a.range.node - b.range.node || a.range.start - b.range.start)
    .map(({ range, amounts }) => ({
      ...range,
      text: textAt(page, range),
      amounts: amounts.toSorted((a, b) => a.candidate.span.start - b.candidate.span.start),
      days: days
        .filter(({ candidate }) => isWithin(candidate.span, range))
        .toSorted((a, b) => a.candidate.span.start - b.candidate.span.start),
    }))
}

function isVisible(page: Page, { candidate }: ScoredCandidate): boolean {
  const role = page.leaves[candidate.span.node]?.node.role
  return !isOfCode(candidate) && role !== 'data' && role !== 'header' && role !== 'subject'
}

export const isWithin = (span: Span, range: Span): boolean =>
  span.node === range.node && span.start >= range.start && span.end <= range.end

export const textAt = (page: Page, { node, start, end }: Span): string =>
  page.leaves[node]?.text.slice(start, Math.min(end, start + LINE_CHARS)) ?? ''

function lineAt(page: Page, { node, start, end }: Span): Span {
  const text = page.leaves[node]?.text ?? ''
  const from = text.lastIndexOf('\n', start - 1) + 1
  const newline = text.indexOf('\n', end)
  return { node, start: from, end: newline < 0 ? text.length : newline }
}

const SENTENCE = /[.!?;。]\s(?=\p{Lu})|。/gu

/** The sentences of a line, each with its own amounts and days. */
export function sentencesOf(line: Line): Line[] {
  const breaks = [...line.text.matchAll(SENTENCE)].map((match) => match.index + 1)
  return [...breaks, line.text.length].map((to, index) => {
    const from = breaks[index - 1] ?? 0
    const range = { node: line.node, start: line.start + from, end: line.start + to }
    const isHere = ({ candidate }: Amount | DueDay) => isWithin(candidate.span, range)
    return {
      ...range,
      text: line.text.slice(from, to),
      amounts: line.amounts.filter(isHere),
      days: line.days.filter(isHere),
    }
  })
}

/** The text above a line, at most three lines and 240 characters. */
export function textAbove(page: Page, { node, start }: Pick<Line, 'node' | 'start'>): string {
  const above = page.leaves[node]?.text.slice(Math.max(0, start - 240), start) ?? ''
  return above.split('\n').slice(-4).join('\n')
}
