import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { cors } from 'hono/cors'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { timeout } from 'hono/timeout'
import { AppError } from '#server/errors.ts'
import { authRoutes } from './auth.ts'
import type { Anyone, ApiDeps } from './deps.ts'
import { errorReply } from './errors.ts'
import { expectedRoutes } from './expected.ts'
import { healthRoutes } from './health.ts'
import { liveRoutes } from './live.ts'
import { meRoutes } from './me.ts'
import { page } from './page.ts'
import { paymentsRoutes } from './payments.ts'
import { pushRoutes } from './push.ts'
import { reviewRoutes } from './review.ts'
import { rulesRoutes } from './rules.ts'
import { scanRoutes } from './scan.ts'
import { signedIn } from './signed-in.ts'

const BODY_BYTES = 64 * 1024
const REQUEST_MS = 20_000

/**
 * The whole HTTP API. Order: request id, headers, CORS, body limit, time-out, then per route bearer and
 * validation; `errorReply` ends every fault.
 *
 * CORS is open without credentials: there are no cookies, the bearer is the only right (security.md D5).
 */
export const createApi = (deps: ApiDeps) =>
  new Hono<Anyone>()
    .use(async (c, next) => {
      const startedAt = performance.now()
      c.set('requestId', deps.newId())
      await next()
      c.res.headers.set('X-Request-Id', c.var.requestId)
      if (c.res.status !== 101) c.res.headers.set('Cache-Control', 'no-store')
      deps.log.info('request', {
        requestId: c.var.requestId,
        method: c.req.method,
        route: routeOf(c.req.path),
        status: c.res.status,
        ms: Math.round(performance.now() - startedAt),
      })
    })
    .use(
      secureHeaders({
        crossOriginResourcePolicy: 'cross-origin',
        referrerPolicy: 'no-referrer',
        strictTransportSecurity: deps.publicUrl.startsWith('https:')
          ? 'max-age=31536000; includeSubDomains'
          : false,
      }),
    )
    .use(async (c, next) => {
      await next()
      if (!c.res.headers.has('Content-Security-Policy'))
        c.res.headers.set('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
    })
    .use(
      cors({
        origin: '*',
        allowHeaders: [
          'authorization',
          'content-type',
          'if-none-match',
          'idempotency-key',
          'x-confirm',
        ],
        allowMethods: ['GET', 'POST', 'PATCH', 'DELETE'],
        exposeHeaders: ['etag', 'retry-after', 'x-request-id'],
        maxAge: 600,
      }),
    )
    .use((c, next) => {
      if (c.req.url.includes('%00'))
        throw new AppError('bad_request', 'The request is not right: its address holds a NUL.')
      return next()
    })
    .use(bodyLimit({ maxSize: BODY_BYTES, onError: tooLarge }))
    .use('/api/*', async (c, next) =>
      c.req.header('upgrade') ? next() : timeout(REQUEST_MS, tooSlow)(c, next),
    )
    .get('/', (c) =>
      page(
        c,
        'Duebox is running',
        '<p>This is the server. Your bills are shown by the Duebox extension: open it from the browser’s toolbar and sign in.</p>',
      ),
    )
    .route('/api/health', healthRoutes(deps))
    .route('/api/auth', authRoutes(deps))
    .route('/api/push', pushRoutes(deps))
    .route('/api/live', liveRoutes(deps))
    .use('/api/me/*', signedIn(deps))
    .route('/api/me', meRoutes(deps))
    .use('/api/payments/*', signedIn(deps))
    .route('/api/payments', paymentsRoutes(deps))
    .use('/api/expected', signedIn(deps))
    .route('/api/expected', expectedRoutes(deps))
    .use('/api/review', signedIn(deps))
    .route('/api/review', reviewRoutes(deps))
    .use('/api/rules/*', signedIn(deps))
    .route('/api/rules', rulesRoutes(deps))
    .use('/api/scan/*', signedIn(deps))
    .route('/api/scan', scanRoutes(deps))
    .notFound((c) =>
      errorReply(new AppError('not_found', 'There is nothing at this address.'), c, deps.log),
    )
    .onError((error, c) => errorReply(error, c, deps.log))

export type Api = ReturnType<typeof createApi>

const tooLarge = (): Response => {
  throw new AppError('too_large', 'The request is larger than this server takes.')
}
const tooSlow = () =>
  new HTTPException(503, {
    message: 'slow',
    cause: new AppError('unavailable', 'The server is too busy. Try again in a moment.'),
  })

/** The path with ids cut out, for the log. */
const routeOf = (path: string) =>
  path.replace(/\/payments\/(?!open|by-message)[^/]+/, '/payments/:id').slice(0, 60)
