import { useEffect, useRef, useState } from 'react'
import type {
  Payment,
  PaymentAction,
  PaymentDetail,
  PaymentEvidence,
} from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import type { Duebox } from '../platform/client.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { gmailThread, safeLink } from '../ui/link.ts'
import { Quote } from '../ui/Quote.tsx'
import { SnoozeChoices } from '../ui/SnoozeChoices.tsx'
import { isHeld } from '../ui/standing.ts'
import { openedChoices } from '../ui/verbs.ts'
import { counted, dayWord } from '../ui/words.ts'
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
  const [snooze, setSnooze] = useState(snoozing ?? false)
  const detail = useDetail(duebox, payment)
  const held = isHeld(payment, today)
  const pay = held ? undefined : payment.payLink && safeLink(payment.payLink.url)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.closest('.row')?.scrollIntoView({ block: 'nearest' })
  }, [detail.state])
  return (
    <div className="opening" ref={place}>
      {held && <Warnings payment={payment} />}
      {payment.review && payment.reviewReason && !held && (
        <p className="sm q">{payment.reviewReason}</p>
      )}
      {payment.conflict && <p className="sm">{payment.because}</p>}
      {detail.state === 'reading' && <p className="sm qq">Reading where it was found…</p>}
      {detail.state === 'failed' && (
        <p className="sm q">
          {detail.message}{' '}
          <button type="button" className="act" onClick={detail.retry}>
            Try again
          </button>
        </p>
      )}
      {detail.state === 'read' && (
        <Proofs detail={detail.detail} today={today} timeZone={timeZone} invented={invented} />
      )}
      {snooze ? (
        <SnoozeChoices
          today={today}
          dueDate={payment.dueDate}
          onPick={(until) => run({ do: 'snooze', until })}
          onCancel={() => setSnooze(false)}
        />
      ) : (
        <div className="btns">
          {openedChoices(payment, today).map(({ verb, word, lead }) => (
            <Button
              key={verb}
              kind={lead ? 'primary' : verb === 'dismiss' ? 'quiet' : undefined}
              {...(lead
                ? { icon: 'tick' as const }
                : verb === 'snooze'
                  ? { icon: 'moon' as const }
                  : {})}
              onClick={() => {
                if (verb === 'snooze') setSnooze(true)
                else if (verb !== 'look') run({ do: verb })
              }}
            >
              {word}
            </Button>
          ))}
        </div>
      )}
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

/** Why a payment is held, in the words of the engine; what could be paid with is withheld. */
export function Warnings({
  payment,
}: Readonly<{ payment: Pick<Payment, 'warnings' | 'payLink'> }>) {
  return (
    <>
      <ul className="reasons">
        {payment.warnings.map(({ code, text }) => (
          <li key={code}>
            <Icon name="x" tone="danger" />
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
      {payment.payLink && (
        <p className="withheld">
          <Icon name="lock" />
          <span>The payment link is withheld</span>
        </p>
      )}
    </>
  )
}

type ProofsProps = Readonly<{
  detail: PaymentDetail
  today: Day
  timeZone: string
  invented: boolean
}>

/** The quotes behind amount and day, one for both when one sentence says both. */
function Proofs({ detail, today, timeZone, invented }: ProofsProps) {
  const quotes = tellingQuotes(detail.evidence)
  if (quotes.length === 0) return <p className="sm q">{detail.payment.because}</p>
  return quotes.map((evidence, index) => {
    const message = detail.messages.find(({ messageId }) => messageId === evidence.messageId)
    const link =
      message && !invented ? gmailThread(detail.payment.mailboxEmail, message.threadId) : undefined
    const words = message && (
      <>
        <bdi>{message.subject ?? 'This mail'}</bdi>, {dayWord(message.receivedAt, today, timeZone)}
      </>
    )
    return (
      <figure key={evidence.field} className="proof">
        <Quote evidence={evidence} />
        <figcaption className="src">
          <Icon name="mail" />
          <span className="clip">
            {link ? (
              <a data-mail href={link} target="_blank" rel="noopener noreferrer">
                {words}
              </a>
            ) : (
              words
            )}
            {index === quotes.length - 1 &&
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
