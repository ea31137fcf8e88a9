import { z } from 'zod'

/** Closed list of error codes. Codes are for programs and never renamed. */
export const ErrorCode = z.enum([
  'bad_request',
  'unauthenticated',
  'not_found',
  'conflict',
  'idempotency_mismatch',
  'too_large',
  'rate_limited',
  'reauth_required',
  'sign_in_denied',
  'sign_in_partial',
  'sign_in_expired',
  'sign_in_failed',
  'sign_in_again',
  'google_setup',
  'unavailable',
  'internal',
])
export type ErrorCode = z.infer<typeof ErrorCode>

/** Body of every non-2xx reply. `message` is a sentence for the person, `code` is for programs. */
export const ErrorBody = z.object({
  error: z.object({ code: ErrorCode, message: z.string(), requestId: z.string() }),
})
export type ErrorBody = z.infer<typeof ErrorBody>
