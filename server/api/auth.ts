import { type Context, Hono } from 'hono'
import type { SessionReply } from '#shared/contract/auth.ts'
import { SessionRequest, StartQuery } from '#shared/contract/auth.ts'
import { clientOf, redeemCode, signOut } from '#server/auth/session.ts'
import { finishSignIn, startSignIn } from '#server/auth/sign-in.ts'
import { noteTimeZone } from '#server/users/settings.ts'
import { escapeHtml, page } from './page.ts'
import type { Anyone, ApiDeps } from './deps.ts'
import { clientAddress } from './client-address.ts'
import { createRateLimit } from './rate-limit.ts'
import { signedIn } from './signed-in.ts'
import { valid } from './validate.ts'

/** Of each step, from one address: a household, or an office behind one router. */
const SIGN_INS_A_MINUTE = 30

/** `/api/auth`: to Google and back, code against bearer, sign-out. */
export const authRoutes = (deps: ApiDeps) => {
  const limitOf = () => {
    const limit = createRateLimit(SIGN_INS_A_MINUTE)
    return (c: Context) => limit(clientAddress(c, deps.trustedProxies))
  }
  const [limitStart, limitCallback, limitSession] = [limitOf(), limitOf(), limitOf()]
  return new Hono<Anyone>()
    .get('/start', valid('query', StartQuery), async (c) => {
      limitStart(c)
      return c.redirect(await startSignIn(deps, c.req.valid('query')))
    })
    .get('/callback', async (c) => {
      limitCallback(c)
      const end = await finishSignIn(deps, c.req.query())
      if ('redirect' in end) return c.redirect(end.redirect)
      return page(c, escapeHtml(end.page.title), `<p>${escapeHtml(end.page.message)}</p>`, 400)
    })
    .post('/session', valid('json', SessionRequest), async (c) => {
      limitSession(c)
      const client = clientOf(c.req.header('user-agent') ?? '')
      const { bearer, userId, email, mailboxIds } = await redeemCode(
        deps,
        c.req.valid('json'),
        client,
      )
      const { timeZone } = c.req.valid('json')
      if (timeZone) await noteTimeZone(deps, userId, timeZone)
      await deps.queue.insert('scan', mailboxIds)
      return c.json({ bearer, userId, email } satisfies SessionReply)
    })
    .post('/sign-out', signedIn(deps), async (c) => {
      await signOut(deps, c.var.sessionId)
      deps.hub.endSession(c.var.sessionId)
      return c.body(null, 204)
    })
}
