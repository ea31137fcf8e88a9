import { useState } from 'react'
import type { Day } from '#shared/day.ts'
import type { Duebox, Snapshot } from '../platform/client.ts'
import { Banner } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { moment } from '../ui/words.ts'
import type { Freshness } from './freshness.ts'
import { reasonOf } from './use-doing.ts'

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
  const {
    duebox,
    snapshot,
    freshness,
    today,
    timeZone,
    flat = true,
    autoFocus = false,
    canSignIn = true,
  } = props
  const [trying, setTrying] = useState(false)
  const [fault, setFault] = useState<string>()
  const { connection, mailboxes } = snapshot
  const { needs, readAt } = freshness
  const asOf = readAt ? `Data from ${moment(readAt, today, timeZone)}.` : 'Nothing was read yet.'
  const attempt = (what: () => Promise<void>) => () => {
    setTrying(true)
    setFault(undefined)
    what()
      .catch((reason: unknown) => setFault(reasonOf(reason)))
      .finally(() => setTrying(false))
  }
  const signIn = canSignIn ? (
    <Button
      kind="primary"
      autoFocus={autoFocus}
      disabled={trying}
      onClick={attempt(() => duebox.signIn())}
    >
      {trying ? 'Waiting for Google…' : 'Sign in to Google'}
    </Button>
  ) : (
    <Button onClick={() => duebox.openDashboard('settings')}>Open Duebox</Button>
  )
  const failed = fault && <span className="danger"> {fault}</span>

  if (connection.state === 'signed-out')
    return (
      <Banner flat={flat} tone="warn" icon="unlink" title={asOf} actions={signIn}>
        {connection.message ?? 'Sign in again to see what is new.'}
        {failed}
      </Banner>
    )
  if (connection.state === 'offline')
    return (
      <Banner
        flat={flat}
        tone="warn"
        icon="unlink"
        title="Duebox cannot reach its server."
        actions={
          <Button icon="scan" disabled={trying} onClick={attempt(() => duebox.refresh())}>
            Try again
          </Button>
        }
      >
        {connection.message} {asOf} What you do is kept and sent later.
      </Banner>
    )
  if (needs?.status === 'reauth_required')
    return (
      <Banner flat={flat} tone="warn" icon="unlink" title={asOf} actions={signIn}>
        {needs.message ?? 'Google asks you to sign in again before Duebox can read new mail.'}
        {failed}
      </Banner>
    )
  if (needs)
    return (
      <Banner
        flat={flat}
        tone="danger"
        icon="failed"
        title={`${asOf} The server needs its operator.`}
      >
        {needs.message}
      </Banner>
    )
  const troubled = mailboxes.find(({ status }) => status === 'degraded')
  if (troubled)
    return (
      <Banner
        flat={flat}
        tone="danger"
        icon="failed"
        title={troubled.message ?? 'The last scan did not finish.'}
        actions={
          canSignIn && (
            <Button icon="scan" disabled={trying} onClick={attempt(() => duebox.scanNow())}>
              Scan again
            </Button>
          )
        }
      >
        What was read before is still here. {failed}
      </Banner>
    )
  return null
}
