import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import {
  AddPayment,
  ByMessageQuery,
  type ByMessage,
  ListPaymentsQuery,
  type ListPayments,
  PaymentAction,
  type PaymentActionResult,
  type PaymentDetail,
} from '#shared/contract/payments.ts'
import { addDays, dayIn } from '#shared/day.ts'
import { act } from '#server/payments/act.ts'
import { addPayment } from '#server/payments/add.ts'
import { announce } from '#server/payments/announce.ts'
import { byMessage } from '#server/payments/by-message.ts'
import { paymentDetail } from '#server/payments/detail.ts'
import { listPayments } from '#server/payments/list.ts'
import { openPayments } from '#server/payments/open.ts'
import type { ApiDeps, SignedIn } from './deps.ts'
import { keyOf } from './key.ts'
import { valid } from './validate.ts'

/** `/api/payments`: the open list (cached), the table, one payment, what a Gmail thread holds, actions. */
export const paymentsRoutes = (deps: ApiDeps) =>
  new Hono<SignedIn>()
    .get('/open', async (c) => {
      const { etag, body } = await openList(deps, c.var.userId)
      c.header('ETag', etag)
      if (c.req.header('if-none-match') === etag) return c.body(null, 304)
      return c.body(body, 200, { 'Content-Type': 'application/json; charset=UTF-8' })
    })
    .get('/by-message', valid('query', ByMessageQuery), async (c) =>
      c.json((await byMessage(deps, c.var.userId, c.req.valid('query'))) satisfies ByMessage),
    )
    .get('/', valid('query', ListPaymentsQuery), async (c) =>
      c.json((await listPayments(deps, c.var.userId, c.req.valid('query'))) satisfies ListPayments),
    )
    .get('/:id', async (c) =>
      c.json((await paymentDetail(deps, c.var.userId, c.req.param('id'))) satisfies PaymentDetail),
    )
    .post('/', valid('json', AddPayment), async (c) => {
      const key = keyOf(c.req.header('idempotency-key'))
      const result = await addPayment(deps, c.var.userId, c.req.valid('json'), key)
      await announce(deps, c.var.userId)
      return c.json(result satisfies PaymentActionResult, 201)
    })
    .post('/:id/actions', valid('json', PaymentAction), async (c) => {
      const key = keyOf(c.req.header('idempotency-key'))
      const result = await act(deps, c.var.userId, c.req.param('id'), c.req.valid('json'), key)
      await announce(deps, c.var.userId)
      return c.json(result satisfies PaymentActionResult)
    })

type Kept = { etag: string; body: string }

/**
 * The open list as a ready string: from the cache while the ledger has not changed and the person's day has
 * not ended, else from the database. Cached as three lines: first instant it is wrong (ms), ETag, JSON.
 */
async function openList(deps: ApiDeps, userId: string): Promise<Kept> {
  const { gen, body: kept } = await deps.cache.read(userId, 'open')
  const fresh = kept === undefined ? undefined : parseKept(kept, deps.now())
  if (fresh) return fresh
  const list = await openPayments(deps, userId)
  const body = JSON.stringify(list)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const until = midnightAfter(deps.now(), list.timeZone)
  await deps.cache.fill(userId, 'open', gen, `${until}\n${etag}\n${body}`)
  return { etag, body }
}

function parseKept(kept: string, now: Date): Kept | undefined {
  const [first, second] = [kept.indexOf('\n'), kept.indexOf('\n', kept.indexOf('\n') + 1)]
  if (!(now.getTime() < Number(kept.slice(0, first)))) return undefined
  return { etag: kept.slice(first + 1, second), body: kept.slice(second + 1) }
}

/** The first quarter of an hour, in ms, that belongs to the next civil day of the zone (all zones change on one). */
function midnightAfter(now: Date, timeZone: string): number {
  const tomorrow = addDays(dayIn(now, timeZone), 1)
  const quarter = 15 * 60_000
  let at = Math.ceil((now.getTime() + 1) / quarter) * quarter
  while (dayIn(new Date(at), timeZone) < tomorrow) at += quarter
  return at
}
