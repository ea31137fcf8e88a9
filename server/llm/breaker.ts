/** Failures in a row after which the endpoint is left alone, and for how long. */
const MOST_FAILURES = 3
const PAUSE_MS = 5 * 60_000

/** Leaves an endpoint alone that keeps failing; after the pause one failure more is enough for the next. */
export function createBreaker(now: () => Date) {
  let failures = 0
  let closedAt = 0
  return {
    allows: () => now().getTime() >= closedAt,
    passed() {
      failures = 0
    },
    /** @returns true when this failure starts a pause */
    failed(): boolean {
      failures += 1
      if (failures < MOST_FAILURES) return false
      closedAt = now().getTime() + PAUSE_MS
      return true
    },
  }
}
