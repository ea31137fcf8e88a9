import { decide } from '#server/context-engine/decide.ts'
import { read } from '#server/context-engine/read.ts'
import type { Decision, Kind } from '#server/context-engine/types.ts'
import { decimalOf } from '#shared/money.ts'
import { aDocument } from './a-document.ts'

export type SaidOf = Parameters<typeof aDocument>[0]

/** A reading in plain values; the amount is the paid one where nothing is due, with its currency. */
export type Said = Readonly<{
  kind: Kind
  decision: Decision
  amount: string | undefined
  due: string | undefined
  biller: string | undefined
  reference: string | undefined
}>

/** What the engine says of a mail of plain text. */
export function said(given: SaidOf): Said {
  const reading = read(aDocument(given), { billers: [] })
  const fields = reading.kind === 'none' ? {} : reading.fields
  const money = (fields.amountDue ?? fields.amountPaid)?.value
  return {
    kind: reading.kind,
    decision: decide(reading),
    amount: money && `${decimalOf(money)} ${money.currency}`,
    due: fields.dueDate?.value,
    biller: fields.biller?.value,
    reference: fields.reference?.value,
  }
}
