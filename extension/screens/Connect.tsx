import type { Duebox, Snapshot } from '../platform/client.ts'
import { Button } from '../ui/Button.tsx'
import { Refusal } from './Refusal.tsx'
import { ServerAddress } from './ServerAddress.tsx'
import { useAttempt } from './use-attempt.ts'

type Props = Readonly<{ duebox: Duebox; snapshot: Snapshot; autoFocus?: boolean }>

/** The one button before the first sign-in, why it was refused, and the server it asks. */
export function Connect({ duebox, snapshot, autoFocus = false }: Props) {
  const { connection, demo, server } = snapshot
  const { busy, fault, attempt } = useAttempt()
  const told = connection.state === 'signed-out' ? connection.message : null
  return (
    <>
      <Button
        kind="primary"
        big
        autoFocus={autoFocus}
        disabled={busy}
        onClick={() => attempt(() => duebox.signIn())}
      >
        {busy ? 'Waiting for Google…' : demo ? 'Open an invented mailbox' : 'Connect Gmail'}
      </Button>
      <Refusal words={fault ?? told} />
      {!fault && connection.state === 'signed-out' && connection.unanswered && (
        <p className="sm q">
          No Duebox server answers at this address. Start yours, or change the address:
        </p>
      )}
      <ServerAddress key={server} duebox={duebox} server={server} />
    </>
  )
}
