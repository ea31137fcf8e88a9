import { Hono } from 'hono'
import { z } from 'zod'
import { Refusal } from './refusal.ts'
import type { FakeGoogle } from './start.ts'
import type { World } from './world.ts'

const Which = z.object({ email: z.string().optional() })
const Deliver = Which.extend({
  raw: z.string().min(1),
  labels: z.array(z.string()).default(['INBOX', 'UNREAD']),
  threadKey: z.string().optional(),
})
const Remove = Which.extend({ id: z.string() })
const Relabel = Remove.extend({
  add: z.array(z.string()).default([]),
  remove: z.array(z.string()).default([]),
})
const Advance = z.object({ ms: z.number() })
const Plan = z.object({
  match: z.union([
    z.string(),
    z.object({
      call: z.string().exactOptional(),
      method: z.string().exactOptional(),
      path: z.string().exactOptional(),
      email: z.string().exactOptional(),
    }),
  ]),
  status: z.int().exactOptional(),
  reason: z.string().exactOptional(),
  message: z.string().exactOptional(),
  retryAfterSeconds: z.number().exactOptional(),
  latencyMs: z.number().exactOptional(),
  body: z.string().exactOptional(),
  mishap: z.enum(['delete-message', 'expire-history', 'revoke', 'change-password']).exactOptional(),
  shiftBy: z.int().exactOptional(),
  times: z.int().exactOptional(),
  after: z.int().exactOptional(),
})

/**
 * Commands from this machine, as JSON. A page in a browser cannot give them: a JSON body needs a preflight, which
 * is never answered, and an Origin is refused.
 *
 * `POST /_control/deliver { email?, raw, labels?, threadKey? }` → `{ id, email }`; without an address the first
 * mailbox. Also `/remove`, `/relabel`, `/expire-history`, `/revoke`, `/change-password`, `/advance`, `/faults`
 * (DELETE clears), `GET /calls` (DELETE clears) and `GET /mailboxes`.
 */
export function controlRoutes(world: World, google: Omit<FakeGoogle, typeof Symbol.asyncDispose>) {
  const emailOf = ({ email }: z.infer<typeof Which>): string => {
    const mailbox = email
      ? world.mailboxes.get(email.toLowerCase())
      : [...world.mailboxes.values()][0]
    if (!mailbox) throw new Refusal(404)
    return mailbox.email
  }
  return new Hono()
    .use('*', async (c, next) => {
      const json = /^application\/json\b/.test(c.req.header('content-type') ?? '')
      if (c.req.header('origin') !== undefined || (c.req.method === 'POST' && !json))
        throw new Refusal(403)
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
    .post('/faults', async (c) => {
      google.faults.add(read(Plan, await c.req.json()))
      return c.body(null, 204)
    })
    .delete('/faults', (c) => (google.faults.clear(), c.body(null, 204)))
    .post('/deliver', async (c) => {
      const { raw, labels, threadKey, ...which } = read(Deliver, await c.req.json())
      const email = emailOf(which)
      return c.json({ id: google.deliver(email, { raw, labels, threadKey }), email })
    })
    .post('/remove', async (c) => {
      const { id, ...which } = read(Remove, await c.req.json())
      return c.json({ removed: google.remove(emailOf(which), id) })
    })
    .post('/relabel', async (c) => {
      const { id, add, remove, ...which } = read(Relabel, await c.req.json())
      return c.json({ changed: google.relabel(emailOf(which), id, { add, remove }) })
    })
    .post('/expire-history', async (c) => {
      google.expireHistory(emailOf(read(Which, await c.req.json())))
      return c.body(null, 204)
    })
    .post('/revoke', async (c) => {
      google.revoke(emailOf(read(Which, await c.req.json())))
      return c.body(null, 204)
    })
    .post('/change-password', async (c) => {
      google.changePassword(emailOf(read(Which, await c.req.json())))
      return c.body(null, 204)
    })
    .post('/advance', async (c) => {
      google.advance(read(Advance, await c.req.json()).ms)
      return c.body(null, 204)
    })
}

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new Refusal(400, { message: z.prettifyError(parsed.error) })
}
