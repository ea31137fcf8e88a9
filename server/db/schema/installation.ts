import { pgTable, text } from 'drizzle-orm/pg-core'

/** Values the installation needs beside its data, such as the sealed check value of the key ring. */
export const installation = pgTable('installation', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
})
