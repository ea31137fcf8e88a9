import type { Duebox, Snapshot } from '../../platform/client.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PageIcon, type AnyIconName } from '../../ui/PageIcon.tsx'
import { Logo } from '../../ui/Logo.tsx'
import { Connect } from '../Connect.tsx'

const PROMISE: readonly Readonly<{ icon: AnyIconName; title: string; text: string }>[] = [
  {
    icon: 'eye',
    title: 'It reads mail that looks like a bill',
    text: 'A search finds likely mails; only those are opened. It can never send, change or delete mail.',
  },
  {
    icon: 'doc',
    title: 'It keeps the amount, the date and the words that prove it',
    text: 'The rest of the mail is not kept after reading. No third party sees it.',
  },
  {
    icon: 'trash',
    title: 'You can erase all of it in one step',
    text: 'Access at Google is revoked too, and you get a receipt.',
  },
]

type Props = Readonly<{
  duebox: Duebox
  snapshot: Snapshot
  /** What erasing everything came to, to be read before anything else. */
  receipt: { revoked: boolean } | undefined
  onRead: () => void
}>

/** Before the first sign-in: the promise; after erasing everything: the receipt. */
export function Welcome({ duebox, snapshot, receipt, onRead }: Props) {
  return (
    <main className="welcome">
      <section className="card sheet">
        <div className="brand">
          <Logo size={20} />
          Duebox
        </div>
        {receipt ? (
          <Receipt revoked={receipt.revoked} onRead={onRead} />
        ) : (
          <PromiseBeforeConsent duebox={duebox} snapshot={snapshot} />
        )}
      </section>
    </main>
  )
}

function PromiseBeforeConsent({ duebox, snapshot }: Pick<Props, 'duebox' | 'snapshot'>) {
  return (
    <>
      <h1>
        {snapshot.demo ? 'Try Duebox on an invented mailbox' : 'What Duebox does with your mail'}
      </h1>
      <ul className="promise">
        {PROMISE.map(({ icon, title, text }) => (
          <li key={icon}>
            <PageIcon name={icon} />
            <div>
              <b>{title}</b>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ul>
      <div className="connect">
        <Connect duebox={duebox} snapshot={snapshot} />
      </div>
    </>
  )
}

function Receipt({ revoked, onRead }: Readonly<{ revoked: boolean; onRead: () => void }>) {
  return (
    <>
      <h1>Everything is erased</h1>
      <ul className="promise">
        <li>
          <Icon name="paid" tone="ok" />
          <div>
            <b>Payments, quotes, settings and the log are gone</b>
            <p>From the server and from this browser. Your mail in Gmail is as it was.</p>
          </div>
        </li>
        <li>
          <Icon name={revoked ? 'paid' : 'overdue'} tone={revoked ? 'ok' : 'warn'} />
          <div>
            <b>
              {revoked
                ? 'The access at Google is revoked'
                : 'Google did not confirm the end of the access'}
            </b>
            <p>
              {revoked
                ? 'Duebox can no longer read this mailbox.'
                : 'Duebox has thrown its key away. To be sure, remove Duebox in your Google account.'}
            </p>
            {!revoked && (
              <a
                href="https://myaccount.google.com/connections"
                target="_blank"
                rel="noopener noreferrer"
              >
                Google account, connections
              </a>
            )}
          </div>
        </li>
      </ul>
      <div className="btns">
        <Button big onClick={onRead}>
          Done
        </Button>
      </div>
    </>
  )
}
