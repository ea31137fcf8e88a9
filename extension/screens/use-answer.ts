import { useEffect, useRef, useState } from 'react'
import { reasonOf } from './use-doing.ts'

/** An answer of the server as a screen sees it. */
export type Answer<T> = Readonly<{
  /** The newest answer, also while a newer one is asked for; undefined before the first. */
  value: T | undefined
  /** The question `value` answers. */
  key: string | undefined
  busy: boolean
  fault: string | undefined
  retry: () => void
}>

/**
 * Asks when `key` changes, and again on `retry`. An answer that was overtaken by a newer question is dropped.
 *
 * @param key the question in words; undefined asks nothing
 */
export function useAnswer<T>(key: string | undefined, ask: () => Promise<T>): Answer<T> {
  const [answer, setAnswer] = useState<{ key: string; value: T }>()
  const [fault, setFault] = useState<{ key: string; attempt: number; message: string }>()
  const [attempt, setAttempt] = useState(0)
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  useEffect(() => {
    if (key === undefined) return undefined
    let wanted = true
    latest.current().then(
      (value) => wanted && setAnswer({ key, value }),
      (reason: unknown) => wanted && setFault({ key, attempt, message: reasonOf(reason) }),
    )
    return () => {
      wanted = false
    }
  }, [key, attempt])
  const failed = fault?.key === key && fault?.attempt === attempt ? fault?.message : undefined
  return {
    value: answer?.value,
    key: answer?.key,
    busy: key !== undefined && answer?.key !== key && failed === undefined,
    fault: failed,
    retry: () => setAttempt((count) => count + 1),
  }
}
