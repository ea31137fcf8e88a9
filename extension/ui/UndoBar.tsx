import { useEffect, useRef, useState } from 'react'
import { Icon } from './Icon.tsx'

/** How long an action can be undone from the bar. */
const UNDO_MS = 10_000

type Props = Readonly<{
  message: string
  /** The word of its button, "Undo" or "Try again"; without one the bar only tells. */
  word?: string | undefined
  /** Something went wrong: the bar stays until it is answered. */
  fault?: boolean
  onPress: () => void
  onGone: () => void
}>

/** What was just done, with its way back for 10 seconds; the time stands still under the pointer or with focus. */
export function UndoBar({ message, word, fault, onPress, onGone }: Props) {
  const [held, setHeld] = useState(false)
  const leftMs = useRef(UNDO_MS)
  useEffect(() => {
    if (held || fault) return undefined
    const startedAt = performance.now()
    const timer = setTimeout(onGone, leftMs.current)
    return () => {
      clearTimeout(timer)
      leftMs.current -= performance.now() - startedAt
    }
  }, [held, fault, onGone])
  const classes = ['undo', held && 'held', fault && 'fault'].filter(Boolean).join(' ')
  return (
    <div
      className={classes}
      role="region"
      aria-label="Last action"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={fault ? 'failed' : 'paid'} />
      <bdi className="said">{message}</bdi>
      {word && (
        <button type="button" onClick={onPress}>
          <Icon name={fault ? 'scan' : 'undo'} />
          {word}
        </button>
      )}
      {fault && (
        <button type="button" className="shut" aria-label="Dismiss" onClick={onGone}>
          <Icon name="x" />
        </button>
      )}
    </div>
  )
}
