import type { Mailbox, Me, ScanLog } from '../../shared/contract/me.ts'
import type {
  OpenPayments,
  Payment,
  PaymentDetail,
  PaymentEvidence,
  PaymentMessage,
} from '../../shared/contract/payments.ts'
import { addDays, type Day } from '../../shared/day.ts'
import { decimalOf, formatMoney, type Money } from '../../shared/money.ts'

/** The day on which every invented ledger below plays: a Monday, as in the design's pictures. */
export const TODAY: Day = '2026-11-23'
export const NOW = new Date('2026-11-23T13:04:00Z')
export const ZONE = 'Europe/Berlin'

const at = (day: Day, time = '08:10') => `${day}T${time}:00.000Z`

/** A payment with everything absent that is not given; `id` also names its thread. */
export function aPayment(over: Partial<Payment> & Pick<Payment, 'id' | 'biller'>): Payment {
  return {
    mailboxId: 'mailbox-1',
    mailboxEmail: 'm.oberlaender@mail.example',
    amountDue: null,
    minimumDue: null,
    amountPaid: null,
    issueDate: null,
    dueDate: null,
    scheduledFor: null,
    reference: null,
    accountRef: null,
    autopay: 'unknown',
    status: 'upcoming',
    because: 'A bill asks for it.',
    paidOn: null,
    review: false,
    reviewReason: null,
    conflict: false,
    snoozedUntil: null,
    payLink: null,
    implied: [],
    warnings: [],
    latest: { kind: 'bill', receivedAt: at('2026-11-09') },
    messageCount: 1,
    version: 1,
    ...over,
  }
}

const euro = (minor: number) => ({ minor, currency: 'EUR' })

/** The mailbox of the design's pictures: €1,014.64 left, nine bills, three of them outside the sum. */
export const PAYMENTS: Payment[] = [
  aPayment({
    id: 'lindenau',
    biller: 'Stadtwerke Lindenau GmbH',
    amountDue: euro(13340),
    dueDate: '2026-11-18',
    status: 'overdue',
    reference: '2026-11-4471',
    because: 'The date passed and no receipt came.',
    latest: { kind: 'reminder', receivedAt: at('2026-11-20') },
    messageCount: 2,
    payLink: {
      url: 'https://kundenportal.lindenau.example/zahlen/4471',
      host: 'kundenportal.lindenau.example',
    },
  }),
  aPayment({
    id: 'nordlicht',
    biller: 'Nordlicht Mobil',
    amountDue: euro(3999),
    dueDate: '2026-11-20',
    status: 'failed',
    reference: 'RE 88120934',
    because: 'Nordlicht Mobil wrote on 21 Nov that the payment failed.',
    latest: { kind: 'failed', receivedAt: at('2026-11-21') },
    messageCount: 2,
  }),
  aPayment({
    id: 'ahrens',
    biller: 'Ahrens & Söhne Heizungsbau',
    amountDue: euro(48600),
    dueDate: '2026-11-27',
    reference: '2026-0417',
    review: true,
    reviewReason: 'The bank account differs from the last 6 bills',
    warnings: [
      {
        code: 'payee_changed',
        text: 'The bank account differs from the last 6 bills of this biller.',
      },
      {
        code: 'sender_domain',
        text: 'Sent from ahrens-soehne-rechnung.example, before it was ahrens-soehne.example.',
      },
    ],
    payLink: {
      url: 'https://ahrens-soehne-rechnung.example/pay',
      host: 'ahrens-soehne-rechnung.example',
    },
    latest: { kind: 'bill', receivedAt: at('2026-11-19') },
  }),
  aPayment({
    id: 'veldhuis',
    biller: 'Veldhuis Verzekeringen B.V.',
    amountDue: euro(8615),
    dueDate: TODAY,
    reference: 'VZ-550-2211',
  }),
  aPayment({
    id: 'toto',
    biller: '東都ガス株式会社',
    amountDue: { minor: 6482, currency: 'JPY' },
    dueDate: '2026-11-26',
    reference: 'お客様番号 3301-88',
    latest: { kind: 'bill', receivedAt: at('2026-11-10') },
  }),
  aPayment({
    id: 'kiezkraft',
    biller: 'Kiezkraft Fitness',
    amountDue: euro(2990),
    scheduledFor: '2026-11-27',
    dueDate: '2026-11-27',
    status: 'scheduled',
    autopay: 'yes',
    reference: 'Mandate KF-0092',
    latest: { kind: 'autopay', receivedAt: at('2026-11-20') },
  }),
  aPayment({
    id: 'ostrand',
    biller: 'Wasserverband Ostrand',
    amountDue: euro(5480),
    dueDate: '2026-11-29',
    reference: '7731-204',
    latest: { kind: 'bill', receivedAt: at('2026-11-12') },
    payLink: {
      url: 'https://wasserverband-ostrand.example/rechnung',
      host: 'wasserverband-ostrand.example',
    },
  }),
  aPayment({
    id: 'freienhagen',
    biller: 'Gebäudewirtschaft Bad Freienhagen Betriebs- und Verwaltungsgesellschaft mbH',
    amountDue: euro(74200),
    scheduledFor: '2026-12-01',
    status: 'scheduled',
    autopay: 'yes',
    reference: 'Mieter 40-118',
  }),
  aPayment({
    id: 'stadtkasse',
    biller: 'Stadtkasse Bad Freienhagen',
    amountDue: euro(21430),
    dueDate: '2026-12-02',
    reference: 'Grundsteuer 4 of 4',
  }),
  aPayment({
    id: 'cloudstead',
    biller: 'Cloudstead Hosting',
    amountDue: { minor: 2400, currency: 'USD' },
    dueDate: '2026-12-05',
    reference: 'INV-20419',
    latest: { kind: 'bill', receivedAt: at('2026-11-22') },
  }),
  aPayment({
    id: 'loomwell',
    biller: 'Loomwell Insurance',
    amountDue: euro(41200),
    scheduledFor: '2026-12-12',
    status: 'scheduled',
    autopay: 'yes',
    reference: 'LW 7 002 118',
    latest: { kind: 'renewal', receivedAt: at('2026-11-01') },
  }),
  aPayment({
    id: 'fernwaerme',
    biller: 'Fernwärme Südost eG',
    reference: '2026-NK-18',
    because: 'The amount is in an attachment that could not be read.',
    latest: { kind: 'bill', receivedAt: at('2026-11-22') },
  }),
  aPayment({
    id: 'papierlotse',
    biller: 'Papierlotse',
    amountDue: euro(1250),
    dueDate: '2026-11-12',
    scheduledFor: '2026-11-12',
    status: 'likely_paid',
    autopay: 'yes',
    because: 'Papierlotse charges by itself; no failure notice came since 12 Nov.',
  }),
  aPayment({
    id: 'sternwarte',
    biller: 'Sternwarte Verlag',
    amountDue: euro(1200),
    dueDate: '2026-11-13',
    scheduledFor: '2026-11-13',
    status: 'likely_paid',
    autopay: 'yes',
    reference: 'SV-2231',
  }),
  ...[
    ['Löwentor Kfz', 42180, '2026-11-20'],
    ['Heuberg Zahnarztpraxis', 6120, '2026-11-17'],
    ['Rundfunkbeitrag Mitte', 5508, '2026-11-15'],
    ['Kita Sonnenhügel', 31200, '2026-11-03'],
    ['Werkbank Coworking', 18900, '2026-11-02'],
    ['Tierarzt am Anger', 8745, '2026-11-19'],
  ].map(([biller, minor, paidOn], index) =>
    aPayment({
      id: `paid-${index}`,
      biller: String(biller),
      amountDue: euro(Number(minor)),
      amountPaid: euro(Number(minor)),
      dueDate: String(paidOn),
      paidOn: String(paidOn),
      status: 'paid',
      because: `A receipt of ${String(paidOn)} covers it.`,
      latest: { kind: 'receipt', receivedAt: at(String(paidOn)) },
      messageCount: 2,
    }),
  ),
]

/** The open list holding these payments. */
export const anOpenList = (
  payments: Payment[],
  over: Partial<OpenPayments> = {},
): OpenPayments => ({
  version: 7,
  today: TODAY,
  timeZone: ZONE,
  mainCurrency: 'EUR',
  horizonDays: 7,
  range: { from: addDays(TODAY, -90) },
  payments,
  ...over,
})

/** A mailbox that was read an hour ago and is read again in five. */
export const aMailbox = (over: Partial<Mailbox> = {}): Mailbox => ({
  id: 'mailbox-1',
  email: 'm.oberlaender@mail.example',
  status: 'ok',
  message: null,
  connectedAt: at('2026-10-02'),
  lastReadAt: '2026-11-23T13:02:00.000Z',
  nextScanAt: '2026-11-23T19:00:00.000Z',
  readFrom: addDays(TODAY, -90),
  progress: null,
  unread: 0,
  ...over,
})

export const aPerson = (over: Partial<Me> = {}): Me => ({
  id: 'person-1',
  email: 'm.oberlaender@mail.example',
  settings: {
    range: '90d',
    timeZone: ZONE,
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

const quoted = (
  field: PaymentEvidence['field'],
  value: string,
  quote: string,
  messageId: string,
  known = true,
): PaymentEvidence => {
  const start = quote.indexOf('[')
  const end = quote.indexOf(']') - 1
  return {
    field,
    value,
    known,
    confidence: 0.97,
    quote: quote.replace(/[[\]]/g, ''),
    start,
    end,
    messageId,
  }
}

const message = (messageId: string, over: Partial<PaymentMessage> = {}): PaymentMessage => ({
  messageId,
  gmailId: '16f438e906b36dac',
  threadId: '16f438e906b36dab',
  kind: 'bill',
  receivedAt: at('2026-11-12'),
  subject: 'Ihre Rechnung November',
  from: 'rechnung@biller.example',
  ...over,
})

const germanMoney = ({ minor, currency }: Money) =>
  formatMoney({ minor, currency }, 'de-DE').replace('\u00A0', ' ')
const germanDay = (day: Day) => day.split('-').toReversed().join('.')

const AHRENS_CHECKS: PaymentDetail['checks'] = [
  { code: 'iban', before: 'DE11999900000020205107', now: 'DE22999900000099887766' },
  { code: 'sender', before: 'ahrens-soehne.example', now: 'ahrens-soehne-rechnung.example' },
]

/** A payment of which the person has set nothing. */
export const UNTOUCHED = { edited: [], note: null, byHand: false, checks: [] }

/** What the server knows of one payment: full for those the pictures open, one plain mail for the others. */
export function detailOf(payment: Payment): PaymentDetail {
  if (payment.id === 'lindenau')
    return {
      ...UNTOUCHED,
      payment,
      messages: [
        message('m1', {
          receivedAt: at('2026-11-03'),
          subject: 'Abschlag November',
          from: 'service@lindenau.example',
        }),
        message('m2', {
          kind: 'reminder',
          receivedAt: at('2026-11-20'),
          subject: 'Zahlungserinnerung',
          from: 'service@lindenau.example',
        }),
      ],
      evidence: [
        quoted(
          'amountDue',
          '133.40 EUR',
          '… somit ist ein Gesamtbetrag von [133,40 €] (inkl. Mahngebühr 5,00 €) offen.',
          'm2',
        ),
        quoted('dueDate', '2026-11-18', 'Bitte zahlen Sie spätestens bis zum [18.11.2026].', 'm1'),
        quoted(
          'iban',
          'DE11 9999 0000 0020 2051 07',
          'IBAN: [DE11 9999 0000 0020 2051 07], BIC: OSTRDEXX',
          'm1',
        ),
        quoted('reference', '2026-11-4471', 'Verwendungszweck: [2026-11-4471]', 'm1'),
      ],
      changes: [
        {
          id: 'c1',
          at: at('2026-11-03'),
          actor: 'mail',
          field: 'status',
          from: null,
          to: 'upcoming',
          messageId: 'm1',
          undoes: null,
        },
        {
          id: 'c2',
          at: at('2026-11-19', '00:00'),
          actor: 'clock',
          field: 'status',
          from: 'upcoming',
          to: 'overdue',
          messageId: null,
          undoes: null,
        },
        {
          id: 'c3',
          at: at('2026-11-20'),
          actor: 'mail',
          field: 'amountDue',
          from: '128.40 EUR',
          to: '133.40 EUR',
          messageId: 'm2',
          undoes: null,
        },
      ],
    }
  return {
    ...UNTOUCHED,
    checks: payment.id === 'ahrens' ? AHRENS_CHECKS : [],
    payment,
    messages: [
      message('m1', {
        kind: payment.latest?.kind ?? 'bill',
        receivedAt: payment.latest?.receivedAt ?? at('2026-11-12'),
      }),
    ],
    evidence: [
      ...(payment.amountDue
        ? [
            quoted(
              'amountDue',
              `${decimalOf(payment.amountDue)} ${payment.amountDue.currency}`,
              `Der Rechnungsbetrag von [${germanMoney(payment.amountDue)}] wird wie vereinbart fällig.`,
              'm1',
            ),
          ]
        : []),
      ...(payment.dueDate
        ? [
            quoted(
              'dueDate',
              payment.dueDate,
              `Die Zahlung ist fällig am [${germanDay(payment.dueDate)}] ohne Abzug.`,
              'm1',
            ),
          ]
        : []),
      ...(payment.reference
        ? [quoted('reference', payment.reference, `Bitte angeben: [${payment.reference}]`, 'm1')]
        : []),
    ],
    changes: [
      {
        id: 'c1',
        at: payment.latest?.receivedAt ?? at('2026-11-12'),
        actor: 'mail',
        field: 'status',
        from: null,
        to: payment.status,
        messageId: 'm1',
        undoes: null,
      },
    ],
  }
}

/** A page of the scan log. */
export const SCAN_LOG: ScanLog = {
  counts: { payment: 148, notPayment: 3741, unread: 3 },
  messages: [
    [
      'Stadtwerke Lindenau <service@lindenau.example>',
      'Zahlungserinnerung',
      'reminder',
      null,
      'lindenau',
      '2026-11-20',
    ],
    [
      'Nordlicht Mobil <rechnung@nordlicht.example>',
      'Ihre Zahlung wurde abgelehnt',
      'failed',
      null,
      'nordlicht',
      '2026-11-21',
    ],
    [
      'Paynord Service <billing@pn-secure-desk.example>',
      'Your account will be charged today',
      'scam',
      'Asks for money and is not who it says',
      null,
      '2026-11-21',
    ],
    [
      'Möbelhaus Krone <news@krone.example>',
      'Nur heute: 20 % auf alles',
      'none',
      'An offer: nothing was ordered',
      null,
      '2026-11-22',
    ],
    [
      'Kurier Express <info@kurier.example>',
      'Ihre Sendung ist unterwegs',
      'none',
      'A delivery notice',
      null,
      '2026-11-22',
    ],
    [null, null, 'unread', 'Took longer than 2 seconds to read', null, '2026-11-22'],
    [
      '東都ガス株式会社 <bill@toto.example>',
      'ガス料金のお知らせ',
      'bill',
      null,
      'toto',
      '2026-11-10',
    ],
  ].map(([from, subject, kind, why, paymentId, day], index) => ({
    gmailId: `16f438e906b36da${index}`,
    threadId: `16f438e906b36da${index}`,
    mailboxEmail: 'm.oberlaender@mail.example',
    receivedAt: at(String(day), '11:20'),
    from: from ?? null,
    subject: subject ?? null,
    kind: String(kind),
    why: why ?? null,
    paymentId: paymentId ?? null,
  })),
  nextCursor: null,
}
