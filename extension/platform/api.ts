import type { SessionReply, SessionRequest, LiveTicket } from '#shared/contract/auth.ts'
import type { ErrorBody } from '#shared/contract/errors.ts'
import type {
  Erased,
  Me,
  ScanNow,
  ScanStatus,
  Settings,
  SettingsPatch,
} from '#shared/contract/me.ts'
import type {
  ByMessage,
  ByMessageQuery,
  OpenPayments,
  PaymentAction,
  PaymentActionResult,
  PaymentDetail,
} from '#shared/contract/payments.ts'
import { ApiError } from './client.ts'
import type { Route } from './routes.ts'

const TIMEOUT_MS = 15_000
const HEALTH_TIMEOUT_MS = 5_000

/** What a route is sent. */
export type Request = {
  query?: Readonly<Record<string, string | number | undefined>>
  body?: unknown
  headers?: Readonly<Record<string, string>>
  timeoutMs?: number
}

/** The open list, or undefined when the server says that the kept one is still right (304). */
export type OpenReply = { etag: string | null; body: OpenPayments } | undefined
export type Api = ReturnType<typeof connect>

/**
 * The server's routes as functions. Each rejects with an ApiError only: a non-2xx answer gives the server's code and
 * sentence, no answer within 15 s gives 'unavailable'.
 *
 * @param server origin (and path, if any) without a trailing slash
 * @param bearer null for the calls that need none
 */
export function connect(server: string, bearer: string | null) {
  const call = async <T>(route: Route, request: Request = {}): Promise<T> => {
    const reply = await send(server, bearer, route, request)
    if (!reply.ok) throw await faultOf(reply)
    return readJson<T>(reply)
  }
  return {
    call,
    health: () => health(call),
    redeem: (body: SessionRequest) => call<SessionReply>('POST /api/auth/session', { body }),
    signOut: () => call<unknown>('POST /api/auth/sign-out'),
    me: () => call<Me>('GET /api/me'),
    saveSettings: (body: SettingsPatch) => call<Settings>('PATCH /api/me/settings', { body }),
    erase: () => call<Erased>('DELETE /api/me', { headers: { 'x-confirm': 'erase' } }),
    async open(etag: string | null): Promise<OpenReply> {
      const headers = etag ? { 'if-none-match': etag } : {}
      const reply = await send(server, bearer, 'GET /api/payments/open', { headers })
      if (reply.status === 304) return undefined
      if (!reply.ok) throw await faultOf(reply)
      return { etag: reply.headers.get('etag'), body: await readJson<OpenPayments>(reply) }
    },
    byMessage: (query: ByMessageQuery) =>
      call<ByMessage>('GET /api/payments/by-message', { query }),
    detail: (id: string) => call<PaymentDetail>(`GET ${payment(id)}`),
    act: (id: string, body: PaymentAction, idempotencyKey: string) =>
      call<PaymentActionResult>(`POST ${payment(id)}/actions`, {
        body,
        headers: { 'idempotency-key': idempotencyKey },
      }),
    scanStatus: () => call<ScanStatus>('GET /api/scan'),
    scanNow: () => call<ScanNow>('POST /api/scan'),
    liveTicket: () => call<LiveTicket>('POST /api/live/ticket'),
  }
}

/** Who answers: a Duebox server says so, and whether it plays an invented mailbox. */
async function health(
  call: <T>(route: Route, request?: Request) => Promise<T>,
): Promise<{ demo: boolean }> {
  const reply = await call<{ name?: unknown; demo?: unknown }>('GET /api/health', {
    timeoutMs: HEALTH_TIMEOUT_MS,
  })
  if (reply?.name === 'duebox') return { demo: reply.demo === true }
  throw new ApiError('unavailable', 'Something answers at this address, but it is not Duebox.')
}

/** The path of one payment, typed as the server's own pattern for it: an escaped id is one part of a path. */
const payment = (id: string) => `/api/payments/${encodeURIComponent(id)}` as '/api/payments/:id'

async function send(server: string, bearer: string | null, route: Route, request: Request) {
  const [method = '', path = ''] = route.split(' ')
  const { query = {}, body, headers = {}, timeoutMs = TIMEOUT_MS } = request
  const url = new URL(server + path)
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, String(value))
  try {
    return await fetch(url, {
      method,
      headers: {
        ...headers,
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(timeoutMs),
    })
  } catch (cause) {
    throw new ApiError('unavailable', `No answer from ${url.host}.`, { cause })
  }
}

/** The body as the contract promises it: our own server's, typed by the contract and not checked again. */
async function readJson<T>(reply: Response): Promise<T> {
  try {
    const body: T = reply.status === 204 ? undefined : await reply.json()
    return body
  } catch (cause) {
    throw new ApiError('unavailable', notDuebox(reply), { cause })
  }
}

async function faultOf(reply: Response): Promise<ApiError> {
  const body = await reply.json().catch(() => undefined)
  if (isErrorBody(body)) return new ApiError(body.error.code, body.error.message)
  if (reply.status === 401) return new ApiError('unauthenticated', 'Sign in again.')
  if (reply.status === 429)
    return new ApiError('rate_limited', 'Too many requests. Try again soon.')
  return new ApiError('unavailable', notDuebox(reply))
}

const notDuebox = (reply: Response) =>
  `${new URL(reply.url).host} did not answer as a Duebox server does (HTTP ${reply.status}).`

function isErrorBody(value: unknown): value is ErrorBody {
  if (typeof value !== 'object' || value === null || !('error' in value)) return false
  const { error } = value
  if (typeof error !== 'object' || error === null || !('code' in error)) return false
  return typeof error.code === 'string' && 'message' in error && typeof error.message === 'string'
}
