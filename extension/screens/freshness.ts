import type { Mailbox } from '#shared/contract/me.ts'
import {
  isFirstScan,
  readAtOf,
  UNHEARD_AFTER_MS,
  UNREAD_AFTER_MS,
  type FirstScanning,
} from '#shared/stale.ts'
import type { Snapshot } from '../platform/client.ts'

/** How old what is shown is, and why. */
export type Freshness = Readonly<{
  state: 'fresh' | 'scanning' | 'old' | 'never'
  /** When every mailbox was last read: the oldest of them; null when one was never. */
  readAt: string | null
  /** The next scan of any mailbox. */
  nextAt: string | null
  /** The mailbox whose first scan runs. */
  first: FirstScanning | undefined
  /** The first mailbox that waits for a person. */
  needs: Mailbox | undefined
}>

/** The freshness of a snapshot at an instant (`now` in milliseconds). */
export function freshnessOf(snapshot: Snapshot, now: number): Freshness {
  const { mailboxes, confirmedAt, connection } = snapshot
  const readAt = readAtOf(mailboxes)
  const nexts = mailboxes.flatMap(({ nextScanAt }) => nextScanAt ?? [])
  const first = mailboxes.find(isFirstScan)
  const needs = mailboxes.find(
    ({ status }) => status === 'reauth_required' || status === 'operator',
  )
  const age = (at: string | null) => (at ? now - Date.parse(at) : 0)
  const old =
    connection.state === 'signed-out' ||
    connection.state === 'offline' ||
    needs !== undefined ||
    age(readAt) > UNREAD_AFTER_MS ||
    (connection.state !== 'starting' && age(confirmedAt) > UNHEARD_AFTER_MS)
  const scanning = mailboxes.some(({ status }) => status === 'scanning')
  return {
    state: old ? 'old' : scanning || first ? 'scanning' : readAt ? 'fresh' : 'never',
    readAt,
    nextAt: nexts.toSorted(byInstant)[0] ?? null,
    first,
    needs,
  }
}

const byInstant = (a: string, b: string) => Date.parse(a) - Date.parse(b)

/** Share of a scan that is done, 0 to 1; undefined while its size is not known. */
export function shareOf({ looked, expected }: { looked: number; expected: number | null }) {
  return expected && expected > 0 ? Math.min(1, looked / expected) : undefined
}

/**
 * Minutes a scan still takes at its pace so far, at least 1.
 *
 * @returns undefined in the first seconds and while its size is not known
 */
export function minutesLeft(
  progress: { looked: number; expected: number | null; startedAt: string },
  now: number,
): number | undefined {
  const spentMs = now - Date.parse(progress.startedAt)
  if (!progress.expected || progress.looked < 20 || spentMs < 3_000) return undefined
  const leftMs = (spentMs / progress.looked) * Math.max(0, progress.expected - progress.looked)
  return Math.max(1, Math.round(leftMs / 60_000))
}
