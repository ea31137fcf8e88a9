import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/**
 * How wide an element is in whole pixels, kept up to date.
 *
 * @param assumed until it is measured
 */
export function useInlineSize<T extends HTMLElement>(
  assumed: number,
): [ref: RefObject<T | null>, inlineSize: number] {
  const ref = useRef<T>(null)
  const [size, setSize] = useState(assumed)
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const measure = () => setSize(Math.floor(element.clientWidth) || assumed)
    measure()
    const watch = new ResizeObserver(measure)
    watch.observe(element)
    return () => watch.disconnect()
  }, [assumed])
  return [ref, size]
}
