import { addDays, daysBetween, type Day } from '#shared/day.ts'
import { decimalOf } from '#shared/money.ts'
import type { Biller } from './billers/biller.ts'
import { instantIn } from './clock.ts'
import { LOOKS } from './layouts/looks.ts'
import { textOf } from './layouts/text.ts'
import type { Letter } from './letters/letter.ts'
import { invoicePdf, invoiceXml } from './letters/documents.ts'
import { amountOf, minimumOf, writeLetter } from './letters/write.ts'
import { compose, type Attachment, type Wire } from './mail/compose.ts'
import { headersOf } from './mail/headers.ts'
import { obligationsOf, statusOf, type Event, type Obligation } from './schedule.ts'
import { between, pick } from './seed.ts'
import type { Owner, SampleMessage, Truth } from './types.ts'

/** The monthly billers not kept for the whole year write for this long. */
const RECENT_DAYS = 95

/**
 * Every mail about money that asked for or confirmed a real payment, oldest obligation first.
 *
 * @param world `from` and `today` are the first and last day of the mailbox; an obligation whose first mail is
 *   older is left out whole
 */
export function paymentMails(
  billers: readonly Biller[],
  world: { from: Day; today: Day; zone: string; owner: Owner },
): SampleMessage[] {
  const { from, today } = world
  return billers.flatMap((biller) => {
    const first = biller.due.every <= 3 && !biller.keep ? addDays(today, -RECENT_DAYS) : from
    return obligationsOf(biller, from, addDays(today, biller.noticeDays))
      .filter(({ issued }) => issued >= first)
      .flatMap((owed) =>
        owed.events
          .filter(({ day }) => day <= today)
          .map((event) => paymentMail(owed, event, world)),
      )
  })
}

/**
 * One mail about an obligation, ready to be delivered.
 *
 * @param sent name and time of a mail that comes outside the schedule
 */
export function paymentMail(
  owed: Obligation,
  event: Event,
  world: { owner: Owner; zone: string; today: Day },
  sent?: { name: string; receivedAt: Date },
): SampleMessage {
  const { biller } = owed
  const { owner, zone, today } = world
  const name = sent?.name ?? `${owed.key}/${event.kind}`
  const receivedAt =
    sent?.receivedAt ?? instantIn(event.day, between(`${name}/minute`, 60, 540), zone)
  const letter = writeLetter(owed, event, owner)
  const note = biller.look === 'note'
  const first = firstOf(owed)
  const threaded = biller.thread && event !== first && (event.kind === 'reminder' || note)
  const headers = headersOf({
    name,
    owner,
    from: { name: biller.name, address: `${biller.sender}@${biller.domain}` },
    subject: threaded ? `Re: ${writeLetter(owed, first, owner).subject}` : letter.subject,
    receivedAt,
    zone,
    ...(threaded && { answers: { name: `${owed.key}/${first.kind}`, domain: biller.domain } }),
  })
  const raw = compose({
    name,
    headers,
    ...bodiesOf(biller, letter),
    attachments: attachmentsOf(owed, event, owner),
    wire: wireOf(biller),
  })
  const status = statusOf(owed, today)
  return {
    name,
    raw,
    receivedAt,
    labels: labelsOf(event.day, today, note ? undefined : 'CATEGORY_UPDATES'),
    threadKey: threaded ? `${owed.key}/${first.kind}` : name,
    truth: { ...truthOf(owed, event), ...(status && { status }) },
  }
}

const firstOf = ({ events }: Obligation): Event => events[0] ?? { kind: 'bill', day: '1970-01-01' }

function bodiesOf({ key, look }: Biller, letter: Letter): { text?: string; html?: string } {
  if (look === 'plain' || look === 'note') return { text: textOf(letter) }
  const both = pick(`${key}/alternative`, [true, true, false])
  return { ...(both && { text: textOf(letter) }), html: LOOKS[look](letter) }
}

const wireOf = ({ key, look, language }: Biller): Wire =>
  look === 'plain' && language !== 'fr'
    ? pick(`${key}/wire`, ['qp', 'windows-1252', 'base64'])
    : pick(`${key}/wire`, ['qp', 'qp', 'base64'])

function attachmentsOf(owed: Obligation, { kind }: Event, owner: Owner): Attachment[] {
  const { attach } = owed.biller
  if (!attach || kind === 'receipt' || kind === 'reminder') return []
  return attach === 'ubl'
    ? [invoiceXml(owed, owner), invoicePdf(owed, owner)]
    : [invoicePdf(owed, owner)]
}

/** In the inbox; unread for the last days, and now and then for longer. */
export const labelsOf = (day: Day, today: Day, category?: string): string[] => [
  'INBOX',
  ...(daysBetween(day, today) < 3 ? ['UNREAD'] : []),
  ...(category ? [category] : []),
]

/** What this mail says, apart from the obligation's status. */
function truthOf(owed: Obligation, { kind }: Event): Truth {
  const { biller, due, reference, key } = owed
  const { currency } = biller
  const amount = decimalOf({ minor: amountOf(owed, kind), currency })
  const asks = kind !== 'receipt' && kind !== 'refund'
  return {
    kind,
    biller: biller.name,
    amountDue: asks ? amount : null,
    amountPaid: kind === 'receipt' ? amount : null,
    minimumDue: kind === 'statement' ? decimalOf({ minor: minimumOf(owed), currency }) : null,
    currency,
    dueDate: asks && kind !== 'failed' && !biller.undated ? due : null,
    reference,
    payment: biller.by === 'refund' ? null : key,
    ...(biller.by === 'attachment' && kind === 'bill' && { onlyIn: 'pdf' as const }),
  }
}
