import { boolean, index, pgTable, text, timestamp } from 'drizzle-orm/pg-core'
import { users } from './users.ts'

/** What a person taught: about the payments of one biller, theirs only. */
export const rules = pgTable(
  'rules',
  {
    id: text('id').primaryKey(),
    userId: text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: ['never_bill', 'stop_biller', 'take_amount'] }).notNull(),
    billerKey: text('biller_key').notNull(),
    /** The biller's name when the rule was made, for its sentence. */
    biller: text('biller').notNull(),
    /** Of `take_amount`: the words beside the amount, and what it is in where the mails leave that open. */
    label: text('label'),
    currency: text('currency'),
    paused: boolean('paused').notNull().default(false),
    createdAt: timestamp('created_at', { withTimezone: true, mode: 'date' }).notNull().defaultNow(),
  },
  (table) => [index('rules_user').on(table.userId, table.billerKey)],
)
