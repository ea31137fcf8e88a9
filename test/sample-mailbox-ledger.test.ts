import { expect, test } from 'vitest'
import type { Due, Found, Reading } from '#server/context-engine/types.ts'
import { sampleMailbox } from '#server/demo/sample-mailbox/index.ts'
import type { SampleMessage, Truth } from '#server/demo/sample-mailbox/types.ts'
import { derive } from '#server/payments/derive.ts'
import { itemsOf } from '#server/payments/item.ts'
import { reconcile } from '#server/payments/reconcile.ts'
import { moneyOf } from '#shared/money.ts'

/** The ledger over the whole demo mailbox when every message is read without a mistake. */
const TODAY = '2026-11-24'
const ZONE = 'Europe/Berlin'
const { messages } = sampleMailbox(TODAY, ZONE)

const found = <T>(value: T | undefined | null): Found<T> | undefined =>
  value === undefined || value === null
    ? undefined
    : { value, confidence: 1, known: true, evidence: [] }

function dueOf(truth: Truth): Due {
  const money = (amount: string | null) =>
    amount === null || truth.currency === null ? undefined : moneyOf(amount, truth.currency)
  const isCharge = truth.kind === 'autopay' || truth.kind === 'renewal'
  const open = truth.onlyIn === 'pdf'
  const fields = {
    biller: found(truth.biller),
    amountDue: open ? undefined : found(money(truth.amountDue)),
    minimumDue: found(money(truth.minimumDue)),
    amountPaid: found(money(truth.amountPaid)),
    dueDate: isCharge || open ? undefined : found(truth.dueDate),
    scheduledFor: isCharge ? found(truth.dueDate) : undefined,
    autopay: isCharge ? found(true) : undefined,
    reference: found(truth.reference),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field))
}

function readingOf(truth: Truth): Reading {
  if (truth.kind === 'none') return { kind: 'none', confidence: 1, why: '', warnings: [] }
  const review = truth.onlyIn === 'pdf'
  return {
    kind: truth.kind,
    confidence: 1,
    fields: dueOf(truth),
    others: [],
    warnings: [],
    needsReview: review,
    reviewReason: review ? 'The amount is in the attachment.' : null,
  }
}

const senderOf = ({ raw }: SampleMessage) => /^From: [^<]*<[^@]*@([^>]+)>/m.exec(raw.replaceAll('\r\n ', ' '))?.[1] ?? null // prettier-ignore

const items = messages.flatMap((message) =>
  itemsOf(
    {
      id: message.name,
      mailboxId: 'box',
      threadId: message.threadKey,
      receivedAt: message.receivedAt,
      senderDomain: senderOf(message),
      reading: readingOf(message.truth),
    },
    ZONE,
  ),
)
const puts = reconcile(items, []).filter((change) => change.do === 'put')
const truthOf = new Map(messages.map(({ name, truth }) => [name, truth]))
const namesOf = ({ items }: (typeof puts)[number]) => items.map(({ messageId }) => messageId)

test('bill, reminder and receipt of one obligation are one payment, and nothing else joins it', () => {
  const expected = Map.groupBy(
    messages.filter(({ truth }) => truth.payment !== null),
    ({ truth }) => truth.payment,
  )
  const want = [...expected.values()].map((group) =>
    group
      .map(({ name }) => name)
      .toSorted()
      .join(' + '),
  )
  const have = puts.map((put) => namesOf(put).toSorted().join(' + '))
  expect(want.length).toBeGreaterThan(150)
  expect(have.filter((group) => !want.includes(group))).toEqual([])
  expect(want.filter((group) => !have.includes(group))).toEqual([])
})

test('every payment stands as its mails say', () => {
  const wrong = puts.flatMap((put) => {
    const { facts, suggestions, nextBillOn } = put
    const standing = derive({ facts, decisions: [], suggestions, nextBillOn }, TODAY)
    const truth = truthOf.get(namesOf(put)[0] ?? '')
    const expected = truth?.status
    return expected === undefined || expected === standing.status
      ? []
      : [`${truth?.payment}: ${standing.status}, not ${expected} (${standing.because})`]
  })
  expect(wrong).toEqual([])
})
