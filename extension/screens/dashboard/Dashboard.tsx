import type { Duebox } from '../../platform/client.ts'
import { useSnapshot } from '../use-snapshot.ts'

/** The dashboard. */
export function Dashboard({ duebox }: Readonly<{ duebox: Duebox }>) {
  const { connection } = useSnapshot(duebox)
  return <p>{connection.state}</p>
}
