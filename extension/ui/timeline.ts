import type { PaymentChange, PaymentDetail, PaymentMessage } from '#shared/contract/payments.ts'
import type { Kind } from '#shared/contract/values.ts'
import type { IconName } from './drawings.ts'
import type { Tone } from './Icon.tsx'
import { shownValue } from './written.ts'

/** One line of a payment's history. */
export type Happening = Readonly<{
  id: string
  at: string
  icon: IconName
  tone?: Tone
  what: string
  /** "€128.40 → €133.40": each one value of the ledger. */
  details: readonly string[]
  message?: PaymentMessage
}>

const KIND_WORDS: Record<Kind, string> = {
  bill: 'Bill',
  reminder: 'Reminder from the biller',
  renewal: 'Renewal notice',
  autopay: 'Goes out by itself',
  failed: 'Payment failed',
  receipt: 'Receipt',
  refund: 'Refund',
  statement: 'Statement',
  scam: 'Suspicious mail',
  none: 'Mail',
}

/** What a kind of mail is called. */
export const kindWord = (kind: Kind): string => KIND_WORDS[kind]

/** The same in a word or two, for a table. */
export const shortKindWord = (kind: Kind): string => SHORT_WORDS[kind] ?? KIND_WORDS[kind]

const SHORT_WORDS: Partial<Record<Kind, string>> = {
  reminder: 'Reminder',
  renewal: 'Renewal',
  autopay: 'Autopay',
  failed: 'Failure',
}

const KIND_LOOKS: Partial<Record<Kind, { icon: IconName; tone: Tone }>> = {
  failed: { icon: 'failed', tone: 'danger' },
  scam: { icon: 'shield', tone: 'danger' },
  receipt: { icon: 'paid', tone: 'ok' },
}

/** Icon and colour of a kind of mail. */
export const kindLook = (kind: Kind): { name: IconName; tone?: Tone } => {
  const look = KIND_LOOKS[kind]
  return look ? { name: look.icon, tone: look.tone } : { name: 'mail' }
}

/** What decisions and fields are called, by their name in the history. */
export type Words = Readonly<Record<string, string>>

const DECISIONS: Words = {
  paid: 'You marked it paid',
  not_paid: 'You marked it unpaid',
  dismiss: 'You said it is not a bill',
  restore: 'You put it back',
  snooze: 'You snoozed it',
  unsnooze: 'You woke it',
}

const CHANGED: Words = {
  amountDue: 'Amount',
  amountPaid: 'Paid so far',
  dueDate: 'Due date',
  scheduledFor: 'Charge date',
  reference: 'Reference',
  snoozedUntil: 'Snoozed until',
}

/**
 * Mails and changes on one line of time, oldest first. What a mail changed stands under that mail; what follows from
 * a person's decision is told by the decision.
 *
 * @param more words for rarer decisions and fields; without one a decision is "You changed it"
 */
export function timelineOf(
  { messages, changes }: Pick<PaymentDetail, 'messages' | 'changes'>,
  more: Words = {},
): Happening[] {
  const words = { ...CHANGED, ...DECISIONS, ...more }
  const detailOf = detailIn(words)
  const byMail = messages.map((message): Happening => {
    const mine = changes.filter(({ messageId }) => messageId === message.messageId)
    return {
      id: message.messageId,
      at: message.receivedAt,
      icon: 'mail',
      ...KIND_LOOKS[message.kind],
      what: KIND_WORDS[message.kind],
      details: mine.flatMap(detailOf),
      message,
    }
  })
  const known = new Set(messages.map(({ messageId }) => messageId))
  const others = changes
    .filter(({ messageId }) => !messageId || !known.has(messageId))
    .flatMap((change) => happeningOf(change, changes, words) ?? [])
  return [...byMail, ...others].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
}

const detailIn =
  (words: Words) =>
  ({ field, from, to }: PaymentChange): string[] => {
    const name = words[field]
    if (!name || to === null) return []
    return [
      from === null
        ? `${name} ${shownValue(to)}`
        : `${name} ${shownValue(from)} → ${shownValue(to)}`,
    ]
  }

function happeningOf(
  change: PaymentChange,
  all: readonly PaymentChange[],
  words: Words,
): Happening | undefined {
  const { id, at, actor, field, from, to } = change
  if (field === 'decision') {
    const what = words[to ?? from ?? ''] ?? 'You changed it'
    return {
      id,
      at,
      icon: to === null ? 'undo' : 'pen',
      what: to === null ? `Taken back: ${lower(what)}` : what,
      // What it led to was written in the same instant.
      details: all.filter((one) => one.actor === 'user' && one.at === at).flatMap(detailIn(words)),
    }
  }
  if (actor === 'clock' && field === 'status') {
    if (to === 'overdue')
      return {
        id,
        at,
        icon: 'overdue',
        tone: 'danger',
        what: 'Overdue',
        details: ['The date passed and no receipt came'],
      }
    if (to === 'likely_paid')
      return {
        id,
        at,
        icon: 'likely',
        what: 'Likely paid',
        details: ['The charge passed and no failure came'],
      }
  }
  const details = detailIn(words)(change)
  if (actor === 'mail' && details.length > 0)
    return { id, at, icon: 'mail', what: 'Read again', details }
  return undefined
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
