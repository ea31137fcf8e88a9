import { read } from '#server/context-engine/read.ts'
import { decimalOf } from '#shared/money.ts'
import { aDocument } from './a-document.ts'

/** A mail and what it has to be read as: kind, amount with currency, day to pay by or to be charged on. */
export type Mail = readonly [
  what: string,
  given: { name: string; from: string; subject: string; text: string },
  expected: { kind: string; amount?: string; due?: string },
]

/** What the engine says of a mail, as {@link Mail} puts it; the amount is the paid one where nothing is due. */
export function readMail(given: Mail[1]): Mail[2] {
  const reading = read(aDocument(given), { billers: [] })
  if (reading.kind === 'none') return { kind: 'none' }
  const { amountDue, amountPaid, dueDate } = reading.fields
  const money = (amountDue ?? amountPaid)?.value
  return {
    kind: reading.kind,
    ...(money ? { amount: `${decimalOf(money)} ${money.currency}` } : {}),
    ...(dueDate ? { due: dueDate.value } : {}),
  }
}
