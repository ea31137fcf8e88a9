import type { OpenPayments } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { formatMoney, type Money } from '#shared/money.ts'
import { leftToPay, type LeftToPay } from '#shared/payment.ts'
import { Total } from '../ui/Amount.tsx'
import { Icon } from '../ui/Icon.tsx'
import { monthPaid } from '../ui/month-paid.ts'
import { counted, locale, moneyList, monthOf, number, percent } from '../ui/words.ts'

/** What is left to pay, split into the one big figure and what is not in it. */
export type Figures = LeftToPay & Readonly<{ main: Money; others: Money[]; near: Money[] }>

/** The figures of a list: the main currency is the person's, or the one most bills are in when none is in theirs. */
export function figuresOf(
  { payments, mainCurrency, horizonDays }: OpenPayments,
  today: Day,
): Figures {
  const all = leftToPay(payments, today, horizonDays)
  const main = all.left.find(({ currency }) => currency === mainCurrency) ??
    all.left[0] ?? { minor: 0, currency: mainCurrency }
  const others = all.left.filter(({ currency }) => currency !== main.currency)
  const near = all.inHorizon.toSorted((a) => (a.currency === main.currency ? -1 : 1))
  return { ...all, main, others, near }
}

type Props = Readonly<{
  open: OpenPayments
  today: Day
  /** "09:12 yesterday" when the list is old; it then says so in place of the horizon. */
  asOf?: string | undefined
  /** A mailbox was never read: nothing left is then no promise. */
  unread?: boolean
  large?: boolean
  /** Level of its word as a heading: first where the surface has no other title. */
  heading?: 'h1' | 'h2'
}>

/** The word, the figure and what comes soon; "All clear" when nothing is left. */
export function LeftToPayFigure(props: Props) {
  const { open, today, asOf, unread = false, large, heading: Title = 'h1' } = props
  const figures = figuresOf(open, today)
  const { bills, main, near } = figures
  if (bills === 0)
    return (
      <div className="left">
        <span className="cap">{monthOf(today)}</span>
        <Title className={large ? 'total xl' : 'total'}>
          {unread ? 'Not read yet' : 'All clear'}
        </Title>
        <span className="sub">
          {unread ? 'Part of your mail' : asOf ? `As of ${asOf}` : 'Nothing left to pay'}
        </span>
      </div>
    )
  const soon = `in ${counted(open.horizonDays, 'day')}`
  return (
    <div className="left">
      <Title className="cap">Left to pay</Title>
      <Total money={main} {...(large ? { large } : {})} />
      <span className="sub">
        {asOf ? `As of ${asOf} · ${counted(bills, 'bill')}` : `${counted(bills, 'bill')} · `}
        {!asOf && (near.length > 0 ? <bdi>{moneyList(near, 2)}</bdi> : 'nothing')}
        {!asOf && ` ${soon}`}
      </span>
    </div>
  )
}

/** How much of the month's bills is paid; nothing when the month has none. */
export function MonthMeter({ open, today }: Readonly<{ open: OpenPayments; today: Day }>) {
  const { main } = figuresOf(open, today)
  const month = monthPaid(open.payments, today, main.currency)
  if (!month) return null
  const done = month.paid === month.all
  return (
    <div className="meter">
      <div className="progress" aria-hidden="true">
        <i style={{ inlineSize: `${Math.round(month.share * 100)}%` }} />
      </div>
      <span className="num">
        {done
          ? `${number(month.paid)} of ${number(month.all)} paid in ${monthOf(today)}`
          : `${percent(month.share)} of ${monthOf(today)} paid`}
      </span>
    </div>
  )
}

/** Other currencies written out before the rest is counted. */
const MOST = 3

/**
 * What the big figure leaves out: other currencies (no exchange rate) and bills without an amount; and what it
 * holds that is not sure.
 */
export function NotIncluded({ open, today }: Readonly<{ open: OpenPayments; today: Day }>) {
  const { withoutAmount, others, bills, unsure } = figuresOf(open, today)
  const parts = [
    ...others.slice(0, MOST).map((money) => formatMoney(money, locale())),
    ...(others.length > MOST
      ? [counted(others.length - MOST, 'more currency', 'more currencies')]
      : []),
    ...(withoutAmount > 0 && bills > 0 ? [`${counted(withoutAmount, 'bill')} without amount`] : []),
  ]
  if (parts.length === 0 && unsure.length === 0) return null
  return (
    <p className="left-out">
      <Icon name="info" small />
      <span>
        {parts.length > 0 && (
          <>
            Not included: <bdi>{parts.join(', ')}</bdi>
            {unsure.length > 0 && '. '}
          </>
        )}
        {unsure.length > 0 && (
          <>
            To check before paying: <bdi>{moneyList(unsure, 2)}</bdi>
          </>
        )}
      </span>
    </p>
  )
}
