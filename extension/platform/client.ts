import type { Mailbox, Me, SettingsPatch } from '#shared/contract/me.ts'
import type {
  ByMessage,
  ListPayments,
  ListPaymentsQuery,
  OpenPayments,
  PaymentAction,
  PaymentActionResult,
  PaymentDetail,
} from '#shared/contract/payments.ts'
import type { Request } from './api.ts'
import type { Route } from './routes.ts'

/** How the surface stands with the server. */
export type Connection =
  | { state: 'starting' }
  /** `unanswered`: nobody has asked for anything yet, and no server answers at the address. */
  | { state: 'signed-out'; message: string | null; unanswered?: boolean }
  | { state: 'online' }
  | { state: 'offline'; message: string }

/** Everything a surface paints from. Null means "not known yet", never "empty". */
export type Snapshot = Readonly<{
  connection: Connection
  server: string
  /** True when the server plays the invented mailbox (GET /api/health), null while that is not known. */
  demo?: boolean | null
  me: Me | null
  open: OpenPayments | null
  /** When `open` was last confirmed by the server (also by a 304). */
  confirmedAt: string | null
  mailboxes: readonly Mailbox[]
  /** Civil today in the person's zone; changes at midnight. */
  today: string
  /** Payments with an action on its way, so a row can show it at once: id → what was done. */
  pending: Readonly<Record<string, PaymentAction['do']>>
  /** Actions the server broke down over again and again; they are still tried. */
  stuck?: number
}>

/** A value that can be watched; `get` returns the same object until something changed (useSyncExternalStore). */
export interface Watched<T> {
  get(): T
  subscribe(changed: () => void): () => void
}

/**
 * What a screen can ask for. Extension pages implement it over HTTP, storage and the background; Gmail's sidebar
 * over messages to the background, where the calls it may not make reject with an ApiError 'unauthenticated'.
 */
export interface Duebox {
  readonly snapshot: Watched<Snapshot>
  /** Reads again now; joins a refresh that is running. */
  refresh(): Promise<void>
  /** Optimistic: the snapshot changes at once and goes back if the server refuses. Queued while offline. */
  act(paymentId: string, action: PaymentAction): Promise<PaymentActionResult | 'queued'>
  /** Any other route, in the person's name; after one that changes the ledger, `refresh`. */
  call<T>(route: Route, request?: Request): Promise<T>
  detail(paymentId: string): Promise<PaymentDetail>
  list(query: Partial<ListPaymentsQuery>): Promise<ListPayments>
  scanNow(): Promise<void>
  saveSettings(patch: SettingsPatch): Promise<void>
  /** Opens Google's sign-in in a window. Rejects with an ApiError whose message says what to do. */
  signIn(): Promise<void>
  signOut(): Promise<void>
  setServer(url: string): Promise<void>
  eraseEverything(): Promise<{ revoked: boolean }>
  openDashboard(hash?: string): void
}

/** The client of Gmail's sidebar, which alone asks what an open thread holds. */
export interface SidebarDuebox extends Duebox {
  byMessage(query: { mailbox: string; thread?: string; messages?: string }): Promise<ByMessage>
}

/** A non-2xx answer, or no answer (`code: 'unavailable'`), with a sentence for the person. */
export class ApiError extends Error {
  readonly code: string
  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ApiError'
    this.code = code
  }
}
