import type { Mailbox } from '#shared/contract/me.ts'
import type { Day } from '#shared/day.ts'
import type { Duebox } from '../../platform/client.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { Mark } from '../../ui/Mark.tsx'
import { longDay } from '../../ui/page-words.ts'
import { clock, counted, moment, number, percent } from '../../ui/words.ts'
import { shareOf } from '../freshness.ts'
import { Refusal } from '../Refusal.tsx'
import { useAttempt } from '../use-attempt.ts'
import { SettingsCard } from './Setting.tsx'

type Props = Readonly<{
  duebox: Duebox
  mailboxes: readonly Mailbox[]
  today: Day
  timeZone: string
}>

/** Every connected mailbox, how it is, and the one thing that helps it. */
export function MailboxSettings({ duebox, mailboxes, today, timeZone }: Props) {
  return (
    <SettingsCard id="mailboxes" title="Mailboxes" more={<a href="#activity">What was read</a>}>
      {mailboxes.map((mailbox) => (
        <MailboxRow key={mailbox.id} {...{ duebox, mailbox, today, timeZone }} />
      ))}
    </SettingsCard>
  )
}

type RowProps = Readonly<{ duebox: Duebox; mailbox: Mailbox; today: Day; timeZone: string }>

function MailboxRow({ duebox, mailbox, today, timeZone }: RowProps) {
  const { busy, fault, attempt } = useAttempt()
  const { email, status, progress, readFrom, unread } = mailbox
  const share = progress ? shareOf(progress) : undefined
  return (
    <div className="mb">
      <Mark name={email} />
      <div className="clip">
        <b className="clip">
          <bdi>{email}</bdi>
        </b>
        <MailboxState mailbox={mailbox} today={today} timeZone={timeZone} />
        {status !== 'reauth_required' && readFrom && (
          <p>
            Read back to {longDay(readFrom)}
            {unread > 0 && (
              <>
                {' · '}
                <a href="#activity/unread">{counted(unread, 'mail')} could not be read</a>
              </>
            )}
          </p>
        )}
        {progress && (
          <div
            className="progress"
            role="progressbar"
            aria-label={`Scan of ${email}`}
            aria-valuenow={Math.round((share ?? 0) * 100)}
          >
            <i style={{ inlineSize: `${Math.max(2, (share ?? 0) * 100)}%` }} />
          </div>
        )}
        <Refusal words={fault} />
      </div>
      {status === 'reauth_required' ? (
        <Button kind="primary" disabled={busy} onClick={() => attempt(() => duebox.signIn())}>
          {busy ? 'Waiting for Google…' : 'Reconnect'}
        </Button>
      ) : (
        <Button
          disabled={busy || status === 'scanning'}
          onClick={() => attempt(() => duebox.scanNow())}
        >
          {status === 'scanning' ? 'Reading…' : 'Scan now'}
        </Button>
      )}
    </div>
  )
}

function MailboxState({ mailbox, today, timeZone }: Omit<RowProps, 'duebox'>) {
  const { status, message, lastReadAt, nextScanAt, progress } = mailbox
  const read = lastReadAt && moment(lastReadAt, today, timeZone)
  if (status === 'ok' || status === 'rate_limited')
    return (
      <p className="fresh">
        <span className="dot" />
        <span className="clip">
          {read ? `Read ${read}` : 'Not read yet'}
          {nextScanAt && ` · next ${clock(nextScanAt, timeZone)}`}
          {status === 'rate_limited' && ` · ${message ?? 'Gmail asks to slow down'}`}
        </span>
      </p>
    )
  if (status === 'scanning')
    return (
      <p className="fresh">
        <span className="dot busy" />
        <span className="clip">
          {progress?.expected
            ? `Looked at ${number(progress.looked)} of about ${number(progress.expected)} mails, ${percent(shareOf(progress) ?? 0)}`
            : 'Reading mail…'}
        </span>
      </p>
    )
  return (
    <p className="fresh stale wrap">
      <Icon name="overdue" small />
      <span>
        {message ?? 'Google asks to sign in again'}
        {read && `, data from ${read}`}
      </span>
    </p>
  )
}
