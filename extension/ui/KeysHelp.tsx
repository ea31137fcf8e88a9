import { useEffect, useRef } from 'react'
import { Button } from './Button.tsx'

const KEYS: readonly (readonly [string, string])[] = [
  ['j k', 'Next and previous row'],
  ['p', 'Mark paid'],
  ['s', 'Snooze'],
  ['o', 'Open the row, then its mail'],
  ['z', 'Undo'],
  ['/', 'Search'],
  ['Esc', 'Close what is open'],
]

/** The keys of a page in a dialog of the browser's own. */
export function KeysHelp({ onClose }: Readonly<{ onClose: () => void }>) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="dialog keys" aria-label="Keys" onClose={onClose}>
      <h2>Keys</h2>
      <dl>
        {KEYS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <Button onClick={() => dialog.current?.close()}>Close</Button>
    </dialog>
  )
}
