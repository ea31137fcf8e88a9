import type { Candidate, Span } from '../types.ts'
import type { PlacedCode } from './codes/index.ts'

/** Values of payment codes as candidates; `finder` is "code" and the sort. */
export function candidatesOfCodes(codes: readonly PlacedCode[]): Candidate[] {
  return codes.flatMap(({ node, code }) => {
    const { money, iban, name, reference, dueDate, issueDate } = code
    const rest = { known: true, finder: `code ${code.sort}` }
    const at = ({ start, end }: { start: number; end: number }): Span => ({ node, start, end })
    const found: Candidate[] = []
    if (money) found.push({ field: 'amountDue', value: money.value, span: at(money), ...rest })
    if (iban) found.push({ field: 'iban', value: iban.value, span: at(iban), ...rest })
    if (name) found.push({ field: 'biller', value: name.value, span: at(name), ...rest })
    if (reference)
      found.push({ field: 'reference', value: reference.value, span: at(reference), ...rest })
    if (dueDate) found.push({ field: 'dueDate', value: dueDate.value, span: at(dueDate), ...rest })
    if (issueDate)
      found.push({ field: 'issueDate', value: issueDate.value, span: at(issueDate), ...rest })
    return found
  })
}

/** True for a candidate that a payment code gave. */
export const isOfCode = ({ finder }: Pick<Candidate, 'finder'>): boolean =>
  finder.startsWith('code ')

/** True for what stands inside a payload: its digits are no amounts, dates or numbers of the text. */
export function isInsideCode(codes: readonly PlacedCode[], span: Span): boolean {
  return codes.some(
    ({ node, code }) =>
      node === span.node &&
      isPayload(code.sort) &&
      span.start >= code.start &&
      span.end <= code.end,
  )
}

/** References stand in the text for a reader too; payloads are for machines. */
const isPayload = (sort: PlacedCode['code']['sort']) => !REFERENCES.has(sort)
const REFERENCES: ReadonlySet<string> = new Set([
  'creditor-reference',
  'qr-reference',
  'viitenumero',
  'kid',
  'ocr',
  'belgian',
  'si12',
])
