import { browser } from 'wxt/browser'
import { ApiError } from '../platform/client.ts'
import { readAgain, type BackgroundReach } from '../platform/ledger.ts'
import { markChanged } from '../platform/storage.ts'
import { nextMidnight, zoneOf } from '../platform/view.ts'
import { badgeFor, showBadge } from './badge.ts'
import { sendWaiting } from './outbox.ts'

const REFRESH_EVERY_MINUTES = 15
/** While actions wait for a server; packed Chromium allows no shorter period than half a minute. */
const RETRY_AFTER_MINUTES = 1

const deviceZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** Sets the badge from what is kept. No network: right at once, also offline. */
export async function recompute({ vault, now }: BackgroundReach): Promise<void> {
  await showBadge(badgeFor(await vault.read(), now(), deviceZone()))
}

let running: Promise<void> | undefined

/**
 * Sends what waits, reads again, tells the open pages and sets the badge. A second caller joins the run under way.
 * A server that cannot be reached leaves the list as it is; its age then shows.
 */
export const refresh = (reach: BackgroundReach): Promise<void> =>
  (running ??= run(reach).finally(() => (running = undefined)))

async function run(reach: BackgroundReach): Promise<void> {
  try {
    await sendWaiting(reach)
    await readAgain(reach)
  } catch (fault) {
    if (!(fault instanceof ApiError)) throw fault
  }
  await Promise.all([markChanged(), recompute(reach), keepAlarms(reach)])
}

/**
 * Makes the alarms there should be: every 15 minutes, at the person's midnight (the badge's day changes) and soon
 * again while an action waits. None while nobody is signed in.
 */
export async function keepAlarms({ vault, now }: BackgroundReach): Promise<void> {
  const kept = await vault.read()
  if (!kept.session) {
    await browser.alarms.clearAll()
    return
  }
  if (!(await browser.alarms.get('refresh')))
    await browser.alarms.create('refresh', { periodInMinutes: REFRESH_EVERY_MINUTES })
  const when = nextMidnight(now(), zoneOf(kept, deviceZone())).getTime()
  await browser.alarms.create('next-due', { when })
  if (kept.waiting.length > 0)
    await browser.alarms.create('outbox', { delayInMinutes: RETRY_AFTER_MINUTES })
}
