import type { Ref } from 'react'
import { formatDay, type Day } from '#shared/day.ts'
import type { OpenPayments, Payment } from '#shared/contract/payments.ts'
import { formatMoney } from '#shared/money.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { Horizon } from '../../ui/Horizon.tsx'
import { DAYS_BACK } from '../../ui/horizon.ts'
import { Icon } from '../../ui/Icon.tsx'
import { standingOf } from '../../ui/standing.ts'
import { counted, locale, moment, moneyList, number } from '../../ui/words.ts'
import { DueList } from '../DueList.tsx'
import { FirstScan } from '../FirstScan.tsx'
import type { Freshness } from '../freshness.ts'
import { figuresOf, LeftToPayFigure, MonthMeter, NotIncluded } from '../LeftHeader.tsx'
import { listParts } from '../list-parts.ts'
import type { ListKeys } from '../PaymentList.tsx'
import type { Doing } from '../use-doing.ts'
import { Expected } from './Expected.tsx'
import { Lately } from './Lately.tsx'
import { useInlineSize } from './use-inline-size.ts'

/** Width of the full drawing in pixels, and the days after today it shows; a narrow page shows fewer days. */
const FULL = 960
const AHEAD = 34
const DAY_WIDTH = FULL / (DAYS_BACK + AHEAD + 1)

type Props = Readonly<{
  duebox: Duebox
  snapshot: Snapshot
  freshness: Freshness
  today: Day
  timeZone: string
  now: number
  doing: Doing
  keys: Ref<ListKeys>
}>

/** The day's page: what is left, the weeks ahead, and the list of the popup with room to breathe. */
export function Overview(props: Props) {
  const { duebox, snapshot, freshness, today, timeZone, now, doing, keys } = props
  const { open, me, mailboxes } = snapshot
  const unread = mailboxes.reduce((sum, mailbox) => sum + mailbox.unread, 0)
  return (
    <>
      <div className="ph">
        <h1>{formatDay(today, locale(), { weekday: 'long', day: 'numeric', month: 'long' })}</h1>
      </div>
      {freshness.first && (
        <section className="card hero">
          <FirstScan
            heading="h2"
            first={freshness.first}
            open={open}
            range={me?.settings.range ?? '90d'}
            now={now}
          />
        </section>
      )}
      {open && !freshness.first && open.payments.length > 0 && (
        <Hero open={open} freshness={freshness} today={today} timeZone={timeZone} />
      )}
      {!open && <p className="waiting q">Asking the server…</p>}
      {open && (
        <div className="cols">
          <section className="card list" aria-label="What is due">
            <DueList
              duebox={duebox}
              snapshot={snapshot}
              open={open}
              today={today}
              timeZone={timeZone}
              doing={doing}
              freshness={freshness}
              parts={listParts}
              keys={keys}
            />
          </section>
          <div className="side">
            <Expected duebox={duebox} snapshot={snapshot} />
            <Lately payments={open.payments} today={today} timeZone={timeZone} />
          </div>
        </div>
      )}
      {unread > 0 && (
        <p className="left-out">
          <Icon name="info" small />
          <span>
            {counted(unread, 'mail')} could not be read. <a href="#activity/unread">Show which</a>
          </span>
        </p>
      )}
    </>
  )
}

type HeroProps = Readonly<{
  open: OpenPayments
  freshness: Freshness
  today: Day
  timeZone: string
}>

function Hero({ open, freshness, today, timeZone }: HeroProps) {
  const { bills, near, goingOut } = figuresOf(open, today)
  const [field, fieldWidth] = useInlineSize<HTMLDivElement>(FULL)
  const width = Math.min(FULL, fieldWidth)
  const asOf =
    freshness.state === 'old' && freshness.readAt
      ? moment(freshness.readAt, today, timeZone)
      : undefined
  return (
    <section className="card hero" aria-label="What is left">
      <div className="hero-top">
        <LeftToPayFigure
          heading="h2"
          open={open}
          today={today}
          asOf={asOf}
          unread={freshness.readAt === null}
          large
        />
        <dl className="facts">
          <Fact name="Bills" value={number(bills)} />
          <Fact
            name={`In ${counted(open.horizonDays, 'day')}`}
            value={moneyList(near, 2) || 'Nothing'}
          />
          <Fact name="Going out by itself" value={moneyList(goingOut, 2) || 'Nothing'} />
        </dl>
      </div>
      <div className="hero-hz" ref={field}>
        <Horizon
          payments={open.payments}
          today={today}
          titleOf={(payment) => titleOf(payment, today, timeZone)}
          width={width}
          height={64}
          ahead={Math.floor(width / DAY_WIDTH) - DAYS_BACK - 1}
        />
      </div>
      <div className="hero-foot">
        <Legend />
        <MonthMeter open={open} today={today} />
        <NotIncluded open={open} today={today} />
      </div>
    </section>
  )
}

/** A payment in one line, for the pointer. */
const titleOf = (payment: Payment, today: Day, timeZone: string) =>
  [
    payment.biller.slice(0, 60),
    payment.amountDue && formatMoney(payment.amountDue, locale()),
    standingOf(payment, today, timeZone).text,
  ]
    .filter(Boolean)
    .join(', ')

const Fact = ({ name, value }: Readonly<{ name: string; value: string }>) => (
  <div>
    <dt>{name}</dt>
    <dd className="num">
      <bdi>{value}</bdi>
    </dd>
  </div>
)

const STROKES = [
  ['you', 'You pay'],
  ['auto', 'Goes out by itself'],
  ['guess', 'Likely paid'],
  ['held', 'Check first'],
  ['paid', 'Paid'],
] as const

/** The four strokes in words. */
const Legend = () => (
  <ul className="legend" aria-hidden="true">
    {STROKES.map(([kind, word]) => (
      <li key={kind}>
        <span className={`stroke ${kind}`} />
        {word}
      </li>
    ))}
  </ul>
)
