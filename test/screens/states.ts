import type { Snapshot } from '../../extension/platform/client.ts'
import type { SidebarProps } from '../../extension/screens/sidebar/render-sidebar.tsx'
import type { ByMessage, Payment } from '../../shared/contract/payments.ts'
import { addDays } from '../../shared/day.ts'
import { aFakeDuebox, aSnapshot, type FakeDuebox } from '../support/fake-duebox.ts'
import {
  aMailbox,
  anOpenList,
  aPayment,
  aPerson,
  detailOf,
  PAYMENTS,
  TODAY,
} from '../support/ledger-fixture.ts'

const settled = (payments: Payment[]) =>
  payments.filter(({ status }) => ['scheduled', 'likely_paid', 'paid'].includes(status))

const scanning = aMailbox({
  status: 'scanning',
  lastReadAt: null,
  nextScanAt: null,
  progress: {
    phase: 'backfill',
    looked: 1240,
    expected: 3900,
    bills: 14,
    startedAt: '2026-11-23T13:01:00.000Z',
  },
})
const yesterday = aMailbox({ lastReadAt: '2026-11-22T08:12:00.000Z', nextScanAt: null })
const reauth = {
  ...yesterday,
  status: 'reauth_required' as const,
  message: 'Google asks you to sign in again before Duebox can read new mail.',
}

const HOSTILE = '<img src=x onerror=alert(1)> \u202Egnp.tset\u202C javascript:alert(1)'

const many = (count: number): Payment[] =>
  Array.from({ length: count }, (_, index) => {
    const like = PAYMENTS[index % PAYMENTS.length]!
    return {
      ...like,
      id: `many-${index}`,
      dueDate: like.dueDate && addDays(like.dueDate, index % 90),
    }
  })

const rtl: Payment[] = [
  aPayment({
    id: 'r1',
    biller: 'חברת החשמל הצפונית',
    amountDue: { minor: 41200, currency: 'ILS' },
    dueDate: '2026-11-20',
    status: 'overdue',
  }),
  aPayment({
    id: 'r2',
    biller: 'Ahrens & Söhne Heizungsbau',
    amountDue: { minor: 48600, currency: 'EUR' },
    dueDate: '2026-11-27',
    warnings: [{ code: 'x', text: 'חשבון הבנק שונה' }],
  }),
  aPayment({
    id: 'r3',
    biller: 'מי הגליל התחתון',
    amountDue: { minor: 11820, currency: 'ILS' },
    dueDate: TODAY,
  }),
  aPayment({
    id: 'r4',
    biller: 'شركة مياه الشمال المساهمة',
    amountDue: { minor: 20000, currency: 'ILS' },
    dueDate: '2026-11-26',
  }),
  aPayment({
    id: 'r5',
    biller: 'Kiezkraft Fitness',
    amountDue: { minor: 2990, currency: 'EUR' },
    scheduledFor: '2026-11-27',
    status: 'scheduled',
  }),
]

/** Snapshots by name: every state a surface can be in. */
export const STATES: Record<string, Partial<Snapshot>> = {
  normal: {},
  clear: { open: anOpenList(settled(PAYMENTS)) },
  'clear-nothing': { open: anOpenList(PAYMENTS.filter(({ status }) => status === 'paid')) },
  empty: { open: anOpenList([]) },
  starting: {
    connection: { state: 'starting' },
    open: null,
    me: null,
    mailboxes: [],
    confirmedAt: null,
  },
  'signed-out': {
    connection: { state: 'signed-out', message: null },
    open: null,
    me: null,
    mailboxes: [],
    confirmedAt: null,
  },
  unanswered: {
    connection: { state: 'signed-out', message: null, unanswered: true },
    open: null,
    me: null,
    mailboxes: [],
    confirmedAt: null,
    server: 'http://localhost:3000',
  },
  stuck: { stuck: 2 },
  demo: {
    connection: { state: 'signed-out', message: null },
    open: null,
    me: null,
    mailboxes: [],
    confirmedAt: null,
    demo: true,
    server: 'http://127.0.0.1:3210',
  },
  denied: {
    connection: {
      state: 'signed-out',
      message:
        'You said no on Google’s page. Duebox needs to read mail to find bills; connect again whenever you like.',
    },
    open: null,
    me: null,
    mailboxes: [],
    confirmedAt: null,
  },
  ended: {
    connection: { state: 'signed-out', message: 'Your session ended. Sign in again to go on.' },
    mailboxes: [yesterday],
  },
  offline: {
    connection: { state: 'offline', message: 'The server at duebox.home.example does not answer.' },
    mailboxes: [yesterday],
  },
  reauth: { mailboxes: [reauth], me: aPerson({ mailboxes: [reauth] }) },
  stale: { mailboxes: [yesterday] },
  failed: {
    mailboxes: [
      aMailbox({
        status: 'degraded',
        message: 'Gmail did not answer at 14:02, 3 mails are not read yet.',
        unread: 3,
      }),
    ],
  },
  unread: {
    open: anOpenList([]),
    mailboxes: [
      aMailbox({
        status: 'rate_limited',
        lastReadAt: null,
        message: 'Google asked to wait a little. Reading goes on by itself.',
      }),
    ],
  },
  paused: {
    mailboxes: [
      aMailbox({
        status: 'rate_limited',
        message: 'Google asked to wait a little. Reading goes on by itself.',
      }),
    ],
  },
  scanning: {
    mailboxes: [scanning],
    me: aPerson({ mailboxes: [scanning] }),
    open: anOpenList(PAYMENTS.filter(({ status }) => status !== 'paid')),
  },
  'scan-begins': {
    mailboxes: [
      {
        ...scanning,
        progress: {
          phase: 'listing',
          looked: 0,
          expected: null,
          bills: 0,
          startedAt: '2026-11-23T13:03:58.000Z',
        },
      },
    ],
    open: anOpenList([]),
  },
  'new-scan': {
    mailboxes: [
      aMailbox({
        status: 'scanning',
        progress: {
          phase: 'new',
          looked: 4,
          expected: 12,
          bills: 1,
          startedAt: '2026-11-23T13:03:00.000Z',
        },
      }),
    ],
  },
  conflict: {
    open: anOpenList([
      aPayment({
        id: 'c',
        biller: 'Nordlicht Mobil',
        status: 'paid',
        paidOn: '2026-11-19',
        conflict: true,
        amountDue: { minor: 3999, currency: 'EUR' },
        dueDate: '2026-11-20',
        because: 'You marked this paid on 19 Nov; on 21 Nov Nordlicht Mobil wrote that it failed.',
      }),
      ...PAYMENTS.slice(3),
    ]),
  },
  long: {
    open: anOpenList([
      aPayment({
        id: 'l0',
        biller:
          'Gebäudewirtschaft Bad Freienhagen Betriebs- und Verwaltungsgesellschaft mbH & Co. Kommanditgesellschaft auf Aktien',
        amountDue: { minor: 123456789012, currency: 'VND' },
        dueDate: '2026-11-18',
        status: 'overdue',
      }),
      aPayment({
        id: 'l1',
        biller: HOSTILE,
        amountDue: { minor: 1234567, currency: 'KWD' },
        dueDate: TODAY,
        reference: HOSTILE,
      }),
      aPayment({
        id: 'l2',
        biller: 'W'.repeat(300),
        amountDue: { minor: 1, currency: 'EUR' },
        dueDate: '2026-11-26',
        review: true,
        reviewReason:
          'Which is the total, €61.20 or €58.90? The mail names both, one in a table and one in the sentence below it',
      }),
      ...PAYMENTS,
    ]),
  },
  snoozed: {
    open: anOpenList(
      PAYMENTS.map((payment) =>
        payment.id === 'lindenau' ? { ...payment, snoozedUntil: '2026-11-25' } : payment,
      ),
    ),
  },
  'one-currency': {
    open: anOpenList(PAYMENTS.filter(({ amountDue }) => amountDue?.currency === 'USD')),
  },
  'far-overdue': {
    open: anOpenList(
      PAYMENTS.map((payment) =>
        payment.id === 'lindenau' ? { ...payment, dueDate: '2026-08-02' } : payment,
      ),
    ),
  },
  many: { open: anOpenList(many(600)) },
  rtl: { open: anOpenList(rtl, { mainCurrency: 'ILS' }) },
}

/** A client in that state. */
export const inState = (name: string): FakeDuebox => aFakeDuebox(aSnapshot(STATES[name] ?? {}))

const detail = (id: string) => detailOf(PAYMENTS.find((payment) => payment.id === id)!)
const inbox = { mailbox: 'm.oberlaender@mail.example', threadId: null, messageIds: [] }
const thread = { ...inbox, threadId: '16f438e906b36dab', messageIds: ['16f438e906b36dac'] }
type Mail = { open: SidebarProps['open']; duebox: FakeDuebox }

/** What Gmail shows beside the sidebar, by name. */
export function mailOf(name: string, duebox: FakeDuebox): Mail {
  const answering = (answer: Partial<ByMessage>): FakeDuebox => ({
    ...duebox,
    byMessage: async () => ({ connected: true, payments: [], messages: [], ...answer }),
  })
  const mails: Record<string, Mail> = {
    list: { open: inbox, duebox },
    unreadable: { open: null, duebox },
    bill: { open: thread, duebox: answering({ payments: [detail('lindenau')] }) },
    two: { open: thread, duebox: answering({ payments: [detail('ostrand'), detail('veldhuis')] }) },
    held: { open: thread, duebox: answering({ payments: [detail('ahrens')] }) },
    scam: {
      open: thread,
      duebox: answering({
        messages: [
          {
            gmailId: '16f438e906b36dac',
            kind: 'scam',
            why: 'Asks for money and is not who it says it is',
            warnings: [
              {
                code: 'sender',
                text: 'Calls itself “Paynord Service”, sent from billing@pn-secure-desk.example',
              },
              { code: 'phone', text: 'Asks you to phone a number' },
              { code: 'first', text: 'First mail from this sender' },
            ],
          },
        ],
      }),
    },
    none: {
      open: thread,
      duebox: answering({
        messages: [
          {
            gmailId: '16f438e906b36dac',
            kind: 'none',
            why: 'An offer: nothing was ordered',
            warnings: [],
          },
        ],
      }),
    },
    unknown: { open: thread, duebox: answering({}) },
    stranger: {
      open: { ...thread, mailbox: 'other@mail.example' },
      duebox: answering({ connected: false }),
    },
  }
  return mails[name] ?? { open: inbox, duebox }
}
