import type { Day } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'

/** What a message is. */
export type Kind =
  | 'bill'
  | 'reminder'
  | 'renewal'
  | 'autopay'
  | 'failed'
  | 'receipt'
  | 'refund'
  | 'statement'
  | 'scam'
  | 'none'

/** What the ledger does with a reading; see `decide`. */
export type Decision = 'track' | 'review' | 'warn' | 'ignore'

export type Address = Readonly<{ name: string; address: string }>

/** One piece of text in reading order. `part` is the name `explain` and evidence print, unique within the document. */
export type Node = Readonly<{
  part: string
  /**
   * `attached` is a page of a PDF, or the sentences of an e-invoice; `data` is structured data (JSON-LD, e-invoice) a
   * person does not see; `header` is the From line, for evidence of the biller.
   */
  role: 'subject' | 'text' | 'html' | 'quoted' | 'forwarded' | 'attached' | 'data' | 'header'
  text: string
}>

/** One message as frozen text. Every character has a node and an offset (UTF-16 units). */
export type Document = Readonly<{
  from: Address
  replyTo: Address | undefined
  to: readonly Address[]
  /** The receiving server's verdict: true, false, or not known. Never taken from a header a sender can forge. */
  authentic: boolean | 'unknown'
  receivedAt: Date
  timeZone: string
  bulk: boolean
  /** Written by the mailbox's own address: a bill in it is somebody else's, unless it was forwarded. */
  outgoing: boolean
  nodes: readonly Node[]
  /** Links in reading order; `node`/`start`/`end` locate the visible text. */
  links: readonly Readonly<{ url: string; text: string; span: Span }>[]
  /** Pairs that stand in one table row or list line: label cell and value cell. */
  cells: readonly Readonly<{ label: Span; value: Span; how: 'row' | 'column' | 'line' }>[]
  /** Pieces of text within visible lines that a reader does not see. */
  hiddenPieces: number
  /** Parts that were not read, and why (`pdf`, `too_large`, …). */
  skipped: readonly Readonly<{ part: string; why: string }>[]
}>

/** Half-open range in `nodes[node].text`. */
export type Span = Readonly<{ node: number; start: number; end: number }>

export type Fields = {
  biller: string
  amountDue: Money
  minimumDue: Money
  amountPaid: Money
  /** What of the amount due was left unpaid before. */
  arrears: Money
  issueDate: Day
  dueDate: Day
  scheduledFor: Day
  period: { from: Day; to: Day }
  reference: string
  accountRef: string
  iban: string
  payLink: string
  autopay: boolean
}

/** A span that could be a field. */
export type Candidate = {
  [F in keyof Fields]: Readonly<{
    field: F
    value: Fields[F]
    known: boolean
    span: Span
    finder: string
  }>
}[keyof Fields]

/** `quote` is at most 160 characters of the node's text around the span; `[from, to)` of it is the span. */
export type Evidence = Readonly<{
  span: Span
  quote: string
  from: number
  to: number
  finder: string
  because: readonly string[]
}>

export type Found<T> = Readonly<{
  value: T
  confidence: number
  known: boolean
  evidence: readonly Evidence[]
}>

/** One obligation. */
export type Due = { readonly [F in keyof Fields]?: Found<Fields[F]> }

/** What ends: whose it is, the day it ends on, its numbers. */
export type Ended = Readonly<{
  biller?: string
  on?: Day
  reference?: string
  accountRef?: string
}>

/** An amount that stands in a message, and the words beside it that a person finds it by. */
export type Seen = Readonly<{ label: string; amountDue: Found<Money> }>

/** Where the amount of a sender's mails stands: said by the person (`rule`), or learnt from confirmed mails. */
export type Slot = Readonly<{
  label: string
  by: 'rule' | 'memory'
  /** What the person says its amounts are in, where the mails leave that open. */
  currency?: string
}>

/** A scam or safety sign in words a person understands. */
export type Warning = Readonly<{ code: string; text: string }>

export type Reading =
  | Readonly<{
      kind: 'none'
      confidence: number
      why: string
      warnings: readonly Warning[]
      /** Set when it says that a contract, subscription or trial ends and takes nothing more. */
      ended?: Ended
    }>
  | Readonly<{
      kind: Exclude<Kind, 'none'>
      confidence: number
      fields: Due
      /** Further bills or instalments in the same message, by due date. */
      others: readonly Due[]
      warnings: readonly Warning[]
      needsReview: boolean
      /** Why a person should look, when `needsReview`. */
      reviewReason: string | null
      /** The amounts it could mean, likeliest first; none for what asks for nothing. */
      seen?: readonly Seen[]
    }>

/** What corrections and past messages tell the engine. Empty until the ledger teaches it. */
export type Hints = Readonly<{
  billers: readonly Readonly<{ domain: string; name: string }>[]
  /** Where amounts stand in the mails of a sender's domain. */
  slots?: readonly Readonly<Slot & { domain: string }>[]
}>
