import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { Reading } from '#server/context-engine/types.ts'
import { users } from './users.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** Live progress of a running scan; null between scans. */
export type ScanProgress = {
  phase: 'listing' | 'backfill' | 'new'
  looked: number
  expected: number | null
  bills: number
  startedAt: string
}

/** One connected Gmail address. */
export const mailboxes = pgTable(
  'mailboxes',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    email: text('email').notNull(),
    /** Lower case address; what push and the Gmail page are matched with. */
    emailKey: text('email_key').notNull(),
    status: text('status', { enum: ['ok', 'reauth_required', 'operator', 'degraded'] })
      .notNull()
      .default('ok'),
    /** Sentence for the person when status is not ok. */
    statusMessage: text('status_message'),
    refreshTokenSealed: text('refresh_token_sealed'),
    consentedAt: at('consented_at').notNull().defaultNow(),
    connectedAt: at('connected_at').notNull().defaultNow(),
    /** Opaque position of the Mailbox adapter; null before the first page. */
    cursor: text('cursor'),
    /** First day from which on mail was read; null before the first scan has ended, or for all mail. */
    readFrom: date('read_from', { mode: 'string' }),
    /** Raised by each lease; every write of a scan checks it. */
    fence: integer('fence').notNull().default(0),
    nextScanAt: at('next_scan_at').notNull().defaultNow(),
    pausedUntil: at('paused_until'),
    lastReadAt: at('last_read_at'),
    lastProgressAt: at('last_progress_at'),
    progress: jsonb('progress').$type<ScanProgress>(),
    watchExpiresAt: at('watch_expires_at'),
    group: text('group').notNull().default('default'),
  },
  (table) => [
    uniqueIndex('mailboxes_user_email').on(table.userId, table.emailKey),
    index('mailboxes_email').on(table.emailKey),
    index('mailboxes_next_scan').on(table.nextScanAt),
  ],
)

/** The scan log: one row per message that was listed, read or not. Never a body. */
export const messages = pgTable(
  'messages',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    mailboxId: text('mailbox_id')
      .notNull()
      .references(() => mailboxes.id, { onDelete: 'cascade' }),
    gmailId: text('gmail_id').notNull(),
    threadId: text('thread_id').notNull(),
    receivedAt: at('received_at').notNull(),
    /** Registrable domain of the From address; null when unread. */
    senderDomain: text('sender_domain'),
    /** The receiving server found that it is the sender's; false also where nothing was told. */
    authentic: boolean('authentic').notNull().default(false),
    outcome: text('outcome', { enum: ['payment', 'not_payment', 'unread'] }).notNull(),
    kind: text('kind'),
    /** Why it is no payment, or why it could not be read. */
    why: text('why'),
    /** Values and confidences of the reading; quotes are cut out and sealed. Null when unread. */
    reading: jsonb('reading').$type<Reading>(),
    /** Sealed JSON { subject, from, quotes }: the only words of a mail that are kept, ≤ 160 characters each. */
    wordsSealed: text('words_sealed'),
    engineVersion: text('engine_version').notNull(),
    tries: integer('tries').notNull().default(1),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('messages_mailbox_gmail').on(table.mailboxId, table.gmailId),
    index('messages_user_received').on(table.userId, table.receivedAt),
    index('messages_user_outcome').on(table.userId, table.outcome, table.receivedAt),
    index('messages_thread').on(table.mailboxId, table.threadId),
    index('messages_sender').on(table.userId, table.senderDomain, table.receivedAt),
  ],
)

/**
 * Who speaks in a message: the biller keys and folded names of its obligations, and the days it has to do with.
 * Mails that share a key, over any number of steps, may come from one biller; a message without an obligation
 * has none. Null days, from before they were noted, are near every day.
 */
export const messageBillers = pgTable(
  'message_billers',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    messageId: text('message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    firstDay: date('first_day', { mode: 'string' }),
    lastDay: date('last_day', { mode: 'string' }),
  },
  (table) => [
    uniqueIndex('message_billers_key').on(table.userId, table.key, table.messageId),
    index('message_billers_message').on(table.messageId),
  ],
)

/** The invoice and order numbers of a message's obligations, without leading letters, so that its kin is found. */
export const messageNumbers = pgTable(
  'message_numbers',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    number: text('number').notNull(),
    messageId: text('message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
  },
  (table) => [
    uniqueIndex('message_numbers_key').on(table.userId, table.number, table.messageId),
    index('message_numbers_message').on(table.messageId),
  ],
)
