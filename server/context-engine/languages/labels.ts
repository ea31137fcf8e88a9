import type { Concept } from './types.ts'

/** Concepts that name a value; one between a label and a value weakens the first. */
export const LABELS: ReadonlySet<Concept> = new Set([
  'due',
  'total',
  'minimum',
  'paid',
  'previous',
  'subtotal',
  'tax',
  'discount',
  'fee',
  'limit',
  'holding',
  'remaining',
  'later',
  'refunded',
  'dueBy',
  'charge',
  'issued',
  'period',
  'ends',
  'happened',
  'skonto',
])
/** What only says what sort of value stands there; it takes nothing from a label before it. */
export const SORTS_OF_VALUE: readonly Concept[] = [
  'whole',
  'yearly',
  'part',
  'sum',
  'incoming',
  'rate',
]

/** Labels of amounts that nobody asks for. */
export const NOT_ASKED: readonly Concept[] = [
  'paid',
  'previous',
  'fee',
  'later',
  'discount',
  'limit',
  'holding',
  'minimum',
  'incoming',
  'refunded',
  'rate',
]
