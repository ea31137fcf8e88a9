import { useRef, useState } from 'react'
import type { Duebox } from '../platform/client.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { reasonOf } from './use-doing.ts'

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
