import { Hono, type MiddlewareHandler } from 'hono'
import { bearerOf } from '../bearer.ts'
import type { MailboxState } from '../mailbox.ts'
import { mailAccess } from '../oauth/scopes.ts'
import { type Served, observed } from '../observe.ts'
import { UNITS } from '../quota.ts'
import { Refusal } from '../refusal.ts'
import type { World } from '../world.ts'
import { listHistory } from './history.ts'
import { getLabel, listLabels } from './labels.ts'
import { getAttachment, getMessage, getThread, listMessages } from './messages.ts'
import { profileOf, stop, watch } from './watch.ts'

export type Signed = Served & {
  Variables: Served['Variables'] & { mailbox: MailboxState; access: 'all' | 'metadata' }
}

/** Gmail's REST API, version 1, as far as reading a mailbox needs it. */
export const gmailRoutes = (world: World) =>
  new Hono<Signed>()
    .get('/profile', ...call(world, 'getProfile'), (c) => c.json(profileOf(c.var.mailbox)))
    .get('/labels', ...call(world, 'labels.list'), (c) => c.json(listLabels(c.var.mailbox)))
    .get('/labels/:id', ...call(world, 'labels.get'), (c) =>
      c.json(getLabel(c.var.mailbox, c.req.param('id'))),
    )
    .get('/messages', ...call(world, 'messages.list'), (c) =>
      c.json(
        listMessages(
          world,
          c.var.mailbox,
          c.var.access,
          new URL(c.req.url).searchParams,
          c.var.fault?.shiftBy,
        ),
      ),
    )
    .get('/messages/:id', ...call(world, 'messages.get'), (c) =>
      c.json(
        getMessage(c.var.mailbox, c.var.access, c.req.param('id'), new URL(c.req.url).searchParams),
      ),
    )
    .get('/messages/:id/attachments/:attachment', ...call(world, 'messages.attachments.get'), (c) =>
      c.json(
        getAttachment(c.var.mailbox, c.var.access, c.req.param('id'), c.req.param('attachment')),
      ),
    )
    .get('/threads/:id', ...call(world, 'threads.get'), (c) =>
      c.json(
        getThread(c.var.mailbox, c.var.access, c.req.param('id'), new URL(c.req.url).searchParams),
      ),
    )
    .get('/history', ...call(world, 'history.list'), (c) =>
      c.json(listHistory(c.var.mailbox, new URL(c.req.url).searchParams)),
    )
    .post('/watch', ...call(world, 'watch'), async (c) =>
      c.json(watch(world, c.var.mailbox, await c.req.json().catch(() => undefined))),
    )
    .post('/stop', ...call(world, 'stop'), (c) => {
      stop(c.var.mailbox)
      return c.body(null, 204)
    })

/** What every call passes, in Google's order: fault plan and log, bearer, scope, user, quota. */
const call = (
  world: World,
  name: string,
): [MiddlewareHandler<Served>, MiddlewareHandler<Signed>] => [
  observed(world, name),
  async (c, next) => {
    const { grant, mailbox } = bearerOf(world, c.req.header('authorization'))
    const access = mailAccess(grant.scopes)
    if (access === 'none') throw new Refusal(403, { reason: 'insufficientPermissions' })
    const user = c.req.param('user') ?? ''
    if (user !== 'me' && user.toLowerCase() !== mailbox.email.toLowerCase())
      throw new Refusal(403, {
        reason: 'forbidden',
        message: `Delegation denied for ${mailbox.email}`,
      })
    const units = UNITS[name] ?? 1
    world.quota.charge(mailbox.email, units, world.now())
    c.set('units', units)
    c.set('mailbox', mailbox)
    c.set('access', access)
    await next()
  },
]
