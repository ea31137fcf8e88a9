import type { Event, Obligation } from '../schedule.ts'
import { pick, seedOf } from '../seed.ts'
import type { Words } from '../words/words.ts'
import type { Row } from './letter.ts'
import type { Values } from './write.ts'

type Label = keyof Words['labels']

/** Which labelled values each kind of mail shows, in which order; the first is the one in large type. */
const SHOWN: Record<Event['kind'], readonly (readonly [Label, string])[]> = {
  bill: [
    ['amountDue', 'amount'],
    ['dueDate', 'due'],
    ['reference', 'reference'],
    ['issued', 'issued'],
    ['account', 'account'],
    ['payTo', 'biller'],
    ['iban', 'iban'],
    ['purpose', 'reference'],
  ],
  reminder: [
    ['amountDue', 'amount'],
    ['reference', 'reference'],
    ['original', 'original'],
    ['fee', 'fee'],
    ['account', 'account'],
    ['payTo', 'biller'],
    ['iban', 'iban'],
  ],
  autopay: [
    ['charge', 'amount'],
    ['chargeOn', 'due'],
    ['reference', 'reference'],
    ['issued', 'issued'],
    ['account', 'account'],
  ],
  failed: [
    ['amountDue', 'amount'],
    ['reference', 'reference'],
    ['method', 'method'],
  ],
  receipt: [
    ['amountPaid', 'amount'],
    ['paidOn', 'paidOn'],
    ['reference', 'reference'],
    ['method', 'method'],
    ['account', 'account'],
  ],
  renewal: [
    ['charge', 'amount'],
    ['chargeOn', 'due'],
    ['method', 'method'],
    ['reference', 'reference'],
  ],
  refund: [
    ['refund', 'amount'],
    ['reference', 'reference'],
    ['method', 'method'],
  ],
  statement: [
    ['balance', 'amount'],
    ['minimum', 'minimum'],
    ['dueDate', 'due'],
    ['account', 'account'],
    ['reference', 'reference'],
  ],
}

/**
 * The labelled values of a mail and the one in large type.
 *
 * @returns rows without empty values and without a fee of nothing; a mail with everything in its attachment
 *   shows the reference only
 */
export function factsOf(
  { biller, fee }: Obligation,
  { kind }: Event,
  values: Values,
  words: Words,
): { big?: Row; rows: Row[] } {
  const shown: Row[] = SHOWN[kind]
    .filter(([label]) => fee > 0 || kind !== 'reminder' || !['original', 'fee'].includes(label))
    .filter(([label, value]) => values[value] && !(label === 'dueDate' && biller.terms))
    .map(([label, value]) => [
      pick(`${biller.key}/${label}`, words.labels[label]),
      values[value] ?? '',
    ])
  if (biller.look === 'note') return { rows: [] }
  if (biller.by === 'attachment' && kind === 'bill') return { rows: shown.slice(2, 4) }
  if (biller.terms && kind === 'bill') shown.push(biller.terms)
  const big = shown[0]
  const first = seedOf(`${biller.key}/first`) % 3 === 0 && kind === 'bill' ? shown.slice(2, 4) : []
  const rest = shown.filter((row) => !first.includes(row))
  return { ...(big && { big }), rows: [...first, ...rest] }
}
