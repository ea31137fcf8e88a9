import { GaxiosError } from 'gaxios'
import { z } from 'zod'
import { hopefully, those } from './wire.ts'

/** What to do about a call to Google that failed. */
export type Next =
  | { do: 'retry'; why: RetryReason; afterMs: number }
  | { do: 'refresh' | 'gone' | 'too_large' | 'fail' }
  | { do: 'reconnect' | 'operator'; why: string }

/** Why a retry may help: asked to slow down, a fault over there, no answer at all, an answer nobody can read. */
export type RetryReason = 'slow_down' | 'server' | 'network' | 'unreadable'

const RETRY = (why: RetryReason, afterMs = 0): Next => ({ do: 'retry', why, afterMs })

type Decision = 'slow_down' | 'server' | 'operator' | 'reconnect'

/**
 * The decision by Google's reason. Only what is not here is decided by status.
 *
 * @source Gmail API, "Resolve errors"; AIP-193 (ErrorInfo.reason, upper case); RFC 6749 §5.2 (token endpoint)
 */
const BY_REASON: ReadonlyMap<string, Decision> = new Map<string, Decision>([
  ['rateLimitExceeded', 'slow_down'],
  ['userRateLimitExceeded', 'slow_down'],
  ['quotaExceeded', 'slow_down'],
  ['RATE_LIMIT_EXCEEDED', 'slow_down'],
  ['backendError', 'server'],
  ['internalError', 'server'],
  ['internal_failure', 'server'],
  ['temporarily_unavailable', 'server'],
  ['accessNotConfigured', 'operator'],
  ['SERVICE_DISABLED', 'operator'],
  ['domainPolicy', 'operator'],
  ['dailyLimitExceeded', 'operator'],
  ['failedPrecondition', 'operator'],
  ['invalid_client', 'operator'],
  ['unauthorized_client', 'operator'],
  ['deleted_client', 'operator'],
  ['redirect_uri_mismatch', 'operator'],
  ['admin_policy_enforced', 'operator'],
  ['org_internal', 'operator'],
  ['insufficientPermissions', 'reconnect'],
  ['forbidden', 'reconnect'],
  ['ACCESS_TOKEN_SCOPE_INSUFFICIENT', 'reconnect'],
  ['invalid_grant', 'reconnect'],
])

/**
 * The decision by the canonical status beside it, where the reason says nothing.
 *
 * @source AIP-193 (google.rpc.Code)
 */
const BY_CANONICAL_STATUS: ReadonlyMap<string, Decision> = new Map<string, Decision>([
  ['RESOURCE_EXHAUSTED', 'slow_down'],
  ['ABORTED', 'server'],
  ['DEADLINE_EXCEEDED', 'server'],
  ['INTERNAL', 'server'],
  ['UNAVAILABLE', 'server'],
  ['UNKNOWN', 'server'],
])

/**
 * Decides what follows from a failed call. The reason decides, then the status.
 *
 * @param now for a Retry-After given as a date
 * @returns 'gone' for 404 (an expired history or a deleted message), 'fail' for what nobody here can mend
 */
export function nextStep(error: unknown, now: Date): Next {
  if (error instanceof z.ZodError) return RETRY('unreadable')
  if (!(error instanceof GaxiosError)) return { do: 'fail' }
  if (isTooLarge(error)) return { do: 'too_large' }
  if (!error.response) return RETRY('network')
  const { status, data, headers } = error.response
  const { reason, canonical } = complaintOf(data)
  const afterMs = retryAfterMs(headers.get('retry-after'), now)
  const decided = BY_REASON.get(reason) ?? BY_CANONICAL_STATUS.get(canonical)
  if (decided === 'slow_down' || decided === 'server') return RETRY(decided, afterMs)
  if (decided) return { do: decided, why: reason }
  if (status === 429) return RETRY('slow_down', afterMs)
  if (status === 401) return { do: 'refresh' }
  if (canonical === 'PERMISSION_DENIED' && !reason) return { do: 'reconnect', why: 'forbidden' }
  // A 403 without a word we know is a proxy's page, or new: neither has taken the permission away.
  if (status >= 500 || status === 408 || status === 403) return RETRY('server', afterMs)
  return { do: status === 404 ? 'gone' : 'fail' }
}

const WAIT_CAP_MS = 60_000

/**
 * How long to wait before the next try: full jitter, doubling up to a minute, and never less than Google asked.
 *
 * @param attempt 1 after the first failure
 * @param random uniform in [0, 1)
 */
export const waitMs = (attempt: number, afterMs: number, random: number): number =>
  Math.max(afterMs, Math.round(random * Math.min(WAIT_CAP_MS, 1_000 * 2 ** attempt)))

const Reasons = those(z.object({ reason: z.string().min(1) }))
const ApiError = z.object({
  error: z.object({ errors: Reasons, details: Reasons, status: hopefully(z.string()) }),
})
const OAuthError = z.object({ error: z.string() })

/** Google's word for what is wrong; '' when the body has none. */
export const reasonOf = (body: unknown): string => complaintOf(body).reason

/** The reason and the canonical status of an error body; '' for what it does not say. */
function complaintOf(body: unknown): { reason: string; canonical: string } {
  const oauth = OAuthError.safeParse(body)
  if (oauth.success) return { reason: oauth.data.error, canonical: '' }
  const api = ApiError.safeParse(body)
  if (!api.success) return { reason: '', canonical: '' }
  const { errors, details, status: canonical = '' } = api.data.error
  const reasons = [...details, ...errors].map(({ reason }) => reason)
  return { reason: reasons.find((reason) => BY_REASON.has(reason)) ?? reasons[0] ?? '', canonical }
}

/** gaxios refuses a reply over `maxContentLength` by its header, node-fetch while it streams in. */
function isTooLarge(error: GaxiosError): boolean {
  const streamed = error.error && 'type' in error.error && error.error.type === 'max-size'
  return streamed === true || error.message.includes('is over the limit')
}

function retryAfterMs(value: string | null | undefined, now: Date): number {
  if (!value) return 0
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1_000
  const at = Date.parse(value)
  return Number.isNaN(at) ? 0 : Math.max(0, at - now.getTime())
}
