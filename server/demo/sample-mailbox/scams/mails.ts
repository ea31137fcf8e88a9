import { dayOf, partsOf, type Day } from '#shared/day.ts'
import { instantIn } from '../clock.ts'
import { ibanOf, spaced } from '../iban.ts'
import { compose } from '../mail/compose.ts'
import { headersOf } from '../mail/headers.ts'
import { fillIssue, NOTHING } from '../others/mails.ts'
import { bodiesOf } from '../others/render.ts'
import { labelsOf } from '../payments.ts'
import { between } from '../seed.ts'
import type { Owner, SampleMessage } from '../types.ts'
import { SCAMS, type Scam } from './list.ts'

type World = { from: Day; today: Day; zone: string; owner: Owner }

/** The month's scam, on a day of its own each month. */
export function scamMails(world: World): SampleMessage[] {
  const first = partsOf(world.from)
  const last = partsOf(world.today)
  const mails: SampleMessage[] = []
  for (let at = first.year * 12 + first.month - 1; at <= last.year * 12 + last.month - 1; at++) {
    const scam = SCAMS[at % SCAMS.length]
    const day = dayOf(Math.floor(at / 12), (at % 12) + 1, 4 + ((at * 7) % 20))
    if (scam && day && day >= world.from && day <= world.today)
      mails.push(scamMail(scam, day, world))
  }
  return mails
}

/**
 * One scam as it would arrive on a day.
 *
 * @param sent name and time of a mail that comes outside the schedule
 */
export function scamMail(
  scam: Scam,
  day: Day,
  world: Omit<World, 'from'>,
  sent?: { name: string; receivedAt: Date },
): SampleMessage {
  const { owner, today, zone } = world
  const name = sent?.name ?? `scam-${scam.key}/${day}`
  const receivedAt = sent?.receivedAt ?? instantIn(day, between(name, 60, 900), zone)
  const iban = spaced(ibanOf('GB', name))
  const filled = fillIssue(scam, scam.issue, { name, day, owner, iban })
  const address = scam.address.replace('{code}', String(between(name, 100_000, 999_999)))
  const headers = headersOf({
    name,
    owner,
    from: { name: scam.name, address },
    subject: filled.subject,
    receivedAt,
    zone,
    verdict: scam.verdict,
    ...(scam.sentBy && { sentBy: scam.sentBy }),
    ...(scam.replyTo && { replyTo: scam.replyTo }),
  })
  const other = { ...scam, address, everyDays: 1, issues: [] }
  return {
    name,
    raw: compose({ name, headers, ...bodiesOf(other, filled, scam.link), wire: 'qp' }),
    receivedAt,
    labels: labelsOf(day, today),
    threadKey: name,
    truth: { ...NOTHING, kind: 'scam' },
  }
}
