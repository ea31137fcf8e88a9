import { useSyncExternalStore } from 'react'
import type { Duebox, Snapshot } from '../platform/client.ts'

/** What the surface paints from; renders again when it changes. */
export const useSnapshot = ({ snapshot }: Duebox): Snapshot =>
  useSyncExternalStore(snapshot.subscribe, snapshot.get)
