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
  const { connection, mailboxes } = snapshot
  const read = readAt && moment(readAt, today, timeZone)
  const line = (dot: 'on' | 'busy' | 'off' | 'stale', words: string) => (
    <span
      className={dot === 'stale' ? 'fresh stale' : 'fresh'}
      title={nextAt ? `Next scan ${moment(nextAt, today, timeZone)}` : undefined}
    >
      {dot === 'stale' ? <Icon name="overdue" small /> : <span className={`dot ${dot}`} />}
      <span className="clip">{words}</span>
    </span>
  )
  if (connection.state === 'signed-out' && !read) return line('off', 'Not connected')
  if (state === 'old') {
    const last = read ? `Last read ${read}` : 'Not read yet'
    return line('stale', connection.state === 'offline' ? `Offline · ${last}` : last)
  }
  if (state === 'scanning') {
    const progress = mailboxes.find((mailbox) => mailbox.progress)?.progress
    const share = progress ? shareOf(progress) : undefined
    return line('busy', share === undefined ? 'Reading mail…' : `Reading, ${percent(share)}`)
  }
  if (!read)
    return line('off', connection.state === 'starting' ? 'Asking the server…' : 'Not read yet')
  const isAhead = nextAt && nextAt > (readAt ?? '')
  return line('on', isAhead ? `Read ${read} · next ${clock(nextAt, timeZone)}` : `Read ${read}`)
}
