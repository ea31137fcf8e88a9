import { Refusal } from './refusal.ts'
import type { FakeGoogleOptions, QuotaRules } from './types.ts'

/**
 * Units by method, for projects created since 1 May 2026. The new values of attachments.get, threads.list,
 * getProfile, labels, watch and stop are not published: attachments as a get, the others as in the old table.
 *
 * @source developers.google.com/workspace/gmail/api/reference/quota
 */
export const UNITS: Record<string, number> = {
  getProfile: 1,
  'labels.list': 1,
  'labels.get': 1,
  'messages.list': 5,
  'messages.get': 20,
  'messages.attachments.get': 20,
  'threads.list': 10,
  'threads.get': 40,
  'history.list': 2,
  watch: 100,
  stop: 50,
}

/** Units a minute of one mailbox, and of all of them together. */
export const UNITS_PER_USER = 6_000
export const UNITS_PER_PROJECT = 1_200_000
const WINDOW_MS = 60_000
const PROJECT = ''

/** Units of the last 60 seconds, by mailbox and for the project. */
export type Quota = Readonly<{
  /** Charges one call. @throws Refusal for the first unit above a limit; a refused call costs nothing. */
  charge(email: string, units: number, now: Date): void
}>

/** @param rules 'real' keeps Google's limits, 'off' counts nothing */
export function createQuota(rules: FakeGoogleOptions['quota'] = 'real'): Quota {
  if (rules === 'off') return { charge: () => undefined }
  const limits: QuotaRules = rules === 'real' ? {} : rules
  const windows = new Map<string, Window>()
  const windowOf = (key: string, now: number): Window => {
    const window = windows.get(key) ?? { charges: [], head: 0, total: 0 }
    windows.set(key, window)
    return slide(window, now)
  }
  return {
    charge(email, units, at) {
      const now = at.getTime()
      const checks = [
        {
          window: windowOf(email, now),
          limit: limits.unitsPerUser ?? UNITS_PER_USER,
          scope: ' per user',
        },
        {
          window: windowOf(PROJECT, now),
          limit: limits.unitsPerProject ?? UNITS_PER_PROJECT,
          scope: '',
        },
      ]
      for (const { window, limit, scope } of checks)
        if (window.total + units > limit) throw refusal(limits, scope, window, now)
      for (const { window } of checks) {
        window.charges.push({ at: now, units })
        window.total += units
      }
    },
  }
}

type Window = { charges: { at: number; units: number }[]; head: number; total: number }

/** Drops what is older than the window; amortised one step a call. */
function slide(window: Window, now: number): Window {
  for (let oldest = window.charges[window.head]; oldest; oldest = window.charges[window.head]) {
    if (oldest.at > now - WINDOW_MS) break
    window.total -= oldest.units
    window.head++
  }
  if (window.head > 1_000 && window.head * 2 > window.charges.length) {
    window.charges = window.charges.slice(window.head)
    window.head = 0
  }
  return window
}

function refusal(rules: QuotaRules, scope: string, window: Window, now: number): Refusal {
  const status = rules.status ?? 403
  const wait = Math.ceil(((window.charges[window.head]?.at ?? now) + WINDOW_MS - now) / 1000)
  const message =
    status === 429
      ? undefined
      : `Quota exceeded for quota metric 'Queries' and limit 'Queries per minute${scope}' of service 'gmail.googleapis.com' for consumer 'project_number:0'.`
  const reason = 'rateLimitExceeded'
  return new Refusal(status, { reason, message }, rules.retryAfter ? Math.max(1, wait) : undefined)
}
