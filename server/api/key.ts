import { AppError } from '#server/errors.ts'

/**
 * The Idempotency-Key of a request.
 *
 * @throws AppError('bad_request') without a key of a usable length
 */
export function keyOf(header: string | undefined): string {
  if (!header || header.length > 100)
    throw new AppError('bad_request', 'The header Idempotency-Key is missing or too long.')
  return header
}
