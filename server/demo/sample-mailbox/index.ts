import { addDays, addMonths, type Day } from '#shared/day.ts'
import { BILLERS } from './billers/index.ts'
import { LINAS } from './billers/lina.ts'
import { OTHERS } from './others/index.ts'
import { otherMails } from './others/mails.ts'
import { paymentMails } from './payments.ts'
import { scamMails } from './scams/mails.ts'
import type { Owner, SampleMailbox, SampleMessage } from './types.ts'

export const MARA: Owner = {
  name: 'Mara Ellwood',
  firstName: 'Mara',
  email: 'mara.ellwood@mail.example',
}
const LINA: Owner = { name: 'Lina Brandt', firstName: 'Lina', email: 'lina.brandt@mail.example' }
const EMPTY: SampleMailbox = { email: 'neu@mail.example', name: 'Noch Leer', messages: [] }

/**
 * The invented mailbox of the demo: a freelancer's household in Berlin, thirteen months up to today.
 *
 * Nothing in it hangs on when it was made: tomorrow's mailbox is today's, a day older at its far end, with
 * tomorrow's mail on top, under the same names and Message-IDs.
 *
 * @param today last day with mail
 * @param zone IANA time zone of the owner
 * @param now mail after this instant is left out; without it today's mail is all there
 * @returns messages by the time they were received, oldest first
 */
export function sampleMailbox(today: Day, zone: string, now?: Date): SampleMailbox {
  const world = { from: firstDay(today), today, zone, owner: MARA }
  const messages = [
    ...paymentMails(BILLERS, world),
    ...otherMails(OTHERS, world),
    ...scamMails(world),
  ]
  return mailboxOf(MARA, messages, now)
}

/** Every account of the demo: the rich one first, one with a few mails, one with none. */
export function sampleMailboxes(today: Day, zone: string, now?: Date): SampleMailbox[] {
  const world = { from: firstDay(today), today, zone, owner: LINA }
  return [sampleMailbox(today, zone, now), mailboxOf(LINA, paymentMails(LINAS, world), now), EMPTY]
}

const firstDay = (today: Day) => addDays(addMonths(today, -13), 1)

const mailboxOf = (
  { email, name }: Owner,
  messages: readonly SampleMessage[],
  now: Date | undefined,
): SampleMailbox => ({
  email,
  name,
  messages: messages
    .filter(({ receivedAt }) => !now || receivedAt <= now)
    .toSorted(
      (a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || (a.name < b.name ? -1 : 1),
    ),
})
