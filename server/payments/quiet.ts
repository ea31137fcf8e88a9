import type { Day } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'
import type { Draft } from './draft.ts'

/** A biller counts as one without receipts after this many bills without any. */
const QUIET_BILLS = 3
/** A next bill this much larger may carry the old one as arrears. */
const ARREARS_FACTOR = 1.5

/** What is asked of a payment to find the biller's next bill. */
export type Billed = Readonly<{
  billerKey: string
  accountRef: string | undefined
  dueDate: Day | undefined
  amountDue: Money | undefined
  /** When its first bill came; undefined for none, as for a statement, whose next one carries what is unpaid. */
  billedOn: Day | undefined
}>

/** What `nextBills` asks of a payment. */
export const billedOf = ({ facts, items }: Draft): Billed => ({
  billerKey: facts.billerKey,
  accountRef: facts.accountRef,
  dueDate: facts.dueDate,
  amountDue: facts.amountDue,
  billedOn: items.find(({ kind }) => kind === 'bill')?.on,
})

type Dated<B extends Billed> = B & { dueDate: Day; billedOn: Day }

/**
 * The day each payment's next bill came, of billers that never send receipts: a next bill of the usual size
 * carries no arrears, so the one before it was probably paid.
 *
 * @param bills all payments of such billers, in any order
 * @returns no entry where there is no such bill, or too few to know the biller
 */
export function nextBills<B extends Billed>(bills: readonly B[]): Map<B, Day> {
  const dated = bills.filter((bill): bill is Dated<B> => !!bill.dueDate && !!bill.billedOn)
  const streams = Map.groupBy(dated, ({ billerKey, accountRef }) =>
    JSON.stringify([billerKey, accountRef]),
  )
  const next = new Map<B, Day>()
  for (const stream of streams.values()) {
    if (stream.length < QUIET_BILLS) continue
    const days = [...Map.groupBy(stream, ({ dueDate }) => dueDate)].toSorted(([a], [b]) =>
      a < b ? -1 : 1,
    )
    for (const [at, [, due]] of days.entries()) {
      const after = days[at + 1]?.[1] ?? []
      for (const bill of due) {
        const on = after.map(({ billedOn }) => billedOn).toSorted()[0]
        if (on !== undefined && after.every((one) => isUsual(one, bill))) next.set(bill, on)
      }
    }
  }
  return next
}

/** No larger than the bill before it by more than prices and use explain. */
const isUsual = ({ amountDue: after }: Billed, { amountDue: before }: Billed): boolean =>
  !!before && after?.currency === before.currency && after.minor <= before.minor * ARREARS_FACTOR
