import { useRef, useState } from 'react'
import type { Duebox, Snapshot } from '../platform/client.ts'
import { Empty } from '../ui/Banner.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Logo } from '../ui/Logo.tsx'
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

/** Where the mail is read; changing it is for people who run their own. */
export function ServerAddress({ duebox, server }: Readonly<{ duebox: Duebox; server: string }>) {
  const [editing, setEditing] = useState(false)
  const [fault, setFault] = useState<string>()
  const address = useRef<HTMLInputElement>(null)
  if (!editing)
    return (
      <p className="server">
        <Icon name="server" small />
        <span>
          Server <bdi>{hostOf(server)}</bdi>
        </span>
        <button type="button" className="act" onClick={() => setEditing(true)}>
          Change
        </button>
      </p>
    )
  const save = async (url: string) => {
    setFault(undefined)
    try {
      await duebox.setServer(url)
      setEditing(false)
    } catch (reason) {
      setFault(reasonOf(reason))
    }
  }
  return (
    <form
      className="server-form"
      onSubmit={(event) => {
        event.preventDefault()
        void save(address.current?.value.trim() ?? '')
      }}
    >
      <label className="field">
        <span>Server address</span>
        <input
          ref={address}
          className="inp"
          type="url"
          required
          autoFocus
          defaultValue={server}
          placeholder="https://duebox.home.example"
          spellCheck={false}
          dir="ltr"
        />
      </label>
      <div className="btns">
        <button type="submit" className="btn primary">
          Use this server
        </button>
        <Button kind="quiet" onClick={() => setEditing(false)}>
          Cancel
        </Button>
      </div>
      {fault && (
        <p className="danger sm" role="alert">
          {fault}
        </p>
      )}
    </form>
  )
}

const hostOf = (server: string) => (URL.canParse(server) ? new URL(server).host : server)
