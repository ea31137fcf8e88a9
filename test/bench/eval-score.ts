import type { Case, Truth } from './eval-cases.ts'
import type { Said } from './eval-systems.ts'

export const FIELDS = ['amountDue', 'currency', 'dueDate', 'biller', 'reference'] as const
type Field = (typeof FIELDS)[number]
export type Scored = Readonly<{ given: Case; said: Said }>

const PAYABLE = new Set(['bill', 'reminder', 'renewal', 'autopay', 'failed', 'statement'])
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

function isSame(field: Field, truth: string, said: string): boolean {
  if (field === 'amountDue') return Math.abs(Number(truth) - Number(said)) < 0.005
  if (field === 'biller')
    return plain(truth).includes(plain(said)) || plain(said).includes(plain(truth))
  return field === 'reference' ? plain(truth) === plain(said) : truth === said
}

/** Whether a field is right; undefined where it is not scored, or where there is none and none was said. */
function judge(
  field: Field,
  truth: Truth,
  said: Said,
): { right: boolean; said: boolean; there: boolean } | undefined {
  const expected = truth[field]
  if (expected === undefined) return undefined
  const values = expected === null ? [] : typeof expected === 'string' ? [expected] : expected
  const written = said[field] ?? null
  const right = written !== null && values.some((value) => isSame(field, value, written))
  return { right, said: written !== null, there: values.length > 0 }
}

/** F1 of a field, undefined where no message of the group has it. */
export function f1(field: Field, scored: readonly Scored[]): number | undefined {
  const judged = scored.flatMap(({ given, said }) => judge(field, given.truth, said) ?? [])
  const right = judged.filter((each) => each.right).length
  const [said, there] = [
    judged.filter((each) => each.said).length,
    judged.filter((each) => each.there).length,
  ]
  return there === 0 ? undefined : (2 * right) / (said + there)
}

/** Precision and recall of a kind. */
export function kindShare(kind: string, scored: readonly Scored[]) {
  const there = scored.filter(({ given }) => given.truth.kinds[0] === kind)
  const said = scored.filter((each) => each.said.kind === kind)
  const isRight = ({ given, said: { kind: found = '' } }: Scored) =>
    given.truth.kinds.includes(found)
  return {
    count: there.length,
    precision: said.length === 0 ? undefined : said.filter(isRight).length / said.length,
    recall: there.length === 0 ? undefined : there.filter(isRight).length / there.length,
  }
}

/** Share of payable messages whose kind is payable and whose amount, currency and day are right; undefined without any. */
export function whollyRight(scored: readonly Scored[]): number | undefined {
  const payable = scored.filter(
    ({ given }) => PAYABLE.has(given.truth.kinds[0] ?? '') && given.truth.amountDue,
  )
  if (payable.length === 0) return undefined
  const right = payable.filter(({ given, said }) => {
    const fields = (['amountDue', 'currency', 'dueDate'] as const).flatMap(
      (field) => judge(field, given.truth, said) ?? [],
    )
    return (
      PAYABLE.has(said.kind ?? '') && fields.every((each) => (each.there ? each.right : !each.said))
    )
  })
  return right.length / payable.length
}
