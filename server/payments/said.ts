import type { Day } from '#shared/day.ts'
import { type Edit, type EditField, fieldsIn } from '#shared/edit.ts'
import type { Money } from '#shared/money.ts'
import type { DecisionValue, DecisionVerb } from '#server/db/schema/payments.ts'

/** One thing the person said of a payment. */
export type Decision = Readonly<{
  id: string
  verb: DecisionVerb
  /** Day paid or snoozed until; undefined for the rest. */
  day: Day | undefined
  value?: DecisionValue | undefined
  /** Said at, in ms, and the civil day of it. */
  at: number
  on: Day
  /** Order of decisions made in the same instant. */
  sequence: number
}>

/** A part the person said they paid. */
export type Part = Readonly<{ day: Day; at: number; amount: Money }>

/** What the person has set: the values, what the mails said then, and when each was set, ms. */
export type Edits = Readonly<{ set: Edit; was: Edit; at: ReadonlyMap<EditField, number> }>

/** What the decisions of a payment come to: the last word of each pair counts, and of each field. */
export type Said = Readonly<{
  dismissed: boolean
  /** Of a payment added by hand: taken back. */
  takenBack: boolean
  skipped: boolean
  paid: { day: Day; at: number } | undefined
  parts: readonly Part[]
  notPaid: boolean
  /** Receipts received up to this instant were rejected by "not paid"; 0 for none. */
  detachedUntil: number
  snoozedUntil: Day | undefined
  edits: Edits
  /** What differs and was accepted: checks as `keyOf`, and codes of warnings. */
  accepted: ReadonlySet<string>
  /** Messages suggested for it that are not of it. */
  refused: ReadonlySet<string>
  /** The person has answered what this payment is, so its reading asks no more. */
  answered: boolean
  /** When they last said whether it is paid or a bill at all, ms; 0 for never. */
  answeredAt: number
}>

/** Sums up decisions (undone ones left out by the caller) in the order they were made. */
export function saidBy(decisions: readonly Decision[]): Said {
  const ordered = decisions.toSorted((a, b) => a.at - b.at || a.sequence - b.sequence)
  const last = (...verbs: DecisionVerb[]) => ordered.findLast(({ verb }) => verbs.includes(verb))
  const paid = ordered.findLast(({ verb, value }) => verb === 'not_paid' || isWhole(verb, value))
  const snooze = last('snooze', 'unsnooze')
  const rejected = last('not_paid')
  const answer = last('paid', 'not_paid', 'dismiss', 'restore')
  const shelved = last('dismiss', 'restore')
  return {
    dismissed: shelved?.verb === 'dismiss',
    takenBack: last('add') === undefined && shelved?.verb !== 'restore',
    skipped: last('skip', 'unskip', 'paid', 'not_paid', 'restore')?.verb === 'skip',
    paid: paid?.verb === 'paid' ? { day: paid.day ?? paid.on, at: paid.at } : undefined,
    parts: partsOf(rejected ? ordered.slice(ordered.indexOf(rejected)) : ordered),
    notPaid: paid?.verb === 'not_paid',
    detachedUntil: rejected?.at ?? 0,
    snoozedUntil: snooze?.verb === 'snooze' ? snooze.day : undefined,
    edits: editsOf(ordered),
    refused: new Set(ordered.flatMap(({ value }) => value?.messages ?? [])),
    accepted: new Set(ordered.flatMap(({ value }) => value?.accepted ?? [])),
    answered: (answer ?? last('edit', 'skip', 'add', 'accept')) !== undefined,
    answeredAt: answer?.at ?? 0,
  }
}

const isWhole = (verb: DecisionVerb, value: DecisionValue | undefined) =>
  verb === 'paid' && value?.amount === undefined

const partsOf = (ordered: readonly Decision[]): Part[] =>
  ordered.flatMap(({ verb, value, day, on, at }) =>
    verb === 'paid' && value?.amount ? [{ day: day ?? on, at, amount: value.amount }] : [],
  )

/** Every edit is a decision of its own; of each field the last one counts, until it follows the mails again. */
function editsOf(ordered: readonly Decision[]): Edits {
  const [set, was]: [Edit, Edit] = [{}, {}]
  const at = new Map<EditField, number>()
  for (const { verb, value, at: now } of ordered) {
    if (verb === 'edit' || verb === 'add') {
      Object.assign(set, value?.set)
      Object.assign(was, value?.was)
      for (const field of fieldsIn(value?.set ?? {})) at.set(field, now)
    }
    for (const field of verb === 'follow' ? (value?.fields ?? []) : []) {
      delete set[field]
      delete was[field]
      at.delete(field)
    }
  }
  return { set, was, at }
}
