import type { Language } from '../types.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { nl } from './nl.ts'

/**
 * What one kind of mail says. Each list holds variants; a biller keeps to one of them.
 * Holes: {amount} {due} {issued} {reference} {account} {biller} {item} {period} {paidOn} {fee} {first} {minimum} {iban}.
 */
export type Speech = Readonly<{
  subjects: readonly string[]
  titles: readonly string[]
  /** Paragraphs before the facts, one list a variant. */
  openings: readonly (readonly string[])[]
  /** Paragraphs after the facts. */
  closings: readonly (readonly string[])[]
  button?: string
}>

/** The words a biller of one language uses: letter phrases and the labels beside values, as variants. */
// prettier-ignore
export type Words = Readonly<{
  hello: readonly string[]
  regards: readonly string[]
  labels: Readonly<
    Record<
      | 'amountDue' | 'dueDate' | 'reference' | 'account' | 'issued' | 'period' | 'iban' | 'payTo'
      | 'purpose' | 'item' | 'price' | 'net' | 'vat' | 'total' | 'amountPaid' | 'paidOn' | 'method'
      | 'fee' | 'original' | 'charge' | 'chargeOn' | 'minimum' | 'balance' | 'refund',
      readonly string[]
    >
  >
  bill: Speech
  reminder: Speech
  autopay: Speech
  failed: Speech
  receipt: Speech
  renewal: Speech
  trial: Speech
  refund: Speech
  statement: Speech
  attachment: Speech
  card: string
  transfer: string
  automatic: string
  leave: string
  browser: string
}>

/** Every language of the sample. */
export const WORDS: Record<Language, Words> = { de, en, fr, es, it, nl }
