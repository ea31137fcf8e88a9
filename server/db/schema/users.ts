import {
  boolean,
  date,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** One person, keyed by Google's `sub`, with the settings of the ledger. */
export const users = pgTable('users', {
  id: text('id').primaryKey(),
  googleSub: text('google_sub').notNull().unique(),
  email: text('email').notNull(),
  range: text('range', { enum: ['30d', '90d', '1y', 'all'] })
    .notNull()
    .default('90d'),
  timeZone: text('time_zone').notNull().default('UTC'),
  /** False until the person (or their browser) has told the zone. */
  timeZoneKnown: boolean('time_zone_known').notNull().default(false),
  mainCurrency: text('main_currency').notNull().default('EUR'),
  /** False until the person chose one; meanwhile it follows the currency most of their bills have. */
  mainCurrencyKnown: boolean('main_currency_known').notNull().default(false),
  horizonDays: integer('horizon_days').notNull().default(7),
  /** The provider of a language model this person lets look at doubtful mails; null is nobody. */
  languageModel: text('language_model'),
  /** What that cost on the UTC day `modelDay`: requests and tokens. */
  modelDay: date('model_day', { mode: 'string' }),
  modelCalls: integer('model_calls').notNull().default(0),
  modelTokens: integer('model_tokens').notNull().default(0),
  ledgerVersion: integer('ledger_version').notNull().default(0),
  announcedVersion: integer('announced_version').notNull().default(0),
  /** The version of the placing rules the ledger was made by, see `payments/place-anew`. */
  placedBy: integer('placed_by').notNull().default(0),
  createdAt: at('created_at').notNull().defaultNow(),
})

/** One signed-in browser. Only the SHA-256 of its bearer is kept. */
export const sessions = pgTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    bearerHash: text('bearer_hash').notNull().unique(),
    client: text('client').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
    seenAt: at('seen_at').notNull().defaultNow(),
    expiresAt: at('expires_at').notNull(),
  },
  (table) => [index('sessions_user').on(table.userId)],
)

/** A sign-in on its way through Google. Rows die after 10 minutes; single use. */
export const signIns = pgTable('sign_ins', {
  stateHash: text('state_hash').primaryKey(),
  /** Our own PKCE verifier towards Google, sealed. */
  verifierSealed: text('verifier_sealed').notNull(),
  nonce: text('nonce').notNull(),
  /** The extension's challenge, redirect target and state. */
  challenge: text('challenge').notNull(),
  redirectUri: text('redirect_uri').notNull(),
  clientState: text('client_state').notNull(),
  createdAt: at('created_at').notNull().defaultNow(),
  usedAt: at('used_at'),
})

/** One-time code of a finished sign-in: 60 seconds, once, bound to the extension's PKCE challenge. */
export const oneTimeCodes = pgTable('one_time_codes', {
  codeHash: text('code_hash').primaryKey(),
  userId: text('user_id')
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  challenge: text('challenge').notNull(),
  expiresAt: at('expires_at').notNull(),
  usedAt: at('used_at'),
  /** The session it made; a second use of the code ends that session. */
  sessionId: text('session_id'),
})

/** Replies of requests with an Idempotency-Key, per user; kept a day. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    key: text('key').notNull(),
    requestHash: text('request_hash').notNull(),
    reply: text('reply').notNull(),
    createdAt: at('created_at').notNull().defaultNow(),
  },
  (table) => [uniqueIndex('idempotency_keys_user_key').on(table.userId, table.key)],
)

/** What was done to a person's data, kept after the person is gone and without naming them. Appended, never changed. */
export const audit = pgTable(
  'audit',
  {
    id: text('id').primaryKey(),
    at: at('at').notNull(),
    action: text('action', { enum: ['erase'] }).notNull(),
    /** SHA-256 of the person's id, which nothing else holds once they are erased. */
    userHash: text('user_hash').notNull(),
  },
  (table) => [index('audit_at').on(table.at)],
)
