import type { ReactNode } from 'react'
import type { Day } from '#shared/day.ts'
import type { Duebox, Snapshot } from '../platform/client.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { counted, moment } from '../ui/words.ts'
import type { Freshness } from './freshness.ts'
import { useAttempt } from './use-attempt.ts'

type Props = Readonly<{
  duebox: Duebox
  snapshot: Snapshot
  freshness: Freshness
  today: Day
  timeZone: string
  /** Under a header, from edge to edge. */
  flat?: boolean
  /** The popup's focus starts on the way out of the trouble. */
  autoFocus?: boolean
  /** False in Gmail's page, which cannot sign in: it then points to the dashboard. */
  canSignIn?: boolean
}>

/** The one thing that stands between the person and a fresh list, if there is one; the old list stays below. */
export function Notices(props: Props) {
  const { duebox, snapshot, freshness, today, timeZone, flat = true, autoFocus = false } = props
  const { canSignIn = true } = props
  const { busy, fault, attempt } = useAttempt()
  const { connection, mailboxes } = snapshot
  const { needs, readAt } = freshness
  const asOf = readAt ? `Data from ${moment(readAt, today, timeZone)}.` : 'Nothing was read yet.'
  const button = (word: string, what: () => Promise<void>) => (
    <Button icon="scan" disabled={busy} onClick={() => attempt(what)}>
      {word}
    </Button>
  )
  const banner = (tone: 'warn' | 'danger', title: string, text: ReactNode, actions?: ReactNode) => (
    <Banner
      flat={flat}
      tone={tone}
      icon={tone === 'warn' ? 'unlink' : 'failed'}
      title={title}
      actions={actions}
    >
      {text} {fault && <span className="danger">{fault}</span>}
    </Banner>
  )
  const signIn = canSignIn ? (
    <Button
      kind="primary"
      autoFocus={autoFocus}
      disabled={busy}
      onClick={() => attempt(() => duebox.signIn())}
    >
      {busy ? 'Waiting for Google…' : 'Sign in to Google'}
    </Button>
  ) : (
    <Button onClick={() => duebox.openDashboard('settings')}>Open Duebox</Button>
  )

  if (connection.state === 'signed-out')
    return banner('warn', asOf, connection.message ?? 'Sign in again to see what is new.', signIn)
  if (connection.state === 'offline')
    return banner(
      'warn',
      'Duebox cannot reach its server.',
      `${connection.message} ${asOf} What you do is kept and sent later.`,
      button('Try again', () => duebox.refresh()),
    )
  if (needs?.status === 'reauth_required')
    return banner(
      'warn',
      asOf,
      needs.message ?? 'Google asks you to sign in again before Duebox can read new mail.',
      signIn,
    )
  if (needs) return banner('danger', `${asOf} The server needs its operator.`, needs.message)
  /** The list itself then tells the reason. */
  const toldBelow = readAt === null && snapshot.open?.payments.length === 0
  const troubled = mailboxes.find(({ status }) => status === 'degraded')
  if (troubled)
    return banner(
      'danger',
      (!toldBelow && troubled.message) || 'The last scan did not finish.',
      troubled.lastReadAt ? 'What was read before is still here.' : 'Nothing was read yet.',
      canSignIn && button('Scan again', () => duebox.scanNow()),
    )
  const { stuck = 0 } = snapshot
  if (stuck > 0)
    return banner(
      'danger',
      `${counted(stuck, 'decision')} not saved yet.`,
      'The server fails at this. Duebox keeps trying.',
      canSignIn && button('Try again', () => duebox.refresh()),
    )
  const paused = mailboxes.find(({ status }) => status === 'rate_limited')
  if (!paused) return null
  const until = paused.nextScanAt && moment(paused.nextScanAt, today, timeZone)
  return banner(
    'warn',
    until ? `Reading is paused until ${until}.` : 'Reading is paused.',
    !toldBelow && paused.message,
  )
}
