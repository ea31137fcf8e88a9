import { addDays, daysBetween, type Day } from '#shared/day.ts'
import { decimalOf } from '#shared/money.ts'
import type { Biller } from './billers/biller.ts'
import { instantIn } from './clock.ts'
import { LOOKS } from './layouts/looks.ts'
import { textOf } from './layouts/text.ts'
import { invoicePdf, invoiceXml } from './letters/documents.ts'
import { minimumOf, writeLetter } from './letters/write.ts'
import { compose, type Attachment, type Wire } from './mail/compose.ts'
import { headersOf } from './mail/headers.ts'
import { obligationsOf, statusOf, type Event, type Obligation } from './schedule.ts'
import { between, pick } from './seed.ts'
import type { Owner, SampleMessage, Truth } from './types.ts'

/** The monthly billers not kept for the whole year write for this long. */
const RECENT_DAYS = 100

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

/** One mail about an obligation, ready to be delivered. */
export function paymentMail(
  owed: Obligation,
  event: Event,
  world: { owner: Owner; zone: string; today: Day },
): SampleMessage {
  const { biller } = owed
  const { owner, zone, today } = world
  const name = `${owed.key}/${event.kind}`
  const receivedAt = instantIn(event.day, between(`${name}/minute`, 60, 540), zone)
  const letter = writeLetter(owed, event, owner)
  const threaded = biller.thread && event.kind === 'reminder'
  const headers = headersOf({
    name,
    owner,
    from: { name: biller.display ?? biller.name, address: `${biller.sender}@${biller.domain}` },
    subject: threaded ? `Re: ${writeLetter(owed, firstOf(owed), owner).subject}` : letter.subject,
    receivedAt,
    zone,
    ...(threaded && {
      answers: { name: `${owed.key}/${firstOf(owed).kind}`, domain: biller.domain },
    }),
  })
  const plain = biller.look === 'plain'
  const raw = compose({
    name,
    headers,
    ...((plain || pick(`${biller.key}/alternative`, [true, true, false])) && {
      text: textOf(letter),
    }),
    ...(biller.look !== 'plain' && { html: LOOKS[biller.look](letter) }),
    attachments: attachmentsOf(owed, event, owner),
    wire: wireOf(biller),
  })
  const status = statusOf(owed, today)
  return {
    name,
    raw,
    receivedAt,
    labels: labelsOf(event.day, today, 'CATEGORY_UPDATES'),
    threadKey: threaded ? `${owed.key}/${firstOf(owed).kind}` : name,
    truth: { ...truthOf(owed, event), ...(status && { status }) },
  }
}

const firstOf = ({ events }: Obligation): Event => events[0] ?? { kind: 'bill', day: '1970-01-01' }

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
  const { biller, due, minor, fee, reference, key } = owed
  const { currency } = biller
  const amount = decimalOf({ minor: kind === 'bill' ? minor : minor + fee, currency })
  const asks = kind !== 'receipt' && kind !== 'refund'
  return {
    kind,
    biller: biller.name,
    amountDue: asks ? amount : null,
    amountPaid: kind === 'receipt' ? amount : null,
    minimumDue: kind === 'statement' ? decimalOf({ minor: minimumOf(owed), currency }) : null,
    currency,
    dueDate: asks && kind !== 'failed' ? due : null,
    reference,
    payment: key,
    ...(biller.by === 'attachment' && kind === 'bill' && { onlyIn: 'pdf' as const }),
  }
}
