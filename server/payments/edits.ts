import type { EditedField } from '#shared/contract/edit.ts'
import { type Edit, type EditField, fieldsIn } from '#shared/edit.ts'
import { decimalOf } from '#shared/money.ts'
import { moneyKey } from './cover.ts'
import type { Event, Facts } from './facts.ts'
import { type Edits, type Part, type Said } from './said.ts'

/** What the mails say of everything a person can set; null for nothing. */
export const wordOf = (facts: Facts): Edit => ({
  biller: facts.biller,
  amountDue: facts.amountDue ?? null,
  dueDate: facts.dueDate ?? null,
  scheduledFor: facts.scheduledFor ?? null,
  reference: facts.reference ?? null,
  accountRef: facts.accountRef ?? null,
  autopay: facts.autopay,
})

/**
 * What the mails say with the person's word over it: what they set stands, whatever comes later, and parts they paid
 * count like receipts.
 */
export function withWord(facts: Facts, { edits, parts, accepted }: Said): Facts {
  const { set } = edits
  const edited = fieldsIn(set)
  const ours = {
    ...facts,
    biller: set.biller ?? facts.biller,
    amountDue: over(set.amountDue, facts.amountDue),
    dueDate: over(set.dueDate, facts.dueDate),
    reference: over(set.reference, facts.reference),
    accountRef: over(set.accountRef, facts.accountRef),
    autopay: set.autopay ?? facts.autopay,
    warnings: facts.warnings.filter(({ code }) => !accepted.has(code)),
    implied: facts.implied.filter((field) => !edited.some((one) => one === field)),
  }
  return {
    ...ours,
    scheduledFor: scheduledBy(set, facts, ours),
    events: [...facts.events.map(punctual(edits)), ...eventsOf(parts, ours)].toSorted(
      (a, b) => a.at - b.at,
    ),
  }
}

/** Null takes the mails' value away, undefined leaves it. */
const over = <T>(set: T | null | undefined, read: T | undefined): T | undefined =>
  set === undefined ? read : (set ?? undefined)

/** The day it goes out: as set, else as the mails say, moved along with the due date it stood on. */
function scheduledBy(set: Edit, read: Facts, ours: Pick<Facts, 'dueDate' | 'autopay'>) {
  if (set.scheduledFor !== undefined) return set.scheduledFor ?? undefined
  if (ours.autopay === 'no' && set.autopay !== undefined) return undefined
  if (set.autopay === 'yes') return read.scheduledFor ?? ours.dueDate
  return read.scheduledFor === read.dueDate ? ours.dueDate : read.scheduledFor
}

/** A reminder from before the person gave another due date is late against the old one only. */
const punctual =
  ({ at }: Edits) =>
  (event: Event): Event =>
    event.late && event.at <= (at.get('dueDate') ?? 0) ? { ...event, late: false } : event

/** Equal parts become one: cover takes equal receipts within days for two proofs of the same money. */
function eventsOf(parts: readonly Part[], { amountDue }: Pick<Facts, 'amountDue'>): Event[] {
  const fitting = parts.filter(({ amount }) => !amountDue || amount.currency === amountDue.currency)
  const equal = Map.groupBy(fitting, ({ amount }) => moneyKey(amount))
  return [...equal.values()].flatMap((some) => {
    const last = some.at(-1)
    if (!last) return []
    const amount = { ...last.amount, minor: last.amount.minor * some.length }
    return [{ ...BY_HAND, at: last.at, on: last.day, amount }]
  })
}

const BY_HAND = {
  kind: 'receipt' as const,
  messageId: '',
  threadId: '',
  reference: undefined,
  via: false,
  chargeOn: undefined,
  late: false,
}

/** What the mails say wherever the person's word stands before it, so that it can be shown and taken again. */
export function coveredBy(read: Facts, ours: Facts, { set }: Edits): Edit {
  const [before, after] = [wordOf(read), wordOf(ours)]
  const fields = fieldsIn(before).filter(
    (field) => set[field] !== undefined || written(before[field]) !== written(after[field]),
  )
  return Object.fromEntries(fields.map((field) => [field, before[field]]))
}

/** The fields the person set, with the mails' word, and whether that is another one than when they set it. */
export const editedOf = ({ set, was }: Edits, mailSays: Edit): EditedField[] =>
  fieldsIn(set).map((field) => {
    const mail = written(mailSays[field])
    const news = field !== 'note' && mail !== null
    return {
      field,
      mail,
      differs: news && mail !== written(was[field]) && mail !== written(set[field]),
    }
  })

/** A value as histories write it: "52.00 EUR"; null for none. */
export const written = (value: Edit[EditField]): string | null =>
  value === null || value === undefined
    ? null
    : typeof value === 'string'
      ? value
      : `${decimalOf(value)} ${value.currency}`
