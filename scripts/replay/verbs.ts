import { PaymentAction } from '#shared/contract/payments.ts'
import { moneyOf } from '#shared/money.ts'

type Words = Readonly<Record<string, unknown>>

/** What a decisions file calls an action, beside the fields it takes from the line. */
const ACTIONS: Readonly<Record<string, (line: Words, currency: string | null) => unknown>> = {
  /** `on`: day paid; `amount`: a part, in `currency` or else the payment's own. */
  'mark-paid': ({ on, amount, currency }, own) => ({
    do: 'paid',
    ...(on === undefined ? {} : { on }),
    ...(amount === undefined ? {} : { amount: moneyIn(amount, currency ?? own) }),
  }),
  'not-paid': () => ({ do: 'not_paid' }),
  dismiss: () => ({ do: 'dismiss' }),
  restore: () => ({ do: 'restore' }),
  snooze: ({ until }) => ({ do: 'snooze', until }),
  unsnooze: () => ({ do: 'unsnooze' }),
  skip: () => ({ do: 'skip' }),
  unskip: () => ({ do: 'unskip' }),
  correct: (line, own) => ({ do: 'edit', set: valuesIn(line, own) }),
  edit: (line, own) => ({ do: 'edit', set: valuesIn(line, own) }),
  follow: ({ fields }) => ({ do: 'follow', fields }),
  accept: () => ({ do: 'accept' }),
  /** `receipt`: the mail that is suggested, by its id by then. */
  'accept-receipt': ({ receipt }) => ({ do: 'accept_receipt', message: receipt }),
  'refuse-receipt': ({ receipt }) => ({ do: 'refuse_receipt', message: receipt }),
}

/** Takes the newest action on the payment back. */
export const UNDO = 'undo'

/** All a decisions file may ask for. */
export const VERBS: readonly string[] = [
  ...Object.keys(ACTIONS),
  'merge',
  'split',
  'never-bills',
  'stop-biller',
  UNDO,
]

export const isVerb = (verb: string): boolean => VERBS.includes(verb)

/**
 * The action of a line, as the API takes it.
 *
 * @param currency the payment's own, for amounts that name none
 * @throws ZodError for values that are none; Error for an amount without any currency
 */
export const actionOf = (line: Words & { do: string }, currency: string | null): PaymentAction =>
  PaymentAction.parse(ACTIONS[line.do]?.(line, currency))

/** `set` with the fields as `replay` prints them, or one `field` and its `value`. */
function valuesIn({ set, field, value, currency: beside }: Words, own: string | null): unknown {
  const all = typeof field === 'string' ? { [field]: value, currency: beside } : set
  if (typeof all !== 'object' || all === null) return all
  const { amountDue, currency, ...rest }: Record<string, unknown> = { ...all }
  if (amountDue === undefined) return rest
  return {
    ...rest,
    amountDue: amountDue === null ? null : moneyIn(amountDue, currency ?? own),
  }
}

function moneyIn(amount: unknown, currency: unknown): unknown {
  if (typeof amount !== 'string') return amount
  const money = moneyOf(amount, typeof currency === 'string' ? currency : '')
  if (!money) throw new Error(`"${amount}" needs a currency, such as "currency": "EUR"`)
  return money
}
