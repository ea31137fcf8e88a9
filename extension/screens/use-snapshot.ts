import { useCallback, useSyncExternalStore } from 'react'
import type { Duebox, Snapshot } from '../platform/client.ts'

/** What the surface paints from; renders again when it changes. */
export function useSnapshot({ snapshot }: Duebox): Snapshot {
  const subscribe = useCallback((changed: () => void) => snapshot.subscribe(changed), [snapshot])
  return useSyncExternalStore(subscribe, () => snapshot.get())
}
