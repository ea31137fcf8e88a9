import { useId } from 'react'
import type { Payment } from '#shared/contract/payments.ts'
import { addDays, formatDay, partsOf, type Day } from '#shared/day.ts'
import { formatMoney } from '#shared/money.ts'
import { barsOf, DAYS_BACK, labelsOf, weekendsOf, type Bar, type BarKind } from './horizon.ts'
import { standingOf } from './standing.ts'
import { counted, locale, shortDay } from './words.ts'

type Props = Readonly<{
  payments: readonly Payment[]
  today: Day
  timeZone: string
  /** Drawing width in pixels; the drawing scales down, its labels with it. */
  width: number
  /** Height of the bars' field in pixels. */
  height: number
  /** Days ahead. */
  ahead: number
}>

/** One bar per payment on its day, a glance at the weeks around today. The list below is the accessible version. */
export function Horizon({ payments, today, timeZone, width, height, ahead }: Props) {
  const hatch = useId()
  const bars = barsOf(payments, today, ahead)
  const dayWidth = width / (DAYS_BACK + ahead + 1)
  const centre = (offset: number) => (offset + DAYS_BACK + 0.5) * dayWidth
  return (
    <svg
      className="hz"
      viewBox={`0 0 ${width} ${height + 18}`}
      role="img"
      aria-label={sentenceOf(bars, today, ahead)}
    >
      <pattern
        id={hatch}
        width="4"
        height="4"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="hatch-ground" width="4" height="4" />
        <rect className="hatch-line" width="1.6" height="4" />
      </pattern>
      {weekendsOf(today, ahead).map((offset) => {
        const start = Math.max(0, centre(offset) - dayWidth / 2)
        const end = Math.min(width, centre(offset) + dayWidth * 1.5)
        return <rect key={offset} className="we" x={start} width={end - start} height={height} />
      })}
      <path className="nowl" d={`M${centre(0)} 0V${height}`} />
      <path className="base" d={`M0 ${height + 0.5}H${width}`} />
      <path className="now" d={`M${centre(0)} ${height + 1}v5`} />
      {bars.map((bar) => (
        <BarShape
          key={bar.id}
          bar={bar}
          x={centre(bar.offset) + sideways(bar, bars, dayWidth)}
          width={Math.min(7, dayWidth * 0.55)}
          field={height}
          hatch={hatch}
          title={`${bar.payment.biller.slice(0, 60)}: ${wordsOf(bar, today, timeZone)}`}
        />
      ))}
      {labelsOf(today, ahead).map((offset) => (
        <text
          key={offset}
          x={Math.min(width - 10, centre(offset))}
          y={height + 16}
          textAnchor="middle"
          className={offset === 0 ? 'tdy' : undefined}
        >
          {offset === 0 ? 'Today' : axisDay(addDays(today, offset))}
        </text>
      ))}
    </svg>
  )
}

type ShapeProps = Readonly<{
  bar: Bar
  x: number
  width: number
  field: number
  hatch: string
  title: string
}>

function BarShape({ bar: { kind, height }, x, width, field, hatch, title }: ShapeProps) {
  const tall = Math.round(field * (HEIGHTS[height] ?? 0.6))
  const inset = OUTLINED.has(kind) ? 0.6 : 0
  return (
    <rect
      className={kind}
      x={x - width / 2 + inset}
      y={field - tall + inset}
      width={width - 2 * inset}
      height={tall - inset}
      rx={1.5}
      fill={kind === 'held' ? `url(#${hatch})` : undefined}
    >
      <title>{title}</title>
    </rect>
  )
}

const HEIGHTS = [0.35, 0.58, 0.9]
const OUTLINED = new Set<BarKind>(['auto', 'guess', 'held'])

/** Bars of one day stand side by side around its middle. */
function sideways(bar: Bar, bars: readonly Bar[], dayWidth: number): number {
  const same = bars.filter(({ offset }) => offset === bar.offset)
  const step = Math.min(8.5, dayWidth * 0.64)
  return (same.indexOf(bar) - (same.length - 1) / 2) * step
}

const axisDay = (day: Day) =>
  partsOf(day).day <= 7 ? shortDay(day) : formatDay(day, locale(), { day: 'numeric' })

const wordsOf = ({ payment }: Bar, today: Day, timeZone: string) =>
  [
    payment.amountDue && formatMoney(payment.amountDue, locale()),
    standingOf(payment, today, timeZone).text,
  ]
    .filter(Boolean)
    .join(', ')

function sentenceOf(bars: readonly Bar[], today: Day, ahead: number): string {
  const count = (...kinds: BarKind[]) => bars.filter(({ kind }) => kinds.includes(kind)).length
  const parts = [
    [count('late'), 'late or failed'],
    [count('soon'), 'due today'],
    [count('held'), 'to check first'],
    [count('you'), 'to pay later'],
    [count('auto'), 'going out by themselves'],
    [count('guess'), 'likely paid'],
    [count('paid'), 'paid'],
  ] as const
  const said = parts.filter(([found]) => found > 0).map(([found, what]) => `${found} ${what}`)
  const until = shortDay(addDays(today, ahead))
  return said.length > 0
    ? `${counted(bars.length, 'payment')} until ${until}: ${said.join(', ')}`
    : `Nothing until ${until}`
}
