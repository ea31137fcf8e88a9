import { browser } from 'wxt/browser'
import { badgeOf, type Badge } from '#shared/badge.ts'
import { dayIn } from '#shared/day.ts'
import { isFirstScan, readAtOf, UNHEARD_AFTER_MS, UNREAD_AFTER_MS } from '#shared/stale.ts'
import type { Kept, Waiting } from '../platform/vault.ts'
import { withWaiting, zoneOf } from '../platform/view.ts'

/** Fixed pairs of the visual language: the browser's badge knows no theme. */
const COLORS = {
  red: { background: '#b3261e', ink: '#ffffff' },
  amber: { background: '#f0b429', ink: '#221a04' },
  ink: { background: '#3a474d', ink: '#ffffff' },
} as const

/** The badge, and a grey icon while nobody is connected. */
type Toolbar = Badge & { grey: boolean }

const NOBODY: Toolbar = {
  text: '',
  color: 'none',
  title: 'Duebox: sign in to see what is due',
  grey: true,
}

/**
 * What the toolbar says about what is kept, at this instant: never a blank badge over a list that may be wrong.
 *
 * @param deviceZone IANA zone, used until the person's own is known
 */
export function badgeFor(
  kept: Kept & { waiting: readonly Waiting[] },
  now: Date,
  deviceZone: string,
  locale?: string,
): Toolbar {
  const { session, open, mailboxes = kept.me?.mailboxes ?? [] } = kept
  if (!session) return NOBODY
  const timeZone = zoneOf(kept, deviceZone)
  const today = dayIn(now, timeZone)
  const ageOf = (instant: string) => now.getTime() - Date.parse(instant)
  const needsPerson = mailboxes.some(({ status }) =>
    ['reauth_required', 'operator'].includes(status),
  )
  const old = mailboxes.some(({ lastReadAt }) => lastReadAt && ageOf(lastReadAt) > UNREAD_AFTER_MS)
  const unheard = !open || ageOf(open.confirmedAt) > UNHEARD_AFTER_MS
  const badge = badgeOf(
    open ? withWaiting(open.body, kept.waiting, today).payments : [],
    {
      today,
      horizonDays: open?.body.horizonDays ?? 7,
      stale: needsPerson || old || unheard,
      signedOut: session.bearer === null,
      readAt: readAtOf(mailboxes),
      scanning: mailboxes.some(isFirstScan),
      timeZone,
    },
    locale,
  )
  return { ...badge, grey: false }
}

/** Puts it on the toolbar button. */
export async function showBadge({ text, color, title, grey }: Toolbar): Promise<void> {
  const { background, ink } = COLORS[color === 'none' ? 'ink' : color]
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: background }),
    browser.action.setBadgeTextColor({ color: ink }),
    browser.action.setTitle({ title }),
    browser.action.setIcon({ path: iconsIn(grey ? '/icon/grey' : '/icon') }),
  ])
}

const iconsIn = (folder: string) =>
  Object.fromEntries([16, 32, 48].map((size) => [size, `${folder}/${size}.png`]))
