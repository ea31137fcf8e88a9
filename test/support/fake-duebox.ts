import {
  ApiError,
  type Duebox,
  type SidebarDuebox,
  type Snapshot,
} from '../../extension/platform/client.ts'
import type { Request } from '../../extension/platform/api.ts'
import type { Route } from '../../extension/platform/routes.ts'
import type {
  AddPayment,
  ListPayments,
  Payment,
  PaymentAction,
  PaymentActionResult,
  PaymentDetail,
} from '../../shared/contract/payments.ts'
import type { NewRule, Rule } from '../../shared/contract/rules.ts'
import { type Edit, fieldsIn } from '../../shared/edit.ts'
import { sumOfLeft } from '../../shared/payment.ts'
import { expectedIn } from './expected-fixture.ts'
import { reviewIn } from './review-fixture.ts'
import {
  anOpenList,
  aPayment,
  aMailbox,
  aPerson,
  detailOf,
  PAYMENTS,
  SCAN_LOG,
  TODAY,
} from './ledger-fixture.ts'

/** A snapshot of a person who is signed in and up to date. */
export const aSnapshot = (over: Partial<Snapshot> = {}): Snapshot => ({
  connection: { state: 'online' },
  server: 'https://duebox.home.example',
  me: aPerson(),
  open: anOpenList(PAYMENTS),
  confirmedAt: '2026-11-23T13:03:00.000Z',
  mailboxes: [aMailbox()],
  today: TODAY,
  pending: {},
  ...over,
})

/** A client without a server: actions change the snapshot at once; `acted` is what was asked for. */
export type FakeDuebox = SidebarDuebox & {
  acted: { paymentId: string; action: PaymentAction }[]
  opened: (string | undefined)[]
  called: { route: Route; body: unknown }[]
  set(over: Partial<Snapshot>): void
}

export function aFakeDuebox(
  first: Snapshot = aSnapshot(),
  over: Partial<SidebarDuebox> = {},
): FakeDuebox {
  let snapshot = first
  const watchers = new Set<() => void>()
  const before = new Map<string, Payment>()
  const set = (change: Partial<Snapshot>) => {
    snapshot = { ...snapshot, ...change }
    for (const changed of watchers) changed()
  }
  const find = (id: string) => {
    const found = snapshot.open?.payments.find((payment) => payment.id === id)
    if (!found) throw new ApiError('not_found', 'This payment is no longer there.')
    return found
  }
  const acted: FakeDuebox['acted'] = []
  const called: FakeDuebox['called'] = []
  const answers: Partial<Record<Route, (body: never, query: Request['query']) => unknown>> = {
    'GET /api/expected': () => expectedIn(snapshot),
    'GET /api/scan/messages': (_body, query) => ({
      ...SCAN_LOG,
      messages: SCAN_LOG.messages.filter(
        ({ kind }) => !query?.outcome || outcomeOf(kind) === query.outcome,
      ),
    }),
    'GET /api/review': () => reviewIn(snapshot),
    'GET /api/rules': () => ({ rules: RULES }),
    'POST /api/rules/preview': ({ paymentId }: NewRule) => ({
      sentence: `Mails from ${find(paymentId).biller} are never bills.`,
      total: 1,
      payments: [find(paymentId)],
    }),
    'POST /api/payments': ({ biller, amountDue, dueDate }: AddPayment): PaymentActionResult => {
      const payment = aPayment({
        id: `added-${called.length}`,
        biller,
        amountDue: amountDue ?? null,
        dueDate: dueDate ?? null,
        latest: null,
        messageCount: 0,
      })
      const { open } = snapshot
      if (open)
        set({
          open: { ...open, version: open.version + 1, payments: [...open.payments, payment] },
        })
      return { version: 8, payment, undo: 'decision-added' }
    },
  }
  const opened: FakeDuebox['opened'] = []
  return {
    acted,
    opened,
    called,
    set,
    snapshot: {
      get: () => snapshot,
      subscribe: (changed) => {
        watchers.add(changed)
        return () => watchers.delete(changed)
      },
    },
    refresh: async () => {},
    act: async (paymentId, action) => {
      acted.push({ paymentId, action })
      const now = find(paymentId)
      if (action.do !== 'undo') before.set(paymentId, now)
      const payment = {
        ...(action.do === 'undo' ? (before.get(paymentId) ?? now) : after(now, action)),
        version: now.version + 1,
      }
      const { open } = snapshot
      if (open)
        set({
          open: {
            ...open,
            payments: open.payments.map((one) => (one.id === paymentId ? payment : one)),
          },
        })
      return { version: 8, payment, undo: action.do === 'undo' ? null : `decision-${acted.length}` }
    },
    call: async (route, request) => {
      called.push({ route, body: request?.body })
      return answers[route]?.(request?.body as never, request?.query) as never
    },
    detail: async (id) => withEdits(detailOf(find(id)), acted),
    list: async (query) => listOf(snapshot, query),
    byMessage: async () => ({ connected: true, payments: [], messages: [] }),
    scanNow: async () => {},
    saveSettings: async (patch) => {
      if (snapshot.me)
        set({ me: { ...snapshot.me, settings: { ...snapshot.me.settings, ...(patch as object) } } })
    },
    signIn: async () => {},
    signOut: async () =>
      set({
        connection: { state: 'signed-out', message: null },
        open: null,
        me: null,
        mailboxes: [],
      }),
    setServer: async (server) => set({ server }),
    eraseEverything: async () => {
      set({
        connection: { state: 'signed-out', message: null },
        open: null,
        me: null,
        mailboxes: [],
      })
      return { revoked: true }
    },
    openDashboard: (hash) => void opened.push(hash),
    ...over,
  }
}

/** The detail as the person's edits leave it. */
function withEdits(detail: PaymentDetail, acted: FakeDuebox['acted']): PaymentDetail {
  const set = acted
    .filter(({ paymentId }) => paymentId === detail.payment.id)
    .reduce<Edit>((sum, { action }) => ({ ...sum, ...(action.do === 'edit' && action.set) }), {})
  const edited = fieldsIn(set).map((field) => ({ field, mail: null, differs: false }))
  return edited.length === 0 ? detail : { ...detail, edited, note: set.note ?? null }
}

function after(payment: Payment, action: PaymentAction): Payment {
  if (action.do === 'edit') {
    const { note: _note, ...set } = action.set
    return { ...payment, ...JSON.parse(JSON.stringify(set)) }
  }
  if (action.do === 'skip') return { ...payment, status: 'cancelled' }
  if (action.do === 'paid' && action.amount) return { ...payment, amountPaid: action.amount }
  if (action.do === 'paid')
    return { ...payment, status: 'paid', paidOn: TODAY, review: false, conflict: false }
  if (action.do === 'dismiss') return { ...payment, status: 'dismissed' }
  if (action.do === 'snooze') return { ...payment, snoozedUntil: action.until }
  if (action.do === 'unsnooze') return { ...payment, snoozedUntil: null }
  if (action.do === 'undo') return payment
  return { ...payment, status: 'upcoming', paidOn: null, conflict: false }
}

const RULES: Rule[] = [
  {
    id: 'r1',
    kind: 'never_bill',
    sentence: 'Mails from Möbelhaus Krone (krone.example) are never bills.',
    biller: 'Möbelhaus Krone',
    label: null,
    paused: false,
    payments: 2,
    createdAt: '2026-11-20T10:00:00Z',
  },
  {
    id: 'r2',
    kind: 'stop_biller',
    sentence: 'Bills of Kiezkraft Fitness (kiezkraft.example) are not tracked.',
    biller: 'Kiezkraft Fitness',
    label: null,
    paused: true,
    payments: 0,
    createdAt: '2026-11-10T10:00:00Z',
  },
]

const outcomeOf = (kind: string) =>
  kind === 'unread' ? 'unread' : kind === 'none' || kind === 'scam' ? 'not_payment' : 'payment'

const dayOf = ({ dueDate, scheduledFor, paidOn }: Payment) =>
  dueDate ?? scheduledFor ?? paidOn ?? '~'

function listOf({ open }: Snapshot, query: Parameters<Duebox['list']>[0]): ListPayments {
  const statuses = query.status?.split(',')
  const wanted = (open?.payments ?? []).filter(
    ({ status, biller, reference }) =>
      (!statuses || statuses.includes(status)) &&
      (!query.q || `${biller} ${reference}`.toLowerCase().includes(query.q.toLowerCase())),
  )
  const sorted = wanted.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
  const unpaid = wanted.filter(({ status }) => ['upcoming', 'overdue', 'failed'].includes(status))
  const limit = query.limit ?? 50
  const from = Number(query.cursor ?? 0)
  return {
    version: 7,
    total: wanted.length,
    left: sumOfLeft(unpaid),
    payments: sorted.slice(from, from + limit),
    nextCursor: from + limit < sorted.length ? String(from + limit) : null,
  }
}
