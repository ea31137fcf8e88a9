import type { Found, Reading, Seen, Slot } from '../types.ts'
import { sameLabel } from './same-label.ts'

/** Why a person is asked, as far as knowing where the amount stands answers it. */
export const DOUBTS = {
  payable: 'Not sure that this is to be paid',
  amount: 'Not sure of the amount',
  unread: 'The amount is not in the message',
} as const

/** How sure an amount is that stands where the person said. */
const SAID = 0.97
/** How much of the doubt is left where it stands in confirmed mails of that sender, and of that on the kind. */
const LEFT = { amount: 0.1, kind: 0.5 }
/** Least chance that amount and kind are right at which nobody is asked any more. */
const SURE = 0.9

type Payable = Exclude<Reading, { kind: 'none' }>

/**
 * A reading with what was learnt of its sender laid over it: the amount that stands at the first slot it has. What
 * the person said decides; confirmed mails only count as evidence, so a likelier amount stays. Warnings, scams and
 * what says that it is settled are left as they are.
 *
 * @param slots of this sender, the person's own first; only for mail that is proven to be the sender's
 */
export function taught(reading: Reading, slots: readonly Slot[]): Reading {
  if (reading.kind === 'none' || reading.kind === 'scam' || !reading.seen) return reading
  for (const slot of slots) {
    const place = reading.seen.find(({ label }) => sameLabel(label, slot.label))
    if (place)
      return slot.by === 'rule'
        ? asSaid(reading, place, slot.currency)
        : asRemembered(reading, place)
  }
  return reading
}

function asSaid(reading: Payable, { amountDue }: Seen, currency: string | undefined): Reading {
  const value = currency === undefined ? amountDue.value : { ...amountDue.value, currency }
  return withAmount(reading, { ...amountDue, value, confidence: SAID }, reading.confidence)
}

function asRemembered(reading: Payable, { amountDue }: Seen): Reading {
  const now = reading.fields.amountDue
  const isSame =
    now?.value.minor === amountDue.value.minor && now.value.currency === amountDue.value.currency
  const before = Math.max(amountDue.confidence, isSame ? now.confidence : 0)
  const confidence = 1 - (1 - before) * LEFT.amount
  if (!isSame && now && now.confidence > confidence) return reading
  const kind = 1 - (1 - reading.confidence) * LEFT.kind
  return withAmount(reading, { ...amountDue, confidence }, kind)
}

function withAmount(
  reading: Payable,
  amountDue: Found<Seen['amountDue']['value']>,
  kind: number,
): Reading {
  const whole = { ...reading, fields: { ...reading.fields, amountDue } }
  const isAnswered =
    reading.warnings.length === 0 &&
    Object.values<string | null>(DOUBTS).includes(reading.reviewReason) &&
    amountDue.confidence * kind >= SURE
  return isAnswered ? { ...whole, needsReview: false, reviewReason: null } : whole
}
