import { useRef, useState } from 'react'
import type { Duebox } from '../platform/client.ts'
import { Button } from '../ui/Button.tsx'
import { PageIcon } from '../ui/PageIcon.tsx'
import { Refusal } from './Refusal.tsx'
import { useAttempt } from './use-attempt.ts'

/** Where the mail is read; changing it is for people who run their own. */
export function ServerAddress({ duebox, server }: Readonly<{ duebox: Duebox; server: string }>) {
  const [editing, setEditing] = useState(false)
  const { busy, fault, attempt } = useAttempt()
  const address = useRef<HTMLInputElement>(null)
  if (!editing)
    return (
      <p className="server">
        <PageIcon name="server" small />
        <span>
          Server <bdi>{hostOf(server)}</bdi>
        </span>
        <button type="button" className="act" onClick={() => setEditing(true)}>
          Change
        </button>
      </p>
    )
  const save = async () => {
    await duebox.setServer(address.current?.value.trim() ?? '')
    setEditing(false)
  }
  return (
    <form
      className="server-form"
      onSubmit={(event) => {
        event.preventDefault()
        attempt(save)
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
        <button type="submit" className="btn" disabled={busy}>
          Use this server
        </button>
        <Button kind="quiet" onClick={() => setEditing(false)}>
          Cancel
        </Button>
      </div>
      <Refusal words={fault} />
    </form>
  )
}

const hostOf = (server: string) => (URL.canParse(server) ? new URL(server).host : server)
