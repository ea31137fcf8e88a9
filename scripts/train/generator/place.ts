import type { Wording } from './types.ts'

/** Where a sender sits: its language, money, dates and names. `share` is how often it is drawn. */
export type Place = Readonly<{
  wording: Wording
  country: string
  currency: string
  share: number
  ending: string
  zone: string
  /** Currency signs, `_` where a space may stand: `$#` before, `#_€` after the number. */
  money: readonly string[]
  /** Group and decimal signs. */
  marks: readonly [string, string][]
  days: readonly string[]
  forms: readonly string[]
}>

export const dots: [string, string][] = [
  ['.', ','],
  ['.', ','],
  ['', ','],
]
export const spaces: [string, string][] = [
  ['\u00a0', ','],
  [' ', ','],
  ['', ','],
]
export const commas: [string, string][] = [
  [',', '.'],
  [',', '.'],
  ['', '.'],
]
export const american = [
  'MMMM d, yyyy',
  'MMM d, yyyy',
  'mm/dd/yyyy',
  'm/d/yy',
  'EEEE, MMMM d, yyyy',
  'MMMM do',
  'MMM d',
  'yyyy-mm-dd',
  'dd-MMM-yyyy',
]
export const british = [
  'd MMMM yyyy',
  'dd/mm/yyyy',
  'do MMMM yyyy',
  'd MMM yyyy',
  'EEEE d MMMM',
  'dd/mm/yy',
  'd MMMM',
  'dd-mm-yyyy',
  'yyyy-mm-dd',
]
export const dotted = [
  'dd.mm.yyyy',
  'd. MMMM yyyy',
  'd.m.yyyy',
  'dd.mm.yy',
  'EEEE, d. MMMM yyyy',
  'yyyy-mm-dd',
  'd. MMMM',
]
export const slashed = [
  'dd/mm/yyyy',
  'd MMMM yyyy',
  'dd/mm/yy',
  'd MMM yyyy',
  'dd-mm-yyyy',
  'd MMMM',
]

/** A place from its country, currency, usual domain ending and time zone. */
export const place = (
  wording: Wording,
  [country, currency, ending, zone]: readonly [string, string, string, string],
  rest: Pick<Place, 'share' | 'money' | 'marks' | 'days' | 'forms'>,
): Place => ({ wording, country, currency, ending, zone, ...rest })
