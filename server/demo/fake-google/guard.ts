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
  if (refusal.retryAfterSeconds !== undefined)
    c.header('retry-after', String(refusal.retryAfterSeconds))
  if (refusal.status === 401)
    c.header('www-authenticate', 'Bearer realm="https://accounts.google.com/"')
  return c.json(errorBody(refusal), refusal.status as 400)
}
