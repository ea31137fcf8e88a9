import type { ReactNode } from 'react'
import type { Payment } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { leftOf, statusOn } from '#shared/payment.ts'
import { Amount } from './Amount.tsx'
import { DueLine } from './DueLine.tsx'
import { Mark } from './Mark.tsx'
import { standingOf } from './standing.ts'

type Props = Readonly<{
  payment: Payment
  today: Day
  timeZone: string
  /** The row the keyboard stands on. */
  at?: boolean
  /** It was just dealt with and is folding away. */
  leaving?: boolean
  /** An action of it is on its way to the server. */
  pending?: boolean
  opened?: boolean
  onToggle: () => void
  /** The one action word under the amount. */
  action?: ReactNode
  /** What stands under the row while it is opened. */
  children?: ReactNode
}>

const SOFT = new Set(['scheduled', 'likely_paid', 'paid', 'cancelled', 'dismissed'])

/** One payment of a list: mark, name over due line, amount over one action. It opens in place. */
export function Row(props: Props) {
  const { payment, today, timeZone, at, leaving, pending, opened, onToggle, action, children } =
    props
  const status = statusOn(payment, today)
  const money = SOFT.has(status) ? payment.amountDue : leftOf(payment)
  const classes = [
    'row',
    at && 'at',
    leaving && 'leaving',
    pending && 'pending',
    opened && 'opened',
  ]
  return (
    <li
      className={classes.filter(Boolean).join(' ')}
      data-id={payment.id}
      aria-hidden={leaving || undefined}
    >
      <Mark name={payment.biller} />
      <div className="clip">
        <button
          type="button"
          className="name"
          title={payment.biller}
          aria-expanded={opened ?? false}
          onClick={onToggle}
        >
          <bdi>{payment.biller}</bdi>
        </button>
        <DueLine standing={standingOf(payment, today, timeZone)} />
      </div>
      <div className="end">
        <Amount money={money} soft={SOFT.has(status)} />
        {action}
      </div>
      {opened && <div className="more">{children}</div>}
    </li>
  )
}
