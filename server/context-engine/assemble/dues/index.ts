import type { Page } from '../../document/page.ts'
import type { ScoredCandidate } from '../../score/index.ts'
import type { Candidate, Due, Found, Kind } from '../../types.ts'
import { foundAt } from '../found.ts'
import { attachedRows } from './documents.ts'
import { linesOf } from './lines.ts'
import { listedRows } from './lists.ts'
import { markedRows } from './marked.ts'
import { plannedRows } from './plans.ts'
import type { Row, Rows } from './row.ts'
import { sectionRows } from './sections.ts'

/** How sure a due of its own is: the ways to find them are narrow, and surer when all add up to the whole. */
const SURE = { addsUp: 0.97, alone: 0.9 }
const KINDS: ReadonlySet<Kind> = new Set(['bill', 'reminder', 'statement', 'autopay', 'failed'])

/**
 * Several bills or instalments in one message, told apart: the earliest as the message's own fields, the others by due
 * date. Line items, taxes and choices ("or within 30 days without discount") are no dues of their own; when in doubt
 * there is one.
 *
 * @param fields what was read as if there were one
 */
export function apart(
  page: Page,
  { kind, scored, fields }: { kind: Kind; scored: readonly ScoredCandidate[]; fields: Due },
): { fields: Due; others: readonly Due[] } {
  const one = { fields, others: [] }
  if (!KINDS.has(kind)) return one
  const lines = linesOf(page, scored)
  const found = [
    markedRows(
      page,
      scored.map(({ candidate }) => candidate),
    ),
    attachedRows(page, scored),
    plannedRows(page, lines),
    ...(kind === 'autopay' ? [] : [listedRows(page, scored, lines), sectionRows(page, scored)]),
  ].find((rows) => rows !== undefined && fitsWhole(rows, fields))
  if (!found) return one
  const shared = sharedOf(fields, found.rows)
  const sum = sumOf(found.rows)
  const addsUp = scored.some(
    ({ candidate: { field, value } }) => field === 'amountDue' && isSum(value, sum),
  )
  const confidence = addsUp ? SURE.addsUp : SURE.alone
  const [first, ...others] = inOrder(found.rows).map((row): Due => ({
    ...shared,
    ...charged(dueOf(page, row, { because: found.because, confidence }), kind),
  }))
  if (!first) return one
  const { minimumDue: _least, dueDate: _day, scheduledFor: _charge, ...kept } = fields
  return { fields: { ...kept, ...first }, others }
}

/** One currency, and a whole that is their sum or one of them; a plan may follow what was paid before. */
function fitsWhole({ rows, because }: Rows, { amountDue }: Due): boolean {
  const values = rows.map(({ amount }) => amount.candidate.value)
  const sum = sumOf(rows)
  const currency = values[0]?.currency
  if (values.some((value) => value.currency !== currency)) return false
  if (!amountDue) return true
  if (amountDue.value.currency !== currency) return false
  const { minor } = amountDue.value
  return (
    minor === sum ||
    values.some((value) => value.minor === minor) ||
    (because === 'instalments' && minor > sum)
  )
}

const isSum = (value: unknown, sum: number): boolean =>
  typeof value === 'object' && value !== null && 'minor' in value && value.minor === sum

const sumOf = (rows: readonly Row[]): number =>
  rows.reduce((total, { amount }) => total + amount.candidate.value.minor, 0)

const dayOf = ({ day }: Row) => day?.candidate.value ?? '9999'

/** By due date, without one last; of a day in reading order. */
const inOrder = (rows: readonly Row[]): Row[] =>
  rows.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))

function dueOf(
  page: Page,
  { amount, day, reference, account }: Row,
  how: { because: string; confidence: number },
): Due {
  const at = <T>(value: T, { known, span, finder }: Candidate): Found<T> =>
    foundAt(page.document, value, {
      confidence: how.confidence,
      known,
      span,
      finder,
      because: [how.because],
    })
  return {
    amountDue: at(amount.candidate.value, amount.candidate),
    ...(day ? { dueDate: at(day.candidate.value, day.candidate) } : {}),
    ...(reference ? { reference: at(reference.value, reference) } : {}),
    ...(account ? { accountRef: at(account.value, account) } : {}),
  }
}

/** What the message says of all its dues: whose they are, where to pay, and a day when none has its own. */
function sharedOf(fields: Due, rows: readonly Row[]): Due {
  const { biller, issueDate, reference, accountRef, iban, payLink, autopay, dueDate } = fields
  return {
    ...(biller && { biller }),
    ...(issueDate && { issueDate }),
    ...(reference && rows.every((row) => !row.reference) && { reference }),
    ...(accountRef && { accountRef }),
    ...(iban && { iban }),
    ...(payLink && { payLink }),
    ...(autopay && { autopay }),
    ...(dueDate && rows.every(({ day }) => !day) && { dueDate }),
  }
}

/** For what is taken by itself, the day to pay by is the day of the charge. */
const charged = (due: Due, kind: Kind): Due =>
  kind === 'autopay' && due.dueDate ? { ...due, scheduledFor: due.dueDate } : due
