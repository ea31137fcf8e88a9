import type { Page } from '../document/page.ts'
import { isOfCode } from '../find/payment-codes.ts'
import type { Candidate, Due, Kind } from '../types.ts'
import { foundAt } from './found.ts'

type Text = Extract<Candidate, { field: 'reference' | 'accountRef' | 'iban' | 'payLink' }>

const RANK: Readonly<Record<string, number>> = {
  billNo: 4.2,
  titleNo: 4.7,
  bareNo: 1.7,
  invoiceNo: 3,
  shape: 1.6,
  orderNo: 1.5,
  accountNo: 3,
  'schema.org': 3,
  'e-invoice': 4.5,
  'pay button': 3,
  'pay path': 2,
  iban: 3,
}
/** Payment codes have their checks; what a payment quotes is second to the bill's own number. */
const rankOf = ({ finder, field }: Text) =>
  isOfCode({ finder }) ? (field === 'iban' ? 3.9 : 3) : (RANK[finder] ?? 1)
const alnum = (text: string) => text.replace(/[^\p{L}\d]/gu, '').toUpperCase()

/** Reference, account number, IBAN and link to pay at. The payer's own account is none: a debit names it. */
export function numbersOf(page: Page, kind: Kind, candidates: readonly Candidate[]): Due {
  const of = (field: Text['field']) =>
    candidates.filter((candidate): candidate is Text => candidate.field === field)
  const account = best(of('accountRef'), [])
  const reference = best(of('reference'), account ? [account.value] : [])
  const debited =
    kind === 'autopay' || kind === 'receipt' || kind === 'refund' || isDebitInvoice(candidates)
  const iban = debited ? undefined : best(of('iban'), [])
  const link =
    kind === 'receipt' || kind === 'refund' || kind === 'scam' ? undefined : best(of('payLink'), [])
  return {
    ...found(page, 'reference', reference, 0.95),
    ...found(page, 'accountRef', account, 0.93),
    ...found(page, 'iban', iban, 0.97),
    ...found(page, 'payLink', link, 0.9),
  }
}

/** An e-invoice that says when its amount is taken needs no account to pay to. */
const isDebitInvoice = (candidates: readonly Candidate[]) =>
  candidates.some(({ field, finder }) => field === 'scheduledFor' && finder === 'e-invoice')

/** The best ranked value; of equals the one repeated most, then the longest, then the first. */
function best(candidates: readonly Text[], not: readonly string[]): Text | undefined {
  if (candidates.length === 0) return undefined
  const plain = new Map(candidates.map(({ value }) => [value, alnum(value)]))
  const plainOf = (value: string) => plain.get(value) ?? alnum(value)
  const quoted = new Set(candidates.filter(isOfCode).map(({ value }) => plainOf(value)))
  const written = candidates.filter((candidate) => !isOfCode(candidate))
  const score = (candidate: Text) => {
    const { value, field } = candidate
    const own = plainOf(value)
    const same = written.filter((other) => plainOf(other.value) === own).length
    const longer = candidates.some(
      (other) => other.value.length > value.length && plainOf(other.value).endsWith(own),
    )
    return (
      rankOf(candidate) +
      Math.min(same, 4) * 0.4 +
      (longer && candidate.finder !== 'e-invoice' ? -2.4 : 0) +
      (field === 'reference' && quoted.has(alnum(value)) ? -0.6 : 0) +
      (/\p{L}/u.test(value) ? 0.3 : 0) +
      (value.length < 4 ? -1 : 0)
    )
  }
  return candidates
    .filter(
      ({ value, finder }) =>
        finder !== 'shape' || !not.some((taken) => alnum(taken) === plainOf(value)),
    )
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .toSorted((a, b) => b.score - a.score)[0]?.candidate
}

function found(page: Page, field: Text['field'], candidate: Text | undefined, sure: number): Due {
  if (!candidate) return {}
  const confidence =
    candidate.finder === 'shape' || candidate.finder === 'orderNo' ? sure - 0.12 : sure
  const { value, known, span, finder } = candidate
  return {
    [field]: foundAt(page.document, value, { confidence, known, span, finder, because: [finder] }),
  }
}
