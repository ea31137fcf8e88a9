import { useEffect, useRef } from 'react'
import { IconButton } from './Button.tsx'

const KEYS: readonly (readonly [string, string])[] = [
  ['j k', 'Next and previous row'],
  ['p', 'Mark paid'],
  ['s', 'Snooze'],
  ['o', 'Open the row, then its mail'],
  ['z', 'Undo'],
  ['/', 'Search'],
  ['Esc', 'Close what is open'],
  ['?', 'This list'],
]

/** The keys of a page in a dialog of the browser's own. */
export function KeysHelp({ onClose }: Readonly<{ onClose: () => void }>) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className="dialog" aria-label="Keys" onClose={onClose}>
      <div className="head">
        <h2>Keys</h2>
        <IconButton icon="x" label="Close" onClick={() => dialog.current?.close()} />
      </div>
      <dl className="keys">
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
    </dialog>
  )
}
