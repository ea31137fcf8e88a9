import type { PaymentDetail, PaymentEvidence } from '#shared/contract/payments.ts'
import type { Day } from '#shared/day.ts'
import { Icon } from '../ui/Icon.tsx'
import { safeLink } from '../ui/link.ts'
import { Quote } from '../ui/Quote.tsx'
import { FIELD_NAMES, fieldsOf, LETTERED, PAYABLE, shownValue } from '../ui/written.ts'
import { dayWord } from '../ui/words.ts'
import { MailLink } from './MailLink.tsx'

type Props = Readonly<{
  detail: PaymentDetail
  today: Day
  timeZone: string
  invented: boolean
  held: boolean
  /** The mails that are open in Gmail: one is "this mail", several are "this conversation". */
  thisMail?: readonly string[]
  /** Label beside the value rather than over it. */
  wide?: boolean
}>

/** Every value with the words that prove it and where they stand. */
export function Proofs(props: Props) {
  const fields = fieldsOf(props.detail.evidence)
  if (fields.length === 0) return <p className="sm q">No value of it was found in a mail.</p>
  return fields.map((evidence) => <Proof key={evidence.field} {...props} evidence={evidence} />)
}

function Proof(props: Props & Readonly<{ evidence: PaymentEvidence }>) {
  const { detail, evidence, today, timeZone, invented, held, thisMail, wide } = props
  const { field, value, known } = evidence
  const message = detail.messages.find(({ messageId }) => messageId === evidence.messageId)
  const isThis = message && thisMail?.includes(message.gmailId)
  const withheld = held && PAYABLE.includes(field)
  return (
    <dl className={wide ? 'ev fld' : 'ev'}>
      <dt>{FIELD_NAMES[field]}</dt>
      <dd className="v">
        {withheld ? (
          <span className="withheld">
            <Icon name="lock" />
            Withheld until you have checked
          </span>
        ) : (
          <span>
            <Value field={field} value={value} />
            {!known && (
              <span className="chip guess" title="Not written as such in the mail">
                Worked out
              </span>
            )}
          </span>
        )}
      </dd>
      {evidence.quote && !withheld && (
        <dd>
          <Quote evidence={evidence} />
        </dd>
      )}
      {message && (
        <dd className="src">
          <Icon name="mail" />
          <span className="clip">
            {isThis ? (
              `this ${thisMail?.[1] ? 'conversation' : 'mail'}`
            ) : (
              <MailLink
                message={message}
                mailbox={detail.payment.mailboxEmail}
                invented={invented}
              />
            )}
            , {dayWord(message.receivedAt, today, timeZone)}
          </span>
        </dd>
      )}
    </dl>
  )
}

function Value({ field, value }: Pick<PaymentEvidence, 'field' | 'value'>) {
  const link = field === 'payLink' ? safeLink(value) : undefined
  if (link)
    return (
      <a href={link.url} target="_blank" rel="noopener noreferrer">
        <bdi>{link.host}</bdi>
      </a>
    )
  return (
    <bdi className={LETTERED.includes(field) ? 'mono' : undefined}>{shownValue(value, field)}</bdi>
  )
}
