import type { Concept } from '../languages/types.ts'

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
