import { Hono } from 'hono'
import type { Review } from '#shared/contract/review.ts'
import { reviewQueue } from '#server/payments/review.ts'
import type { ApiDeps, SignedIn } from './deps.ts'

/** `/api/review`: what waits for the person's answer, with a yes and a no for each question. */
export const reviewRoutes = (deps: ApiDeps) =>
  new Hono<SignedIn>().get('/', async (c) =>
    c.json((await reviewQueue(deps, c.var.userId)) satisfies Review),
  )
