import { Hono } from 'hono'
import { type Erased, type Me, type Settings, SettingsPatch } from '#shared/contract/me.ts'
import { AppError } from '#server/errors.ts'
import { demandFreshSession } from '#server/auth/session.ts'
import { announce } from '#server/payments/announce.ts'
import { eraseMe } from '#server/users/erase.ts'
import { mailboxesOf } from '#server/users/mailboxes.ts'
import { me, patchSettings } from '#server/users/settings.ts'
import type { ApiDeps, SignedIn } from './deps.ts'
import { valid } from './validate.ts'

/** `/api/me`: who is signed in, settings, and "delete everything". */
export const meRoutes = (deps: ApiDeps) =>
  new Hono<SignedIn>()
    .get('/', async (c) => c.json((await me(deps, c.var.userId)) satisfies Me))
    .patch('/settings', valid('json', SettingsPatch), async (c) => {
      const patch = c.req.valid('json')
      const settings = await patchSettings(deps, c.var.userId, patch)
      await announce(deps, c.var.userId)
      if (patch.range) await scanAll(deps, c.var.userId)
      return c.json(settings satisfies Settings)
    })
    .delete('/', async (c) => {
      if (c.req.header('x-confirm') !== 'erase')
        throw new AppError('bad_request', 'Deleting everything needs the header X-Confirm: erase.')
      await demandFreshSession(deps, c.var.sessionId)
      return c.json((await eraseMe(deps, c.var.userId)) satisfies Erased)
    })

/** Queues a scan of each of the person's mailboxes: a wider range has a gap to read. */
async function scanAll(deps: ApiDeps, userId: string): Promise<void> {
  const mailboxes = await mailboxesOf(deps, userId)
  await deps.queue.insert(
    'scan',
    mailboxes.map(({ id }) => id),
  )
}
