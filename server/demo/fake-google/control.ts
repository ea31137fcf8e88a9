import { Hono } from 'hono'
import type { FaultPlan } from './faults.ts'
import { Refusal } from './refusal.ts'
import type { FakeGoogle } from './start.ts'
import type { World } from './world.ts'

type Body = Readonly<Record<string, unknown>>

/**
 * Commands from this machine, as JSON. A page in a browser cannot give them: JSON bodies need a preflight, which
 * is never answered, and an Origin is refused.
 *
 * `POST /_control/deliver { email?, raw, labels?, threadKey? }` → `{ id }` ·
 * `/remove { email?, id }` · `/relabel { email?, id, add?, remove? }` · `/expire-history`, `/revoke`,
 * `/change-password` `{ email? }` · `/advance { ms }` · `/push { mode }` · `POST`, `DELETE /faults` ·
 * `GET`, `DELETE /calls` · `GET /mailboxes`
 */
export const controlRoutes = (world: World, google: Omit<FakeGoogle, typeof Symbol.asyncDispose>) =>
  new Hono()
    .use('*', async (c, next) => {
      const json =
        c.req.method !== 'POST' || /^application\/json\b/.test(c.req.header('content-type') ?? '')
      if (c.req.header('origin') !== undefined || !json) throw new Refusal(403)
      await next()
    })
    .get('/mailboxes', (c) =>
      c.json(
        [...world.mailboxes.values()].map(({ email, name, messages }) => ({
          email,
          name,
          messages: messages.size,
        })),
      ),
    )
    .get('/calls', (c) => c.json(google.calls()))
    .delete('/calls', (c) => (google.clearCalls(), c.body(null, 204)))
    .delete('/faults', (c) => (google.faults.clear(), c.body(null, 204)))
    .post('/faults', async (c) => {
      // Read by the same code as in-process plans; a wrong field strikes nothing.
      google.faults.add((await c.req.json()) as FaultPlan)
      return c.body(null, 204)
    })
    .post('/deliver', async (c) => {
      const body: Body = await c.req.json()
      const email = emailIn(world, body)
      const labels = listIn(body, 'labels') ?? ['INBOX', 'UNREAD']
      const id = google.deliver(email, {
        raw: textIn(body, 'raw'),
        labels,
        threadKey: optional(body, 'threadKey'),
      })
      return c.json({ id, email })
    })
    .post('/remove', async (c) => {
      const body: Body = await c.req.json()
      return c.json({ removed: google.remove(emailIn(world, body), textIn(body, 'id')) })
    })
    .post('/relabel', async (c) => {
      const body: Body = await c.req.json()
      const labels = { add: listIn(body, 'add') ?? [], remove: listIn(body, 'remove') ?? [] }
      return c.json({ changed: google.relabel(emailIn(world, body), textIn(body, 'id'), labels) })
    })
    .post('/expire-history', async (c) => {
      google.expireHistory(emailIn(world, await c.req.json()))
      return c.body(null, 204)
    })
    .post('/revoke', async (c) => {
      google.revoke(emailIn(world, await c.req.json()))
      return c.body(null, 204)
    })
    .post('/change-password', async (c) => {
      google.changePassword(emailIn(world, await c.req.json()))
      return c.body(null, 204)
    })
    .post('/advance', async (c) => {
      const body: Body = await c.req.json()
      if (typeof body['ms'] !== 'number') throw new Refusal(400, { message: 'ms must be a number' })
      google.advance(body['ms'])
      return c.body(null, 204)
    })

function emailIn(world: World, body: Body): string {
  const email = optional(body, 'email') ?? [...world.mailboxes.values()][0]?.email ?? ''
  if (!world.mailboxes.has(email.toLowerCase())) throw new Refusal(404)
  return email
}

const optional = (body: Body, name: string) =>
  typeof body[name] === 'string' ? body[name] : undefined

function textIn(body: Body, name: string): string {
  const text = optional(body, name)
  if (text === undefined) throw new Refusal(400, { message: `${name} must be a text` })
  return text
}

const listIn = (body: Body, name: string) =>
  Array.isArray(body[name]) ? body[name].map(String) : undefined
