import type { PaymentDetail } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { Icon } from '../ui/Icon.tsx'
import { timelineOf, type Words } from '../ui/timeline.ts'
import { dayWord } from '../ui/words.ts'
import { MailLink } from './MailLink.tsx'

type Props = Readonly<{
  detail: PaymentDetail
  today: Day
  timeZone: string
  invented: boolean
  /** @see timelineOf */
  words?: Words
}>

/** What happened to a payment, mail by mail and decision by decision, oldest first. */
export function Timeline({ detail, today, timeZone, invented, words }: Props) {
  return (
    <ol className="tl">
      {timelineOf(detail, words).map(({ id, at, icon, tone, what, details, message }) => (
        <li key={id}>
          <Icon name={icon} tone={tone} />
          <span className="what">{what}</span>
          <time className="when" dateTime={at}>
            {dayWord(at, today, timeZone)}
          </time>
          {(details.length > 0 || message) && (
            <span className="body">
              {details.map((line) => (
                <bdi key={line}>{line}</bdi>
              ))}
              {message && (
                <span className="clip">
                  <MailLink
                    message={message}
                    mailbox={detail.payment.mailboxEmail}
                    invented={invented}
                  />
                </span>
              )}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
