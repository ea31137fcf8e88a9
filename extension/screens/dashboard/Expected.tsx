import { useState } from 'react'
import type { ExpectedPayments, Stream } from '#shared/contract/expected.ts'
import { formatMoney, type Money } from '#shared/money.ts'
import type { Duebox, Snapshot } from '../../platform/client.ts'
import { Button } from '../../ui/Button.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { gmailSearch } from '../../ui/link.ts'
import { locale, number, shortDay } from '../../ui/words.ts'
import { useAnswer } from '../use-answer.ts'

const FEW = 5

/** How often, in words. */
const OFTEN: Readonly<Record<Stream['cadence'], string>> = {
  weekly: 'every week',
  fortnightly: 'every two weeks',
  'four-weekly': 'every four weeks',
  monthly: 'every month',
  'two-monthly': 'every two months',
  quarterly: 'every quarter',
  'four-monthly': 'every four months',
  'half-yearly': 'every half-year',
  yearly: 'every year',
}

type Props = Readonly<{ duebox: Duebox; snapshot: Snapshot }>

/** What comes next of each biller: expected, never due; first the bills that should have come and did not. */
export function Expected({ duebox, snapshot }: Props) {
  const [all, setAll] = useState(false)
  const answer = useAnswer(`expected ${snapshot.open?.version ?? ''}`, () =>
    duebox.call<ExpectedPayments>('GET /api/expected'),
  )
  const sure = answer.value?.streams.filter(({ state }) => state === 'mature') ?? []
  if (answer.fault && sure.length === 0)
    return (
      <section className="card" aria-labelledby="expected">
        <Head />
        <p className="lately q">
          What comes next could not be read. <Button onClick={answer.retry}>Try again</Button>
        </p>
      </section>
    )
  if (sure.length === 0) return null
  const shown = all ? sure : sure.slice(0, FEW)
  const missing = sure.filter((stream) => stream.missing)
  return (
    <section className="card" aria-labelledby="expected">
      <Head />
      <ul className="lately">
        {missing.map((stream) => (
          <Missing key={keyOf(stream)} stream={stream} snapshot={snapshot} />
        ))}
        {shown.map((stream) => (
          <Next key={keyOf(stream)} stream={stream} />
        ))}
      </ul>
      {sure.length > FEW && (
        <div className="more-rows">
          <Button onClick={() => setAll(!all)}>
            {all ? 'Show fewer' : `Show all ${number(sure.length)}`}
          </Button>
        </div>
      )}
    </section>
  )
}

const keyOf = ({ biller, accountRef, next }: Stream) => `${biller} ${accountRef ?? ''} ${next.on}`

const Head = () => (
  <div className="head">
    <h2 id="expected">Expected</h2>
    <span className="more q">not yet due</span>
  </div>
)

function Next({ stream }: Readonly<{ stream: Stream }>) {
  const { next, cadence, accountRef, priceChange, paymentIds } = stream
  const last = paymentIds.at(-1)
  return (
    <li>
      <Icon name="cal" />
      <span>
        {last ? (
          <a href={`#payments/${last}`}>
            <bdi>{stream.biller}</bdi>
          </a>
        ) : (
          <b className="name">
            <bdi>{stream.biller}</bdi>
          </b>
        )}
        <span className="q">
          {OFTEN[cadence]}
          {accountRef && (
            <>
              , account <bdi>{accountRef}</bdi>
            </>
          )}
        </span>
        {priceChange && (
          <span className={priceChange.percent > 0 ? 'warn' : 'q'}>
            {priceChange.percent > 0 ? 'Went up' : 'Went down'} from {written(priceChange.from)} to{' '}
            {written(priceChange.to)} ({signed(priceChange.percent)}) on {shortDay(priceChange.on)}
          </span>
        )}
      </span>
      <span className="r">
        <bdi className="num">{amountOf(stream)}</bdi>
        <time className="q" dateTime={next.on}>
          about {shortDay(next.on)}
        </time>
      </span>
    </li>
  )
}

function Missing({ stream, snapshot }: Readonly<{ stream: Stream; snapshot: Snapshot }>) {
  const [only, ...others] = snapshot.mailboxes
  const invented = snapshot.demo ?? snapshot.me?.demo ?? false
  const url =
    only && others.length === 0 && !invented ? gmailSearch(only.email, stream.biller) : undefined
  if (!stream.missing) return null
  return (
    <li>
      <Icon name="info" tone="warn" />
      <span>
        <b className="name">
          <bdi>{stream.biller}</bdi>: no bill came
        </b>
        <span className="q">
          It usually comes by {shortDay(stream.missing.usuallyBy)} and would be due{' '}
          {shortDay(stream.missing.dueOn)}.{' '}
          {url ? (
            <a href={url} target="_blank" rel="noopener noreferrer">
              Look in all mail and Spam
            </a>
          ) : (
            'Look in Spam, or ask the biller.'
          )}
        </span>
      </span>
    </li>
  )
}

const written = (money: Money) => formatMoney(money, locale())

/** "+7.2 %" in the locale's way. */
const signed = (percent: number) =>
  new Intl.NumberFormat(locale(), {
    style: 'percent',
    signDisplay: 'always',
    maximumFractionDigits: 1,
  }).format(percent / 100)

/** "≈ €29.90", or the range where the amount varies; "" when no amount is known. */
function amountOf({ next }: Stream): string {
  const { amount, low, high } = next
  if (!amount) return ''
  if (!low || !high || low.minor === high.minor) return `≈ ${written(amount)}`
  return `${written(low)} – ${written(high)}`
}
