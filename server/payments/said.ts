import type { Day } from '#shared/day.ts'

/** One thing the person said of a payment. */
export type Decision = Readonly<{
  id: string
  verb: 'paid' | 'not_paid' | 'dismiss' | 'restore' | 'snooze' | 'unsnooze'
  /** Day paid or snoozed until; undefined for the rest. */
  day: Day | undefined
  /** Said at, in ms, and the civil day of it. */
  at: number
  on: Day
  /** Order of decisions made in the same instant. */
  sequence: number
}>

/** What the decisions of a payment come to: the last word of each pair counts. */
export type Said = Readonly<{
  dismissed: boolean
  paid: { day: Day; at: number } | undefined
  notPaid: boolean
  /** Receipts received up to this instant were rejected by "not paid"; 0 for none. */
  detachedUntil: number
  snoozedUntil: Day | undefined
  /** The person has answered what this payment is, so its reading asks no more. */
  answered: boolean
  /** When they last did, ms; 0 for never. */
  answeredAt: number
}>

/** Sums up decisions (undone ones left out by the caller) in the order they were made. */
export function saidBy(decisions: readonly Decision[]): Said {
  const ordered = decisions.toSorted((a, b) => a.at - b.at || a.sequence - b.sequence)
  const last = (...verbs: Decision['verb'][]) =>
    ordered.findLast(({ verb }) => verbs.includes(verb))
  const paid = last('paid', 'not_paid')
  const snooze = last('snooze', 'unsnooze')
  const rejected = last('not_paid')
  const answer = last('paid', 'not_paid', 'dismiss', 'restore')
  return {
    dismissed: last('dismiss', 'restore')?.verb === 'dismiss',
    paid: paid?.verb === 'paid' ? { day: paid.day ?? paid.on, at: paid.at } : undefined,
    notPaid: paid?.verb === 'not_paid',
    detachedUntil: rejected?.at ?? 0,
    snoozedUntil: snooze?.verb === 'snooze' ? snooze.day : undefined,
    answered: answer !== undefined,
    answeredAt: answer?.at ?? 0,
  }
}
