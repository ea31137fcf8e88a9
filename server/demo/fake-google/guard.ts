import type { ErrorHandler, MiddlewareHandler } from 'hono'
import { OAuthRefusal, Refusal, errorBody } from './refusal.ts'

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/

/** Only for this machine: another Host is a foreign page that rebound its name to our address. */
export const localOnly: MiddlewareHandler = async (c, next) => {
  if (!LOCAL.test(c.req.header('host') ?? '')) throw new Refusal(403)
  await next()
}

/** Every refusal in the shape of its side; a fault of this server says what it was. */
export const refused: ErrorHandler = (error, c) => {
  if (error instanceof OAuthRefusal)
    return c.json({ error: error.code, error_description: error.message }, error.status)
  const refusal =
    error instanceof Refusal
      ? error
      : new Refusal(500, { reason: 'backendError', message: `fake-google: ${String(error)}` })
  return apiError(refusal)
}

/** The answer to a refused API call, with the headers that belong to it. */
export function apiError(refusal: Refusal): Response {
  const { status, retryAfterSeconds } = refusal
  return Response.json(errorBody(refusal), {
    status,
    headers: {
      ...(retryAfterSeconds === undefined ? {} : { 'retry-after': String(retryAfterSeconds) }),
      ...(status === 401
        ? { 'www-authenticate': 'Bearer realm="https://accounts.google.com/"' }
        : {}),
    },
  })
}
