import type { PaymentAction } from '#shared/contract/payments.ts'
import { ApiError, type SidebarDuebox, type Snapshot } from './client.ts'
import { ask } from './messages.ts'
import { withWaiting } from './view.ts'

const ASK_EVERY_MS = 5_000

/**
 * The client of Gmail's sidebar: no bearer, no fetch, only messages to the background. It asks when it opens, when
 * the tab becomes visible, after its own actions and every 5 s while visible.
 *
 * @param signal ends the asking; abort it when the panel closes
 */
export function openSidebar(signal: AbortSignal, send: typeof ask = ask): SidebarDuebox {
  const watchers = new Set<() => void>()
  let told: Snapshot = NOTHING
  let snapshot = told
  let acting: readonly { paymentId: string; action: PaymentAction }[] = []
  let running: Promise<void> | undefined
  const paint = () => {
    const open = told.open && withWaiting(told.open, acting, told.today)
    const moving = acting.map(({ paymentId, action }) => [paymentId, action.do] as const)
    snapshot = { ...told, open, pending: { ...told.pending, ...Object.fromEntries(moving) } }
    for (const changed of watchers) changed()
  }
  const read = async () => {
    try {
      told = await send({ type: 'gmail-list' })
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : String(fault)
      told = { ...told, connection: { state: 'offline', message } }
    }
    if (!signal.aborted) paint()
  }
  const refresh = () => (running ??= read().finally(() => (running = undefined)))
  const refreshAfter = () => (running ? running.then(refresh) : refresh())
  const seen = () => document.visibilityState === 'visible' && void refresh()
  const timer = setInterval(seen, ASK_EVERY_MS)
  document.addEventListener('visibilitychange', seen, { signal })
  signal.addEventListener('abort', () => clearInterval(timer))
  void refresh()
  return {
    snapshot: {
      get: () => snapshot,
      subscribe(changed) {
        watchers.add(changed)
        return () => watchers.delete(changed)
      },
    },
    refresh: refreshAfter,
    async act(paymentId, action) {
      const one = { paymentId, action }
      acting = [...acting, one]
      paint()
      try {
        return await send({ type: 'gmail-act', id: crypto.randomUUID(), paymentId, action })
      } finally {
        await refreshAfter()
        acting = acting.filter((other) => other !== one)
        paint()
      }
    },
    detail: (paymentId) => send({ type: 'gmail-detail', paymentId }),
    byMessage: ({ thread, messages }) =>
      send({
        type: 'gmail-thread',
        ...(thread ? { thread } : {}),
        ...(messages ? { messages } : {}),
      }),
    openDashboard: (hash = '') =>
      void send({ type: 'gmail-dashboard', hash: hash.replace(/^#/, '') }).catch(() => refresh()),
    call: notHere,
    list: notHere,
    scanNow: notHere,
    saveSettings: notHere,
    signIn: notHere,
    signOut: notHere,
    setServer: notHere,
    eraseEverything: notHere,
  }
}

const notHere = () =>
  Promise.reject(new ApiError('unauthenticated', 'Open Duebox from the toolbar for that.'))

const NOTHING: Snapshot = {
  connection: { state: 'starting' },
  server: '',
  me: null,
  open: null,
  confirmedAt: null,
  mailboxes: [],
  today: '1970-01-01',
  pending: {},
}
