import { Hono } from 'hono'
import { type ScanLog, ScanLogQuery, type ScanNow, type ScanStatus } from '#shared/contract/me.ts'
import { scanLog } from '#server/payments/scan-log.ts'
import { mailboxesOf } from '#server/users/mailboxes.ts'
import { ledgerVersionOf } from '#server/users/settings.ts'
import type { ApiDeps, SignedIn } from './deps.ts'
import { createRateLimit } from './rate-limit.ts'
import { valid } from './validate.ts'

const SCANS_A_MINUTE = 6

/** `/api/scan`: how fresh each mailbox is, "Scan now", and what was read. */
export const scanRoutes = (deps: ApiDeps) => {
  const limit = createRateLimit(SCANS_A_MINUTE)
  return new Hono<SignedIn>()
    .get('/', async (c) => {
      const { userId } = c.var
      const [mailboxes, version] = await Promise.all([
        mailboxesOf(deps, userId),
        ledgerVersionOf(deps, userId),
      ])
      return c.json({ version, mailboxes } satisfies ScanStatus)
    })
    .post('/', async (c) => {
      const { userId } = c.var
      limit(userId)
      const mailboxes = await mailboxesOf(deps, userId)
      const able = mailboxes.filter(({ status }) => status !== 'reauth_required')
      await deps.queue.insert(
        'scan',
        able.map(({ id }) => id),
      )
      return c.json({ queued: able.length > 0, mailboxes } satisfies ScanNow)
    })
    .get('/messages', valid('query', ScanLogQuery), async (c) =>
      c.json((await scanLog(deps, c.var.userId, c.req.valid('query'))) satisfies ScanLog),
    )
}
