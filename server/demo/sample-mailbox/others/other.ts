import type { Language } from '../types.ts'

/** How mail that asks for no payment looks. `note` and `text` are plain text, a person's and a machine's. */
export type OtherLook = 'promo' | 'digest' | 'notice' | 'note' | 'text'

/**
 * One issue of a sender. Holes: {first} {number} (8 digits) {code} (6 digits) {today} and {later} (a day within
 * the next nine) in the sender's language.
 */
export type Issue = Readonly<{
  subject: string
  lines: readonly string[]
  /** Label and value: products with prices, articles with teasers, or facts, by look. */
  rows?: readonly (readonly [string, string])[]
  button?: string
}>

/** A sender who never wants money, at least not in these mails. Its issues come in turn. */
export type Other = Readonly<{
  key: string
  name: string
  address: string
  language: Language
  look: OtherLook
  /** One mail every so many days; `from` shifts it against the others. */
  everyDays: number
  issues: readonly Issue[]
}>
