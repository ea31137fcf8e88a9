import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decimalOf, type Money } from '#shared/money.ts'
import { decide } from '#server/context-engine/decide.ts'
import { read } from '#server/context-engine/read.ts'
import type { Due, Found } from '#server/context-engine/types.ts'
import { toDocument } from '#server/mime/document.ts'
import { receivedOf } from '#server/mime/received.ts'

type Expected = Record<string, unknown>

const root = join(import.meta.dirname, 'corpus')
const cases = readdirSync(root, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

const decimal = (found: Found<Money> | undefined) => (found ? decimalOf(found.value) : null)

/** Invented messages with what a careful person reads in them; a list means that each of its values is right. */
test.each(cases)('%s', async (name) => {
  const raw = new Uint8Array(readFileSync(join(root, name, 'message.eml')))
  const expected = JSON.parse(readFileSync(join(root, name, 'expected.json'), 'utf8')) as Expected
  const { at, timeZone } = receivedOf(raw)
  const document = await toDocument(raw, {
    receivedAt: at,
    timeZone,
    mailboxEmail: 'robin@vale.example',
  })
  if ('why' in document) throw new Error(document.why)
  const reading = read(document, { billers: [] })
  const fields: Due = reading.kind === 'none' ? {} : reading.fields
  const money = fields.amountDue ?? fields.amountPaid
  const found: Expected = {
    kind: reading.kind,
    decision: decide(reading),
    biller: fields.biller?.value ?? null,
    amountDue: decimal(fields.amountDue),
    minimumDue: decimal(fields.minimumDue),
    amountPaid: decimal(fields.amountPaid),
    currency: money?.value.currency ?? null,
    dueDate: fields.dueDate?.value ?? null,
    reference: fields.reference?.value ?? null,
    iban: fields.iban?.value ?? null,
    warnings: reading.warnings.map(({ code }) => code),
    implied: Object.entries(fields).flatMap(([field, { known }]) => (known ? [] : [field])),
  }
  for (const [field, value] of Object.entries(expected))
    expect({ [field]: found[field] }).toEqual({ [field]: oneOf(value, found[field]) })
})

/** The found value when it is among the expected ones, else the first expected one. */
const oneOf = (expected: unknown, found: unknown): unknown => {
  if (!Array.isArray(expected) || Array.isArray(found)) return expected
  return expected.includes(found) ? found : expected[0]
}
