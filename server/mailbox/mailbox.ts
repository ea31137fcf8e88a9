import type { Day } from '#shared/day.ts'

/** One e-mail as the mailbox hands it over: raw RFC 5322 bytes and what the provider says about it. */
export type Message = Readonly<{
  id: string
  threadId: string
  /** When the provider received it; never the sender's Date header. */
  receivedAt: Date
  labels: readonly string[]
  raw: Uint8Array
}>

/** At most 50 messages, and the cursor that stands behind them. Store both in one transaction. */
export type Page = Readonly<{
  cursor: string
  messages: readonly Message[]
  /** Ids that were listed but could not be fetched, with the reason. A message deleted meanwhile is in `gone`. */
  unread: readonly Readonly<{ id: string; threadId: string; why: string }>[]
  gone: readonly string[]
  /** Progress of the scan this page belongs to. `expected` is an estimate, null while unknown. */
  phase: 'backfill' | 'new'
  expected: number | null
  looked: number
  hasMore: boolean
  /** First day from which on every mail of the range was listed; null while the first scan runs, or for all mail. */
  readFrom: Day | null
  /** On the page that ends a range: how many of its messages were left unlisted as obvious non-bills. */
  passedOver?: number
}>

/** An id as the mailbox lists it. */
export type Listed = Readonly<{ id: string; threadId: string }>

/** What the scan wants: how far back, and which ids it already has. */
export type Wanted = Readonly<{
  /** First day of the range the person chose; null reads everything. */
  from: Day | null
  /** The ids among these that the ledger has not read yet. */
  unknown(ids: readonly string[]): Promise<readonly string[]>
  /** Messages that could not be read before and may be readable now, newest first. */
  again(): Promise<readonly Listed[]>
}>

/** The port: `gmail/` reads Gmail, `eml/` a folder of .eml files. */
export type Mailbox = Readonly<{
  /**
   * Everything new since `cursor` (null: a first scan), new mail first, then what is left of the backfill,
   * newest first. Stopping between pages loses nothing; a page may come again after a crash.
   *
   * @throws RetryLater when the provider asks to wait; AppError('reauth_required' | 'google_setup')
   */
  changes(cursor: string | null, wanted: Wanted, signal: AbortSignal): AsyncIterable<Page>
}>
