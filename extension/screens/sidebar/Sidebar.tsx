import type { Duebox } from '../../platform/client.ts'
import { useSnapshot } from '../use-snapshot.ts'

/** The mail Gmail shows: the account's address, the thread, its messages (ids of Gmail's API). */
export type OpenMail = Readonly<{
  mailbox: string | null
  threadId: string | null
  messageIds: readonly string[]
}>

type Props = Readonly<{ duebox: Duebox; open: OpenMail | null; close: () => void }>

/** The panel in Gmail's page. */
export function Sidebar({ duebox, open }: Props) {
  const { connection } = useSnapshot(duebox)
  return <p className="panel-root">{open?.threadId ?? connection.state}</p>
}
