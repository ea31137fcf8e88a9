import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ErrorBody, ErrorCode } from '#shared/contract/errors.ts'
import { AppError, RetryLater } from '#server/errors.ts'
import { type Log, faultOf } from '#server/observe/log.ts'

const STATUS: Record<ErrorCode, ContentfulStatusCode> = {
  bad_request: 400,
  unauthenticated: 401,
  not_found: 404,
  conflict: 409,
  idempotency_mismatch: 422,
  too_large: 413,
  rate_limited: 429,
  reauth_required: 403,
  sign_in_denied: 403,
  sign_in_partial: 403,
  sign_in_expired: 400,
  sign_in_failed: 502,
  sign_in_again: 403,
  google_setup: 502,
  unavailable: 503,
  internal: 500,
}

/**
 * The end of every fault of a request: one shape, a sentence for the person, nothing internal. Faults that are
 * not ours to explain are logged and answered as `internal`.
 */
export function errorReply(error: unknown, c: Context, log: Log): Response {
  const requestId = String(c.get('requestId') ?? '')
  const known = asAppError(error)
  if (known.code === 'internal') log.error('request.failed', { requestId, fault: faultOf(error) })
  if (known.code === 'unavailable' || known.code === 'rate_limited')
    c.header('Retry-After', error instanceof RetryLater ? secondsUntil(error.at) : '5')
  const body: ErrorBody = { error: { code: known.code, message: known.message, requestId } }
  return c.json(body, STATUS[known.code])
}

const secondsUntil = (at: Date) =>
  String(Math.max(1, Math.ceil((at.getTime() - Date.now()) / 1000)))

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error
  if (error instanceof Error && error.cause instanceof AppError && isHttpException(error))
    return error.cause
  if (error instanceof RetryLater) return new AppError('rate_limited', error.message)
  if (isHttpException(error) && error.status === 413)
    return new AppError('too_large', 'The request is larger than this server takes.')
  if (isHttpException(error) && error.status < 500)
    return new AppError('bad_request', 'The request could not be read.')
  return new AppError('internal', 'Something failed on the server. It was written to its log.')
}

const isHttpException = (error: unknown): error is Error & { status: number } =>
  error instanceof Error && 'status' in error && typeof error.status === 'number'
