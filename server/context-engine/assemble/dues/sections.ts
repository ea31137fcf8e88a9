import type { Page } from '../../document/page.ts'
import { chance, type ScoredCandidate } from '../../score/index.ts'
import type { Span } from '../../types.ts'
import { saysOf } from './lines.ts'
import {
  isAmount,
  isDueDay,
  MAX_ROWS,
  type Amount,
  type DueDay,
  type Numbered,
  type Row,
  type Rows,
} from './row.ts'

const SURE = 0.6

/**
 * Sections, each with a labelled number of its own (account, policy, invoice), one labelled amount due and at most one
 * day to pay by: several contracts in one message.
 *
 * @returns undefined unless every section of a node has exactly one amount due
 */
export function sectionRows(page: Page, scored: readonly ScoredCandidate[]): Rows | undefined {
  for (const { index, node } of page.leaves) {
    if (node.role === 'data' || node.role === 'header' || node.role === 'subject') continue
    const here = scored.filter(({ candidate }) => candidate.span.node === index)
    for (const field of ['reference', 'accountRef'] as const) {
      const rows = inSections(here, field, node.text.length)
      if (rows.length >= 2) return { rows: rows.slice(0, MAX_ROWS), because: 'sections' }
    }
  }
  return undefined
}

function inSections(
  here: readonly ScoredCandidate[],
  field: Numbered['field'],
  length: number,
): Row[] {
  const keys = distinct(here, field)
  const amounts = here.flatMap((entry) => {
    const amount = isAmount(entry)
    return amount && amount.candidate.value.minor > 0 && isDue(entry) ? [amount] : []
  })
  const days = here.flatMap((entry) => {
    const day = isDueDay(entry)
    return day && chance(entry.score) > SURE ? [day] : []
  })
  if (keys.length < 2 || keys.length > MAX_ROWS) return []
  const rows = keys.map((key, at) => {
    const range = { start: key.span.start, end: keys[at + 1]?.span.start ?? length }
    return rowIn(key, range, { amounts, days })
  })
  const whole = rows.every((row) => row !== undefined) ? rows : []
  const before = amounts.filter(
    ({ candidate }) => candidate.span.start < (keys[0]?.span.start ?? 0),
  )
  const sum = whole.reduce((total, { amount }) => total + amount.candidate.value.minor, 0)
  return before.every(({ candidate }) => candidate.value.minor === sum) ? whole : []
}

const isDue = (entry: ScoredCandidate) => saysOf(entry, 'due') && chance(entry.score) > SURE

/** The labelled numbers of a text, each at its first place. */
const LABELLED: ReadonlySet<string> = new Set(['billNo', 'invoiceNo', 'accountNo'])

function distinct(here: readonly ScoredCandidate[], field: Numbered['field']): Numbered[] {
  const first = new Map<string, Numbered>()
  for (const { candidate } of here)
    if (
      (candidate.field === 'reference' || candidate.field === 'accountRef') &&
      candidate.field === field &&
      LABELLED.has(candidate.finder) &&
      !first.has(candidate.value)
    )
      first.set(candidate.value, candidate)
  return [...first.values()].toSorted((a, b) => a.span.start - b.span.start)
}

function rowIn(
  key: Numbered,
  range: Readonly<{ start: number; end: number }>,
  { amounts, days }: { amounts: readonly Amount[]; days: readonly DueDay[] },
): Row | undefined {
  const inRange = ({ candidate }: { candidate: { span: Span } }) =>
    candidate.span.start >= range.start && candidate.span.start < range.end
  const [own, by] = [amounts.filter(inRange), days.filter(inRange)]
  const values = new Set(own.map(({ candidate }) => candidate.value.minor))
  const named = new Set(by.map(({ candidate }) => candidate.value))
  const amount = own[0]
  if (!amount || values.size !== 1 || named.size > 1) return undefined
  const owned = key.field === 'reference' ? { reference: key } : { account: key }
  return { amount, day: by[0], ...owned }
}
