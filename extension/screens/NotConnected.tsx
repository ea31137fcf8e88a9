import { useState } from 'react'
import type { Duebox, Snapshot } from '../platform/client.ts'
import { Empty } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Logo } from '../ui/Logo.tsx'
import { ServerAddress } from './ServerAddress.tsx'
import { reasonOf } from './use-doing.ts'

type Props = Readonly<{ duebox: Duebox; snapshot: Snapshot; autoFocus?: boolean }>

/** Before anything is connected: the promise, Google's sign-in, and which server reads the mail. */
export function NotConnected({ duebox, snapshot, autoFocus }: Props) {
  const [waiting, setWaiting] = useState(false)
  const [fault, setFault] = useState<string>()
  const { connection, demo } = snapshot
  const told = connection.state === 'signed-out' ? connection.message : null
  const connect = async () => {
    setWaiting(true)
    setFault(undefined)
    try {
      await duebox.signIn()
    } catch (reason) {
      setFault(reasonOf(reason))
    } finally {
      setWaiting(false)
    }
  }
  return (
    <Empty icon={<Logo size={48} />} title={demo ? 'Try Duebox' : 'Not connected yet'}>
      {demo ? (
        <p>
          This server plays an invented mailbox: no account of yours is needed, nothing of yours is
          read.
        </p>
      ) : (
        <p>Connect your Gmail and Duebox lists what is due. It can read mail, never send it.</p>
      )}
      <Button
        kind="primary"
        big
        autoFocus={autoFocus ?? false}
        disabled={waiting}
        onClick={() => void connect()}
      >
        {waiting ? 'Waiting for Google…' : demo ? 'Open an invented mailbox' : 'Connect Gmail'}
      </Button>
      {(fault ?? told) && (
        <p className="danger sm" role="alert">
          {fault ?? told}
        </p>
      )}
      <ServerAddress key={snapshot.server} duebox={duebox} server={snapshot.server} />
    </Empty>
  )
}
