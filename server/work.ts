import { reSeal } from './auth/re-seal.ts'
import type { Database } from './db/open.ts'
import { AppError } from './errors.ts'
import type { Gmail } from './google/client.ts'
import type { Queue } from './jobs/queue.ts'
import { startTicks } from './jobs/tick.ts'
import type { Log } from './observe/log.ts'
import { announceLaggards } from './payments/announce-laggards.ts'
import { wordsOwner } from './payments/words.ts'
import { cleanUp } from './scan/clean-up.ts'
import { queueDueScans, queuePausedScans, queueWatchRenewals } from './scan/due.ts'
import { renewWatch } from './scan/renew-watch.ts'
import { type ScanDeps, scanMailbox } from './scan/scan-mailbox.ts'

export type WorkDeps = ScanDeps &
  Readonly<{
    db: Database
    queue: Queue
    log: Log
    pushTopic: string | undefined
    openGmail: (mailboxId: string) => Promise<Gmail | undefined>
  }>

/** Takes jobs and lets the clock tick; any number of instances may do so at once. */
export async function startWork(deps: WorkDeps): Promise<{ stop(): void }> {
  const { queue, pushTopic } = deps
  await queue.work('scan', (mailboxId, signal) => scanMailbox(deps, mailboxId, signal))
  await queue.work('clean-up', () => cleanUp(deps))
  await queue.work('re-seal', (_, signal) => reSeal({ ...deps, wordsOwner }, signal))
  if (pushTopic)
    await queue.work('renew-watch', (mailboxId, signal) =>
      renewWatch({ ...deps, topic: pushTopic }, mailboxId, signal).catch(settledElsewhere),
    )
  const ticks = [
    { name: 'due-scans', pattern: '*/10 * * * * *', run: () => queueDueScans(deps) },
    { name: 'paused-scans', pattern: '5-59/15 * * * * *', run: () => queuePausedScans(deps) },
    { name: 'announce', pattern: '30 * * * * *', run: () => announceLaggards(deps) },
    { name: 'clean-up', pattern: '0 17 3 * * *', run: () => queue.send('clean-up', 'daily') },
    { name: 're-seal', pattern: '0 47 3 * * *', run: () => queue.send('re-seal', 'daily') },
  ]
  if (pushTopic)
    ticks.push({ name: 'watches', pattern: '0 23 * * * *', run: () => queueWatchRenewals(deps) })
  if (pushTopic) await queueWatchRenewals(deps)
  // A new key was put in front just now, as likely as not.
  await queue.send('re-seal', 'daily')
  await queueDueScans(deps)
  return startTicks(ticks, deps)
}

/** A watch that fails for want of consent is told by the next scan; push is a hint only. */
function settledElsewhere(error: unknown): void {
  if (!(error instanceof AppError && error.code === 'reauth_required')) throw error
}
