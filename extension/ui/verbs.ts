import type { Payment, PaymentAction } from '#shared/contract/payments.ts'
import type { Status } from '#shared/contract/values.ts'
import type { Day } from '#shared/day.ts'
import { isHeld, isSnoozed, statusOn } from '#shared/payment.ts'
import { counted, shortDay } from './words.ts'

/** What a person can do with one press on every surface; 'look' opens it, 'snooze' asks for a day first. */
export type Verb = 'paid' | 'not_paid' | 'dismiss' | 'restore' | 'snooze' | 'unsnooze' | 'look'

/** A verb with the word on its button; `lead` marks the one filled button. */
export type Choice = Readonly<{ verb: Verb; word: string; lead?: boolean }>

/** The one action of a row; undefined when nothing needs doing. */
export function rowChoice(payment: Payment, today: Day): Choice | undefined {
  const status = statusOn(payment, today)
  if (status === 'dismissed') return { verb: 'restore', word: 'Restore' }
  if (payment.conflict) return { verb: 'look', word: 'Decide' }
  if (isHeld(payment, today) || status === 'failed') return { verb: 'look', word: 'See why' }
  if (status === 'likely_paid') return { verb: 'paid', word: 'Confirm' }
  if (status !== 'upcoming' && status !== 'overdue') return undefined
  if (payment.review) return { verb: 'look', word: 'Check' }
  return { verb: 'paid', word: 'Mark paid' }
}

const DISMISS: Choice = { verb: 'dismiss', word: 'Not a bill' }

/** Every action of an opened payment, the likeliest first. */
export function openedChoices(payment: Payment, today: Day): readonly Choice[] {
  if (payment.conflict) return CONFLICT
  const snooze: Choice = isSnoozed(payment, today)
    ? { verb: 'unsnooze', word: 'Wake' }
    : { verb: 'snooze', word: 'Snooze' }
  const pay: Choice = { verb: 'paid', word: 'Mark paid', lead: !isHeld(payment, today) }
  const unpaid = [pay, snooze, DISMISS]
  return { ...SETTLED, upcoming: unpaid, overdue: unpaid, failed: unpaid }[statusOn(payment, today)]
}

const CONFLICT: readonly Choice[] = [
  { verb: 'not_paid', word: 'It is not paid', lead: true },
  { verb: 'paid', word: 'It is paid' },
]

const SETTLED: Record<Exclude<Status, 'upcoming' | 'overdue' | 'failed'>, readonly Choice[]> = {
  scheduled: [{ verb: 'paid', word: 'Mark paid' }, DISMISS],
  likely_paid: [
    { verb: 'paid', word: 'It is paid', lead: true },
    { verb: 'not_paid', word: 'Not paid' },
    DISMISS,
  ],
  paid: [{ verb: 'not_paid', word: 'Mark unpaid' }],
  dismissed: [{ verb: 'restore', word: 'Restore', lead: true }],
  cancelled: [],
}

/** What the bar says after an action, "Veldhuis marked paid"; for several payments their number stands for them. */
export function doneWords(payments: readonly Payment[], action: PaymentAction): string {
  const [first] = payments
  const who =
    payments.length === 1 && first ? shortName(first.biller) : counted(payments.length, 'payment')
  const words: Partial<Record<PaymentAction['do'], string>> = {
    paid: `${who} marked paid`,
    not_paid: `${who} marked unpaid`,
    dismiss: payments.length === 1 ? `${who}: not a bill` : `${who}: not bills`,
    restore: `${who} back in the list`,
    snooze: `${who} snoozed${action.do === 'snooze' ? ` until ${shortDay(action.until)}` : ''}`,
    unsnooze: `${who} no longer snoozed`,
    undo: `${who} as before`,
  }
  return words[action.do] ?? who
}

/** A name short enough for one line of the bar. */
const shortName = (name: string) => (name.length > 34 ? `${name.slice(0, 32).trimEnd()}…` : name)

/** The way back while the server has not yet said which decision to undo. */
export const inverseOf = (action: PaymentAction): PaymentAction | undefined => INVERSE[action.do]

const INVERSE: Partial<Record<PaymentAction['do'], PaymentAction>> = {
  paid: { do: 'not_paid' },
  not_paid: { do: 'paid' },
  dismiss: { do: 'restore' },
  restore: { do: 'dismiss' },
  snooze: { do: 'unsnooze' },
}
