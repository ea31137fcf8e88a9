import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  serial,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import type { Money } from '#shared/money.ts'
import type { PayeeCheck } from '#shared/checks.ts'
import type { Edit, EditField } from '#shared/edit.ts'
import type { Warning } from '#server/context-engine/types.ts'
import { mailboxes, messages } from './mailboxes.ts'
import { dayKey } from './payment-order.ts'
import { users } from './users.ts'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })
const minor = (name: string) => bigint(name, { mode: 'number' })
const day = (name: string) => date(name, { mode: 'string' })

/** The ledger: one row per obligation, however many messages speak of it. Status is written by `derive` only. */
export const payments = pgTable(
  'payments',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    mailboxId: text('mailbox_id').references(() => mailboxes.id, { onDelete: 'set null' }),
    biller: text('biller').notNull(),
    /** What identifies the biller across messages: registrable sender domain or folded name. */
    billerKey: text('biller_key').notNull(),
    currency: text('currency'),
    amountDueMinor: minor('amount_due_minor'),
    minimumDueMinor: minor('minimum_due_minor'),
    amountPaidMinor: minor('amount_paid_minor'),
    issueDate: day('issue_date'),
    dueDate: day('due_date'),
    scheduledFor: day('scheduled_for'),
    reference: text('reference'),
    accountRef: text('account_ref'),
    iban: text('iban'),
    payLink: text('pay_link'),
    autopay: text('autopay', { enum: ['yes', 'no', 'unknown'] }).notNull(),
    status: text('status', {
      enum: [
        'upcoming',
        'overdue',
        'scheduled',
        'likely_paid',
        'paid',
        'failed',
        'cancelled',
        'dismissed',
      ],
    }).notNull(),
    because: text('because').notNull(),
    paidOn: day('paid_on'),
    review: boolean('review').notNull().default(false),
    reviewReason: text('review_reason'),
    conflict: boolean('conflict').notNull().default(false),
    snoozedUntil: day('snoozed_until'),
    implied: jsonb('implied').$type<string[]>().notNull(),
    warnings: jsonb('warnings').$type<Warning[]>().notNull(),
    latestKind: text('latest_kind').notNull(),
    /** When the newest message of it was received, and the oldest: what the chosen range is compared with. */
    latestAt: at('latest_at').notNull(),
    firstAt: at('first_at').notNull(),
    messageCount: integer('message_count').notNull(),
    /** When its first bill came, and the biller's next one if it never sends receipts. */
    billedOn: day('billed_on'),
    nextBillOn: day('next_bill_on'),
    /** What the mails say where the columns above hold the person's word. */
    mailSays: jsonb('mail_says').$type<Edit>().notNull().default({}),
    note: text('note'),
    /** What differs from all earlier payments of this biller and is not accepted yet. */
    checks: jsonb('checks').$type<PayeeCheck[]>().notNull().default([]),
    /** Added by the person: no mail made it. */
    byHand: boolean('by_hand').notNull().default(false),
    /** The payment this one was made part of by hand; while it is set, nothing shows this one. */
    mergedInto: text('merged_into'),
    version: integer('version').notNull().default(1),
    createdAt: at('created_at').notNull().defaultNow(),
    updatedAt: at('updated_at').notNull().defaultNow(),
  },
  (table) => [
    index('payments_user_due').on(table.userId, table.dueDate, table.id),
    index('payments_user_status').on(table.userId, table.status),
    index('payments_user_biller').on(table.userId, table.billerKey),
    index('payments_user_day_up').on(table.userId, dayKey(table, '~'), table.id),
    index('payments_user_day_down').on(table.userId, dayKey(table, ''), table.id),
    index('payments_user_closed').on(
      table.userId,
      sql`(coalesce(${table.paidOn}, ${table.scheduledFor}, ${table.dueDate}))`,
    ),
    index('payments_user_conflict')
      .on(table.userId)
      .where(sql`${table.conflict}`),
    index('payments_merged').on(table.mergedInto),
  ],
)

/** Which messages speak of which payment. `part` is 0 for the reading's own fields, n for `others[n - 1]`. */
export const paymentMessages = pgTable(
  'payment_messages',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    paymentId: text('payment_id')
      .notNull()
      .references(() => payments.id, { onDelete: 'cascade' }),
    messageId: text('message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    part: integer('part').notNull().default(0),
    /**
     * How it speaks of it: `member` for a mail of the payment, `kept` for one that a newer engine takes away
     * from a payment the person decided, else why a receipt is only suggested. Null before it was noted.
     */
    place: text('place', { enum: ['member', 'kept', 'several', 'number', 'amount', 'sender'] }),
  },
  (table) => [
    uniqueIndex('payment_messages_key').on(table.messageId, table.part, table.paymentId),
    index('payment_messages_payment').on(table.paymentId),
  ],
)

export type DecisionVerb = (typeof VERBS)[number]

const VERBS = [
  'paid',
  'not_paid',
  'dismiss',
  'restore',
  'snooze',
  'unsnooze',
  'skip',
  'unskip',
  'edit',
  'follow',
  'add',
  'merge',
  'split',
  'accept',
  'accept_receipt',
  'refuse_receipt',
] as const

/**
 * `set` with what the mails said then (`was`), `fields` that follow the mails again, the amount of a part paid,
 * the other payment of a merge or split with the items (`messageId#part`) that moved,
 * what was accepted: checks as `keyOf` and codes of warnings; `messages` that are not of the payment.
 */
export type DecisionValue = Readonly<{
  set?: Edit
  was?: Edit
  fields?: readonly EditField[]
  amount?: Money
  other?: string
  keys?: readonly string[]
  accepted?: readonly string[]
  messages?: readonly string[]
}>

/** What the person said of one payment. Never changed by a scan; undo sets `undoneAt`. */
export const decisions = pgTable(
  'decisions',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    paymentId: text('payment_id')
      .notNull()
      .references(() => payments.id, { onDelete: 'cascade' }),
    verb: text('verb', { enum: VERBS }).notNull(),
    /** Day paid, day snoozed until; null for the rest. */
    day: day('day'),
    /** What was set, paid or chosen, by verb; null for verbs that say it all. */
    value: jsonb('value').$type<DecisionValue>(),
    at: at('at').notNull(),
    /** Order of decisions made in the same instant. */
    sequence: integer('sequence').notNull(),
    undoneAt: at('undone_at'),
  },
  (table) => [index('decisions_payment').on(table.paymentId)],
)

/**
 * Which payment the person says an obligation of a message is of, after they merged or split. Of several words the
 * one with the highest sequence counts; a word that is taken back is removed.
 */
export const messagePins = pgTable(
  'message_pins',
  {
    sequence: serial('sequence').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    messageId: text('message_id')
      .notNull()
      .references(() => messages.id, { onDelete: 'cascade' }),
    part: integer('part').notNull(),
    paymentId: text('payment_id')
      .notNull()
      .references(() => payments.id, { onDelete: 'cascade' }),
    decisionId: text('decision_id')
      .notNull()
      .references(() => decisions.id, { onDelete: 'cascade' }),
  },
  (table) => [
    index('message_pins_message').on(table.messageId),
    index('message_pins_payment').on(table.paymentId),
    index('message_pins_decision').on(table.decisionId),
  ],
)

/** A payment's history: appended, never edited. */
export const changes = pgTable(
  'changes',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    paymentId: text('payment_id')
      .notNull()
      .references(() => payments.id, { onDelete: 'cascade' }),
    at: at('at').notNull(),
    actor: text('actor', { enum: ['user', 'mail', 'rule', 'clock', 'bank'] }).notNull(),
    field: text('field').notNull(),
    from: text('from'),
    to: text('to'),
    messageId: text('message_id'),
    undoes: text('undoes'),
  },
  (table) => [index('changes_payment').on(table.paymentId, table.at)],
)
