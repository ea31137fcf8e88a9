import { useState } from 'react'
import { reasonOf } from './use-doing.ts'

/** Something that is asked of the server and may be refused. */
export type Attempt = Readonly<{
  busy: boolean
  /** Why the last one was refused. */
  fault: string | undefined
  attempt: (what: () => Promise<unknown>) => void
}>

/** One attempt at a time, with its refusal in words. */
export function useAttempt(): Attempt {
  const [state, setState] = useState<{ busy: boolean; fault?: string }>({ busy: false })
  const attempt = async (what: () => Promise<unknown>) => {
    setState({ busy: true })
    try {
      await what()
      setState({ busy: false })
    } catch (reason) {
      setState({ busy: false, fault: reasonOf(reason) })
    }
  }
  return { busy: state.busy, fault: state.fault, attempt: (what) => void attempt(what) }
}
