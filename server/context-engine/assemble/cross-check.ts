import type { Page } from '../document/page.ts'
import { isOfCode } from '../find/payment-codes.ts'
import { chance, type ScoredCandidate } from '../score/index.ts'
import type { Candidate, Due, Found, Warning } from '../types.ts'

type Checked = 'amountDue' | 'dueDate' | 'iban'
export type Disagreement = Readonly<{ field: Checked; warning: Warning }>

/** Chance from which a written day counts as the one the text names. */
const NAMED = 0.6
/** What is left of a confidence when machine-readable data and text differ. */
const LEFT = 0.6

/**
 * Where data for machines (payment codes, schema.org) says something else than the text a person reads. A person is
 * asked then, whichever of the two was taken. Data beside a text that names no such value at all is no disagreement.
 */
export function disagreementsIn(page: Page, scored: readonly ScoredCandidate[]): Disagreement[] {
  const marked = scored.filter(({ candidate }) => isData(candidate))
  if (marked.length === 0) return []
  const seen = scored.filter(
    ({ candidate }) => !isData(candidate) && page.leaves[candidate.span.node]?.node.role !== 'data',
  )
  return FIELDS.flatMap(({ field, fits, code, text }) => {
    const [said, shown] = [marked, seen].map((list) =>
      list.filter((entry) => entry.candidate.field === field).filter(fits),
    )
    if (!said?.length || !shown?.length) return []
    const values = new Set(shown.map(({ candidate }) => JSON.stringify(candidate.value)))
    const odd = said.some(({ candidate }) => !values.has(JSON.stringify(candidate.value)))
    return odd ? [{ field, warning: { code, text } }] : []
  })
}

const isData = (candidate: Candidate) => isOfCode(candidate) || candidate.finder === 'schema.org'

type Check = Readonly<{
  field: Checked
  fits: (entry: ScoredCandidate) => boolean
  code: string
  text: string
}>

const FIELDS: readonly Check[] = [
  {
    field: 'amountDue',
    fits: ({ candidate }) => candidate.field === 'amountDue' && candidate.value.minor > 0,
    code: 'amount_differs',
    text: 'The payment code or hidden data names another amount than the text',
  },
  {
    field: 'dueDate',
    fits: ({ candidate, score }) => isData(candidate) || chance(score) > NAMED,
    code: 'day_differs',
    text: 'The payment code or hidden data names another day than the text',
  },
  {
    field: 'iban',
    // A QR bill has an account of its own beside the ordinary one.
    fits: ({ candidate }) =>
      candidate.field === 'iban' && !/^(?:CH|LI)\d{2}3[01]\d{3}/.test(candidate.value),
    code: 'account_differs',
    text: 'The payment code names another account than the text',
  },
]

/** The fields with less confidence in those that data and text disagree on. */
export function doubted(fields: Due, disagreements: readonly Disagreement[]): Due {
  return disagreements.reduce((due: Due, { field }) => {
    const { amountDue, dueDate, iban } = due
    if (field === 'amountDue' && amountDue) return { ...due, amountDue: less(amountDue) }
    if (field === 'dueDate' && dueDate) return { ...due, dueDate: less(dueDate) }
    return field === 'iban' && iban ? { ...due, iban: less(iban) } : due
  }, fields)
}

/** True when the amount stands only in hidden data, and the receiving server found the sender to be forged. */
export function isUnseen(page: Page, { amountDue }: Due): boolean {
  const evidence = amountDue?.evidence[0]
  return (
    evidence !== undefined && evidence.finder === 'schema.org' && page.document.authentic === false
  )
}

const less = <T>(found: Found<T>): Found<T> => ({
  ...found,
  confidence: Math.round(found.confidence * LEFT * 1000) / 1000,
})
