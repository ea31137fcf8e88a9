import type { Duebox, Snapshot } from '../platform/client.ts'
import { Empty } from '../ui/Banner.tsx'
import { Logo } from '../ui/Logo.tsx'
import { Connect } from './Connect.tsx'

type Props = Readonly<{ duebox: Duebox; snapshot: Snapshot }>

/** Before anything is connected: what it is, Google's sign-in, and which server reads the mail. */
export const NotConnected = ({ duebox, snapshot }: Props) => (
  <Empty
    icon={<Logo size={48} />}
    title={snapshot.demo ? 'Try Duebox' : 'Not connected yet'}
    actions={<Connect duebox={duebox} snapshot={snapshot} autoFocus />}
  >
    <p>
      {snapshot.demo
        ? 'This server plays an invented mailbox: no account of yours is needed, nothing of yours is read.'
        : 'Connect your Gmail and Duebox lists what is due. It can read mail, never send it.'}
    </p>
  </Empty>
)
