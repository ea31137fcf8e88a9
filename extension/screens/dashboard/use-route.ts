import { useCallback, useSyncExternalStore } from 'react'
import { hashOf, routeOf, type Route } from './route.ts'

/** The view the page's hash names, and the way to another; `replace` leaves no entry to go back to. */
export function useRoute(): { route: Route; go: (route: Route, how?: 'replace') => void } {
  const hash = useSyncExternalStore(onHash, () => location.hash)
  const go = useCallback((route: Route, how?: 'replace') => {
    const next = hashOf(route)
    if (how !== 'replace') {
      location.hash = next
      return
    }
    history.replaceState(history.state, '', next)
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  }, [])
  return { route: routeOf(hash), go }
}

function onHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}
