import type { Day } from '#shared/day.ts'

export type Language = 'de' | 'en' | 'fr' | 'es' | 'it' | 'nl'

/** The ten kinds of the context engine, written here again: the demo knows nothing of the product it plays against. */
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

export type Status = 'upcoming' | 'overdue' | 'scheduled' | 'likely_paid' | 'paid' | 'failed'

/** What a careful person reads in one message. Amounts are decimal strings in major units. */
export type Truth = Readonly<{
  kind: Kind
  biller: string | null
  amountDue: string | null
  amountPaid: string | null
  minimumDue: string | null
  currency: string | null
  /** Day to pay by; for autopay and renewal the day of the charge. */
  dueDate: Day | null
  reference: string | null
  /** The obligation it belongs to: the same for bill, reminder and receipt of one obligation; null for none and scam. */
  payment: string | null
  /** Expected status of that obligation today, from every message in the mailbox. */
  status?: Status
  /** The values stand in an attachment only, so the mail itself leaves them open. */
  onlyIn?: 'pdf'
}>

/** One invented e-mail; `name` is unique in its mailbox and the same on every day it is in there. */
export type SampleMessage = Readonly<{
  name: string
  raw: string
  receivedAt: Date
  labels: string[]
  threadKey: string
  truth: Truth
}>

export type SampleMailbox = { email: string; name: string; messages: SampleMessage[] }

/** Who reads the mailbox. */
export type Owner = Readonly<{ name: string; firstName: string; email: string }>
