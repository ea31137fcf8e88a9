import { setTimeout as wait } from 'node:timers/promises'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Context, MiddlewareHandler } from 'hono'
import { apiError } from './guard.ts'
import type { FaultPlan } from './faults.ts'
import { expireHistory, removeMessage, type MailboxState } from './mailbox.ts'
import { changePassword, revokeGrant } from './oauth/grants.ts'
import { Refusal } from './refusal.ts'
import type { CallName } from './types.ts'
import type { World } from './world.ts'

export type Served = {
  Bindings: HttpBindings
  Variables: { email?: string; units?: number; fault?: FaultPlan }
}

const CALL_LIMIT = 200_000
const HTML = '<!doctype html><title>Sorry</title><h1>We are sorry</h1><p>Try again later.</p>'

/** Logs the call under its name and lets the fault plan strike first. Status 0: there was no answer. */
export const observed =
  (world: World, call: CallName): MiddlewareHandler<Served> =>
  async (c, next) => {
    const email = mailboxOf(world, c)?.email
    const { method, path } = c.req
    const plan = world.faults.next({ call, method, path, email })
    const log = (status: number) => {
      const { units = 0 } = c.var
      const query = c.req.query()
      world.calls.push({ at: world.now(), call, method, path, query, email, units, status })
      if (world.calls.length > CALL_LIMIT) world.calls.splice(0, CALL_LIMIT / 2)
    }
    if (plan?.body === 'mute' || plan?.body === 'reset') log(0)
    const answer = plan && (await strike(world, plan, c, next))
    if (!plan) await next()
    if (plan?.body !== 'reset') log((answer ?? c.res).status)
    return answer
  }

/** The mailbox the bearer would speak for, without judging it. */
function mailboxOf(world: World, c: Context<Served>): MailboxState | undefined {
  const token = c.req.header('authorization')?.split(' ')[1] ?? ''
  const email = world.grants.accessToken(token)?.grant.email
  return email === undefined ? undefined : world.mailboxes.get(email.toLowerCase())
}

async function strike(
  world: World,
  plan: FaultPlan,
  c: Context<Served>,
  next: () => Promise<void>,
): Promise<Response | undefined> {
  if (plan.latencyMs) await wait(plan.latencyMs, undefined, { ref: false })
  const mailbox = mailboxOf(world, c)
  if (plan.mishap && mailbox) befall(world, plan.mishap, mailbox, c.req.param('id'))
  c.set('fault', plan)
  switch (plan.body) {
    case undefined:
      if (plan.status === undefined) break
      return refuse(plan, plan.status, c.req.path)
    case 'html':
      return sent(HTML, plan.status, 'text/html; charset=UTF-8')
    case 'mute':
      return new Promise<never>(() => undefined)
    case 'reset':
      c.env.outgoing.destroy()
      return RESPONSE_ALREADY_SENT
    case 'truncated':
      await next()
      await half(c)
      return undefined
    default:
      return sent(plan.body, plan.status, 'application/json; charset=UTF-8')
  }
  await next()
  return undefined
}

const sent = (body: string, status = 200, type: string) =>
  new Response(body, { status, headers: { 'content-type': type } })

function refuse(plan: FaultPlan, status: number, path: string): Response {
  const { reason, message, retryAfterSeconds } = plan
  if (!/token|revoke/.test(path))
    return apiError(new Refusal(status, { reason, message }, retryAfterSeconds))
  const body = { error: reason ?? 'internal_failure', error_description: message ?? 'Bad Request' }
  return Response.json(body, { status })
}

/** Sends the head and half of the body of the right answer, then ends the connection. */
async function half(c: Context<Served>): Promise<void> {
  const body = Buffer.from(await c.res.arrayBuffer())
  const { outgoing } = c.env
  outgoing.writeHead(c.res.status, {
    'content-type': 'application/json',
    'content-length': body.length,
  })
  outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => outgoing.destroy())
  // Hono copies headers into a response that follows another: forget the first.
  c.res = undefined
  c.res = RESPONSE_ALREADY_SENT
}

function befall(
  world: World,
  mishap: NonNullable<FaultPlan['mishap']>,
  mailbox: MailboxState,
  id: string | undefined,
): void {
  const now = world.now()
  switch (mishap) {
    case 'delete-message':
      removeMessage(mailbox, id ?? '', now)
      return
    case 'expire-history':
      expireHistory(mailbox, now)
      return
    case 'revoke':
      revokeGrant(mailbox, now)
      return
    case 'change-password':
      changePassword(mailbox, now)
  }
}
