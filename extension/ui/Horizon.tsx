import { useId } from 'react'
import type { Payment } from '#shared/contract/payments.ts'
import { addDays, formatDay, partsOf, type Day } from '#shared/day.ts'
import { barsOf, DAYS_BACK, labelsOf, weekendsOf, type Bar, type BarKind } from './horizon.ts'
import { locale, number, shortDay } from './words.ts'

type Props = Readonly<{
  payments: readonly Payment[]
  today: Day
  /** What a bar says under the pointer; nothing without it. */
  titleOf?: (payment: Payment) => string
  /** Drawing width in pixels; the drawing scales down, its labels with it. */
  width: number
  /** Height of the bars' field in pixels. */
  height: number
  /** Days ahead. */
  ahead: number
}>

/** One bar per payment on its day, a glance at the weeks around today. The list below is the accessible version. */
export function Horizon({ payments, today, titleOf, width, height, ahead }: Props) {
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
          title={titleOf?.(bar.payment)}
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
  title: string | undefined
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
      {title && <title>{title}</title>}
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

function sentenceOf(bars: readonly Bar[], today: Day, ahead: number): string {
  const said = SAID.flatMap(([kind, words]) => {
    const found = bars.filter((bar) => bar.kind === kind).length
    return found > 0 ? [`${number(found)} ${words}`] : []
  })
  return `Until ${shortDay(addDays(today, ahead))}: ${said.join(', ') || 'nothing'}`
}

const SAID: readonly (readonly [BarKind, string])[] = [
  ['late', 'late or failed'],
  ['soon', 'due today'],
  ['held', 'to check first'],
  ['you', 'to pay'],
  ['auto', 'by themselves'],
  ['guess', 'likely paid'],
  ['paid', 'paid'],
]
