import { useEffect, useRef } from 'react'

/** What a pressed key does; true when it was used. */
export type KeyPress = (key: string, event: KeyboardEvent) => boolean

/**
 * Single-key shortcuts of a page. They are off while typing, with a modifier, during a composition and in a dialog.
 *
 * @param press told every remaining key; Escape also while typing
 */
export function useKeys(press: KeyPress): void {
  const latest = useRef(press)
  useEffect(() => {
    latest.current = press
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (isTyping(event.target) && event.key !== 'Escape') return
      if (latest.current(event.key, event)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, select, textarea, dialog') !== null)
