import type { Payment } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { Icon } from '../../ui/Icon.tsx'
import { kindLook, kindWord } from '../../ui/timeline.ts'
import { dayWord } from '../../ui/words.ts'

const MOST = 7

type Props = Readonly<{ payments: readonly Payment[]; today: Day; timeZone: string }>

/** The newest mails about payments, newest first; nothing when none is known. */
export function Lately({ payments, today, timeZone }: Props) {
  const newest = payments
    .flatMap(({ id, biller, latest }) => (latest ? [{ id, biller, ...latest }] : []))
    .toSorted((a, b) => (a.receivedAt < b.receivedAt ? 1 : -1))
    .slice(0, MOST)
  if (newest.length === 0) return null
  return (
    <section className="card" aria-labelledby="lately">
      <div className="head">
        <h2 id="lately">What came in</h2>
        <a className="more" href="#activity">
          All that was read
        </a>
      </div>
      <ul className="lately">
        {newest.map(({ id, biller, kind, receivedAt }) => (
          <li key={id}>
            <Icon {...kindLook(kind)} />
            <span>
              <a href={`#payments/${id}`}>
                <bdi>{biller}</bdi>
              </a>
              <span className="q">{kindWord(kind)}</span>
            </span>
            <time className="qq" dateTime={receivedAt}>
              {dayWord(receivedAt, today, timeZone)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  )
}
