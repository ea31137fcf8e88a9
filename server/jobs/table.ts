import { pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core'

/** The columns of pg-boss' job table that we read; pg-boss makes and migrates it. */
export const jobs = pgSchema('pgboss').table('job', {
  id: uuid('id').notNull(),
  name: text('name').notNull(),
  state: text('state', {
    enum: ['created', 'retry', 'active', 'completed', 'cancelled', 'failed'],
  }).notNull(),
  singletonKey: text('singleton_key'),
  startAfter: timestamp('start_after', { withTimezone: true }).notNull(),
})
