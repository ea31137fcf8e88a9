import type { Range } from '#shared/contract/me.ts'
import type { OpenPayments } from '#shared/contract/payments.ts'
import { Icon } from '../ui/Icon.tsx'
import { counted, number, percent } from '../ui/words.ts'
import { minutesLeft, shareOf, type Freshness } from './freshness.ts'

const RANGES: Record<Range, string> = {
  '30d': 'last 30 days',
  '90d': 'last 90 days',
  '1y': 'last year',
  all: 'all mail',
}

/** The range a scan reads, in words. */
export const rangeWords = (range: Range): string => RANGES[range]

type Props = Readonly<{
  first: NonNullable<Freshness['first']>
  open: OpenPayments | null
  range: Range
  now: number
  /** Level of its title. */
  heading?: 'h1' | 'h2'
}>

/** The head of a surface while the first scan runs: what was found so far, and how far it is. */
export function FirstScan({ first: { progress }, open, range, now, heading: Title = 'h1' }: Props) {
  const share = shareOf(progress)
  const minutes = minutesLeft(progress, now)
  const bills = Math.max(progress.bills, open?.payments.length ?? 0)
  return (
    <>
      <div className="left">
        <Title className="cap">First scan, {rangeWords(range)}</Title>
        <span className="total">
          {bills > 0 ? counted(bills, 'bill') : 'Looking'}{' '}
          <span className="minor">{bills > 0 ? 'so far' : 'for bills'}</span>
        </span>
        <span className="sub">
          {progress.expected
            ? `Looked at ${number(progress.looked)} of about ${number(progress.expected)} mails, newest first`
            : 'Asking Gmail which mails look like bills'}
        </span>
      </div>
      <div
        className="progress"
        role="progressbar"
        aria-label="First scan"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === undefined ? undefined : Math.round(share * 100)}
        aria-valuetext={share === undefined ? 'just begun' : percent(share)}
      >
        <i style={{ inlineSize: `${Math.max(2, (share ?? 0) * 100)}%` }} />
      </div>
      <p className="left-out">
        <Icon name="info" small />
        <span>
          {minutes ? `About ${counted(minutes, 'minute')} left. ` : ''}You can close this and use
          the list now.
        </span>
      </p>
    </>
  )
}
