import type { Page } from '../../document/page.ts'
import { chance, type ScoredCandidate } from '../../score/index.ts'
import { isAmount, isDueDay, MAX_ROWS, type Numbered, type Row, type Rows } from './row.ts'

const SURE = 0.7

/**
 * Several bills attached as PDFs, each with an amount due and a labelled number of its own. Two documents of one bill
 * (a slip, a copy) share their number, and are none.
 */
export function attachedRows(page: Page, scored: readonly ScoredCandidate[]): Rows | undefined {
  const files = new Map<string, ScoredCandidate[]>()
  for (const entry of scored) {
    const node = page.leaves[entry.candidate.span.node]?.node
    const file = node?.role === 'attached' ? FILE.exec(node.part)?.[1] : undefined
    if (file) files.set(file, [...(files.get(file) ?? []), entry])
  }
  const rows = [...files.values()].flatMap((entries) => rowOf(entries))
  const numbers = new Set(rows.map(({ reference }) => plain(reference?.value ?? '')))
  if (rows.length < 2 || rows.length < files.size || numbers.size < rows.length) return undefined
  return { rows: rows.slice(0, MAX_ROWS), because: 'several documents' }
}

const FILE = /^(attachment-\d{1,3})-page-/
const plain = (text: string) => text.replace(/[^\p{L}\d]/gu, '')

/** The surest amount, number and day of one document. */
function rowOf(entries: readonly ScoredCandidate[]): Row[] {
  const best = entries
    .filter(({ score }) => chance(score) > SURE)
    .toSorted((a, b) => b.score - a.score)
  const amount = best.map(isAmount).find((one) => one && one.candidate.value.minor > 0)
  const day = best.map(isDueDay).find((one) => one !== undefined)
  const reference = entries
    .map(({ candidate }) => candidate)
    .find((candidate): candidate is Numbered => candidate.finder === 'billNo')
  return amount && reference ? [{ amount, day, reference }] : []
}
