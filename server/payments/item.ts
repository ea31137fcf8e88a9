import type { Day } from '#shared/day.ts'
import { dayIn } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'
import type { Due, Fields, Kind, Reading, Warning } from '#server/context-engine/types.ts'
import { type Identity, identityOf } from './identity.ts'
import { plainOf } from './number.ts'

/** What a mail does to a payment; `ended` says that no charge comes any more. */
export type ItemKind = Exclude<Kind, 'none' | 'scam'> | 'ended'

/** One message of the scan log that was read, as reconcile needs it. */
export type KnownMessage = Readonly<{
  id: string
  mailboxId: string
  threadId: string
  receivedAt: Date
  senderDomain: string | null
  reading: Reading
}>

/** The plain values of one obligation; undefined where the message says nothing. */
export type Values = { readonly [F in keyof Fields]: Fields[F] | undefined }

/** What one message says of one obligation. Part 0 is the reading's own, n its `others[n - 1]`. */
export type Item = Readonly<{
  /** `messageId#part`: the same for the same words, whatever read them. */
  key: string
  messageId: string
  part: number
  mailboxId: string
  threadId: string
  /** Received, in ms; with `on` the same in the person's zone. */
  at: number
  on: Day
  kind: ItemKind
  identity: Identity
  biller: string
  values: Values
  /** The reference and the account as `plainOf` writes them; '' for none. */
  number: string
  account: string
  /** Fields that were inferred, not written. */
  implied: readonly string[]
  confidence: number
  warnings: readonly Warning[]
  review: string | null
}>

/** Evidence of one instant is taken in this order (product.md §2.2). */
const KIND_ORDER: readonly ItemKind[] = [
  'bill',
  'statement',
  'reminder',
  'renewal',
  'autopay',
  'ended',
  'failed',
  'receipt',
  'refund',
]

/**
 * The items of one read message.
 *
 * @param timeZone the person's zone, for the civil day of receipt
 * @returns the reading's own obligation, then its others; [] for `none` and `scam`, which never make a payment
 */
export function itemsOf(message: KnownMessage, timeZone: string): Item[] {
  const { reading } = message
  if (reading.kind === 'none') return endOf(message, reading, timeZone)
  if (reading.kind === 'scam') return []
  const { kind } = reading
  const on = dayIn(message.receivedAt, timeZone)
  return [reading.fields, ...reading.others].map((due, part) => {
    const values = valuesOf(due)
    const biller =
      values.biller ?? reading.fields.biller?.value ?? message.senderDomain ?? 'Unknown'
    return {
      key: `${message.id}#${part}`,
      messageId: message.id,
      part,
      mailboxId: message.mailboxId,
      threadId: message.threadId,
      at: message.receivedAt.getTime(),
      on,
      kind,
      identity: identityOf(message.senderDomain, biller),
      biller,
      values,
      number: plainOf(values.reference ?? ''),
      account: plainOf(values.accountRef ?? ''),
      implied: namesOf(due).filter((field) => due[field]?.known === false),
      confidence: due.biller?.confidence ?? 0,
      warnings: reading.warnings,
      review: reviewOf(message),
    }
  })
}

/** What a message says of a contract that ends; it asks for nothing, so nobody is asked about it either. */
function endOf(
  message: KnownMessage,
  { ended, confidence }: Extract<Reading, { kind: 'none' }>,
  timeZone: string,
): Item[] {
  if (!ended || message.senderDomain === null) return []
  const biller = ended.biller ?? message.senderDomain
  return [
    {
      key: `${message.id}#0`,
      messageId: message.id,
      part: 0,
      mailboxId: message.mailboxId,
      threadId: message.threadId,
      at: message.receivedAt.getTime(),
      on: dayIn(message.receivedAt, timeZone),
      kind: 'ended',
      identity: identityOf(message.senderDomain, biller),
      biller,
      values: { ...valuesOf({}), scheduledFor: ended.on },
      number: plainOf(ended.reference ?? ''),
      account: plainOf(ended.accountRef ?? ''),
      implied: [],
      confidence: confidence / 2,
      warnings: [],
      review: null,
    },
  ]
}

function reviewOf({ reading, senderDomain }: KnownMessage): string | null {
  if (reading.kind !== 'none' && reading.needsReview)
    return reading.reviewReason ?? 'Duebox is not sure of this one.'
  return senderDomain === null ? 'The sender of this mail could not be verified.' : null
}

/** Order of evidence: received, kind, message id, part. Arrival never matters. */
export const byEvidence = (a: Item, b: Item): number =>
  a.at - b.at ||
  KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
  (a.messageId < b.messageId ? -1 : a.messageId > b.messageId ? 1 : a.part - b.part)

/** The day a charge runs or a bill is due, as this item says; undefined when it names none. */
export const dayOfItem = ({ kind, values }: Item): Day | undefined =>
  kind === 'autopay' || kind === 'renewal'
    ? (values.scheduledFor ?? values.dueDate)
    : (values.dueDate ?? values.scheduledFor)

/** The amount an item speaks of: what was paid for receipts and refunds, else what is due. */
export const amountOf = ({ kind, values }: Item): Money | undefined =>
  kind === 'receipt' || kind === 'refund'
    ? (values.amountPaid ?? values.amountDue)
    : values.amountDue

const FIELDS: readonly (keyof Fields)[] = [
  'biller',
  'amountDue',
  'minimumDue',
  'amountPaid',
  'arrears',
  'issueDate',
  'dueDate',
  'scheduledFor',
  'period',
  'reference',
  'accountRef',
  'iban',
  'payLink',
  'autopay',
]

/** The names of the fields an obligation has, in a fixed order. */
export const namesOf = (due: Due): (keyof Fields)[] => FIELDS.filter((field) => due[field])

const valuesOf = (due: Due): Values => ({
  biller: due.biller?.value,
  amountDue: owed(due.amountDue?.value),
  minimumDue: owed(due.minimumDue?.value),
  amountPaid: due.amountPaid?.value,
  arrears: owed(due.arrears?.value),
  issueDate: due.issueDate?.value,
  dueDate: due.dueDate?.value,
  scheduledFor: due.scheduledFor?.value,
  period: due.period?.value,
  reference: due.reference?.value,
  accountRef: due.accountRef?.value,
  iban: due.iban?.value,
  payLink: due.payLink?.value,
  autopay: due.autopay?.value,
})

/** A negative due is a credit, never a bill. */
const owed = (money: Money | undefined) => (money && money.minor >= 0 ? money : undefined)

/** What a message is found by: its biller's key and its name, for services and senders that only share the name. */
export const billerKeysOf = ({ identity }: Item): string[] =>
  identity.name === '' ? [identity.key] : [identity.key, `name/${identity.name}`]
