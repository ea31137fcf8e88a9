import { Hono } from 'hono'
import type { ExpectedPayments } from '#shared/contract/expected.ts'
import { expectedPayments } from '#server/payments/expected.ts'
import type { ApiDeps, SignedIn } from './deps.ts'

/** `/api/expected`: what comes next of each biller, what should have come and did not, prices that changed. */
export const expectedRoutes = (deps: ApiDeps) =>
  new Hono<SignedIn>().get('/', async (c) =>
    c.json((await expectedPayments(deps, c.var.userId)) satisfies ExpectedPayments),
  )
