import { type Day, addDays } from '#shared/day.ts'
import { BILL_WORDS } from './bill-words.ts'

/** Gmail reads the days of a query in a zone of its own; a day more on either side includes every zone. */
const MARGIN_DAYS = 1

/**
 * The query of a range, built from our own words and days only, never from mail.
 *
 * @param range days from `from` (null: the beginning) to before `to` (null: now)
 * @param which 'bills' lists what may ask for or speak of a payment, 'all' everything
 * @returns at most 1,500 characters
 */
export function rangeQuery(
  { from, to }: { from: Day | null; to: Day | null },
  which: 'bills' | 'all',
): string {
  return [
    ...(from ? [`after:${slashed(addDays(from, -MARGIN_DAYS))}`] : []),
    ...(to ? [`before:${slashed(addDays(to, MARGIN_DAYS))}`] : []),
    '-in:chats',
    ...(which === 'bills' ? [`{${BILL_WORDS.map(quoted).join(' ')}}`] : []),
  ].join(' ')
}

const slashed = (day: Day) => day.replaceAll('-', '/')
const quoted = (words: string) => (/^\p{L}+$/u.test(words) ? words : `"${words}"`)
