import type { Mailbox } from './contract/me.ts'

/** A list the server has not confirmed for this long may be wrong by now: four missed refreshes. Milliseconds. */
export const UNHEARD_AFTER_MS = 60 * 60_000

/** A mailbox nobody has read for this long has missed three scans. Milliseconds. */
export const UNREAD_AFTER_MS = 20 * 3_600_000

/** A mailbox whose first scan runs right now. */
export type FirstScanning = Mailbox & { progress: NonNullable<Mailbox['progress']> }

/** True while the first scan of a mailbox runs: what it has found so far is not all there is. */
export const isFirstScan = (mailbox: Mailbox): mailbox is FirstScanning =>
  mailbox.progress !== null && mailbox.progress.phase !== 'new' && mailbox.lastReadAt === null

/** When every mailbox was last read: the oldest of them; null when one was never, or there is none. */
export const readAtOf = (mailboxes: readonly Pick<Mailbox, 'lastReadAt'>[]): string | null => {
  const reads = mailboxes.map(({ lastReadAt }) => lastReadAt)
  if (reads.includes(null)) return null
  return reads.toSorted((a, b) => Date.parse(a ?? '') - Date.parse(b ?? ''))[0] ?? null
}
