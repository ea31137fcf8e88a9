import { addDays, daysBetween, type Day } from '#shared/day.ts'
import { instantIn } from '../clock.ts'
import { dayIn, fill } from '../format.ts'
import { compose } from '../mail/compose.ts'
import { headersOf } from '../mail/headers.ts'
import { labelsOf } from '../payments.ts'
import { between, digits, pick, seedOf } from '../seed.ts'
import type { Owner, SampleMessage, Truth } from '../types.ts'
import type { Issue, Other, OtherLook } from './other.ts'
import { bodiesOf } from './render.ts'

/** Days are counted from here, so that an issue keeps its day whatever today is. */
const EPOCH: Day = '2020-01-01'
/** Older ones she has thrown away, but for every third. */
const RECENT_DAYS = 95

export const NOTHING: Truth = {
  kind: 'none',
  biller: null,
  amountDue: null,
  amountPaid: null,
  minimumDue: null,
  currency: null,
  dueDate: null,
  reference: null,
  payment: null,
}

const CATEGORY: Record<OtherLook, string | undefined> = {
  promo: 'CATEGORY_PROMOTIONS',
  digest: 'CATEGORY_PROMOTIONS',
  notice: 'CATEGORY_UPDATES',
  note: undefined,
  text: 'CATEGORY_UPDATES',
}

/** Mail without a payment in it, between the first and the last day of the mailbox. */
export function otherMails(
  others: readonly Other[],
  world: { from: Day; today: Day; zone: string; owner: Owner },
): SampleMessage[] {
  return others.flatMap((other) => {
    const shift = seedOf(other.key) % other.everyDays
    const nth = (day: Day) => Math.floor((daysBetween(EPOCH, day) - shift) / other.everyDays)
    const numbers = Array.from(
      { length: nth(world.today) - nth(addDays(world.from, -1)) },
      (_, index) => nth(world.today) - index,
    )
    return numbers.flatMap((number) => {
      const day = addDays(EPOCH, number * other.everyDays + shift)
      const kept = daysBetween(day, world.today) < RECENT_DAYS || number % 3 === 0
      const issue = other.issues[number % other.issues.length]
      return kept && issue ? [otherMail(other, issue, day, world)] : []
    })
  })
}

/**
 * One issue as it would arrive on a day.
 *
 * @param sent name and time of a mail that comes outside the schedule
 */
export function otherMail(
  other: Other,
  issue: Issue,
  day: Day,
  { owner, today, zone }: { owner: Owner; today: Day; zone: string },
  sent?: { name: string; receivedAt: Date },
): SampleMessage {
  const name = sent?.name ?? `${other.key}/${day}`
  const filled = fillIssue(other, issue, { name, day, owner })
  const person = other.look === 'note'
  const minute = person ? between(name, 480, 1310) : between(name, 360, 960)
  const receivedAt = sent?.receivedAt ?? instantIn(day, minute, zone)
  const bulk = other.look === 'promo' || other.look === 'digest'
  const from = { name: other.name, address: other.address }
  const headers = headersOf({ name, owner, from, subject: filled.subject, receivedAt, zone, bulk })
  const wire = pick(`${other.key}/wire`, ['qp', 'qp', 'base64'] as const)
  return {
    name,
    raw: compose({ name, headers, ...bodiesOf(other, filled), wire }),
    receivedAt,
    labels: labelsOf(day, today, CATEGORY[other.look]),
    threadKey: name,
    truth: NOTHING,
  }
}

/** An issue with its holes filled, the same each time for the same name and day. */
export function fillIssue(
  { language }: Pick<Other, 'language'>,
  issue: Issue,
  { name, day, owner, iban = '' }: { name: string; day: Day; owner: Owner; iban?: string },
): Issue {
  const values = {
    first: owner.firstName,
    number: digits(`${name}/number`, 8),
    code: digits(`${name}/code`, 6),
    today: dayIn(language, day),
    later: dayIn(language, addDays(day, between(`${name}/later`, 2, 9))),
    iban,
  }
  const say = (text: string) => fill(text, values)
  return {
    subject: say(issue.subject),
    lines: issue.lines.map(say),
    ...(issue.rows && {
      rows: issue.rows.map(([left, right]) => [say(left), say(right)] as const),
    }),
    ...(issue.button && { button: issue.button }),
  }
}
