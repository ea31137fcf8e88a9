import type { Day } from '#shared/day.ts'
import { statusOn } from '#shared/payment.ts'
import type { changes } from '#server/db/schema/payments.ts'
import type { PaymentRow } from './neighbourhood.ts'
import type { Content } from './row.ts'
import { writtenMoney } from './written-money.ts'

/** One line of history, without who else and when. */
export type Told = Pick<typeof changes.$inferInsert, 'field' | 'from' | 'to'> & { actor?: 'clock' }

/** Tracked fields, as history tells them. */
const TRACKED: readonly Readonly<{ field: string; of: (row: Content) => string | null }>[] = [
  { field: 'status', of: ({ status }) => status },
  { field: 'biller', of: ({ biller }) => biller },
  { field: 'amountDue', of: (row) => writtenMoney(row.amountDueMinor, row.currency) },
  { field: 'amountPaid', of: (row) => writtenMoney(row.amountPaidMinor, row.currency) },
  { field: 'dueDate', of: ({ dueDate }) => dueDate },
  { field: 'scheduledFor', of: ({ scheduledFor }) => scheduledFor },
  { field: 'reference', of: ({ reference }) => reference },
  { field: 'accountRef', of: ({ accountRef }) => accountRef },
  { field: 'autopay', of: ({ autopay }) => autopay },
  { field: 'note', of: ({ note }) => note },
  { field: 'snoozedUntil', of: ({ snoozedUntil }) => snoozedUntil },
]

/** The history lines of a row; a new one begins with its status. A move the clock alone makes is the clock's. */
export function historyOf(before: PaymentRow | undefined, after: Content, today: Day): Told[] {
  if (!before) return [{ field: 'status', from: null, to: after.status }]
  return TRACKED.flatMap(({ field, of }): Told[] => {
    const [from, to] = [of(before), of(after)]
    if (from === to) return []
    const ticked = field === 'status' && statusOn(before, today) === after.status
    return [{ field, from, to, ...(ticked ? { actor: 'clock' } : {}) }]
  })
}
