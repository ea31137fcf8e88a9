import type { Payment } from '#shared/contract/payments.ts'
import type { Status } from '#shared/contract/values.ts'
import { addDays, daysBetween, weekdayOf, type Day } from '#shared/day.ts'
import { dayOfPayment, isHeld, statusOn } from '#shared/payment.ts'

/** Days shown before today. */
export const DAYS_BACK = 6

export type BarKind = 'late' | 'soon' | 'you' | 'auto' | 'guess' | 'held' | 'paid'

/** One payment on its day: `offset` from today, `height` 0 (small), 1 or 2 (large for this person). */
export type Bar = Readonly<{
  id: string
  kind: BarKind
  offset: number
  height: 0 | 1 | 2
  payment: Payment
}>

/**
 * The bars of the horizon, by day, at most four a day: solid ones first.
 *
 * @param ahead days shown after today
 */
export function barsOf(payments: readonly Payment[], today: Day, ahead: number): Bar[] {
  const heightOf = heightsIn(payments)
  const bars = payments.flatMap((payment): Bar[] => {
    const kind = kindOf(payment, today)
    const day = kind === 'paid' ? (payment.paidOn ?? payment.dueDate) : dayOfPayment(payment, today)
    if (!kind || !day) return []
    const offset = daysBetween(today, day)
    if (offset < -DAYS_BACK || offset > ahead) return []
    return [{ id: payment.id, kind, offset, height: heightOf(payment), payment }]
  })
  const rank: readonly BarKind[] = ['late', 'held', 'soon', 'you', 'auto', 'guess', 'paid']
  const sorted = bars.toSorted(
    (a, b) => a.offset - b.offset || rank.indexOf(a.kind) - rank.indexOf(b.kind),
  )
  return sorted.filter((bar, index) => sorted[index - 4]?.offset !== bar.offset)
}

function kindOf(payment: Payment, today: Day): BarKind | undefined {
  if (isHeld(payment, today)) return 'held'
  const status = statusOn(payment, today)
  return status === 'upcoming' && payment.dueDate === today ? 'soon' : KINDS[status]
}

const KINDS: Record<Status, BarKind | undefined> = {
  upcoming: 'you',
  overdue: 'late',
  failed: 'late',
  scheduled: 'auto',
  likely_paid: 'guess',
  paid: 'paid',
  cancelled: undefined,
  dismissed: undefined,
}

/** Small, middle or large among the amounts of the same currency, so that no exchange rate is needed. */
function heightsIn(payments: readonly Payment[]): (payment: Payment) => 0 | 1 | 2 {
  const byCurrency = new Map<string, number[]>()
  for (const { amountDue } of payments)
    if (amountDue)
      byCurrency.set(amountDue.currency, [
        ...(byCurrency.get(amountDue.currency) ?? []),
        amountDue.minor,
      ])
  for (const amounts of byCurrency.values()) amounts.sort((a, b) => a - b)
  return ({ amountDue }) => {
    const amounts = amountDue && byCurrency.get(amountDue.currency)
    if (!amounts || amounts.length < 3) return amountDue ? 1 : 0
    const rank = amounts.findLastIndex((minor) => minor <= amountDue.minor) / (amounts.length - 1)
    return rank > 0.75 ? 2 : rank > 0.35 ? 1 : 0
  }
}

/** Where the axis is labelled: today and each Monday that leaves room for it, as offsets from today. */
export function labelsOf(today: Day, ahead: number): number[] {
  const monday = 8 - weekdayOf(today)
  const mondays: number[] = []
  for (let offset = monday; offset <= ahead; offset += 7) if (offset > 3) mondays.push(offset)
  return [0, ...mondays]
}

/** Offsets of the Saturdays whose weekend is in sight. */
export function weekendsOf(today: Day, ahead: number): number[] {
  const offsets: number[] = []
  for (let offset = -DAYS_BACK - 1; offset <= ahead; offset += 1)
    if (weekdayOf(addDays(today, offset)) === 6) offsets.push(offset)
  return offsets
}
