import { pageOf } from '../document/page.ts'
import { find } from '../find/index.ts'
import type { Candidate, Document, Hints } from '../types.ts'
import { masked } from './mask.ts'
import { REDUCED_BYTES, isShown } from './quotes.ts'

const LINE_CHARS = 300
/** Text of one node that is looked at, and how far around an amount or day a line counts as beside it. */
const NODE_CHARS = 65_536
const NEAR_CHARS = 80

type Line = Readonly<{ text: string; isNear: boolean }>

/**
 * What may be shown of a message to a language model: lines of visible text, amounts and days first when there is
 * too much, without addresses and links, with the digits of accounts, cards and long numbers hidden.
 *
 * @returns at most {@link REDUCED_BYTES} bytes of UTF-8; '' when nothing is visible
 */
export function reducedText(document: Document, hints: Hints): string {
  const page = pageOf(document)
  const found = find(page, hints)
  const lines = page.leaves.flatMap((leaf) =>
    isShown(leaf)
      ? linesOf(
          leaf.node.text,
          found.filter(({ span }) => span.node === leaf.index),
        )
      : [],
  )
  const kept = new Set<Line>()
  let left = REDUCED_BYTES
  for (const line of [...lines.filter(({ isNear }) => isNear), ...lines]) {
    const bytes = encoder.encode(line.text).length + 1
    if (kept.has(line) || bytes > left) continue
    kept.add(line)
    left -= bytes
  }
  return lines
    .filter((line) => kept.has(line))
    .map(({ text }) => text)
    .join('\n')
}
const encoder = new TextEncoder()

/** The lines of one node, masked; near are those with an amount or a day and the ones beside them. */
function linesOf(whole: string, candidates: readonly Candidate[]): Line[] {
  const text = whole.slice(0, NODE_CHARS)
  const found = candidates.filter(({ span }) => span.end <= text.length)
  const starts = found.flatMap(({ field, span }) =>
    field === 'amountDue' || field === 'dueDate' ? [span.start] : [],
  )
  const lines: Line[] = []
  let start = 0
  for (const piece of masked(text, found).split('\n').flatMap(shortened)) {
    const [from, to] = [start - NEAR_CHARS, start + piece.length + NEAR_CHARS]
    const isNear = starts.some((at) => at >= from && at <= to)
    const shown = piece.trim().toWellFormed()
    if (shown !== '') lines.push({ text: shown, isNear })
    start += piece.length + 1
  }
  return lines
}

/** A long line in pieces, cut at blanks where there are any. */
function shortened(line: string): string[] {
  const pieces: string[] = []
  let rest = line
  while (rest.length > LINE_CHARS) {
    const blank = rest.lastIndexOf(' ', LINE_CHARS)
    const end = blank > 0 ? blank : LINE_CHARS
    pieces.push(rest.slice(0, end))
    rest = rest.slice(blank > 0 ? end + 1 : end)
  }
  return [...pieces, rest]
}
