import type { Language } from '../types.ts'

/** A label and its value, already in words. */
export type Row = readonly [string, string]

/** What a mail says, before it has a look. Every text is plain; layouts escape it. */
export type Letter = Readonly<{
  language: Language
  biller: string
  domain: string
  subject: string
  /** The line mail programs show beside the subject. */
  preheader: string
  title: string
  hello: string
  opening: readonly string[]
  /** The value in large type, where the look has one. */
  big?: Row
  facts: readonly Row[]
  items?: Readonly<{ head: Row; rows: readonly Row[]; sums: readonly Row[] }>
  button?: Readonly<{ text: string; url: string }>
  closing: readonly string[]
  regards: string
  /** Small print: address, company register, why you get this. */
  footer: readonly string[]
}>
