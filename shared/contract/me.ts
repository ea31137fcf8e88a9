import { z } from 'zod'
import { Currency, Day, Instant } from './values.ts'

/** How far back a first scan reads: days, or everything. */
export const Range = z.enum(['30d', '90d', '1y', 'all'])
export type Range = z.infer<typeof Range>

export const Settings = z.object({
  range: Range,
  timeZone: z.string(),
  mainCurrency: Currency,
  /** Days ahead that count for the badge. */
  horizonDays: z.int().min(1).max(60),
  /** The provider of a language model that may see parts of doubtful mails; null is none. */
  languageModel: z.string().max(300).nullable(),
})
export type Settings = z.infer<typeof Settings>

export const SettingsPatch = Settings.partial().strict()
export type SettingsPatch = z.infer<typeof SettingsPatch>

export const MailboxStatus = z.enum([
  'ok',
  'scanning',
  'rate_limited',
  'reauth_required',
  'operator',
  'degraded',
])
export type MailboxStatus = z.infer<typeof MailboxStatus>

/** One connected Gmail address and how fresh it is. */
export const Mailbox = z.object({
  id: z.string(),
  email: z.string(),
  status: MailboxStatus,
  /** What is wrong and what to do, for the person; null when all is well. */
  message: z.string().nullable(),
  connectedAt: Instant,
  lastReadAt: Instant.nullable(),
  nextScanAt: Instant.nullable(),
  /** First day from which on mail was read so far; null before the first scan has ended, or for all mail. */
  readFrom: Day.nullable(),
  progress: z
    .object({
      phase: z.enum(['listing', 'backfill', 'new']),
      looked: z.int(),
      /** Estimate of how many messages this scan will look at; null while unknown. */
      expected: z.int().nullable(),
      bills: z.int(),
      startedAt: Instant,
    })
    .nullable(),
  /** Messages that could not be read. */
  unread: z.int(),
})
export type Mailbox = z.infer<typeof Mailbox>

export const Me = z.object({
  id: z.string(),
  email: z.string(),
  settings: Settings,
  mailboxes: z.array(Mailbox),
  /** True when the server plays the invented mailbox. */
  demo: z.boolean(),
  /** The language model this server could ask about doubtful mails, if a person agrees; null without one. */
  languageModel: z.object({ provider: z.string(), model: z.string() }).nullable(),
  serverVersion: z.string(),
})
export type Me = z.infer<typeof Me>

/** GET /api/scan: freshness of every mailbox; light enough to be asked often. */
export const ScanStatus = z.object({ version: z.int(), mailboxes: z.array(Mailbox) })
export type ScanStatus = z.infer<typeof ScanStatus>

/** POST /api/scan: what became of "Scan now". */
export const ScanNow = z.object({ queued: z.boolean(), mailboxes: z.array(Mailbox) })
export type ScanNow = z.infer<typeof ScanNow>

/** GET /api/scan/messages?outcome=: the scan log, newest first. */
export const ScanLogQuery = z.strictObject({
  outcome: z.enum(['payment', 'not_payment', 'unread']).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
})
export type ScanLogQuery = z.infer<typeof ScanLogQuery>
export const ScanLog = z.object({
  counts: z.object({ payment: z.int(), notPayment: z.int(), unread: z.int() }),
  messages: z.array(
    z.object({
      gmailId: z.string(),
      threadId: z.string(),
      mailboxEmail: z.string(),
      receivedAt: Instant,
      from: z.string().nullable(),
      subject: z.string().nullable(),
      kind: z.string(),
      why: z.string().nullable(),
      paymentId: z.string().nullable(),
    }),
  ),
  nextCursor: z.string().nullable(),
})
export type ScanLog = z.infer<typeof ScanLog>

/** DELETE /api/me: the receipt. */
export const Erased = z.object({ erased: z.literal(true), revoked: z.boolean() })
export type Erased = z.infer<typeof Erased>
