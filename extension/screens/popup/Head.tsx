import type { Day } from '#shared/day.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { IconButton } from '../../ui/Button.tsx'
import { Horizon } from '../../ui/Horizon.tsx'
import { Glyph } from '../../ui/Icon.tsx'
import { Logo } from '../../ui/Logo.tsx'
import { SLIDERS } from '../../ui/sliders.ts'
import { moment } from '../../ui/words.ts'
import { FirstScan } from '../FirstScan.tsx'
import type { Freshness } from '../freshness.ts'
import { LeftToPayFigure, MonthMeter, NotIncluded } from '../LeftHeader.tsx'
import { SearchBox } from './parts.ts'

/** Days of the horizon after today. */
const AHEAD = 21
const WIDTH = 368
const HEIGHT = 26

type Props = Readonly<{
  duebox: Duebox
  snapshot: Snapshot
  freshness: Freshness
  today: Day
  timeZone: string
  now: number
  query: string | undefined
  onQuery: (query: string | undefined) => void
}>

/** The head of the popup: what is left and what comes, or how far the first scan is; it makes way for a search. */
export function Head(props: Props) {
  const { duebox, snapshot, freshness, today, timeZone, now, query, onQuery } = props
  const { open, me } = snapshot
  if (query !== undefined)
    return (
      <header>
        <h1 className="vh">Search</h1>
        <SearchBox
          query={query}
          label="Biller, reference or amount"
          autoFocus
          onChange={onQuery}
          onClose={() => onQuery(undefined)}
        />
      </header>
    )
  const tools = (
    <div className="tools">
      {open !== null && open.payments.length > 0 && (
        <IconButton icon="search" label="Search" onClick={() => onQuery('')} />
      )}
      <IconButton
        icon={<Glyph name="sliders" drawing={SLIDERS} />}
        label="Settings"
        onClick={() => duebox.openDashboard('settings')}
      />
    </div>
  )
  if (!open?.payments.length && !freshness.first)
    return (
      <header className="bare">
        <div className="top">
          <Brand />
          {tools}
        </div>
      </header>
    )
  if (freshness.first)
    return (
      <header>
        <FirstScan
          first={freshness.first}
          open={open}
          range={me?.settings.range ?? '90d'}
          now={now}
        />
      </header>
    )
  if (!open) return null
  const asOf =
    freshness.state === 'old' && freshness.readAt
      ? moment(freshness.readAt, today, timeZone)
      : undefined
  const unread = freshness.readAt === null
  return (
    <header>
      <div className="top">
        <LeftToPayFigure open={open} today={today} asOf={asOf} unread={unread} />
        {tools}
      </div>
      <Horizon payments={open.payments} today={today} width={WIDTH} height={HEIGHT} ahead={AHEAD} />
      {!asOf && <MonthMeter open={open} today={today} />}
      <NotIncluded open={open} today={today} />
    </header>
  )
}

/** The name, where there is no figure yet. */
export const Brand = () => (
  <h1 className="brand">
    <Logo />
    Duebox
  </h1>
)
