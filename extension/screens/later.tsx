import { lazy, Suspense, useState, type ComponentType, type ReactElement } from 'react'

const loads = new Set<() => Promise<void>>()

/**
 * A part that the first paint does without: its code is a file of its own, read after that or when it is first shown.
 * Nothing stands in its place for that moment.
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
): (props: P) => ReactElement {
  let loaded: ComponentType<P> | undefined
  const ready = async () => (loaded ??= await load())
  loads.add(async () => void (await ready()))
  const Waiting = lazy(async () => ({ default: await ready() }))
  return function Later(props: P) {
    const [Now] = useState(() => loaded)
    if (Now) return <Now {...props} />
    return (
      <Suspense fallback={null}>
        <Waiting {...props} />
      </Suspense>
    )
  }
}

/** Reads every part that comes later, so that it is there at once when it is asked for. */
export const loadAll = async (): Promise<void> => {
  await Promise.all([...loads].map((load) => load()))
}
