import type { Day } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'

/** A value and where it stands in the text that was read. */
export type Said<T> = Readonly<{ value: T; start: number; end: number }>

/** One payment code with a right checksum or strict shape, and what it says. Half-open range of the whole code. */
export type Code = Readonly<{
  sort: CodeSort
  start: number
  end: number
  money?: Said<Money> | undefined
  iban?: Said<string> | undefined
  name?: Said<string> | undefined
  /** What the payment quotes: a structured reference, or the bill's own number where the code has one. */
  reference?: Said<string> | undefined
  dueDate?: Said<Day> | undefined
  issueDate?: Said<Day> | undefined
}>

export type CodeSort =
  | 'epc'
  | 'swiss-qr'
  | 'creditor-reference'
  | 'qr-reference'
  | 'viitenumero'
  | 'finnish-barcode'
  | 'kid'
  | 'ocr'
  | 'bankgiro'
  | 'fik'
  | 'belgian'
  | 'si12'
  | 'boleto'
  | 'emv'
  | 'spayd'
  | 'zbp'
  | 'st00012'
  | 'hub3'
  | 'upnqr'
  | 'upi'

/** @param today the day the message came, in the person's zone */
export type CodeReader = (text: string, today: Day) => Code[]

/** Most codes of one sort that are looked at in one text. */
export const MAX_CODES = 12
