import type { Kind, Document } from '#server/context-engine/types.ts'
import type { Day } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'

/** What a letter is about; several sorts share a kind, and the hard pairs are sorts of their own. */
export type Sort =
  | 'bill'
  | 'reminder'
  | 'renewal'
  | 'trial'
  | 'autopay'
  | 'failed'
  | 'receipt'
  | 'partPaid' // paid, with a balance or a next payment named
  | 'thanksOpen' // thanks for a payment, and a new bill
  | 'refund'
  | 'statement'
  | 'promo'
  | 'order'
  | 'quote'
  | 'alert'
  | 'income'
  | 'shipping'
  | 'news'
  | 'security'
  | 'ended'
  | 'prices'
  | 'chat'
  | 'list'
  | 'visit'
  | 'scam'

/** A subject and the sentences of its letter; `{amount}`, `{day}` and their like stand for values. */
export type Letter = Readonly<{ subjects: readonly string[]; says: readonly string[] }>

export type Label =
  | 'due'
  | 'total'
  | 'dueBy'
  | 'charge'
  | 'issued'
  | 'invoiceNo'
  | 'accountNo'
  | 'orderNo'
  | 'minimum'
  | 'paid'
  | 'paidOn'
  | 'previous'
  | 'subtotal'
  | 'tax'
  | 'fee'
  | 'discount'
  | 'period'
  | 'limit'
  | 'refunded'
  | 'terms'
  | 'bank'
  | 'customer'

/** The words of one language of the generator. Written for training only: no test and no phrase list holds them. */
export type Wording = Readonly<{
  code: string
  greetings: readonly string[]
  closings: readonly string[]
  fillers: readonly string[]
  footers: readonly string[]
  /** Sentences of bills that hold other amounts and days. */
  decoys: readonly string[]
  buttons: readonly string[]
  columns: readonly string[]
  items: readonly string[]
  people: readonly string[]
  labels: Readonly<Record<Label, readonly string[]>>
  letters: Readonly<Partial<Record<Sort, Letter>>>
}>

/** What a reading of the letter should say; a value that is not written in it is absent. */
export type Truth = Readonly<{
  kind: Kind
  biller?: string
  amountDue?: Money
  minimumDue?: Money
  amountPaid?: Money
  dueDate?: Day
  issueDate?: Day
  reference?: string
  accountRef?: string
  iban?: string
  payLink?: string
}>

/**
 * One labelled message. `fold` parts senders and their wordings; no phrase of one fold stands in another. `also` are
 * kinds a careful reader would accept too, `open` fields nobody labelled, `counts` how many invented mails it weighs.
 */
export type Sample = Readonly<{
  sender: number
  fold: number
  language: string
  /** `written`: by a person, of any kind. */
  sort: Sort | 'written'
  document: Document
  truth: Truth
  also?: readonly Kind[]
  open?: ReadonlySet<string>
  counts?: number
}>

/** A sample of the generator. */
export type Invented = Sample & Readonly<{ sort: Sort }>
