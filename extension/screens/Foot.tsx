import type { Day } from '#shared/day.ts'
import type { Duebox, Snapshot } from '../platform/client.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Fresh } from './Fresh.tsx'
import type { Freshness } from './freshness.ts'
import { useAttempt } from './use-attempt.ts'

type Props = Readonly<{
  duebox: Duebox
  snapshot: Snapshot
  freshness: Freshness
  today: Day
  timeZone: string
  /** False in Gmail's page. */
  canScan?: boolean
}>

/** The end of popup and panel: when it was read, "Scan now", and the way to the dashboard. */
export function Foot({ duebox, snapshot, freshness, today, timeZone, canScan = true }: Props) {
  return (
    <footer className="foot">
      <Fresh snapshot={snapshot} freshness={freshness} today={today} timeZone={timeZone} />
      {canScan && <ScanNow duebox={duebox} snapshot={snapshot} freshness={freshness} />}
      <span className="push">
        <Button kind="quiet" onClick={() => duebox.openDashboard()}>
          Dashboard
          <Icon name="right" small />
        </Button>
      </span>
    </footer>
  )
}

/** Asks for a scan; not offered while one runs or while there is nobody to ask. */
export function ScanNow({
  duebox,
  snapshot,
  freshness,
}: Pick<Props, 'duebox' | 'snapshot' | 'freshness'>) {
  const { busy, fault, attempt } = useAttempt()
  if (snapshot.connection.state !== 'online' || freshness.needs || freshness.state === 'scanning')
    return null
  return (
    <>
      <button
        type="button"
        className="act"
        disabled={busy}
        onClick={() => attempt(() => duebox.scanNow())}
      >
        {busy ? 'Asking…' : fault ? 'Try again' : 'Scan now'}
      </button>
      {fault && (
        <span role="alert" className="xs danger clip" title={fault}>
          {fault}
        </span>
      )}
    </>
  )
}
