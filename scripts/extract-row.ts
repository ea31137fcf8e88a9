import { decimalOf, type Money } from '#shared/money.ts'
import { currencyConfidence } from '#server/context-engine/assemble/confidence.ts'
import { decide } from '#server/context-engine/decide.ts'
import { read } from '#server/context-engine/read.ts'
import type { Document, Due, Found, Reading } from '#server/context-engine/types.ts'
import type { Opened, Refusal } from './open-document.ts'

const NO_HINTS = { billers: [] }
const MONEY = ['amountDue', 'minimumDue', 'amountPaid'] as const
const TEXT = [
  'biller',
  'dueDate',
  'issueDate',
  'reference',
  'accountRef',
  'iban',
  'payLink',
] as const

/** What is printed of one message: the fields of the contract, or why it cannot be read. */
export type Row = Readonly<{ file: string; error: Refusal }> | ReturnType<typeof rowOf>

/** The row of one message; one that cannot be read gives its error. */
export function rowFor(opened: Opened): Row {
  if ('error' in opened) return opened
  const started = performance.now()
  const reading = read(opened.document, NO_HINTS)
  const ms = Math.round((performance.now() - started) * 100) / 100
  return rowOf(opened.file, { document: opened.document, reading, ms })
}

/** The fields of commands.md, in its order. */
function rowOf(
  file: string,
  { document, reading, ms }: { document: Document; reading: Reading; ms: number },
) {
  const fields: Due = reading.kind === 'none' ? {} : toQuote(reading.kind, reading.fields)
  const money = fields.amountDue ?? fields.amountPaid ?? fields.minimumDue
  return {
    file,
    kind: reading.kind,
    decision: decide(reading),
    biller: fields.biller?.value ?? null,
    amountDue: decimal(fields.amountDue),
    minimumDue: decimal(fields.minimumDue),
    amountPaid: decimal(fields.amountPaid),
    currency: money?.value.currency ?? null,
    dueDate: fields.dueDate?.value ?? null,
    issueDate: fields.issueDate?.value ?? null,
    reference: fields.reference?.value ?? null,
    accountRef: fields.accountRef?.value ?? null,
    iban: fields.iban?.value ?? null,
    payLink: fields.payLink?.value ?? null,
    confidence: confidencesOf(reading, fields),
    alsoDue: reading.kind === 'none' ? [] : reading.others.map(alsoDue),
    implied: impliedIn(fields),
    evidence: evidenceOf(document, fields),
    warnings: reading.warnings,
    ms,
  }
}

/**
 * Bills without a number of their own are paid by quoting the account's. Only printed so: in the ledger an account
 * number is no bill's number, since next month's bill has it too.
 */
function toQuote(kind: Reading['kind'], fields: Due): Due {
  const { reference, accountRef } = fields
  // The last four digits of a card name the payer's card, those of a statement the account itself.
  const isCard = accountRef && accountRef.value.length <= 4 && kind !== 'statement'
  if (reference || !accountRef || isCard) return fields
  return { ...fields, reference: { ...accountRef, known: false } }
}

function decimal(found: Found<Money> | undefined): string | null {
  return found ? decimalOf(found.value) : null
}

function alsoDue(due: Due) {
  return {
    biller: due.biller?.value ?? null,
    amountDue: decimal(due.amountDue),
    currency: due.amountDue?.value.currency ?? null,
    dueDate: due.dueDate?.value ?? null,
    reference: due.reference?.value ?? null,
    accountRef: due.accountRef?.value ?? null,
  }
}

/** Each found field with its output name; the currency goes with its amount. */
function named(fields: Due): [string, Found<unknown>][] {
  const money = fields.amountDue ?? fields.amountPaid ?? fields.minimumDue
  return [...MONEY, ...TEXT]
    .flatMap((field): [string, Found<unknown>][] => (fields[field] ? [[field, fields[field]]] : []))
    .concat(money ? [['currency', money]] : [])
}

function confidencesOf(reading: Reading, fields: Due): Record<string, number> {
  const money = fields.amountDue ?? fields.amountPaid ?? fields.minimumDue
  return {
    kind: reading.confidence,
    ...Object.fromEntries(named(fields).map(([field, { confidence }]) => [field, confidence])),
    ...(money ? { currency: currencyConfidence(money) } : {}),
  }
}

function impliedIn(fields: Due): string[] {
  return named(fields).flatMap(([field, { known }]) => (known ? [] : [field]))
}

function evidenceOf(document: Document, fields: Due) {
  return Object.fromEntries(
    named(fields).flatMap(([field, { evidence }]) => {
      const span = evidence[0]?.span
      const node = span && document.nodes[span.node]
      return span && node
        ? [
            [
              field,
              {
                part: node.part,
                start: span.start,
                end: span.end,
                text: node.text.slice(span.start, span.end),
              },
            ],
          ]
        : []
    }),
  )
}

/** A short line for people. */
export function inWords(row: Row): string {
  if ('error' in row) return `${row.file}: ${row.error.message}`
  const amount = row.amountDue ?? row.amountPaid
  const parts = [
    `${row.kind} → ${row.decision}`,
    row.biller,
    amount && `${amount} ${row.currency ?? ''}`,
    row.dueDate && `due ${row.dueDate}`,
    row.reference && `ref ${row.reference}`,
    ...row.warnings.map(({ text }) => `! ${text}`),
  ]
  return `${row.file}: ${parts.filter(Boolean).join(' · ')}`
}
