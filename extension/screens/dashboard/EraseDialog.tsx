import { useEffect, useRef, useState } from 'react'
import type { Duebox } from '../../platform/client.ts'
import { Button } from '../../ui/Button.tsx'
import { reasonOf } from '../use-doing.ts'

/** What has to be typed. */
const WORD = 'erase'

type Props = Readonly<{
  duebox: Duebox
  email: string
  onErased: (receipt: { revoked: boolean }) => void
  onClose: () => void
}>

/** The last question before everything is gone: a word to type, so that no slip of the hand can do it. */
export function EraseDialog({ duebox, email, onErased, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<'asking' | 'erasing' | { fault: string }>('asking')
  useEffect(() => dialog.current?.showModal(), [])
  const erase = async () => {
    setState('erasing')
    try {
      onErased(await duebox.eraseEverything())
    } catch (reason) {
      setState({ fault: reasonOf(reason) })
    }
  }
  const sure = typed.trim().toLowerCase() === WORD
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="erase-title" onClose={onClose}>
      <form
        className="dialog-body"
        onSubmit={(event) => {
          event.preventDefault()
          if (sure && state !== 'erasing') void erase()
        }}
      >
        <h2 id="erase-title">Erase everything?</h2>
        <p>
          All payments, quotes, decisions and settings of <bdi>{email}</bdi> are deleted from the
          server, the access at Google is revoked, and this browser forgets them. Your mail in Gmail
          stays as it is. This cannot be undone.
        </p>
        <label className="field">
          <span>Type “{WORD}” to go on</span>
          <input
            className="inp"
            autoFocus
            autoComplete="off"
            spellCheck={false}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        {typeof state === 'object' && (
          <p className="danger" role="alert">
            Nothing was erased. {state.fault}
          </p>
        )}
        <div className="btns end">
          <Button onClick={() => dialog.current?.close()}>Cancel</Button>
          <button type="submit" className="btn danger" disabled={!sure || state === 'erasing'}>
            {state === 'erasing' ? 'Erasing…' : 'Erase everything'}
          </button>
        </div>
      </form>
    </dialog>
  )
}
