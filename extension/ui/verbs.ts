import type { Payment, PaymentAction } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { isSnoozed, statusOn } from '#shared/payment.ts'
import { isHeld } from './standing.ts'
import { counted, shortDay } from './words.ts'

/** What a person can do with a payment; 'look' opens it, 'snooze' asks for a day first. */
export type Verb = Exclude<PaymentAction['do'], 'undo'> | 'look'

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

/** Every action of an opened payment, the likeliest first. */
export function openedChoices(payment: Payment, today: Day): Choice[] {
  const dismiss: Choice = { verb: 'dismiss', word: 'Not a bill' }
  const snooze: Choice = isSnoozed(payment, today)
    ? { verb: 'unsnooze', word: 'Wake' }
    : { verb: 'snooze', word: 'Snooze' }
  if (payment.conflict)
    return [
      { verb: 'not_paid', word: 'It is not paid', lead: true },
      { verb: 'paid', word: 'It is paid' },
    ]
  switch (statusOn(payment, today)) {
    case 'upcoming':
    case 'overdue':
    case 'failed':
      return [{ verb: 'paid', word: 'Mark paid', lead: !isHeld(payment, today) }, snooze, dismiss]
    case 'scheduled':
      return [{ verb: 'paid', word: 'Mark paid' }, dismiss]
    case 'likely_paid':
      return [
        { verb: 'paid', word: 'It is paid', lead: true },
        { verb: 'not_paid', word: 'Not paid' },
        dismiss,
      ]
    case 'paid':
      return [{ verb: 'not_paid', word: 'Mark unpaid' }]
    case 'dismissed':
      return [{ verb: 'restore', word: 'Restore', lead: true }]
    case 'cancelled':
      return []
  }
}

/** What the bar says after an action, "Veldhuis marked paid"; for several payments their number stands for them. */
export function doneWords(payments: readonly Payment[], action: PaymentAction): string {
  const [first] = payments
  const who =
    payments.length === 1 && first ? shortName(first.biller) : counted(payments.length, 'payment')
  switch (action.do) {
    case 'paid':
      return `${who} marked paid`
    case 'not_paid':
      return `${who} marked unpaid`
    case 'dismiss':
      return payments.length === 1 ? `${who}: not a bill` : `${who}: not bills`
    case 'restore':
      return `${who} back in the list`
    case 'snooze':
      return `${who} snoozed until ${shortDay(action.until)}`
    case 'unsnooze':
      return `${who} no longer snoozed`
    case 'undo':
      return `${who} as before`
  }
}

/** A name short enough for one line of the bar. */
const shortName = (name: string) => (name.length > 34 ? `${name.slice(0, 32).trimEnd()}…` : name)

/** The way back while the server has not yet said which decision to undo. */
export function inverseOf(action: PaymentAction): PaymentAction | undefined {
  switch (action.do) {
    case 'paid':
      return { do: 'not_paid' }
    case 'not_paid':
      return { do: 'paid' }
    case 'dismiss':
      return { do: 'restore' }
    case 'restore':
      return { do: 'dismiss' }
    case 'snooze':
      return { do: 'unsnooze' }
    case 'unsnooze':
    case 'undo':
      return undefined
  }
}
