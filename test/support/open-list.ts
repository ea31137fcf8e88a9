import type { Mailbox, Me } from '#shared/contract/me.ts'
import type { OpenPayments, Payment } from '#shared/contract/payments.ts'

/** An unpaid bill of Wasserverband Ostrand: 54.80 EUR, due on 29 November 2026. */
export const aPayment = (over: Partial<Payment> = {}): Payment => ({
  id: 'p1',
  mailboxId: 'm1',
  mailboxEmail: 'ana@example.org',
  biller: 'Wasserverband Ostrand',
  amountDue: { minor: 5480, currency: 'EUR' },
  minimumDue: null,
  amountPaid: null,
  issueDate: '2026-11-15',
  dueDate: '2026-11-29',
  scheduledFor: null,
  reference: '7731-204',
  accountRef: null,
  autopay: 'no',
  status: 'upcoming',
  because: 'The bill of 15 Nov asks for it',
  paidOn: null,
  review: false,
  reviewReason: null,
  conflict: false,
  snoozedUntil: null,
  payLink: null,
  implied: [],
  warnings: [],
  latest: { kind: 'bill', receivedAt: '2026-11-15T09:00:00Z' },
  messageCount: 1,
  version: 1,
  ...over,
})

/** The open list of a person in Berlin on 24 November 2026, version 7. */
export const aList = (
  payments: Payment[] = [aPayment()],
  over: Partial<OpenPayments> = {},
): OpenPayments => ({
  version: 7,
  today: '2026-11-24',
  timeZone: 'Europe/Berlin',
  mainCurrency: 'EUR',
  horizonDays: 7,
  range: { from: '2026-08-26' },
  payments,
  ...over,
})

/** A mailbox that was read at 13:02 in Berlin on that day. */
export const aMailbox = (over: Partial<Mailbox> = {}): Mailbox => ({
  id: 'm1',
  email: 'ana@example.org',
  status: 'ok',
  message: null,
  connectedAt: '2026-11-20T09:00:00Z',
  lastReadAt: '2026-11-24T12:02:00Z',
  nextScanAt: '2026-11-24T18:02:00Z',
  readFrom: '2026-08-26',
  progress: null,
  unread: 0,
  ...over,
})

export const aPerson = (over: Partial<Me> = {}): Me => ({
  id: 'u1',
  email: 'ana@example.org',
  settings: {
    range: '90d',
    timeZone: 'Europe/Berlin',
    mainCurrency: 'EUR',
    horizonDays: 7,
    languageModel: null,
  },
  mailboxes: [aMailbox()],
  demo: false,
  languageModel: null,
  serverVersion: '0.1.0',
  ...over,
})
