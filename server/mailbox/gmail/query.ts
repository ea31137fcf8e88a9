import { type Day, addDays } from '#shared/day.ts'
import { BILL_WORDS } from './bill-words.ts'

/** Gmail reads the days of a query in a zone of its own; a day more on either side includes every zone. */
const MARGIN_DAYS = 1
/** Gmail's own search forms take 1,500 characters; what the service takes is not written anywhere. */
const LIMIT_CHARACTERS = 1_500

/** Days from `from` (null: the beginning) to before `to` (null: now). */
type Days = Readonly<{ from: Day | null; to: Day | null }>

/** Lists everything of a range; '' for the whole mailbox. */
export function rangeQuery({ from, to }: Days): string {
  return [
    ...(from ? [`after:${slashed(addDays(from, -MARGIN_DAYS))}`] : []),
    ...(to ? [`before:${slashed(addDays(to, MARGIN_DAYS))}`] : []),
  ].join(' ')
}

/**
 * Queries that together list every message of a range that may ask for or speak of a payment. Built from our own
 * words and days only, never from mail.
 *
 * @returns queries of at most 1,500 characters each; a message may be listed by several
 */
export function billQueries(days: Days): string[] {
  const range = `${rangeQuery(days)} -in:chats`.trim()
  const room = LIMIT_CHARACTERS - range.length - ' {}'.length
  const groups: string[] = []
  for (const word of BILL_WORDS.map(quoted)) {
    const group = groups.at(-1)
    if (group === undefined || group.length + 1 + word.length > room) groups.push(word)
    else groups[groups.length - 1] = `${group} ${word}`
  }
  return groups.map((group) => `${range} {${group}}`)
}

const slashed = (day: Day) => day.replaceAll('-', '/')
const quoted = (words: string) => (/^\p{L}+$/u.test(words) ? words : `"${words}"`)
