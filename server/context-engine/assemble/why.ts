import type { Concept } from '../languages/types.ts'
import { DOUBTS } from '../taught/taught.ts'
import type { Due, Document, Kind, Warning } from '../types.ts'

/** Why a message is no bill, by what it says most; the first match of this order wins ties. */
const NOT_A_BILL: readonly (readonly [Concept, string])[] = [
  ['over', 'Something that has ended'],
  ['notice', 'A notice that asks for nothing'],
  ['talk', 'People talking, not a bill'],
  ['income', 'Money coming to you, not a bill'],
  ['quote', 'A quotation or estimate, not a bill'],
  ['security', 'A notice about signing in or security'],
  ['delivery', 'About a delivery'],
  ['order', 'An order, with nothing left to pay'],
  ['promo', 'An advertisement'],
  ['news', 'News, not a bill'],
  ['account', 'A notice about an account'],
]

/** One sentence on why a message asks for nothing. */
export function whyNone(signs: ReadonlyMap<Concept, number>): string {
  const [best] = NOT_A_BILL.map(([concept, sentence]) => ({
    sentence,
    weight: signs.get(concept) ?? 0,
  })).toSorted((a, b) => b.weight - a.weight)
  return best && best.weight >= 0.5 ? best.sentence : 'Nothing in it asks for a payment'
}

/** Least chance that amount, currency and day are all right at which nobody is asked; see docs/engine.md, learning. */
const SURE = 0.935
const SETTLED: ReadonlySet<Kind> = new Set(['receipt', 'refund'])

const NOT_READ: Readonly<Record<string, string>> = {
  pdf_without_text: 'The attached PDF is a picture without text, which cannot be read',
  pdf_encrypted: 'The attached PDF is protected with a password',
  pdf_broken: 'The attached PDF is broken',
  pdf_bomb: 'The attached PDF would grow too large to be read safely',
  pdf_long: 'Only the first pages of the attached PDF were read',
  invitation: 'It invites you to a meeting',
  too_many: 'More documents are attached than are read',
}

/** The question a person has to answer before this may count, or null when there is none. */
export function reviewReason(
  document: Document,
  reading: {
    kind: Kind
    confidence: number
    /** The chance that amount, currency and day are all right and still to pay, 0..1. */
    sure: number
    fields: Due
    warnings: readonly Warning[]
    /** The amount stands in hidden data only. */
    unseen: boolean
  },
): string | null {
  const { kind, confidence, sure, fields, warnings, unseen } = reading
  if (warnings.length > 0) return warnings[0]?.text ?? null
  if (SETTLED.has(kind)) return confidence < 0.6 ? 'Not sure that this was paid' : null
  const unread = document.skipped.find(({ why }) => why !== 'not_read')
  if (unread) return NOT_READ[unread.why] ?? 'Parts of the message were not read'
  if (!fields.amountDue) return DOUBTS.unread
  if (unseen) return 'The amount stands only in hidden data of the mail'
  return sure < SURE ? leastSure(confidence, fields) : null
}

function leastSure(kind: number, { amountDue, dueDate }: Due): string {
  const [amount, day] = [amountDue?.confidence ?? 0, dueDate?.confidence ?? 1]
  if (kind < Math.min(amount, day)) return DOUBTS.payable
  return amount <= day ? DOUBTS.amount : 'Not sure of the day'
}
