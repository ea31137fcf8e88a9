import type { Page } from '#server/mailbox/mailbox.ts'
import { type ReadMessage, applyReadings } from '#server/payments/apply-readings.ts'
import { bumpLedger } from '#server/payments/ledger-version.ts'
import { type Lease, writeUnder } from './lease.ts'
import type { ScanDeps } from './scan-mailbox.ts'

/**
 * Rows, scan log, ledger version and cursor of one page in one transaction, refused if the fence has moved on.
 *
 * @param billsBefore bills this scan found on earlier pages, for the progress line
 */
export async function recordPage(
  deps: ScanDeps,
  lease: Lease,
  page: Page,
  readings: readonly ReadMessage[],
  billsBefore: number,
): Promise<{ changed: boolean; bills: number }> {
  const now = deps.now()
  let outcome = { changed: false, bills: 0 }
  await writeUnder(deps.db, lease, async (tx) => {
    outcome = await applyReadings(tx, deps, {
      userId: lease.userId,
      mailboxId: lease.mailboxId,
      timeZone: lease.timeZone,
      messages: [...readings],
    })
    if (outcome.changed) await bumpLedger(tx, lease.userId)
    return {
      cursor: page.cursor,
      readFrom: page.readFrom,
      lastProgressAt: now,
      progress: {
        phase: page.phase,
        looked: page.looked,
        expected: page.expected,
        bills: billsBefore + outcome.bills,
        startedAt: lease.startedAt.toISOString(),
      },
    }
  })
  deps.log.info('scan.page', {
    mailboxId: lease.mailboxId,
    messages: page.messages.length,
    unread: readings.filter(({ result }) => !result.ok).length,
    payments: outcome.bills,
  })
  return outcome
}
