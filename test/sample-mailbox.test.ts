import { beforeAll, expect, test } from 'vitest'
import { decide } from '#server/context-engine/decide.ts'
import { read } from '#server/context-engine/read.ts'
import type { Reading } from '#server/context-engine/types.ts'
import { sampleMailbox } from '#server/demo/sample-mailbox/index.ts'
import type { SampleMessage, Truth } from '#server/demo/sample-mailbox/types.ts'
import { toDocument } from '#server/mime/document.ts'
import { itemsOf, type Item } from '#server/payments/item.ts'
import { reconcile } from '#server/payments/reconcile.ts'
import { decimalOf, type Money } from '#shared/money.ts'

/**
 * What the engine makes of the demo mailbox, and the ledger of that, against what its mails say. The last number
 * of a row is the least share that must be right: raise it when the engine gets better, never lower it.
 */
const ZONE = 'Europe/Berlin'
const { email, messages } = sampleMailbox('2026-11-24', ZONE)

type Said = Readonly<{
  kind: string
  decision: string
  amountDue: string | null
  amountPaid: string | null
  currency: string | null
  dueDate: string | null
  reference: string | null
  biller: string | null
  dues: number
}>
const said = new Map<string, Said>()
const items: Item[] = []

beforeAll(async () => {
  for (const message of messages) {
    const { senderDomain, reading } = await readingOf(message)
    said.set(message.name, saidBy(reading))
    const { name: id, threadKey: threadId, receivedAt } = message
    const known = { id, mailboxId: 'box', threadId, receivedAt, senderDomain, reading }
    items.push(...itemsOf(known, ZONE))
  }
})

async function readingOf({ raw, receivedAt, labels }: SampleMessage) {
  const context = { receivedAt, timeZone: ZONE, mailboxEmail: email, labels }
  const document = await toDocument(Buffer.from(raw), context)
  if ('why' in document) throw new Error(`not read: ${document.why}`)
  const senderDomain = document.from.address.split('@')[1] ?? null
  return { senderDomain, reading: read(document, { billers: [] }) }
}

const money = (value: Money | undefined) => (value ? decimalOf(value) : null)

function saidBy(reading: Reading): Said {
  const { kind } = reading
  const fields = reading.kind === 'none' ? {} : reading.fields
  const amount = fields.amountDue ?? fields.amountPaid
  return {
    kind,
    decision: decide(reading),
    amountDue: money(fields.amountDue?.value),
    amountPaid: money(fields.amountPaid?.value),
    currency: amount?.value.currency ?? null,
    dueDate: (fields.dueDate ?? fields.scheduledFor)?.value ?? null,
    reference: fields.reference?.value ?? null,
    biller: fields.biller?.value ?? null,
    dues: reading.kind === 'none' ? 0 : 1 + reading.others.length,
  }
}

// prettier-ignore
type Row = readonly [what: string, among: (truth: Truth) => boolean, right: (said: Said, truth: Truth) => boolean, least: number]

const ASKS = ['bill', 'reminder', 'renewal', 'autopay', 'failed', 'statement']
const asks = ({ kind, onlyIn }: Truth) => ASKS.includes(kind) && onlyIn === undefined
const letters = (text: string | null) => (text ?? '').replaceAll(/[^\p{L}\p{N}]/gu, '')

// prettier-ignore
const ROWS: readonly Row[] = [
  ['kind', () => true, (said, { kind }) => said.kind === kind, 0.99],
  ['amountDue', asks, (said, { amountDue }) => said.amountDue === amountDue, 0.99],
  ['currency', asks, (said, { currency }) => said.currency === currency, 0.99],
  ['dueDate', (truth) => asks(truth) && truth.dueDate !== null, (said, { dueDate }) => said.dueDate === dueDate, 0.98],
  ['amountPaid', ({ kind }) => kind === 'receipt', (said, { amountPaid }) => said.amountPaid === amountPaid, 0.99],
  ['reference', asks, (said, { reference }) => letters(said.reference) === letters(reference), 0.97],
  ['biller', asks, (said, { biller }) => said.biller === biller, 0.99],
  ['one thing to pay at most', () => true, ({ dues }) => dues <= 1, 1],
  ['tracked by itself', (truth) => asks(truth) && truth.dueDate !== null, ({ decision }) => decision === 'track', 0.95],
  ['left alone', ({ kind }) => kind === 'none', ({ decision }) => decision === 'ignore', 0.99],
  ['warned of', ({ kind }) => kind === 'scam', ({ decision }) => decision === 'warn', 0.9],
]

test.each(ROWS)('%s', (_, among, right, least) => {
  const asked = messages.filter(({ truth }) => among(truth))
  const wrong = asked.flatMap(({ name, truth }) => {
    const reading = said.get(name)
    return reading && right(reading, truth) ? [] : [{ name, truth, reading }]
  })
  expect(asked.length).toBeGreaterThan(10)
  const share = 1 - wrong.length / asked.length
  expect(share < least ? { share, wrong: wrong.slice(0, 60) } : 'enough').toBe('enough')
})

const groupsOf = (names: readonly (readonly string[])[]) =>
  names.map((group) => group.toSorted().join(' + '))

test('the ledger puts the mails of one obligation together', () => {
  const owed = Map.groupBy(
    messages.filter(({ truth }) => truth.payment !== null),
    ({ truth }) => truth.payment,
  )
  const want = groupsOf([...owed.values()].map((group) => group.map(({ name }) => name)))
  const puts = reconcile(items, []).filter((change) => change.do === 'put')
  const have = new Set(groupsOf(puts.map((put) => put.items.map(({ messageId }) => messageId))))
  const wrong = want.filter((group) => !have.has(group))
  expect(want.length).toBeGreaterThan(150)
  expect(wrong.length / want.length > 0.01 ? wrong : 'enough').toBe('enough')
  const invented = [...have].filter((group) => !want.includes(group))
  expect(invented.length / want.length > 0.02 ? invented : 'enough').toBe('enough')
})
