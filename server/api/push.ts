import { Hono } from 'hono'
import { z } from 'zod'
import { AppError } from '#server/errors.ts'
import { mailboxIdsOf } from '#server/scan/push-target.ts'
import { clientAddress } from './client-address.ts'
import type { Anyone, ApiDeps } from './deps.ts'
import { createRateLimit } from './rate-limit.ts'
import { valid } from './validate.ts'

const Envelope = z.object({ message: z.object({ data: z.string().max(4_000) }) })
const Notification = z.object({ emailAddress: z.string().max(320) })

/** From one address, each a signature to check: far above what Pub/Sub sends for thousands of mailboxes. */
const PUSHES_A_MINUTE = 30_000

/**
 * `/api/push/gmail`: Pub/Sub says that a mailbox changed. A hint only: a verified one queues a scan, an unknown
 * address is answered alike (anything but 2xx would be delivered again and tell who is a user).
 */
export const pushRoutes = (deps: ApiDeps) => {
  const limit = createRateLimit(PUSHES_A_MINUTE)
  return new Hono<Anyone>().post('/gmail', valid('json', Envelope), async (c) => {
    limit(clientAddress(c, deps.trustedProxies))
    const token = /^Bearer (\S{20,4000})$/.exec(c.req.header('authorization') ?? '')?.[1]
    const genuine = token && deps.push && (await deps.google.verifyPush(token, deps.push))
    if (!genuine)
      throw new AppError('unauthenticated', 'This push is not signed by the expected account.')
    const email = addressIn(c.req.valid('json').message.data)
    if (email) await deps.queue.insert('scan', await mailboxIdsOf(deps, email))
    return c.body(null, 204)
  })
}

function addressIn(data: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(data, 'base64').toString('utf8'))
    return Notification.safeParse(parsed).data?.emailAddress
  } catch {
    return undefined
  }
}
