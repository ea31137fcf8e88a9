import { useState } from 'react'
import type { Settings } from '#shared/contract/me.ts'
import type { Duebox } from '../../platform/client.ts'
import { reasonOf } from '../use-doing.ts'

/** Saving a setting the moment it is changed. */
export type Saving = Readonly<{
  /** What was chosen and is not confirmed yet. */
  wish: Partial<Settings>
  state: 'idle' | 'saving' | 'saved'
  fault: string | undefined
  save: (patch: Partial<Settings>) => void
}>

/** One change after the other; a refused one goes back to what it was and says why. */
export function useSaving(duebox: Duebox): Saving {
  const [wish, setWish] = useState<Partial<Settings>>({})
  const [state, setState] = useState<Saving['state']>('idle')
  const [fault, setFault] = useState<string>()
  const save = async (patch: Partial<Settings>) => {
    setWish((before) => ({ ...before, ...patch }))
    setState('saving')
    setFault(undefined)
    try {
      await duebox.saveSettings(patch)
      setState('saved')
    } catch (reason) {
      setFault(reasonOf(reason))
      setState('idle')
    } finally {
      setWish({})
    }
  }
  return { wish, state, fault, save: (patch) => void save(patch) }
}
