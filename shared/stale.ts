/** A list the server has not confirmed for this long may be wrong by now: four missed refreshes. Milliseconds. */
export const UNHEARD_AFTER_MS = 60 * 60_000

/** A mailbox nobody has read for this long has missed three scans. Milliseconds. */
export const UNREAD_AFTER_MS = 20 * 3_600_000
