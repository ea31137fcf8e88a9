import type { Mailbox } from '#shared/contract/me.ts'
import type { OpenPayments } from '#shared/contract/payments.ts'
import { dayIn } from '#shared/day.ts'
import { renderDue } from './table.ts'

export type Report = Readonly<{
  /** Results; progress goes to `progress`. */
  out: (text: string) => void
  progress: (text: string) => void
  /** True when progress may rewrite its own line. */
  rewrites: boolean
  now: () => Date
  locale: string
  mailboxes: () => Promise<readonly Mailbox[]>
  open: () => Promise<OpenPayments>
  signal: AbortSignal
}>

const POLL_MS = 300
const QUIET_MS = 2_000

/** Follows the scan of one person's mailboxes with a progress line, then prints what is due. */
export async function reportDue(report: Report): Promise<void> {
  await followScan(report)
  if (report.signal.aborted) return
  const [open, mailboxes] = [await report.open(), await report.mailboxes()]
  const today = dayIn(report.now(), open.timeZone)
  const names = mailboxes.map(({ email }) => email).join(', ')
  report.out(`\n${names}, ${today} in ${open.timeZone}\n\n${renderDue(open, today, report.locale)}`)
  for (const { email, message } of mailboxes) if (message) report.out(`${email}: ${message}\n`)
}

/** Writes "Reading …: looked at N of about M mails, K bills" until every mailbox has been read once. */
async function followScan({ progress, rewrites, mailboxes, signal }: Report): Promise<void> {
  let last = ''
  let saidAt = -Infinity
  for (;;) {
    const all = await mailboxes()
    const text = all.map(progressOf).filter(Boolean).join(' · ')
    if (text && text !== last && (rewrites || performance.now() - saidAt > QUIET_MS)) {
      progress(rewrites ? `\r\u001b[K${text}` : `${text}\n`)
      last = text
      saidAt = performance.now()
    }
    if (signal.aborted || all.every(isRead)) break
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
  }
  if (last && rewrites) progress('\r\u001b[K')
}

const isRead = ({ lastReadAt, status, progress, message }: Mailbox) =>
  status === 'reauth_required' ||
  status === 'operator' ||
  (lastReadAt !== null && !progress) ||
  (message !== null && !progress)

/** Nothing before a mail was looked at or is known to wait: a scan that goes on, or finds nothing new, begins at 0. */
function progressOf({ email, progress }: Mailbox): string {
  if (!progress) return ''
  const { looked, expected, bills } = progress
  if (looked === 0 && !expected) return ''
  const of = expected ? ` of about ${expected}` : ''
  return `Reading ${email}: looked at ${looked}${of} mails, ${bills} bills so far`
}
