import { browser } from 'wxt/browser'
import type { PaymentAction } from '#shared/contract/payments.ts'
import { connect, type Api } from './api.ts'
import { ApiError, type Connection, type Duebox, type Snapshot } from './client.ts'
import { asPerson, readAgain, type Reach } from './ledger.ts'
import { watchLive } from './live.ts'
import { ask } from './messages.ts'
import { markChanged, onMarked, readServer, serverOf } from './storage.ts'
import { openPageVault, type Session } from './vault.ts'
import { snapshotOf } from './view.ts'

/** Without a socket a visible page asks this often; with one only now and then, in case it died unnoticed. */
const POLL_MS = 4_000
const POLL_BESIDE_SOCKET_MS = 60_000

/** What the last request came to. */
type Heard = 'nothing yet' | 'answer' | { fault: string }

/** What a page stands on; the tests pass their own. */
export type PageDeps = Reach & { ask: typeof ask }

const pageDeps = (): PageDeps => ({ vault: openPageVault(), now: () => new Date(), ask })

/**
 * The client of popup and dashboard. Resolves as soon as the kept list is read, so that the first frame shows it;
 * the server is asked right after. While the page is visible it owns the WebSocket.
 *
 * @param signal ends the listening (a page never needs it: closing the page does)
 */
export async function openDuebox(
  deps: PageDeps = pageDeps(),
  signal = new AbortController().signal,
): Promise<Duebox> {
  const deviceZone = new Intl.DateTimeFormat().resolvedOptions().timeZone
  const watchers = new Set<() => void>()
  let [kept, server] = await Promise.all([deps.vault.read(), readServer()])
  let heard: Heard = 'nothing yet'
  let acting: readonly { paymentId: string; action: PaymentAction }[] = []
  let demo: boolean | null = null
  let running: Promise<void> | undefined
  /** What a sign-out had to leave behind. */
  let farewell: string | null = null
  let askedAt = 0
  let live = false
  let socket: { key: string; stop: AbortController } | undefined

  const look = () => {
    const now = deps.now()
    const moving = acting.map((one) => ({ ...one, id: '', at: now.toISOString() }))
    const waiting = moving.length ? [...kept.waiting, ...moving] : kept.waiting
    const connection = connectionOf(kept.session, heard, farewell)
    const seen = snapshotOf({ ...kept, waiting }, { server, connection, now, deviceZone })
    return { ...seen, demo: kept.me?.demo ?? demo }
  }
  let snapshot: Snapshot = look()
  const paint = () => {
    snapshot = look()
    tend()
    for (const changed of watchers) changed()
  }
  const reread = async () => {
    const before = kept.open?.confirmedAt
    ;[kept, server] = await Promise.all([deps.vault.read(), readServer()])
    // the background or another page has reached the server
    if (kept.open && kept.open.confirmedAt !== before) heard = 'answer'
    paint()
  }

  const read = async (options?: { whole: boolean }) => {
    const before = kept
    askedAt = deps.now().getTime()
    try {
      const result = await readAgain(deps, options)
      if (result === 'signed-out') demo = (await anyone(server).health()).demo
      heard = 'answer'
    } catch (fault) {
      heard = { fault: fault instanceof Error ? fault.message : String(fault) }
    }
    await reread()
    if (differs(before, kept)) await Promise.all([markChanged(), deps.ask({ type: 'changed' })])
  }
  const refresh = () => (running ??= read().finally(() => (running = undefined)))
  /** After news: a request already under way may have been answered before it. */
  const refreshAfter = () => (running ? running.then(refresh) : refresh())

  /** Opens or closes the socket so that there is one exactly while the page is visible and signed in. */
  function tend() {
    const bearer = document.visibilityState === 'visible' ? kept.session?.bearer : null
    const key = kept.session && bearer ? `${kept.session.server} ${bearer}` : ''
    if (key === (socket?.key ?? '')) return
    socket?.stop.abort()
    socket = undefined
    live = false
    if (!key || signal.aborted) return
    const stop = new AbortController()
    socket = { key, stop }
    watchLive({
      server: kept.session?.server ?? server,
      ticket: async () => (await asPerson(deps, (api) => api.liveTicket())).ticket,
      onLive: (now) => (live = now),
      onEvent: () => void refreshAfter(),
      signal: stop.signal,
    })
  }
  const beat = () => {
    if (document.visibilityState !== 'visible' || !kept.session?.bearer) return
    if (look().today !== snapshot.today) paint()
    const pauseMs = live ? POLL_BESIDE_SOCKET_MS : POLL_MS
    if (deps.now().getTime() - askedAt >= pauseMs) void refresh()
  }
  const timer = setInterval(beat, POLL_MS / 4)
  const shown = () => {
    paint()
    if (document.visibilityState === 'visible') void refreshAfter()
  }
  document.addEventListener('visibilitychange', shown, { signal })
  const unmark = onMarked(() => void reread())
  signal.addEventListener('abort', () => {
    clearInterval(timer)
    unmark()
    socket?.stop.abort()
  })

  const anyone = (address: string) => (deps.connect ?? connect)(address, null)
  const person = async <T>(use: (api: Api) => Promise<T>): Promise<T> => {
    try {
      return await asPerson(deps, use)
    } catch (fault) {
      if (fault instanceof ApiError && fault.code === 'unauthenticated') await reread()
      throw fault
    }
  }
  tend()
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
        return await deps.ask({ type: 'act', id: crypto.randomUUID(), paymentId, action })
      } finally {
        acting = acting.filter((other) => other !== one)
        await reread()
      }
    },
    call: (route, request) => person((api) => api.call<never>(route, request)),
    detail: (id) => person((api) => api.detail(id)),
    list: (query) => person((api) => api.call('GET /api/payments', { query })),
    async scanNow() {
      await person((api) => api.scanNow())
      await refreshAfter()
    },
    async saveSettings(patch) {
      await person((api) => api.saveSettings(patch))
      await running
      await read({ whole: true })
    },
    async signIn() {
      await deps.ask({ type: 'sign-in' })
      farewell = null
      heard = 'answer'
      await reread()
    },
    async signOut() {
      farewell = farewellOf(await deps.ask({ type: 'sign-out' }))
      await reread()
    },
    async setServer(url) {
      const address = serverOf(url)
      const answer = await anyone(address).health()
      farewell = farewellOf(await deps.ask({ type: 'set-server', url: address }))
      demo = answer.demo
      heard = 'answer'
      await reread()
    },
    async eraseEverything() {
      const receipt = await deps.ask({ type: 'erase' })
      await reread()
      return receipt
    },
    openDashboard(hash = '') {
      const page = browser.runtime.getURL('/dashboard.html')
      if (location.href.startsWith(page)) location.hash = hash
      else void browser.tabs.create({ url: `${page}#${hash.replace(/^#/, '')}` })
    },
  }
}

function connectionOf(
  session: Session | undefined,
  heard: Heard,
  farewell: string | null,
): Connection {
  const fault = typeof heard === 'object' ? heard.fault : null
  if (!session) return { state: 'signed-out', message: farewell, unanswered: fault !== null }
  if (!session.bearer) return { state: 'signed-out', message: SESSION_ENDED }
  if (heard === 'nothing yet') return { state: 'starting' }
  return fault === null ? { state: 'online' } : { state: 'offline', message: fault }
}

const farewellOf = ({ lost }: { lost: number }): string | null =>
  lost === 0
    ? null
    : `You are signed out. ${lost === 1 ? 'One decision was' : `${lost} decisions were`} not saved: the server did not take ${lost === 1 ? 'it' : 'them'}.`

const SESSION_ENDED = 'Your session ended. Sign in again to go on.'

type Known = Awaited<ReturnType<Reach['vault']['read']>>

/** Whether the badge could say something else now, or actions wait for a server that answers again. */
function differs(before: Known, after: Known): boolean {
  const at = (known: Known) => Date.parse(known.open?.confirmedAt ?? '') || 0
  return (
    after.waiting.length > 0 ||
    before.open?.body.version !== after.open?.body.version ||
    before.session?.bearer !== after.session?.bearer ||
    JSON.stringify(before.mailboxes) !== JSON.stringify(after.mailboxes) ||
    at(after) - at(before) > POLL_BESIDE_SOCKET_MS / 2
  )
}
