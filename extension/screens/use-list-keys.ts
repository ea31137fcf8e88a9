import { useEffect, useRef, type RefObject } from 'react'
import type { ListKeys } from './PaymentList.tsx'
import { useKeys } from './use-keys.ts'

type Around = Readonly<{
  undo: () => void
  search: () => void
  help: () => void
  /** Closes what is open besides a row. @returns false when nothing was */
  shut: () => boolean
}>

/** The single keys of a page with a list: j k p s o z / ? and Escape. */
export function useListKeys(
  list: RefObject<ListKeys | null>,
  around: Around,
  enabled = true,
): void {
  useKeys((key) => {
    if (key === 'Escape') return around.shut() || (list.current?.shut() ?? false)
    if (!enabled) return false
    const does: Record<string, (() => void) | undefined> = {
      j: () => list.current?.move(1),
      k: () => list.current?.move(-1),
      p: () => list.current?.act('paid'),
      s: () => list.current?.act('snooze'),
      o: () => list.current?.act('open'),
      z: around.undo,
      '/': around.search,
      '?': around.help,
    }
    does[key]?.()
    return key in does
  })
}

/** Puts the focus on the first row that can be dealt with, once, as soon as there is a list. */
export function useFirstFocus(list: RefObject<ListKeys | null>, ready: boolean): void {
  const done = useRef(false)
  useEffect(() => {
    if (!ready || done.current) return
    done.current = true
    list.current?.focusFirst()
  }, [list, ready])
}
