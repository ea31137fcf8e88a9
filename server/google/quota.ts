import { pause } from './pause.ts'

/** What one call of each method costs, in Gmail quota units. `format`, `fields` and batching change nothing. */
export const UNITS = {
  getProfile: 1,
  list: 5,
  get: 20,
  attachment: 20,
  history: 2,
  labels: 1,
  watch: 100,
  stop: 50,
} as const

/**
 * Gmail's limit for one mailbox, and how much of it we use.
 *
 * @source Gmail API usage limits of projects created since 2026-05-01 (messages.get 20, list 5, history.list 2,
 *   6,000 units a user and minute). Older projects have 15,000 and cheaper gets, so these figures suit both.
 *   attachments, getProfile, labels, watch and stop: the older table; for attachments the get price is assumed.
 */
export const UNITS_A_MINUTE = 6_000
const SHARE = 0.97
const SHARE_AFTER_RATE_ERROR = 0.85
/** A full bucket plus a minute at 97 % is exactly the limit, so no sliding minute passes it. */
const BURST_SHARE = 0.03

/** Spends units of one mailbox: waits while too many were spent, first come, first served. */
export type Pace = Readonly<{
  /** @throws the signal's reason when it is aborted while waiting */
  take(units: number, signal: AbortSignal): Promise<void>
  /** Google complained: less from now on. */
  slowDown(): void
  /** Units spent so far. */
  spent(): number
}>

/**
 * A token bucket for one mailbox.
 *
 * @param unitsAMinute what the Google project may spend per mailbox and minute
 * @param clock monotonic milliseconds and a wait, given by tests
 */
export function createPace({
  unitsAMinute = UNITS_A_MINUTE,
  monotonicMs = () => performance.now(),
  wait = pause,
}: {
  unitsAMinute?: number | undefined
  monotonicMs?: (() => number) | undefined
  wait?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined
} = {}): Pace {
  let share = SHARE
  const burst = unitsAMinute * BURST_SHARE
  let left = burst
  let filledAtMs = monotonicMs()
  let spent = 0
  const unitsPerMs = () => (unitsAMinute * share) / 60_000

  function refill() {
    const nowMs = monotonicMs()
    left = Math.min(burst, left + (nowMs - filledAtMs) * unitsPerMs())
    filledAtMs = nowMs
  }
  return {
    async take(units, signal) {
      signal.throwIfAborted()
      refill()
      left -= units
      spent += units
      if (left < 0) await wait(Math.ceil(-left / unitsPerMs()), signal)
    },
    slowDown() {
      refill()
      share = SHARE_AFTER_RATE_ERROR
      left = Math.min(left, 0)
    },
    spent: () => spent,
  }
}
