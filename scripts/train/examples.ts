import { currencyClues, type Judged } from '#server/context-engine/assemble/confidence.ts'
import {
  fieldClues,
  kindClues,
  type Clues,
  type Context,
} from '#server/context-engine/assemble/clues.ts'
import { isPayable } from '#server/context-engine/kinds.ts'
import { trace } from '#server/context-engine/read.ts'
import type { Due, Found, Kind, Reading } from '#server/context-engine/types.ts'
import type { Money } from '#shared/money.ts'
import type { Sample, Truth } from './generator/types.ts'

/** One value the engine said: what spoke for it, and whether it was right. */
export type Example = Readonly<{
  judged: Judged
  clues: Clues
  right: boolean
  raw: number
  message: number
  fold: number
  language: string
  known: boolean
  weight: number
}>

/** One message read: its examples, and what is needed to judge it as a whole. */
export type Read = Readonly<{
  sample: Sample
  message: number
  reading: Reading
  context: Context
  examples: readonly Example[]
  wholeRight: boolean
}>

const FIELDS = [
  'amountDue',
  'minimumDue',
  'amountPaid',
  'dueDate',
  'issueDate',
  'biller',
  'reference',
  'accountRef',
  'iban',
  'payLink',
] as const
type Field = (typeof FIELDS)[number]
/** Where a letter does not name the value, another number in it may well be called one: only right and wrong are judged. */
const OPEN: ReadonlySet<Field> = new Set(['reference', 'accountRef', 'biller', 'payLink'])
const ALSO: Readonly<Partial<Record<Sample['sort'], readonly Kind[]>>> = {
  thanksOpen: ['statement'],
  partPaid: ['statement'],
  trial: ['autopay'],
}

/** Reads a sample as the product would and compares the reading with its truth. */
export function readSample(sample: Sample, message: number): Read {
  const { page, scored, classified, reading } = trace(sample.document, { billers: [] })
  const context = { page, scored, classified, kind: reading.kind }
  const rest = {
    message,
    fold: sample.fold,
    language: sample.language,
    weight: sample.counts ?? 1,
  }
  const examples: Example[] = [
    {
      judged: 'kind',
      clues: kindClues(context),
      right: isKind(sample, reading.kind),
      raw: reading.confidence,
      known: true,
      ...rest,
    },
  ]
  const due: Due = reading.kind === 'none' ? {} : reading.fields
  for (const field of FIELDS) {
    const found: Found<unknown> | undefined = due[field]
    if (!found || isOpen(field, sample)) continue
    const right = isRight(field, found.value, sample.truth)
    examples.push({
      judged: field,
      clues: fieldClues(field, found, context),
      right,
      raw: found.confidence,
      known: found.known,
      ...rest,
    })
  }
  const amount = due.amountDue ?? due.amountPaid
  const written = sample.truth.amountDue ?? sample.truth.amountPaid
  if (amount && written && !sample.open?.has('currency'))
    examples.push({
      judged: 'currency',
      clues: currencyClues(amount),
      right: amount.value.currency === written.currency,
      raw: 0.97,
      known: amount.known,
      ...rest,
    })
  return {
    sample,
    message,
    reading,
    context,
    examples,
    wholeRight: isWhole(sample, reading.kind, due),
  }
}

const isKind = ({ truth, sort, also }: Sample, kind: Kind) =>
  kind === truth.kind || (also?.includes(kind) ?? ALSO[sort]?.includes(kind) ?? false)

/** As the product counts it: payable, and amount, currency and day as written. */
function isWhole({ truth, sort, also, open }: Sample, kind: Kind, due: Due): boolean {
  // The day of another try is no day to pay by, but may be shown.
  const day = due.dueDate?.value
  return (
    [truth.kind, ...(also ?? [])].some((right) => isPayable(kind) === isPayable(right)) &&
    truth.amountDue !== undefined &&
    isRight('amountDue', due.amountDue?.value, truth) &&
    (day === truth.dueDate ||
      open?.has('dueDate') === true ||
      (sort === 'failed' && day === undefined))
  )
}

const isOpen = (field: Field, { truth, open }: Sample): boolean =>
  open?.has(field) === true ||
  (OPEN.has(field) &&
    (truth[field] === undefined || truth.kind === 'none' || truth.kind === 'scam'))

function isRight(field: Field, value: unknown, truth: Truth): boolean {
  const expected = truth[field]
  if (expected === undefined || value === undefined) return false
  if (typeof expected === 'object') {
    const { minor, currency } = value as Money
    return minor === expected.minor && currency === expected.currency
  }
  if (typeof value !== 'string') return false
  const said = value
  if (field === 'biller') return isName(expected, said)
  if (field === 'reference' || field === 'accountRef') return isNumber(expected, said)
  return expected === said
}

const LEGAL =
  /\b(?:gmbh|co|kg|ag|inc|llc|ltd|limited|corp|sa|sas|sarl|srl|bv|nv|plc|pty|the|ab|as|oy|team|billing|support|customer|service)\b/g
const core = (name: string) =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(LEGAL, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** One name holds the other, word for word. */
function isName(expected: string, said: string): boolean {
  const [a, b] = [core(expected), core(said)]
  return a !== '' && b !== '' && (` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `))
}

function isNumber(expected: string, said: string): boolean {
  const [a, b] = [expected, said].map((text) => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, ''))
  return (
    a === b ||
    (a !== undefined &&
      b !== undefined &&
      a.length > 5 &&
      b.length > 5 &&
      (a.endsWith(b) || b.endsWith(a)))
  )
}
