import { type SQL, sql } from 'drizzle-orm'

/**
 * What a list of payments is sorted by day with: the day a payment stands under as a number of seven digits, then its
 * biller. One text, so that a cursor carries it, built of nothing that depends on settings, so that an index holds it.
 *
 * @param undated stands for the day of payments without one, so that they come last: '~' upwards, '' downwards
 */
export const dayKey = (
  columns: { dueDate: Column; scheduledFor: Column; paidOn: Column; biller: Column },
  undated: '~' | '',
): SQL<string> =>
  sql`((coalesce(lpad((coalesce(${columns.dueDate}, ${columns.scheduledFor}, ${columns.paidOn}) - '0001-01-01'::date)::text, 7, '0'), ${sql.raw(`'${undated}'`)}) || ' ' || left(lower(${columns.biller}), 80)) collate "C")`

type Column = Parameters<typeof sql>[1]
