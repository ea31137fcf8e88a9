import { useEffect, useRef } from 'react'
import type {
  Payment,
  PaymentAction,
  PaymentDetail,
  PaymentEvidence,
} from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { isHeld } from '#shared/payment.ts'
import type { Duebox } from '../platform/client.ts'
import { Icon } from '../ui/Icon.tsx'
import { safeLink } from '../ui/link.ts'
import { Quote } from '../ui/Quote.tsx'
import { counted, dayWord } from '../ui/words.ts'
import { Choices } from './Choices.tsx'
import { Reasons } from './Reasons.tsx'
import { MailLink } from './MailLink.tsx'
import { useDetail } from './use-detail.ts'

type Props = Readonly<{
  duebox: Duebox
  payment: Payment
  today: Day
  timeZone: string
  /** The server plays an invented mailbox: its mails are in no Gmail. */
  invented: boolean
  /** Opened by the snooze key: shows the days at once. */
  snoozing?: boolean
  run: (action: PaymentAction) => void
}>

/** What stands under an opened row: the words that prove it, why it is held, and everything that can be done. */
export function OpenedPayment({
  duebox,
  payment,
  today,
  timeZone,
  invented,
  snoozing,
  run,
}: Props) {
  const detail = useDetail(duebox, payment)
  const held = isHeld(payment, today)
  const pay = held ? undefined : payment.payLink && safeLink(payment.payLink.url)
  const place = useRef<HTMLDivElement>(null)
  const isRead = detail.value !== undefined
  useEffect(() => {
    if (isRead) place.current?.closest('.row')?.scrollIntoView({ block: 'nearest' })
  }, [isRead])
  return (
    <div className="opening" ref={place}>
      {held && <Reasons warnings={payment.warnings} />}
      {held && payment.payLink && (
        <p className="withheld">
          <Icon name="lock" />
          <span>The payment link is withheld</span>
        </p>
      )}
      {payment.review && payment.reviewReason && !held && (
        <p className="sm q">{payment.reviewReason}</p>
      )}
      {payment.conflict && <p className="sm">{payment.because}</p>}
      {detail.busy && !detail.value && <p className="sm qq">Reading where it was found…</p>}
      {detail.fault && (
        <p className="sm q">
          {detail.fault}{' '}
          <button type="button" className="act" onClick={detail.retry}>
            Try again
          </button>
        </p>
      )}
      {detail.value && (
        <Telling detail={detail.value} today={today} timeZone={timeZone} invented={invented} />
      )}
      <Choices payment={payment} today={today} run={run} snoozing={snoozing ?? false} />
      <p className="links">
        {pay && (
          <a href={pay.url} target="_blank" rel="noopener noreferrer">
            Pay at <bdi>{pay.host}</bdi>
            <Icon name="open" small />
          </a>
        )}
        <button
          type="button"
          className="act"
          onClick={() => duebox.openDashboard(`payments/${payment.id}`)}
        >
          All details
        </button>
      </p>
    </div>
  )
}

type TellingProps = Readonly<{
  detail: PaymentDetail
  today: Day
  timeZone: string
  invented: boolean
}>

/** The quotes behind amount and day, one for both when one sentence says both. */
function Telling({ detail, today, timeZone, invented }: TellingProps) {
  const quotes = tellingQuotes(detail.evidence)
  if (quotes.length === 0) return <p className="sm q">{detail.payment.because}</p>
  return quotes.map((evidence, index) => {
    const message = detail.messages.find(({ messageId }) => messageId === evidence.messageId)
    const isLast = index === quotes.length - 1
    return (
      <figure key={evidence.field} className="proof">
        <Quote evidence={evidence} />
        <figcaption className="src">
          <Icon name="mail" />
          <span className="clip">
            {message && (
              <>
                <MailLink
                  message={message}
                  mailbox={detail.payment.mailboxEmail}
                  invented={invented}
                />
                , {dayWord(message.receivedAt, today, timeZone)}
              </>
            )}
            {isLast &&
              detail.messages.length > 1 &&
              ` · seen in ${counted(detail.messages.length, 'mail')}`}
          </span>
        </figcaption>
      </figure>
    )
  })
}

/** Amount first, then the day, unless the amount's quote already holds it. */
function tellingQuotes(evidence: readonly PaymentEvidence[]): PaymentEvidence[] {
  const find = (...fields: PaymentEvidence['field'][]) =>
    evidence.find(({ field, quote }) => fields.includes(field) && quote !== '')
  const amount = find('amountDue') ?? find('amountPaid', 'minimumDue')
  const day = find('dueDate', 'scheduledFor')
  const both = amount && day && (amount.quote === day.quote || amount.quote.includes(day.quote))
  return [amount, both ? undefined : day].filter((found) => found !== undefined)
}
