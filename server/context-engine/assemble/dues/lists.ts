import type { Page } from '../../document/page.ts'
import type { Concept } from '../../languages/types.ts'
import { chance, type ScoredCandidate } from '../../score/index.ts'
import type { Span } from '../../types.ts'
import { isWithin, saysOf, type Line } from './lines.ts'
import { MAX_ROWS, type Amount, type DueDay, type Numbered, type Row, type Rows } from './row.ts'
import { isSettled } from './wording.ts'

const NUMBER = /^[#\s]{0,3}((?=[^\n\t]{0,30}\d{2})[\p{L}\d][\p{L}\d ./_-]{2,30})$/u
const DATE_LIKE = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/

/**
 * Bills in a list: rows of a table, or lines, with a number of their own and an amount each, where head or line says
 * that it is due.
 *
 * @returns undefined for fewer than two, for numbers that repeat, and for anything that could be the items of one bill
 */
export function listedRows(
  page: Page,
  scored: readonly ScoredCandidate[],
  lines: readonly Line[],
): Rows | undefined {
  const numbers = scored.flatMap(({ candidate }) =>
    candidate.field === 'reference' || candidate.field === 'accountRef' ? [candidate] : [],
  )
  const rows = lines.flatMap((line) => rowOf(page, line, numbers) ?? [])
  const same = rows.filter(({ amount }) => amount.candidate.span.node === nodeOfMost(rows))
  const plain = same.map(({ reference, account }) => (reference ?? account)?.value ?? '')
  if (same.length < 2 || new Set(plain).size < same.length) return undefined
  return { rows: same.slice(0, MAX_ROWS), because: 'bills in a list' }
}

function nodeOfMost(rows: readonly Row[]): number | undefined {
  const counts = new Map<number, number>()
  for (const { amount } of rows) {
    const { node } = amount.candidate.span
    counts.set(node, (counts.get(node) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

function rowOf(page: Page, line: Line, numbers: readonly Numbered[]): Row | undefined {
  if (isSettled(line.text)) return undefined
  const amount = amountOf(line)
  const heads = headsOf(page, line)
  const day = underHead(line.days, heads) ?? bestDay(line.days)
  const number = numberIn(line, heads, numbers)
  if (!amount || !number) return undefined
  const due =
    saysOf(amount.entry, 'due') ||
    (day !== undefined && saysOf(day.entry, 'dueBy')) ||
    heads.some(({ concepts }) => concepts.has('dueBy') || concepts.has('due'))
  if (!due) return undefined
  const owned = number.field === 'reference' ? { reference: number } : { account: number }
  return { amount, day, ...owned }
}

/** The only amount, or of several in a table row the surest, the last of equals: open balances stand at the end. */
function amountOf({ amounts }: Line): Amount | undefined {
  if (new Set(amounts.map(({ candidate }) => candidate.value.minor)).size === 1) return amounts[0]
  const labelled = amounts.filter(({ entry }) => saysOf(entry, 'due') || saysOf(entry, 'total'))
  return labelled.toSorted((a, b) => a.entry.score - b.entry.score).at(-1)
}

/** The day in the column of days to pay by. */
const underHead = (days: readonly DueDay[], heads: readonly Head[]): DueDay | undefined =>
  days.find(({ candidate: { span } }) =>
    heads.some(
      ({ value, concepts }) =>
        concepts.has('dueBy') &&
        !concepts.has('issued') &&
        span.start >= value.start &&
        span.end <= value.end,
    ),
  )

/** The day that reads most like one to pay by; one that reads like another day is none. */
function bestDay(days: readonly DueDay[]): DueDay | undefined {
  const best = days.toSorted((a, b) => b.entry.score - a.entry.score)[0]
  return best && chance(best.entry.score) > 0.4 ? best : undefined
}

type Head = Readonly<{ value: Span; concepts: ReadonlySet<Concept> }>

/** The cells of a line that have a column head, and what the head says. */
function headsOf(page: Page, line: Line): Head[] {
  const leaf = page.leaves[line.node]
  return page.document.cells
    .filter(({ value, how }) => how === 'column' && isWithin(value, line))
    .map(({ label, value }) => ({
      value,
      concepts: new Set(
        leaf?.marks
          .filter(({ start, end }) => start >= label.start && end <= label.end)
          .map(({ concept }) => concept),
      ),
    }))
}

const FIELD: readonly (readonly [Concept, 'reference' | 'accountRef'])[] = [
  ['invoiceNo', 'reference'],
  ['bill', 'reference'],
  ['accountNo', 'accountRef'],
]

/** The number under its head, else the one number with a label or an unmistakable shape in the line. */
function numberIn(
  line: Line,
  heads: readonly Head[],
  numbers: readonly Numbered[],
): Numbered | undefined {
  for (const [concept, field] of FIELD)
    for (const { value: span, concepts } of heads) {
      const words = line.text.slice(span.start - line.start, span.end - line.start)
      const value = NUMBER.exec(words)?.[1]?.trim()
      if (!concepts.has(concept) || concepts.has('issued') || concepts.has('dueBy')) continue
      if (!value || DATE_LIKE.test(value)) continue
      return { field, value, known: true, span, finder: concept }
    }
  const own = numbers
    .filter(({ span }) => isWithin(span, line))
    .toSorted((a, b) => b.value.length - a.value.length)
  return own.every(({ value }) => own[0]?.value.endsWith(value)) ? own[0] : undefined
}
