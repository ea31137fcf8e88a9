import type { Day } from '#shared/day.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { Horizon } from '../../ui/Horizon.tsx'
import { moment } from '../../ui/words.ts'
import { DueList } from '../DueList.tsx'
import { FirstScan } from '../FirstScan.tsx'
import type { Freshness } from '../freshness.ts'
import { LeftToPayFigure, NotIncluded } from '../LeftHeader.tsx'
import { listParts } from '../list-parts.ts'
import { Notices } from '../Notices.tsx'
import type { Doing } from '../use-doing.ts'

type Props = Readonly<{
  duebox: Duebox
  snapshot: Snapshot
  freshness: Freshness
  today: Day
  timeZone: string
  now: number
  doing: Doing
}>

/** The popup's list beside the mail. */
export function DueHere({ duebox, snapshot, freshness, today, timeZone, now, doing }: Props) {
  const { open, me } = snapshot
  if (!open) return null
  const asOf =
    freshness.state === 'old' && freshness.readAt
      ? moment(freshness.readAt, today, timeZone)
      : undefined
  return (
    <>
      <div className="panel-head">
        {freshness.first ? (
          <FirstScan
            heading="h2"
            first={freshness.first}
            open={open}
            range={me?.settings.range ?? '90d'}
            now={now}
          />
        ) : (
          <>
            <LeftToPayFigure
              heading="h2"
              open={open}
              today={today}
              asOf={asOf}
              unread={freshness.readAt === null}
            />
            {open.payments.length > 0 && (
              <Horizon payments={open.payments} today={today} width={328} height={26} ahead={21} />
            )}
            <NotIncluded open={open} today={today} />
          </>
        )}
      </div>
      <Notices
        duebox={duebox}
        snapshot={snapshot}
        freshness={freshness}
        today={today}
        timeZone={timeZone}
        canSignIn={false}
      />
      <DueList
        duebox={duebox}
        snapshot={snapshot}
        open={open}
        today={today}
        timeZone={timeZone}
        doing={doing}
        freshness={freshness}
        parts={listParts}
      />
    </>
  )
}
