import type { Day } from '#shared/day.ts'
import type { Snapshot } from '../platform/client.ts'
import { Icon } from '../ui/Icon.tsx'
import { clock, moment, percent } from '../ui/words.ts'
import { shareOf, type Freshness } from './freshness.ts'

type Props = Readonly<{
  snapshot: Snapshot
  freshness: Freshness
  today: Day
  timeZone: string
}>

/** When it was read and when again; stale changes icon, colour and word. */
export function Fresh({ snapshot, freshness, today, timeZone }: Props) {
  const { state, readAt, nextAt } = freshness
  const read = readAt && moment(readAt, today, timeZone)
  if (snapshot.connection.state === 'signed-out' && !read)
    return (
      <span className="fresh">
        <span className="dot off" />
        Not connected
      </span>
    )
  if (state === 'old')
    return (
      <span className="fresh stale">
        <Icon name="overdue" small />
        <span className="clip">
          {snapshot.connection.state === 'offline' ? 'Offline · ' : ''}
          {read
            ? `${snapshot.connection.state === 'offline' ? 'read' : 'Last read'} ${read}`
            : 'not read yet'}
        </span>
      </span>
    )
  if (state === 'scanning') {
    const progress = snapshot.mailboxes.find((mailbox) => mailbox.progress)?.progress
    const share = progress ? shareOf(progress) : undefined
    return (
      <span className="fresh">
        <span className="dot busy" />
        {share === undefined ? 'Reading mail…' : `Reading, ${percent(share)}`}
      </span>
    )
  }
  if (!read)
    return (
      <span className="fresh">
        <span className="dot off" />
        {snapshot.connection.state === 'starting' ? 'Asking the server…' : 'Not read yet'}
      </span>
    )
  return (
    <span
      className="fresh"
      title={nextAt ? `Next scan ${moment(nextAt, today, timeZone)}` : undefined}
    >
      <span className="dot" />
      <span className="clip">
        Read {read}
        {nextAt && nextAt > (readAt ?? '') && ` · next ${clock(nextAt, timeZone)}`}
      </span>
    </span>
  )
}
