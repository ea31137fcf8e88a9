import { useEffect, useRef, useState } from 'react'
import { percent } from '../ui/words.ts'
import { shareOf, type Freshness } from './freshness.ts'

/** Progress is told no more often than this. */
const SCAN_EVERY_MS = 10_000

/** The one live region of a surface: what was done, and how far a first scan is. */
export function Said({
  said,
  freshness,
  now,
}: Readonly<{ said: string; freshness: Freshness; now: number }>) {
  const [scan, setScan] = useState('')
  const toldAt = useRef(-Infinity)
  const share = freshness.first && shareOf(freshness.first.progress)
  useEffect(() => {
    if (share === undefined || now - toldAt.current < SCAN_EVERY_MS) return
    toldAt.current = now
    setScan(`First scan: ${percent(share)}`)
  }, [share, now])
  return (
    <div className="vh" role="status">
      {said || scan}
    </div>
  )
}
