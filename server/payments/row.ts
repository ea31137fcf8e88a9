import type { Payment } from '#shared/contract/payments.ts'
import { type Day } from '#shared/day.ts'
import type { Money } from '#shared/money.ts'
import { isHeld, statusOn } from '#shared/payment.ts'
import type { Put } from './reconcile.ts'
import { movedByClock } from './because.ts'
import { sentenceOfCheck } from './checks.ts'
import type { PaymentRow } from './neighbourhood.ts'
import type { Stand } from './stand.ts'

/** What reconcile and derive say of a payment, as its row; what it is and whose, and times of the row, apart. */
export type Content = Omit<
  PaymentRow,
  'id' | 'userId' | 'byHand' | 'checks' | 'mergedInto' | 'version' | 'createdAt' | 'updatedAt'
>

/**
 * The row of a payment.
 *
 * @param put holds at least one item
 */
export function contentOf(put: Put, stand: Stand): Content {
  const { items, suggested } = put
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last) throw new Error('a payment without a message')
  const paid = items.find(({ kind, values }) => kind === 'receipt' && values.amountPaid)
  return {
    ...standColumns(stand, paid?.values.amountPaid?.currency ?? null),
    mailboxId: last.mailboxId,
    latestKind: last.kind,
    latestAt: new Date(last.at),
    firstAt: new Date(first.at),
    messageCount: new Set(
      [...items, ...suggested.map(({ item }) => item)].map((one) => one.messageId),
    ).size,
    billedOn: put.billedOn ?? null,
    nextBillOn: put.nextBillOn ?? null,
  }
}

/**
 * The columns that follow from values and standing.
 *
 * @param currency of a payment whose values name none
 */
export function standColumns({ facts, standing, mailSays, note }: Stand, currency: string | null) {
  const link = facts.payLink !== undefined && /^https:\/\//i.test(facts.payLink)
  return {
    biller: facts.biller.slice(0, 200),
    billerKey: facts.billerKey,
    currency:
      facts.amountDue?.currency ??
      currency ??
      facts.events.find(({ amount }) => amount)?.amount?.currency ??
      null,
    amountDueMinor: facts.amountDue?.minor ?? null,
    minimumDueMinor: sameCurrency(facts.minimumDue, facts.amountDue)?.minor ?? null,
    amountPaidMinor: standing.amountPaidMinor ?? null,
    issueDate: facts.issueDate ?? null,
    dueDate: facts.dueDate ?? null,
    scheduledFor: facts.scheduledFor ?? null,
    reference: facts.reference ?? null,
    accountRef: facts.accountRef ?? null,
    iban: facts.iban ?? null,
    payLink: link ? (facts.payLink ?? null) : null,
    autopay: facts.autopay,
    status: standing.status,
    because: standing.because,
    paidOn: standing.paidOn ?? null,
    review: standing.review,
    reviewReason: standing.reviewReason ?? null,
    conflict: standing.conflict,
    snoozedUntil: standing.snoozedUntil ?? null,
    implied: [...facts.implied],
    warnings: [...facts.warnings],
    mailSays,
    note,
  }
}

const sameCurrency = (money: Money | undefined, other: Money | undefined) =>
  money && money.currency === (other?.currency ?? money.currency) ? money : undefined

type KindOfLatest = NonNullable<Payment['latest']>['kind']

const KINDS: ReadonlySet<string> = new Set<KindOfLatest>([
  'bill',
  'reminder',
  'renewal',
  'autopay',
  'failed',
  'receipt',
  'refund',
  'statement',
  'scam',
  'none',
])

/** Whether a stored text is one of the ten kinds. */
export const isKind = (text: string | null): text is KindOfLatest =>
  text !== null && KINDS.has(text)

/**
 * A payment as every surface shows it, with the clock's moves made.
 *
 * @param today civil day in the person's zone
 */
export function paymentOf(row: PaymentRow, mailboxEmail: string | null, today: Day): Payment {
  const money = (minor: number | null): Money | null =>
    minor === null || row.currency === null ? null : { minor, currency: row.currency }
  const status = statusOn(row, today)
  const checks = openChecks(row, status)
  const [first] = checks
  const payment = {
    id: row.id,
    mailboxId: row.mailboxId,
    mailboxEmail,
    biller: row.biller,
    amountDue: money(row.amountDueMinor),
    minimumDue: money(row.minimumDueMinor),
    amountPaid: money(row.amountPaidMinor),
    issueDate: row.issueDate,
    dueDate: row.dueDate,
    scheduledFor: row.scheduledFor,
    reference: row.reference,
    accountRef: row.accountRef,
    autopay: row.autopay,
    status,
    because: movedByClock(row.status, status, row, today) ?? row.because,
    paidOn: row.paidOn,
    review: row.review || first !== undefined,
    reviewReason: row.reviewReason ?? (first ? sentenceOfCheck(first) : null),
    conflict: row.conflict,
    snoozedUntil: row.snoozedUntil,
    payLink: row.payLink === null ? null : linkOf(row.payLink),
    implied: row.implied,
    warnings: [
      ...checks.map((check) => ({ code: check.code, text: sentenceOfCheck(check) })),
      ...row.warnings.map(({ code, text }) => ({ code, text })),
    ],
    latest: isKind(row.latestKind)
      ? { kind: row.latestKind, receivedAt: row.latestAt.toISOString() }
      : null,
    messageCount: row.messageCount,
    version: row.version,
  }
  return isWithheld(row, payment, today)
    ? { ...payment, payLink: withoutUrl(payment.payLink) }
    : payment
}

/** What was paid or is no bill any more needs no check. */
const openChecks = ({ checks }: PaymentRow, status: Payment['status']) =>
  ['paid', 'cancelled', 'dismissed'].includes(status) ? [] : checks

/** Whether something is to be checked before paying, so that nothing it could be paid with is sent. */
export const isWithheld = (row: PaymentRow, payment: Payment, today: Day): boolean =>
  openChecks(row, payment.status).length > 0 || isHeld(payment, today)

/** What is to be checked before paying names the site it would be paid at, and leads nowhere. */
const withoutUrl = (link: Payment['payLink']) => link && { url: '', host: link.host }

/** A link with the host the person should know; null for text that is no https address. */
function linkOf(text: string): Payment['payLink'] {
  const url = URL.parse(text)
  return url?.protocol === 'https:' ? { url: url.href, host: url.host } : null
}
